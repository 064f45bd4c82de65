import { CONTENT, CUE, SOURCE, segmentsOf } from './labels.ts'
import type { Lattice } from './lattice.ts'
import { otherContents } from './other-contents.ts'
import type { Scene } from './scene.ts'
import type { SecondPass } from './second-pass.ts'

export type WordSpan = readonly [from: number, to: number] // words of the paragraph, `to` exclusive

/** What the second pass makes of one candidate cue, with what it thinks of it. */
export interface Proposal {
  readonly word: number // the candidate
  readonly score: number // chance that it belongs to a cue
  readonly source: readonly WordSpan[]
  readonly cue: readonly WordSpan[]
  readonly content: readonly WordSpan[]
  readonly sure: Sureness
}

/** Chances of the labels chosen, 0–1; -1 where the role is missing. */
interface Sureness {
  readonly reading: number // which reading of the candidate: 0 the likeliest, 1 and on with a bias towards more words, 10 and on see other-contents.ts
  readonly content: number // mean over its words
  readonly leastContent: number
  readonly contentBegins: number
  readonly contentEnds: number
  readonly source: number
  readonly sourceBegins: number
  readonly expected: number // words of content that the chances add up to
}

/**
 * The readings of a candidate: the likeliest labels, the likeliest when "outside" is made dearer by each further bias,
 * and what these become when their content is held to quotations or to fewer fragments. None where the candidate is too
 * unlikely; a reading without content is left out.
 */
function propose(pass: SecondPass, cue: number, least: number, biases: readonly number[]): Proposal[] {
  const count = pass.fill(cue)
  const { lattice, near } = pass
  lattice.sweep(count)
  const score = within(lattice, cue - near.from, CUE)
  const found: Proposal[] = []
  if (!(score >= least)) return found
  const chances = contentChances(lattice, count, near.from)
  for (const { labels, nth } of labellings(lattice, count, biases, cue - near.from)) {
    const { source, cues, content } = spansOf(labels, count, near.from)
    if (content.length === 0) continue
    const ofSource = sourceSureness(lattice, source[0], near.from)
    const add = (content: readonly WordSpan[], reading: number) => {
      if (found.some((one) => areSame(one.content, content) && areSame(one.source, source) && areSame(one.cue, cues)))
        return
      const sure = { reading, ...contentSureness(chances, content), ...ofSource, expected: chances.expected }
      found.push({ word: cue, score, source, cue: cues, content, sure })
    }
    add(content, nth)
    for (const other of otherContents(near.scene.paragraph, content, cue, near.from, near.to))
      add(other.content, other.reading)
  }
  return found
}

/** The different labellings that the biases, in rising order, lead to, each with the first bias that does. */
function labellings(lattice: Lattice, count: number, biases: readonly number[], cue: number) {
  const read = (nth: number) => ({ nth, labels: lattice.viterbi(count, new Uint8Array(count), biases[nth], cue) })
  const [first, last] = [read(0), read(biases.length - 1)]
  if (areEqual(first.labels, last.labels)) return [first] // what is best at both ends of a bias is best in between
  const found = [first]
  for (let nth = 1; nth < biases.length; nth++) {
    const next = nth === last.nth ? last : read(nth)
    if (!found.some(({ labels }) => areEqual(labels, next.labels))) found.push(next)
  }
  return found
}

function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false
  return true
}

function areSame(left: readonly WordSpan[], right: readonly WordSpan[]): boolean {
  if (left.length !== right.length) return false
  return left.every(([from, to], nth) => from === right[nth]?.[0] && to === right[nth]?.[1])
}

/** The spans of each role, `shift` being the first word of the window. */
function spansOf(labels: Uint8Array, count: number, shift: number) {
  const [source, cues, content]: [WordSpan[], WordSpan[], WordSpan[]] = [[], [], []]
  for (const { role, from, to } of segmentsOf(labels, count)) {
    const spans = role === 1 ? source : role === 2 ? cues : content
    spans.push([from + shift, to + shift])
  }
  return { source, cues, content }
}

/** The readings of all candidates of a scene, and of its hints however unlikely these are. */
export function proposalsOf(pass: SecondPass, scene: Scene, least: number, biases: readonly number[]): Proposal[] {
  if (scene.candidates.length + scene.hints.length === 0) return []
  pass.begin(scene)
  return [
    ...scene.candidates.flatMap((word) => propose(pass, word, least, biases)),
    ...scene.hints.flatMap((word) => propose(pass, word, 0, biases)),
  ]
}

/** Of each candidate the reading that came first, its likeliest. */
export const likeliest = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.filter((one, nth) => one.word !== proposals[nth - 1]?.word)

/** How likely the word bears a label or the one for what follows it. */
const within = (lattice: Lattice, word: number, label: number): number =>
  lattice.chance(word, label) + lattice.chance(word, label + 1)

/** How likely each word of a window is one of the content: worked out once for all readings of a candidate. */
interface ContentChances {
  readonly lattice: Lattice
  readonly count: number
  readonly shift: number // first word of the window
  readonly each: Float64Array
  readonly expected: number // their sum
}

function contentChances(lattice: Lattice, count: number, shift: number): ContentChances {
  const each = new Float64Array(count)
  let expected = 0
  for (let i = 0; i < count; i++) {
    each[i] = within(lattice, i, CONTENT)
    expected += each[i] as number
  }
  return { lattice, count, shift, each, expected }
}

function contentSureness({ lattice, count, shift, each }: ContentChances, content: readonly WordSpan[]) {
  let [sum, least] = [0, 1]
  for (const [from, to] of content) {
    for (let i = from - shift; i < to - shift; i++) {
      const chance = each[i] as number
      sum += chance
      if (chance < least) least = chance
    }
  }
  const [first, last] = [(content[0]?.[0] ?? shift) - shift, (content.at(-1)?.[1] ?? shift) - shift]
  return {
    content: sum / sizeOf(content),
    leastContent: least,
    contentBegins: lattice.chance(first, CONTENT),
    contentEnds: last < count ? 1 - lattice.chance(last, CONTENT + 1) : 1,
  }
}

function sourceSureness(lattice: Lattice, own: WordSpan | undefined, shift: number) {
  if (!own) return { source: -1, sourceBegins: -1 }
  const [from, to] = [own[0] - shift, own[1] - shift]
  let source = 0
  for (let i = from; i < to; i++) source += within(lattice, i, SOURCE) / (to - from)
  return { source, sourceBegins: lattice.chance(from, SOURCE) }
}

export function sizeOf(spans: readonly WordSpan[]): number {
  let sum = 0
  for (const span of spans) sum += span[1] - span[0]
  return sum
}

/** Words that both lists of spans hold. */
export function shared(left: readonly WordSpan[], right: readonly WordSpan[]): number {
  let sum = 0
  for (const [a, b] of left) for (const [c, d] of right) sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return sum
}
