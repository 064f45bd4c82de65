import { ARC_FROM, ARC_OF, ARC_TO, ARCS, LABELS } from '../../src/statements/tagger/labels.ts'
import { Lattice } from '../../src/statements/tagger/lattice.ts'
import type { FloatWeights } from './float-weights.ts'

/** One labelled sequence with its hashed features. */
export interface Sequence {
  readonly count: number
  readonly words: Int32Array
  readonly wordFeatures: number
  readonly steps: Int32Array
  readonly stepFeatures: number
  readonly gold: Uint8Array
}

export interface FitSettings {
  readonly epochs: number
  readonly rate: number
  readonly drop: number // share of word features left out at random at each step
  readonly wordBits: number
  readonly stepBits: number
  readonly seed: number
}

const LITTLE = 1e-3 // gradients below are not worth a walk over the features

/** Weights while they learn: AdaGrad, a sequence at a time. */
export class CrfTrainer {
  readonly #weights: FloatWeights
  readonly #wordMask: number
  readonly #stepMask: number
  readonly #wordSquares: Float32Array
  readonly #stepSquares: Float32Array
  readonly #wordSum: Float32Array
  readonly #stepSum: Float32Array
  #noted = 0
  readonly #drop: number
  readonly #lattice = new Lattice()
  #kept = new Int32Array(0)

  constructor(settings: FitSettings) {
    const [words, steps] = [2 ** settings.wordBits, 2 ** settings.stepBits]
    const room = (rows: number, width: number) => new Float32Array(rows * width)
    this.#weights = { words: room(words, LABELS), steps: room(steps, ARCS) }
    this.#wordMask = words - 1
    this.#stepMask = steps - 1
    this.#wordSquares = room(words, LABELS)
    this.#wordSum = room(words, LABELS)
    this.#stepSquares = room(steps, ARCS)
    this.#stepSum = room(steps, ARCS)
    this.#drop = settings.drop
  }

  note(): void {
    this.#noted++
    addTo(this.#wordSum, this.#weights.words)
    addTo(this.#stepSum, this.#weights.steps)
  }

  mean(): FloatWeights {
    const by = 1 / Math.max(1, this.#noted)
    return { words: this.#wordSum.map((sum) => sum * by), steps: this.#stepSum.map((sum) => sum * by) }
  }

  step(sequence: Sequence, rate: number, random: () => number): void {
    const { count, stepFeatures, wordFeatures, steps, gold } = sequence
    const words = this.#dropped(sequence, random)
    const lattice = this.#lattice
    lattice.reserve(count)
    lattice.emissions.fill(0, 0, count * LABELS)
    lattice.arcs.fill(0, 0, count * ARCS)
    for (let i = 0; i < count; i++) {
      this.#addRows('words', words, i, wordFeatures)
      this.#addRows('steps', steps, i, stepFeatures)
    }
    lattice.forwardBackward(count)
    for (let i = 0; i < count; i++) {
      this.#learnWord(words, i, wordFeatures, gold[i] as number, rate)
      this.#learnStep(steps, i, stepFeatures, gold, rate)
    }
  }

  /** Adds the weights of the features of one word, or of the step to it, to its potentials. */
  #addRows(table: 'words' | 'steps', rows: Int32Array, i: number, features: number): void {
    const [weights, mask, width, cells] =
      table === 'words'
        ? [this.#weights.words, this.#wordMask, LABELS, this.#lattice.emissions]
        : [this.#weights.steps, this.#stepMask, ARCS, this.#lattice.arcs]
    for (let k = i * features; k < (i + 1) * features; k++) {
      const row = ((rows[k] as number) & mask) * width
      for (let cell = 0; cell < width; cell++)
        cells[i * width + cell] = (cells[i * width + cell] as number) + (weights[row + cell] as number)
    }
  }

  #dropped({ words, count, wordFeatures }: Sequence, random: () => number): Int32Array {
    const cells = count * wordFeatures
    if (this.#kept.length < cells) this.#kept = new Int32Array(cells * 2)
    let state = (random() * 2 ** 31) | 1
    const below = this.#drop * 2 ** 31
    for (let k = 0; k < cells; k++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      this.#kept[k] = state < below ? 0 : (words[k] as number)
    }
    return this.#kept
  }

  #learnWord(rows: Int32Array, i: number, features: number, gold: number, rate: number): void {
    const [{ words }, wordMask] = [this.#weights, this.#wordMask]
    const squares = this.#wordSquares
    const gradient = WORD_GRADIENT
    let any = false
    for (let label = 0; label < LABELS; label++) {
      const g = (gold === label ? 1 : 0) - this.#lattice.chance(i, label)
      const counts = g > LITTLE || g < -LITTLE
      gradient[label] = counts ? g : 0
      any ||= counts
    }
    if (!any) return
    for (let k = i * features; k < (i + 1) * features; k++) {
      const row = rows[k] as number
      if (row === 0) continue
      const o = (row & wordMask) * LABELS
      for (let label = 0; label < LABELS; label++) {
        const g = gradient[label] as number
        if (g === 0) continue
        const square = (squares[o + label] as number) + g * g
        squares[o + label] = square
        words[o + label] = (words[o + label] as number) + (rate * g) / Math.sqrt(square + 0.01)
      }
    }
  }

  #learnStep(rows: Int32Array, i: number, features: number, gold: Uint8Array, rate: number): void {
    const [{ steps }, stepMask] = [this.#weights, this.#stepMask]
    const squares = this.#stepSquares
    const { alpha, beta, scale, expArcs, expEmissions } = this.#lattice
    const right = ARC_OF[(i === 0 ? 0 : (gold[i - 1] as number)) * LABELS + (gold[i] as number)] as number
    const gradient = STEP_GRADIENT
    let any = false
    for (let step = 0; step < ARCS; step++) {
      const [last, next] = [ARC_FROM[step] as number, i * LABELS + (ARC_TO[step] as number)]
      const before = i === 0 ? (last === 0 ? 1 : 0) : (alpha[(i - 1) * LABELS + last] as number)
      const chance =
        (before * (expArcs[i * ARCS + step] as number) * (expEmissions[next] as number) * (beta[next] as number)) /
        (scale[i] as number)
      const g = (step === right ? 1 : 0) - chance
      const counts = g > LITTLE || g < -LITTLE
      gradient[step] = counts ? g : 0
      any ||= counts
    }
    if (!any) return
    for (let k = i * features; k < (i + 1) * features; k++) {
      const o = ((rows[k] as number) & stepMask) * ARCS
      for (let step = 0; step < ARCS; step++) {
        const g = gradient[step] as number
        if (g === 0) continue
        const square = (squares[o + step] as number) + g * g
        squares[o + step] = square
        steps[o + step] = (steps[o + step] as number) + (rate * g) / Math.sqrt(square + 0.01)
      }
    }
  }
}

const WORD_GRADIENT = new Float64Array(LABELS)
const STEP_GRADIENT = new Float64Array(ARCS)

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (values[k] as number)
}
