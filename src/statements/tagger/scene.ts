import { cueBin } from './cue-bin.ts'
import { CUE, type Segment, segmentsOf } from './labels.ts'
import type { Lattice } from './lattice.ts'
import type { Paragraph } from './paragraph.ts'
import { quotationHints } from './quotation-hints.ts'
import { WordArrays } from './word-arrays.ts'

/** A paragraph after the first pass: its likely labels, and the words that may begin a cue. */
export interface Scene {
  readonly paragraph: Paragraph
  readonly labels: Uint8Array
  readonly confidence: Uint8Array // of each label, 0–5
  readonly cueChance: Float32Array // that the word begins a cue
  readonly candidates: readonly number[]
  readonly hints: readonly number[] // verbs beside quotations without a likely cue, tried as well
  readonly standing: Uint8Array // 2 for a strong candidate, 1 for a weak one
  readonly strongBefore: Int32Array // strong candidates before a word; one longer than the paragraph
  readonly bins: Uint8Array
  readonly segments: readonly Segment[]
  readonly segment: Int32Array // of each word, -1: none
  readonly ordinal: Int32Array // of each segment among those of its role
  readonly begun: Int32Array // segments of a role begun up to and with a word; word × 4 + role
  readonly ended: Int32Array // and ended before or with it
  readonly labelBefore: number // last label of the paragraph before, 9: there is none
}

const MOST_SHARE = 10 // beyond the first few, one word in ten at most is tried as a cue: bounds the work on hostile text

export function sceneOf(
  p: Paragraph,
  lattice: Lattice,
  labels: Uint8Array,
  threshold: number,
  labelBefore: number,
): Scene {
  const count = p.count
  const room = new WordArrays(count, 2)
  const [confidence, cueChance] = [room.bytes(), room.floats()]
  for (let i = 0; i < count; i++) {
    confidence[i] = confidenceBin(lattice.chance(i, labels[i] as number))
    cueChance[i] = lattice.chance(i, CUE)
  }
  return sceneFrom(p, labels, confidence, cueChance, threshold, labelBefore)
}

/** The same from stored chances, for training. */
function sceneFrom(
  p: Paragraph,
  labels: Uint8Array,
  confidence: Uint8Array,
  cueChance: Float32Array,
  threshold: number,
  labelBefore: number,
): Scene {
  const candidates = candidatesOf(cueChance, threshold)
  const room = new WordArrays(p.count, 12)
  const [standing, strongBefore, bins] = [room.bytes(), room.ints(1, 1), room.bytes()]
  for (const word of candidates) standing[word] = (cueChance[word] as number) >= 0.4 ? 2 : 1
  for (let i = 0; i < p.count; i++) strongBefore[i + 1] = (strongBefore[i] as number) + (standing[i] === 2 ? 1 : 0)
  for (let i = 0; i < p.count; i++) bins[i] = cueBin(p.cueRate[i] as number)
  const hints = quotationHints(p, standing)
  const base = {
    paragraph: p,
    labels,
    confidence,
    cueChance,
    candidates,
    hints,
    standing,
    strongBefore,
    bins,
    labelBefore,
  }
  return { ...base, ...segmentIndex(room, labels, p.count) }
}

function candidatesOf(cueChance: Float32Array, threshold: number): number[] {
  const found: number[] = []
  for (let i = 0; i < cueChance.length; i++) if ((cueChance[i] as number) >= threshold) found.push(i)
  const most = 6 + Math.floor(cueChance.length / MOST_SHARE)
  if (found.length <= most) return found
  found.sort((a, b) => (cueChance[b] as number) - (cueChance[a] as number))
  return found.slice(0, most).sort((a, b) => a - b)
}

function segmentIndex(room: WordArrays, labels: Uint8Array, count: number) {
  const segments = segmentsOf(labels, count)
  const segment = room.ints().fill(-1)
  const ordinal = new Int32Array(segments.length)
  const [begun, ended] = [room.ints(4), room.ints(4)]
  const [open, closed] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]
  let [at, done] = [0, 0]
  for (let i = 0; i < count; i++) {
    const next = segments[at]
    if (next && next.from === i) {
      ordinal[at++] = open[next.role] as number
      open[next.role] = (open[next.role] as number) + 1
    }
    const last = segments[done]
    if (last && last.to <= i) {
      closed[last.role] = (closed[last.role] as number) + 1
      done++
    }
    const current = segments[at - 1]
    if (current && current.to > i) segment[i] = at - 1
    for (let role = 1; role < 4; role++) {
      begun[i * 4 + role] = open[role] as number
      ended[i * 4 + role] = closed[role] as number
    }
  }
  return { segments, segment, ordinal, begun, ended }
}

function confidenceBin(chance: number): number {
  if (chance > 0.99) return 5
  if (chance > 0.95) return 4
  if (chance > 0.85) return 3
  if (chance > 0.7) return 2
  return chance > 0.5 ? 1 : 0
}
