import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import { tagParagraphs } from '../../src/statements/tagger/tag-paragraphs.ts'
import { loadTagger, modelFolder } from '../../src/statements/tagger/tagger.ts'
import { benchArticles, WORDS } from './articles.ts'
import type { Measured } from './statements-worker.ts'

const COUNT = Number(process.argv[2] ?? 1000)
const WARM = 100
const CORPUS = join(import.meta.dirname, '../../../shared/corpora/polnear.train.jsonl')
const HOSTILE: [name: string, piece: string][] = [
  ['one long paragraph', 'The minister said that the bridge would open in May, the mayor added. '],
  ['no sentence ends', 'said the minister of the harbour who claims that he '],
  ['marks that never close', '“ said " he ‘ ” said « '],
  ['no blanks', 'said'],
  ['brackets', '("'],
  ['other scripts', '大臣は述べた。министр сказал что قال الوزير '],
]

const require = createRequire(import.meta.url)
const root = join(modelFolder(), '../..')
const from = performance.now()
const tagger = loadTagger(modelFolder())
console.log(`model loaded in ${(performance.now() - from).toFixed(0)} ms\n`)

const tag = (text: string) =>
  tagParagraphs(
    tagger,
    text,
    paragraphRanges(text).map(([start, end]) => ({ start, end })),
  ).flat() // prettier-ignore

const texts = benchArticles(root, COUNT)
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
const compromise = require('compromise')
const readers: [name: string, read: (text: string) => unknown][] = [
  ['tagger', tag],
  ['wink-nlp, words and parts of speech', (text) => nlp.readDoc(text).tokens().out(nlp.its.pos)],
  ['compromise, quotations()', (text) => compromise(text).quotations().out('array')],
]
const perSecond = (each: number) => (1000 / each).toFixed(0).padStart(6)
for (const corpus of [undefined, CORPUS]) {
  if (corpus && !existsSync(corpus)) console.log(`no ${corpus}: news as it comes is not measured`)
  else for (const workers of [1, 2]) await measureStage(workers, corpus)
}
for (const [name, read] of readers) {
  for (const text of texts.slice(0, WARM)) read(text)
  const start = performance.now()
  for (const text of texts) read(text)
  const each = (performance.now() - start) / COUNT
  console.log(`${name.padEnd(38)}${perSecond(each)} articles/s${each.toFixed(2).padStart(9)} ms each`)
}
console.log(`peak memory so far ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`)

/** The stage in as many processes at a time; news as it comes is counted in articles of the same length as our own. */
async function measureStage(workers: number, corpus?: string): Promise<void> {
  const measured = await Promise.all(Array.from({ length: workers }, () => statementsStage(corpus)))
  const like = corpus ? WORDS / (measured[0]?.words ?? WORDS) : 1
  const together = measured.reduce((sum, { each }) => sum + 1000 / (each * like), 0)
  const [processor, memory] = [(measured[0]?.processor ?? 0) * like, Math.max(...measured.map((one) => one.memory))]
  const name = `statements, ${corpus ? 'PolNeAR train' : 'own articles'}, ${workers} process${workers > 1 ? 'es' : ''}`
  console.log(
    `${name.padEnd(38)}${together.toFixed(0).padStart(6)} articles/s${processor.toFixed(2).padStart(9)} ms of processor time each, ${memory.toFixed(0)} MB a process`,
  )
}

/** Measures the stage in a process of its own. */
function statementsStage(corpus?: string): Promise<Measured> {
  return new Promise((done, fail) => {
    const worker = fork(join(import.meta.dirname, 'statements-worker.mjs'), [
      String(COUNT),
      ...(corpus ? [corpus] : []),
    ])
    worker.once('message', (measured) => done(measured as Measured)).once('error', fail)
  })
}

console.log('Bad input, one paragraph: seconds by length, which must grow no faster than the length')
for (const [name, piece] of HOSTILE) {
  const seconds = [0.1, 0.2, 0.4].map((megabytes) => {
    const text = piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length))
    const start = performance.now()
    const told = tag(text).length
    return `${(text.length / 1e6).toFixed(2)} M: ${((performance.now() - start) / 1000).toFixed(1)} s (${told})`
  })
  console.log(`  ${name.padEnd(24)}${seconds.join('   ')}`)
}
