import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import { tagParagraphs } from '../../src/statements/tagger/tag-paragraphs.ts'
import { shippedTagger, type Tagger } from '../../src/statements/tagger/tagger.ts'
import { type Marked, type Score, type Scores, scoreArticles } from './score-articles.ts'
import type { Fragment, Told } from './spans.ts'

interface Run {
  readonly date: string
  readonly rows: Readonly<Record<string, Score>>
  readonly won: readonly string[] // keys of gold attributions that were found: article and offsets, no words
}

const root = rootOf(import.meta.dirname)
const sets: [name: string, file: string][] = [
  ['PolNeAR dev', join(root, '../shared/corpora/polnear.dev.jsonl')],
  ['own tuning set', join(root, 'bench/quality/attribution/tuning.jsonl')],
]
// The held-out half of the own set is scored seldom, and only when asked for.
if (process.argv.includes('--held-out'))
  sets.push(['own held-out set', join(root, 'bench/quality/attribution/held-out.jsonl')])

const tagger = shippedTagger()
for (const [name, file] of sets) {
  console.log(`\n${name}`)
  if (existsSync(file)) measure(name, file)
  else console.log(`  not here: this set is looked for at ${file}`)
}
if (!process.argv.includes('--save'))
  console.log('\nTo keep this as the run that the next ones are held against: npm run bench:quality -- --save')

function measure(name: string, file: string): void {
  const gold = readLines(file)
  const told = new Map(gold.map((article) => [article.id, tell(tagger, article.text)]))
  const scores = scoreArticles(gold, told)
  const kept = join(root, 'bench/quality/runs', `${name.toLowerCase().replaceAll(' ', '-')}.json`)
  const last = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Run) : null
  console.log(`  ${gold.length} articles${last ? `; in brackets: change against the run of ${last.date}` : ''}`)
  console.log(
    `  ${''.padEnd(16)}${['precision', 'recall', 'F1', 'told', 'gold'].map((head) => head.padStart(11)).join('')}`,
  )
  for (const [row, score] of Object.entries(scores.rows)) console.log(tableLine(row, score, last?.rows[row]))
  if (last) tellChanges(scores, last, gold)
  if (!process.argv.includes('--save')) return
  const run: Run = { date: new Date().toISOString().slice(0, 10), rows: scores.rows, won: scores.won }
  writeFileSync(kept, `${JSON.stringify(run, null, 1)}\n`)
  console.log(`  kept as ${kept}`)
}

function tableLine(row: string, score: Score, last: Score | undefined): string {
  const change = last ? score.f1 - last.f1 : 0
  const sign = change > 0 ? '+' : ''
  const cells = [
    score.precision.toFixed(1),
    score.recall.toFixed(1),
    score.f1.toFixed(1),
    String(score.told),
    String(score.gold),
  ]
  return `  ${row.padEnd(16)}${cells.map((cell) => cell.padStart(11)).join('')}${last ? `  (${sign}${change.toFixed(1)})` : ''}`
}

/** Which gold attributions are found now and were not, and the other way round, with their words as printed. */
function tellChanges(scores: Scores, last: Run, gold: readonly Marked[]): void {
  const [before, now] = [new Set(last.won), new Set(scores.won)]
  const lost = scores.missed.filter((key) => before.has(key))
  const gained = [...now].filter((key) => !before.has(key))
  console.log(`  gained ${gained.length}, lost ${lost.length}`)
  for (const [sign, keys] of [
    ['+', gained],
    ['-', lost],
  ] as const)
    for (const key of keys) console.log(`  ${sign} ${key}  ${wordsAt(key, gold)}`) // prettier-ignore
}

function wordsAt(key: string, gold: readonly Marked[]): string {
  const [, id, start, end] = /^(.*) (\d+)-(\d+)$/.exec(key) ?? []
  const words = gold.find((article) => article.id === id)?.text.slice(Number(start), Number(end)) ?? ''
  const line = words.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
}

function tell(from: Tagger, text: string): Told[] {
  const paragraphs = paragraphRanges(text).map(([start, end]) => ({ start, end }))
  const fragments = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }): Fragment => [start, end])
  return tagParagraphs(from, text, paragraphs)
    .flat()
    .map((one) => ({ source: fragments(one.source), cue: fragments(one.cue), content: fragments(one.contents) }))
}

function readLines(file: string): Marked[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Marked)
}

function rootOf(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : rootOf(dirname(from))
}
