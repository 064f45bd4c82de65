/**
 * Weights as whole numbers from -127 to 127, four to a 32-bit cell, so that a processor's cache holds many and one addition
 * serves two: bytes hold the weight plus 128, and sums of every second byte run side by side in "lanes" of 16 bits: up to 257 features.
 * (Little-endian, as all machines are that the package is made for.)
 */
export class PackedTable {
  readonly cells: Int32Array
  readonly stride: number // cells a row
  readonly mask: number // bits of a feature that say which row; features are odd, so the lowest bit says nothing
  readonly scale: number // worth of one unit
  readonly #bytes: Uint8Array

  /** `rows` counts the lowest bits of a feature, a power of two; half of them can occur. */
  constructor(rows: number, width: number, scale: number) {
    this.stride = (width + 3) >> 2
    this.mask = rows - 2
    this.scale = scale
    this.cells = new Int32Array((rows >> 1) * this.stride).fill(EMPTY)
    this.#bytes = new Uint8Array(this.cells.buffer)
  }

  /** Puts in the weights of some features: the first of each, in the order of `features`, then the second of each … */
  fill(features: ArrayLike<number>, units: Int8Array, width: number): void {
    const [bytes, { mask, stride }, count] = [this.#bytes, this, features.length]
    for (let i = 0; i < count; i++) {
      const row = ((features[i] as number) & mask) * 2 * stride
      for (let nth = 0, from = i; nth < width; nth++, from += count) bytes[row + nth] = (units[from] as number) + NOUGHT
    }
  }
}

/** What a feature adds to a lane beside its weight. */
export const NOUGHT = 128
const EMPTY = 0x80808080 | 0
const LANES = 0x00ff00ff

/** Lanes of the labels of a word: 0 and 2, 1 and 3, 4 and 6, 5; the first of each pair in the lower half. */
export const WORD_LANES = 4
/** Lanes of the 34 steps: 0 and 2, 1 and 3, 4 and 6, 5 and 7 … */
export const STEP_LANES = 18

const TOUCHED = new Int32Array(1) // keeps the first walk below from being left out as useless

/**
 * Adds the weights of the word features `from` to `to` to the four lanes at `at`. A first walk only asks for the rows, so
 * that the processor fetches many from memory at a time.
 */
export function addWords(
  table: PackedTable,
  features: Int32Array,
  from: number,
  to: number,
  lanes: Int32Array,
  at: number,
): void {
  const { cells, mask } = table
  let [a, b, c, d] = [lanes[at] as number, lanes[at + 1] as number, lanes[at + 2] as number, lanes[at + 3] as number]
  let touched = 0
  for (let k = from; k < to; k++) touched |= cells[(features[k] as number) & mask] as number
  TOUCHED[0] = touched
  for (let k = from; k < to; k++) {
    const row = (features[k] as number) & mask // two cells a row: the mask leaves the place of the first
    const [left, right] = [cells[row] as number, cells[row + 1] as number]
    a = (a + (left & LANES)) | 0
    b = (b + ((left >>> 8) & LANES)) | 0
    c = (c + (right & LANES)) | 0
    d = (d + ((right >>> 8) & LANES)) | 0
  }
  lanes[at] = a
  lanes[at + 1] = b
  lanes[at + 2] = c
  lanes[at + 3] = d
}

/** Adds the weights of the step features `from` to `to` to the eighteen lanes at `at`. */
export function addSteps(
  table: PackedTable,
  features: Int32Array,
  from: number,
  to: number,
  lanes: Int32Array,
  at: number,
): void {
  const { cells, mask, stride } = table
  for (let nth = 0; nth < stride; nth++) {
    let [even, odd] = [0, 0]
    for (let k = from; k < to; k++) {
      const cell = cells[(((features[k] as number) & mask) >> 1) * stride + nth] as number
      even = (even + (cell & LANES)) | 0
      odd = (odd + ((cell >>> 8) & LANES)) | 0
    }
    lanes[at + nth * 2] = ((lanes[at + nth * 2] as number) + even) | 0
    lanes[at + nth * 2 + 1] = ((lanes[at + nth * 2 + 1] as number) + odd) | 0
  }
}
