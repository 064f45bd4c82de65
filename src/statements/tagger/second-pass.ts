import { type CrfWeights, Potentials } from './crf-weights.ts'
import { CUE_FEATURES, CUE_STEPS } from './cue-features.ts'
import { CueSums } from './cue-sums.ts'
import { CueSurroundings } from './cue-surroundings.ts'
import { CueView } from './cue-view.ts'
import { FeatureRows } from './feature-rows.ts'
import { Lattice } from './lattice.ts'
import { addSteps, addWords, STEP_LANES, WORD_LANES } from './packed-table.ts'
import { PLACE_FEATURES, PLACE_STEPS, PLACES, placeFeatures, placeSteps } from './place-features.ts'
import type { Scene } from './scene.ts'

// Candidates that crowd a long paragraph get smaller windows, so that no text takes more than a few times the usual work.
const WORK = 8 // words looked at for each word of the paragraph; news takes 1.6
const LEAST_WINDOW = 60

export const PLACE_TEMPLATE = 800
export const PLACE_STEP_TEMPLATE = 920

export const SECOND_WORD_FEATURES = PLACE_FEATURES + CUE_FEATURES
export const SECOND_STEP_FEATURES = PLACE_STEPS + CUE_STEPS

/** Potentials for one candidate cue at a time; what hangs on a word's place only is worked out once for all candidates. */
export class SecondPass {
  readonly lattice = new Lattice()
  readonly near = new CueSurroundings()
  readonly #weights: CrfWeights
  readonly #potentials: Potentials
  readonly #rows = new FeatureRows(new Int32Array(PLACE_FEATURES))
  readonly #view = new CueView()
  readonly #cue: CueSums
  #scene!: Scene // by `begin`
  #widest = 0
  #known = new Uint8Array(0) // by word × place: whether the lanes below hold it
  #words = new Int32Array(0)
  #steps = new Int32Array(0)

  constructor(weights: CrfWeights) {
    this.#weights = weights
    this.#potentials = new Potentials(weights, SECOND_WORD_FEATURES, SECOND_STEP_FEATURES)
    this.#cue = new CueSums(weights)
  }

  begin(scene: Scene): void {
    this.#scene = scene
    const tried = scene.candidates.length + scene.hints.length
    this.#widest = Math.max(LEAST_WINDOW, Math.floor((WORK * scene.paragraph.count) / tried))
    const cells = scene.paragraph.count * PLACES
    if (this.#known.length < cells) {
      this.#known = new Uint8Array(cells * 2)
      this.#words = new Int32Array(cells * 2 * WORD_LANES)
      this.#steps = new Int32Array(cells * 2 * STEP_LANES)
    } else this.#known.fill(0, 0, cells)
  }

  /** Fills the lattice for the window around the cue; returns how many words it holds. */
  fill(cue: number): number {
    const { near, lattice } = this
    const [view, sums, potentials, words] = [this.#view, this.#cue, this.#potentials, this.#words]
    near.look(this.#scene, cue, this.#widest)
    sums.begin()
    lattice.reserve(near.to - near.from)
    for (let i = near.from; i < near.to; i++) {
      view.look(near, i)
      const cell = i * PLACES + view.place
      if (this.#known[cell] === 0) this.#learn(cell, i, view.place)
      sums.look(near, view)
      const lanes = sums.lanes
      for (let k = 0; k < WORD_LANES; k++) lanes[k] = (lanes[k] as number) + (words[cell * WORD_LANES + k] as number)
      potentials.setWord(lattice, i - near.from, lanes, 0)
      potentials.setStep(lattice, i - near.from, this.#steps, cell * STEP_LANES, sums.steps)
    }
    return near.to - near.from
  }

  #learn(cell: number, i: number, place: number): void {
    const rows = this.#rows
    this.#known[cell] = 1
    this.#words.fill(0, cell * WORD_LANES, (cell + 1) * WORD_LANES)
    this.#steps.fill(0, cell * STEP_LANES, (cell + 1) * STEP_LANES)
    rows.begin(0, PLACE_TEMPLATE)
    placeFeatures(rows, this.#scene, i, place)
    addWords(this.#weights.words, rows.cells, 0, PLACE_FEATURES, this.#words, cell * WORD_LANES)
    rows.begin(0, PLACE_STEP_TEMPLATE)
    placeSteps(rows, this.#scene, i, place)
    addSteps(this.#weights.steps, rows.cells, 0, PLACE_STEPS, this.#steps, cell * STEP_LANES)
  }
}
