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
  const at = cue - near.from
  const score = lattice.chance(at, CUE) + lattice.chance(at, CUE + 1)
  const found: Proposal[] = []
  if (!(score >= least)) return found
  const seen = new Set<string>()
  let expected = 0
  for (let i = 0; i < count; i++) expected += within(lattice, i, CONTENT)
  const moved = (list: readonly WordSpan[]): WordSpan[] => list.map(([from, to]) => [from + near.from, to + near.from])
  biases.forEach((bias, nth) => {
    const labels = lattice.viterbi(count, new Uint8Array(count), bias, at)
    const spans: WordSpan[][] = [[], [], [], []]
    for (const { role, from, to } of segmentsOf(labels, count)) spans[role]?.push([from, to])
    const [, source = [], cues = [], labelled = []] = spans
    if (labelled.length === 0) return
    const add = (content: readonly WordSpan[], reading: number) => {
      const key = [source, cues, content].join(';')
      if (seen.has(key)) return
      seen.add(key)
      const sure = surenessOf(lattice, count, source, content, { reading, expected })
      found.push({ word: cue, score, source: moved(source), cue: moved(cues), content: moved(content), sure })
    }
    add(labelled, nth)
    for (const other of otherContents(near.scene.paragraph, moved(labelled), cue, near.from, near.to)) {
      add(
        other.content.map(([from, to]) => [from - near.from, to - near.from]),
        other.reading,
      )
    }
  })
  return found
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

function surenessOf(
  lattice: Lattice,
  count: number,
  source: readonly WordSpan[],
  content: readonly WordSpan[],
  known: Pick<Sureness, 'reading' | 'expected'>,
): Sureness {
  let [sum, least] = [0, 1]
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      const chance = within(lattice, i, CONTENT)
      sum += chance
      least = Math.min(least, chance)
    }
  }
  const last = content.at(-1)?.[1] ?? 0
  const own = source[0]
  let ofSource = 0
  if (own) for (let i = own[0]; i < own[1]; i++) ofSource += within(lattice, i, SOURCE) / (own[1] - own[0])
  return {
    ...known,
    content: sum / sizeOf(content),
    leastContent: least,
    contentBegins: lattice.chance(content[0]?.[0] ?? 0, CONTENT),
    contentEnds: last < count ? 1 - lattice.chance(last, CONTENT + 1) : 1,
    source: own ? ofSource : -1,
    sourceBegins: own ? lattice.chance(own[0], SOURCE) : -1,
  }
}

export const sizeOf = (spans: readonly WordSpan[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

/** Words that both lists of spans hold. */
export function shared(left: readonly WordSpan[], right: readonly WordSpan[]): number {
  let sum = 0
  for (const [a, b] of left) for (const [c, d] of right) sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return sum
}
