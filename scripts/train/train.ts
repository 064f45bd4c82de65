import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Problem } from '../../src/model/problem.ts'
import { FirstPass } from '../../src/statements/tagger/first-pass.ts'
import type { TaggerSettings } from '../../src/statements/tagger/model-file.ts'
import { SecondPass } from '../../src/statements/tagger/second-pass.ts'
import { type CueLexicon, Vocabulary } from '../../src/statements/tagger/vocabulary.ts'
import { readWordClasses } from '../../src/statements/tagger/word-classes.ts'
import { labelArticle } from './corpus.ts'
import { countCues } from './count-cues.ts'
import type { FitSettings } from './crf-trainer.ts'
import type { FloatWeights } from './float-weights.ts'
import { jackknife, proposalsIn, readArticle } from './jackknife.ts'
import { keptWeights, meanWeights } from './kept-weights.ts'
import { packModel, roundWeights } from './pack-model.ts'
import { readCorpus } from './read-corpus.ts'
import { bestThreshold, trainAcceptance } from './train-acceptance.ts'
import { trainFirstPass } from './train-first-pass.ts'
import { trainSecondPass } from './train-second-pass.ts'

const FIRST: FitSettings = { epochs: 3, rate: 0.02, drop: 0.2, wordBits: 19, stepBits: 14, seed: 0 }
const SECOND: FitSettings = { epochs: 3, rate: 0.02, drop: 0.4, wordBits: 20, stepBits: 14, seed: 0 }
const SETTINGS: TaggerSettings = { candidate: 0.15, proposal: 0.03, accept: 0.35, biases: [0, 0.2, 0.4] }
const TREES = { trees: 150, leaves: 12, rate: 0.08, leastInLeaf: 40 }
const LEARNED_FROM = 0.04 // least chance of a word that the second pass learns from: less sure ones than it is asked about later
const OWN = 'data/training/own.jsonl' // articles of ours, which every training learns from besides
const FIRST_PARTS = 4
const SECOND_PARTS = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'data/model' },
    keep: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
  },
})
const [corpus] = positionals
if (!corpus) {
  console.error('Which corpus? npm run train -- TRAIN.jsonl [--seeds 1,2,3] [--keep FOLDER] [--out data/model]')
  process.exit(2)
}
const from = performance.now()
const say = (line: string) => console.log(`${((performance.now() - from) / 1000).toFixed(0).padStart(5)} s  ${line}`)
const seeds = values.seeds.split(',').map(Number)

/** Trains one set of weights, or takes it from the folder of an earlier run, and says so. */
const weights = (name: string, train: () => FloatWeights): FloatWeights => {
  const made = keptWeights(values.keep ?? null, name, train)
  say(`trained: ${name}`)
  return made
}

const classes = readWordClasses(gunzipSync(readFileSync('data/model/word-classes.gz')))
const vocabulary = new Vocabulary(new Map(), classes)
const articles = [...readOrSay(corpus), ...readOrSay(OWN)].map((article) => labelArticle(article, vocabulary))
const lexicon = countCues(articles)
say(`read ${articles.length} articles; ${lexicon.size} cue words`)

const firstOf = (seed: number) =>
  weights(`first pass, seed ${seed}`, () => trainFirstPass(articles, { ...FIRST, seed }))
const first = meanWeights(seeds.map(firstOf))
const read = jackknife(
  articles,
  FIRST_PARTS,
  (rest, part) => {
    const name = `first pass without part ${part + 1} of ${FIRST_PARTS}`
    const fold = weights(name, () => trainFirstPass(rest, { ...FIRST, seed: 11 + part }))
    return new FirstPass(roundWeights(fold), LEARNED_FROM)
  },
  readArticle,
)
say(
  `candidate cues: ${read.reduce((sum, { scenes }) => sum + scenes.reduce((all, scene) => all + scene.candidates.length, 0), 0)}`,
)

const secondOf = (seed: number) =>
  weights(`second pass, seed ${seed}`, () => trainSecondPass(read, { ...SECOND, seed: 100 + seed }))
const second = meanWeights(seeds.map(secondOf))
const proposed = jackknife(
  read,
  SECOND_PARTS,
  (rest, part) => {
    const name = `second pass without part ${part + 1} of ${SECOND_PARTS}`
    return new SecondPass(roundWeights(weights(name, () => trainSecondPass(rest, { ...SECOND, seed: 111 + part }))))
  },
  (article, pass) => ({
    attributions: article.attributions,
    proposals: proposalsIn(article, pass, SETTINGS.proposal, SETTINGS.biases),
  }),
)
const trees = trainAcceptance(proposed, TREES)
const accept = bestThreshold(proposed, trees)
say(
  `accepting from ${accept} on, learned from ${proposed.reduce((sum, { proposals }) => sum + proposals.length, 0)} proposals`,
)

mkdirSync(values.out, { recursive: true })
const packed = packModel({ settings: { ...SETTINGS, accept }, first, second, trees })
writeFileSync(join(values.out, 'weights.br'), packed)
writeFileSync(join(values.out, 'cue-words.tsv'), tableOf(lexicon))
say(`wrote weights.br (${(packed.length / 1e6).toFixed(2)} MB) and cue-words.tsv to ${values.out}`)

function tableOf(cues: CueLexicon): string {
  const rows = [...cues]
    .filter(([word]) => !/\s/.test(word))
    .map(([word, rate]) => `${word}\t${Number(rate.toFixed(4))}`)
  return `${rows.join('\n')}\n`
}

function readOrSay(path: string) {
  try {
    return readCorpus(path)
  } catch (problem) {
    console.error(problem instanceof Problem ? `${problem.message}\n${problem.remedy}` : String(problem))
    process.exit(2)
  }
}
