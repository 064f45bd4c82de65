import { addStepWeights, addWordWeights, type CrfWeights } from './crf-weights.ts'
import { ARCS, LABELS } from './labels.ts'
import { Lattice } from './lattice.ts'
import type { Paragraph } from './paragraph.ts'
import { paragraphFeatures, STEP_FEATURES, WORD_FEATURES } from './paragraph-features.ts'
import { type Scene, sceneOf } from './scene.ts'

/** Labels a paragraph without knowing of any one cue, and finds the words that may begin one. */
export class FirstPass {
  readonly #weights: CrfWeights
  readonly #threshold: number
  readonly #lattice = new Lattice()
  #words = new Int32Array(0)
  #steps = new Int32Array(0)

  constructor(weights: CrfWeights, threshold: number) {
    this.#weights = weights
    this.#threshold = threshold
  }

  read(paragraph: Paragraph, before: Scene | null): Scene {
    const count = paragraph.count
    if (this.#words.length < count * WORD_FEATURES) {
      this.#words = new Int32Array(count * 2 * WORD_FEATURES)
      this.#steps = new Int32Array(count * 2 * STEP_FEATURES)
    }
    const [words, steps, lattice] = [this.#words, this.#steps, this.#lattice]
    paragraphFeatures(paragraph, before?.paragraph ?? null, words, steps)
    lattice.reserve(count)
    lattice.emissions.fill(0, 0, count * LABELS)
    lattice.arcs.fill(0, 0, count * ARCS)
    for (let i = 0; i < count; i++) {
      addWordWeights(this.#weights, words, i * WORD_FEATURES, (i + 1) * WORD_FEATURES, lattice.emissions, i * LABELS)
      addStepWeights(this.#weights, steps, i * STEP_FEATURES, (i + 1) * STEP_FEATURES, lattice.arcs, i * ARCS)
    }
    const labels = lattice.viterbi(count, new Uint8Array(count))
    lattice.forwardBackward(count)
    return sceneOf(paragraph, lattice, labels, this.#threshold, before?.labels.at(-1) ?? 9)
  }
}
