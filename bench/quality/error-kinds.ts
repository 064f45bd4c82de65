import { readFileSync } from 'node:fs'
import { FirstPass } from '../../src/statements/tagger/first-pass.ts'
import { readParagraph } from '../../src/statements/tagger/paragraph.ts'
import { joinIntroduced, paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import { AUX, NOUN, VERB } from '../../src/statements/tagger/read-words.ts'
import type { Scene } from '../../src/statements/tagger/scene.ts'
import { tagParagraphs } from '../../src/statements/tagger/tag-paragraphs.ts'
import { shippedTagger } from '../../src/statements/tagger/tagger.ts'
import type { Marked } from './score-articles.ts'
import { type Fragment, meet, type Told } from './spans.ts'

/** Counts what kinds of errors the shipped tagger makes on a corpus: one kind an error, commonest first. */
const [, , file] = process.argv
if (!file) throw new Error('Which corpus? node dist/bench/error-kinds.mjs CORPUS.jsonl')

const WORDNET_FILES = new Map([
  [29, 'body'],
  [30, 'change'],
  [31, 'thinking'],
  [32, 'speaking'],
  [36, 'creating'],
  [37, 'feeling'],
  [38, 'motion'],
  [39, 'perceiving'],
  [40, 'giving'],
  [41, 'social'],
  [42, 'being'],
]) // prettier-ignore

const tagger = shippedTagger()
const kinds = new Map<string, number>()
const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1)

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const article = JSON.parse(line) as Marked
  const scenes = scenesOf(article.text)
  const told = tell(article.text)
  for (const gold of article.attributions) {
    const kind = gold.content.length > 0 ? missedKind(gold, told, scenes) : 'missed: gold has no content'
    if (kind) count(kind)
  }
  for (const one of told) {
    if (article.attributions.some((gold) => meet(one.cue, gold.cue) || lap(one.content, gold.content) >= 0.5)) continue
    const inside = article.attributions.some((gold) => meet(one.cue, gold.content))
    count(`told, gold has none: ${inside ? 'cue within a content of gold' : classAt(one.cue, scenes)}`)
  }
}
const sum = [...kinds.values()].reduce((all, one) => all + one, 0)
console.log(`${sum} errors`)
for (const [kind, times] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`${String(times).padStart(5)}  ${kind}`)

/** Why a gold attribution was not found, or null where it was. */
function missedKind(gold: Told, told: readonly Told[], scenes: readonly Scene[]): string | null {
  const near = told.filter((one) => lap(one.content, gold.content) >= 0.5)
  if (near.some((one) => (one.source.length + gold.source.length === 0 ? true : meet(one.source, gold.source))))
    return null
  if (near.length > 0) {
    if (gold.source.length === 0) return 'source told, gold has none'
    return near[0]?.source.length ? 'source: another one told' : 'source: none told'
  }
  const same = told.find((one) => meet(one.cue, gold.cue))
  if (same) {
    const both = common(same.content, gold.content)
    if (both === 0) return 'content elsewhere'
    return size(same.content) > size(gold.content) ? 'content more than twice too long' : 'content less than half'
  }
  if (gold.cue.length === 0) return 'missed: gold has no cue'
  const why = scenes.some((scene) => holdsCandidate(scene, gold.cue))
    ? 'cue weighed and rejected'
    : 'cue never a candidate'
  return `${why}: ${classAt(gold.cue, scenes)}`
}

function classAt(cue: readonly Fragment[], scenes: readonly Scene[]): string {
  for (const { paragraph: p } of scenes) {
    const held = [...p.low.keys()].filter((i) => meet([[p.start[i] as number, p.end[i] as number]], cue))
    if (held.length === 0) continue
    const quoted = held.every((i) => p.quoted[i]) ? ', within quotation marks' : ''
    const verb = held.findLast((i) => p.pos[i] === VERB)
    if (verb !== undefined)
      return `verb of ${WORDNET_FILES.get(Math.floor(((p.verbClass[verb] as number) - 1) / 25)) ?? 'another kind'}${quoted}`
    if (held.some((i) => p.pos[i] === NOUN)) return `noun${quoted}`
    return `${held.some((i) => p.pos[i] === AUX) ? '"be", "have" or a modal' : 'another word'}${quoted}`
  }
  return 'another word'
}

function holdsCandidate({ paragraph: p, candidates, hints }: Scene, cue: readonly Fragment[]): boolean {
  return [...candidates, ...hints].some((i) => meet([[p.start[i] as number, p.end[i] as number]], cue))
}

function scenesOf(text: string): Scene[] {
  const first = new FirstPass(tagger.weights.first, tagger.weights.settings.candidate)
  const scenes: Scene[] = []
  for (const { start, end } of joinIntroduced(text, paragraphRanges(text))) {
    const paragraph = readParagraph(text, start, end, scenes.length, tagger.vocabulary)
    if (paragraph) scenes.push(first.read(paragraph, scenes.at(-1) ?? null))
  }
  return scenes
}

function tell(text: string): Told[] {
  const fragments = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }): Fragment => [start, end])
  return tagParagraphs(
    tagger,
    text,
    paragraphRanges(text).map(([start, end]) => ({ start, end })),
  )
    .flat()
    .map((one) => ({ source: fragments(one.source), cue: fragments(one.cue), content: fragments(one.contents) }))
}

function lap(left: readonly Fragment[], right: readonly Fragment[]): number {
  const both = common(left, right)
  return both === 0 ? 0 : both / (size(left) + size(right) - both)
}

function size(spans: readonly Fragment[]): number {
  return spans.reduce((all, [start, end]) => all + end - start, 0)
}

function common(left: readonly Fragment[], right: readonly Fragment[]): number {
  let all = 0
  for (const [a, b] of left) for (const [c, d] of right) all += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return all
}
