import { CUE, segmentsOf } from './labels.ts'
import type { SecondPass } from './second-pass.ts'

export type WordSpan = readonly [from: number, to: number] // words of the paragraph, `to` exclusive

/** What the second pass makes of one candidate cue. */
export interface Proposal {
  readonly word: number // the candidate
  readonly score: number // chance that it belongs to a cue
  readonly source: readonly WordSpan[]
  readonly cue: readonly WordSpan[]
  readonly content: readonly WordSpan[]
}

/** The best reading of a candidate once its window is in the lattice; null where it is too unlikely or has no content. */
export function propose(pass: SecondPass, cue: number, least: number, bias: number): Proposal | null {
  const count = pass.fill(cue)
  const { lattice, near } = pass
  lattice.forwardBackward(count)
  const at = cue - near.from
  const score = lattice.chance(at, CUE) + lattice.chance(at, CUE + 1)
  if (!(score >= least)) return null
  const labels = lattice.viterbi(count, new Uint8Array(count), bias, at)
  const spans: WordSpan[][] = [[], [], [], []]
  for (const segment of segmentsOf(labels, count)) {
    spans[segment.role]?.push([segment.from + near.from, segment.to + near.from])
  }
  const [, source = [], cues = [], content = []] = spans
  return content.length > 0 ? { word: cue, score, source, cue: cues, content } : null
}

/** Best first; one that says over again half of what a better one says, or shares its cue, is left out. */
export function withoutDuplicates(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = []
  for (const one of [...proposals].sort((a, b) => b.score - a.score)) {
    const again = kept.some((other) => {
      const least = Math.min(sizeOf(one.content), sizeOf(other.content))
      return shared(one.content, other.content) / least > 0.5 || shared(one.cue, other.cue) > 0
    })
    if (!again) kept.push(one)
  }
  return kept
}

export const sizeOf = (spans: readonly WordSpan[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

/** Words that both lists of spans hold. */
export function shared(left: readonly WordSpan[], right: readonly WordSpan[]): number {
  let sum = 0
  for (const [a, b] of left) for (const [c, d] of right) sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return sum
}
