import { ARCS, LABELS } from './labels.ts'
import type { Lattice } from './lattice.ts'
import { NOUGHT, type PackedTable, STEP_LANES } from './packed-table.ts'

/** Weights of one linear-chain CRF over hashed features: 7 to a feature of a word, 34 to a feature of a step. */
export interface CrfWeights {
  readonly words: PackedTable
  readonly steps: PackedTable
}

/** Turns lanes into the potentials of one field, whose words and steps have always as many features. */
export class Potentials {
  readonly #wordNought: number
  readonly #wordScale: number
  readonly #steps: Float64Array // worth of a lane
  readonly #exponents: Float64Array // and e to that power

  constructor(weights: CrfWeights, wordFeatures: number, stepFeatures: number) {
    this.#wordNought = wordFeatures * NOUGHT
    this.#wordScale = weights.words.scale
    const { scale } = weights.steps
    const least = stepFeatures * NOUGHT
    this.#steps = Float64Array.from({ length: 2 * least }, (_, lane) => (lane - least) * scale)
    this.#exponents = this.#steps.map((value) => Math.exp(value))
  }

  setWord({ emissions }: Lattice, word: number, lanes: Int32Array, at: number): void {
    const [a, b, c, d] = [
      lanes[at] as number,
      lanes[at + 1] as number,
      lanes[at + 2] as number,
      lanes[at + 3] as number,
    ]
    const [row, nought, scale] = [word * LABELS, this.#wordNought, this.#wordScale]
    emissions[row] = ((a & 0xffff) - nought) * scale
    emissions[row + 1] = ((b & 0xffff) - nought) * scale
    emissions[row + 2] = ((a >>> 16) - nought) * scale
    emissions[row + 3] = ((b >>> 16) - nought) * scale
    emissions[row + 4] = ((c & 0xffff) - nought) * scale
    emissions[row + 5] = ((d & 0xffff) - nought) * scale
    emissions[row + 6] = ((c >>> 16) - nought) * scale
  }

  /** The step to a word: the sum of eighteen lanes at `at` and of eighteen of `more`. */
  setStep({ arcs, expArcs }: Lattice, word: number, lanes: Int32Array, at: number, more: Int32Array): void {
    const [steps, exponents] = [this.#steps, this.#exponents]
    for (let nth = 0, row = word * ARCS; nth < STEP_LANES; nth++) {
      const lane = ((lanes[at + nth] as number) + (more[nth] as number)) | 0
      const step = row + (nth >> 1) * 4 + (nth & 1)
      arcs[step] = steps[lane & 0xffff] as number
      expArcs[step] = exponents[lane & 0xffff] as number
      if (nth >= STEP_LANES - 2) continue // 34 steps: the last two lanes are half empty
      arcs[step + 2] = steps[lane >>> 16] as number
      expArcs[step + 2] = exponents[lane >>> 16] as number
    }
  }
}
