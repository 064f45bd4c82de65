import { ARCS, LABELS } from './labels.ts'

/** Weights of one linear-chain CRF over hashed features: 7 to a feature of a word, 34 to a feature of a step. */
export interface CrfWeights {
  readonly words: Float32Array | Int8Array // row × 7 + label; the row is the feature's lowest bits, or its place in `filled`
  readonly filled: FilledRows | null // null: every row is there
  readonly wordMask: number
  readonly wordScale: number // worth of one unit
  readonly steps: Float32Array | Int8Array // row × 34 + step
  readonly stepMask: number
  readonly stepScale: number
}

/**
 * Which rows of the full table are kept, and where. Most features of a text were never seen, and a map of bits fits the
 * processor's cache. Numbers in pairs: 32 bits, one for each odd row (features are odd numbers), and how many rows are kept before these. Row 0 of the
 * kept table is empty and stands for all that are not, so that nothing hangs on a branch the processor would have to guess.
 */
export type FilledRows = Uint32Array

function bitsIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function keptRow(filled: FilledRows, row: number): number {
  const half = row >>> 1 // features are odd numbers
  const pair = (half >>> 5) << 1
  const bits = filled[pair] as number
  const kept = (filled[pair + 1] as number) + bitsIn(bits & ((1 << (half & 31)) - 1)) + 1
  return kept * ((bits >>> (half & 31)) & 1)
}

/** Adds the weights of the features `rows[from..to)` to the seven cells at `at`. */
export function addWordWeights(
  weights: CrfWeights,
  rows: Int32Array,
  from: number,
  to: number,
  cells: Float64Array,
  at: number,
): void {
  const { words, wordMask, wordScale, filled } = weights
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let k = from; k < to; k++) {
    const o =
      (filled === null ? (rows[k] as number) & wordMask : keptRow(filled, (rows[k] as number) & wordMask)) * LABELS
    a += words[o] as number
    b += words[o + 1] as number
    c += words[o + 2] as number
    d += words[o + 3] as number
    e += words[o + 4] as number
    f += words[o + 5] as number
    g += words[o + 6] as number
  }
  cells[at] = (cells[at] as number) + a * wordScale
  cells[at + 1] = (cells[at + 1] as number) + b * wordScale
  cells[at + 2] = (cells[at + 2] as number) + c * wordScale
  cells[at + 3] = (cells[at + 3] as number) + d * wordScale
  cells[at + 4] = (cells[at + 4] as number) + e * wordScale
  cells[at + 5] = (cells[at + 5] as number) + f * wordScale
  cells[at + 6] = (cells[at + 6] as number) + g * wordScale
}

/** Adds the weights of the step features `rows[from..to)` to the 34 cells at `at`. */
export function addStepWeights(
  weights: CrfWeights,
  rows: Int32Array,
  from: number,
  to: number,
  cells: Float64Array,
  at: number,
): void {
  const { steps, stepMask, stepScale } = weights
  for (let k = from; k < to; k++) {
    const o = ((rows[k] as number) & stepMask) * ARCS
    for (let step = 0; step < ARCS; step++)
      cells[at + step] = (cells[at + step] as number) + (steps[o + step] as number) * stepScale
  }
}
