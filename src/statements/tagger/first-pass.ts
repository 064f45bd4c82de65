import { type CrfWeights, Potentials } from './crf-weights.ts'
import { Lattice } from './lattice.ts'
import { addSteps, addWords, STEP_LANES, WORD_LANES } from './packed-table.ts'
import type { Paragraph } from './paragraph.ts'
import { paragraphFeatures, STEP_FEATURES, WORD_FEATURES } from './paragraph-features.ts'
import { type Scene, sceneOf } from './scene.ts'

const NOTHING = new Int32Array(STEP_LANES)

/** Labels a paragraph without knowing of any one cue, and finds the words that may begin one. */
export class FirstPass {
  readonly #weights: CrfWeights
  readonly #potentials: Potentials
  readonly #threshold: number
  readonly #lattice = new Lattice()
  readonly #lanes = new Int32Array(STEP_LANES)
  #words = new Int32Array(0)
  #steps = new Int32Array(0)

  constructor(weights: CrfWeights, threshold: number) {
    this.#weights = weights
    this.#potentials = new Potentials(weights, WORD_FEATURES, STEP_FEATURES)
    this.#threshold = threshold
  }

  read(paragraph: Paragraph, before: Scene | null): Scene {
    const count = paragraph.count
    if (this.#words.length < count * WORD_FEATURES) {
      this.#words = new Int32Array(count * 2 * WORD_FEATURES)
      this.#steps = new Int32Array(count * 2 * STEP_FEATURES)
    }
    const [words, steps, lattice, lanes] = [this.#words, this.#steps, this.#lattice, this.#lanes]
    paragraphFeatures(paragraph, before?.paragraph ?? null, words, steps)
    lattice.reserve(count)
    for (let i = 0; i < count; i++) {
      lanes.fill(0, 0, WORD_LANES)
      addWords(this.#weights.words, words, i * WORD_FEATURES, (i + 1) * WORD_FEATURES, lanes, 0)
      this.#potentials.setWord(lattice, i, lanes, 0)
      lanes.fill(0)
      addSteps(this.#weights.steps, steps, i * STEP_FEATURES, (i + 1) * STEP_FEATURES, lanes, 0)
      this.#potentials.setStep(lattice, i, lanes, 0, NOTHING)
    }
    const labels = lattice.viterbi(count, new Uint8Array(count))
    lattice.sweep(count)
    return sceneOf(paragraph, lattice, labels, this.#threshold, before?.labels.at(-1) ?? 9)
  }
}
