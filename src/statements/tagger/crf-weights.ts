import { ARCS, LABELS } from './labels.ts'

/** Weights of one linear-chain CRF over hashed features: 7 to a feature of a word, 34 to a feature of a step. */
export interface CrfWeights {
  readonly words: Float32Array | Int8Array // row × 7 + label; the row is the feature's lowest bits
  readonly wordMask: number
  readonly wordScale: number // worth of one unit
  readonly steps: Float32Array | Int8Array // row × 34 + step
  readonly stepMask: number
  readonly stepScale: number
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
  const { words, wordMask, wordScale } = weights
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
  for (let k = from; k < to; k++) {
    const row = rows[k] as number
    if (row === 0) continue
    const o = (row & wordMask) * LABELS
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
