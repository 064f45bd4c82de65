import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import { tagParagraphs } from '../../src/statements/tagger/tag-paragraphs.ts'
import { shippedTagger, type Tagger } from '../../src/statements/tagger/tagger.ts'
import { changesAsLines } from './changes-as-lines.ts'
import { gainsAndLosses } from './gains-and-losses.ts'
import { type KeptRun, keepRun, keptRun } from './kept-run.ts'
import { oneLine } from './one-line.ts'
import { measureSet } from './reconcile/measure-set.ts'
import { SETS } from './reconcile/sets.ts'
import { type Marked, scoreArticles } from './score-articles.ts'
import { scoreTable } from './score-table.ts'
import type { Fragment, Told } from './spans.ts'

interface AttributionRun extends KeptRun {
  readonly won: readonly string[] // keys of gold attributions that were found: article and offsets, no words
}

const root = dirname(dataFolder())
const sets: [name: string, file: string][] = [
  ['PolNeAR dev', join(root, '../shared/corpora/polnear.dev.jsonl')],
  ['own tuning set', join(root, 'bench/quality/attribution/tuning.jsonl')],
]
// The held-out half of the own set is scored seldom, and only when asked for.
if (process.argv.includes('--held-out'))
  sets.push(['own held-out set', join(root, 'bench/quality/attribution/held-out.jsonl')])
const save = process.argv.includes('--save')

const tagger = shippedTagger()
for (const [name, file] of sets) {
  console.log(`\n${name}`)
  if (existsSync(file)) measure(name, file)
  else console.log(`  not here: this set is looked for at ${file}`)
}
for (const set of SETS) await measureSet(set, { save, all: process.argv.includes('--all'), brief: true })
if (!save) console.log('\nTo keep this as the run that the next ones are held against: npm run bench:quality -- --save')

function measure(name: string, file: string): void {
  const gold = readLines(file)
  const scores = scoreArticles(gold, new Map(gold.map((article) => [article.id, tell(tagger, article.text)])))
  const set = name.toLowerCase().replaceAll(' ', '-')
  const last = keptRun<AttributionRun>(set)
  console.log(`  ${gold.length} articles${last ? `; in brackets: change against the run of ${last.date}` : ''}`)
  for (const line of scoreTable(scores.rows, last?.rows)) console.log(line)
  if (last) {
    const changes = gainsAndLosses({ won: last.won, wrong: [] }, { ...scores, wrong: [] })
    for (const line of changesAsLines(changes, (key) => wordsAt(key, gold))) console.log(line)
  }
  if (save) console.log(`  kept as ${keepRun<AttributionRun>(set, { rows: scores.rows, won: scores.won })}`)
}

function wordsAt(key: string, gold: readonly Marked[]): string {
  const [, id, start, end] = /^(.*) (\d+)-(\d+)$/.exec(key) ?? []
  return oneLine(gold.find((article) => article.id === id)?.text.slice(Number(start), Number(end)) ?? '')
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
