import type { CrfWeights } from './crf-weights.ts'
import {
  betweenFeatures,
  CUE_FEATURES,
  CUE_STEPS,
  cueSteps,
  distanceFeatures,
  ownFeatures,
  standFeatures,
  tagFeatures,
} from './cue-features.ts'
import type { CueSurroundings } from './cue-surroundings.ts'
import type { CueView } from './cue-view.ts'
import { FeatureRows } from './feature-rows.ts'
import { addSteps, addWords, STEP_LANES, WORD_LANES } from './packed-table.ts'

export const CUE_TEMPLATE = 830
export const CUE_STEP_TEMPLATE = 930

const DISTANCES = 96
const TAGS = 192 // half × 32 + part of speech

/**
 * Sums of the weights that hang on one candidate cue. What many words share is added up once: by distance and by part of
 * speech for the whole window, the rest for as long as it stays the same from word to word.
 */
export class CueSums {
  readonly lanes = new Int32Array(WORD_LANES) // of the last word
  readonly steps = new Int32Array(STEP_LANES) // and of the step to it
  readonly #weights: CrfWeights
  readonly #rows = new FeatureRows(new Int32Array(CUE_FEATURES))
  readonly #known = new Uint8Array(DISTANCES + TAGS)
  readonly #shared = new Int32Array((DISTANCES + TAGS) * WORD_LANES)
  readonly #stand = new Int32Array(WORD_LANES)
  readonly #between = new Int32Array(WORD_LANES)
  #standKey = -1
  #betweenKey = -1
  #stepKey = -1

  constructor(weights: CrfWeights) {
    this.#weights = weights
  }

  /** Forgets the cue before. */
  begin(): void {
    this.#known.fill(0)
    this.#standKey = this.#betweenKey = this.#stepKey = -1
  }

  look(near: CueSurroundings, view: CueView): void {
    const distance = view.distanceKey()
    const tag = DISTANCES + view.half * 32 + (near.scene.paragraph.pos[view.word] as number)
    if (this.#known[distance] === 0) this.#learn(distance, distanceFeatures, near, view)
    if (this.#known[tag] === 0) this.#learn(tag, tagFeatures, near, view)
    this.#goOn(near, view)
    const [lanes, stand, between, shared] = [this.lanes, this.#stand, this.#between, this.#shared]
    for (let k = 0; k < WORD_LANES; k++) {
      const both = (shared[distance * WORD_LANES + k] as number) + (shared[tag * WORD_LANES + k] as number)
      lanes[k] = (stand[k] as number) + (between[k] as number) + both
    }
    this.#rows.begin(0, CUE_TEMPLATE)
    ownFeatures(this.#rows, near, view)
    addWords(this.#weights.words, this.#rows.cells, 0, this.#rows.at, lanes, 0)
  }

  #learn(slot: number, features: typeof tagFeatures, near: CueSurroundings, view: CueView): void {
    this.#known[slot] = 1
    this.#shared.fill(0, slot * WORD_LANES, (slot + 1) * WORD_LANES)
    this.#rows.begin(0, CUE_TEMPLATE)
    features(this.#rows, near, view)
    addWords(this.#weights.words, this.#rows.cells, 0, this.#rows.at, this.#shared, slot * WORD_LANES)
  }

  /** Sums anew what is not as it was at the last word. */
  #goOn(near: CueSurroundings, view: CueView): void {
    const rows = this.#rows
    const [stand, between] = [view.standKey(near.scene), view.betweenKey()]
    if (stand !== this.#standKey) {
      rows.begin(0, CUE_TEMPLATE)
      standFeatures(rows, near, view)
      addWords(this.#weights.words, rows.cells, 0, rows.at, this.#stand.fill(0), 0)
    }
    if (stand !== this.#standKey || between !== this.#betweenKey) {
      rows.begin(0, CUE_TEMPLATE)
      betweenFeatures(rows, near, view)
      addWords(this.#weights.words, rows.cells, 0, rows.at, this.#between.fill(0), 0)
    }
    this.#standKey = stand
    this.#betweenKey = between
    const step = view.place * 16 + view.rivals * 4 + Math.max(-1, Math.min(2, view.word - near.cue)) + 1
    if (step === this.#stepKey) return
    this.#stepKey = step
    rows.begin(0, CUE_STEP_TEMPLATE)
    cueSteps(rows, near, view)
    addSteps(this.#weights.steps, rows.cells, 0, CUE_STEPS, this.steps.fill(0), 0)
  }
}
