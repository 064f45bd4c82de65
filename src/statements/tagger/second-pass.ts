import { addStepWeights, addWordWeights, type CrfWeights } from './crf-weights.ts'
import { CUE_FEATURES, CUE_STEPS, cueFeatures, cueSteps } from './cue-features.ts'
import { CueSurroundings } from './cue-surroundings.ts'
import { FeatureRows } from './feature-rows.ts'
import { ARCS, LABELS } from './labels.ts'
import { Lattice } from './lattice.ts'
import { PLACE_FEATURES, PLACE_STEPS, PLACES, placeFeatures, placeOf, placeSteps } from './place-features.ts'
import type { Scene } from './scene.ts'

// Candidates that crowd a long paragraph get smaller windows, so that no text takes more than a few times the usual work.
const WORK = 8 // words looked at for each word of the paragraph; news takes 1.6
const LEAST_WINDOW = 60

const PLACE_TEMPLATE = 800
const CUE_TEMPLATE = 830
const PLACE_STEP_TEMPLATE = 920
const CUE_STEP_TEMPLATE = 930

/** Potentials for one candidate cue at a time; what hangs on a word's place only is worked out once for all candidates. */
export class SecondPass {
  readonly lattice = new Lattice()
  near: CueSurroundings
  readonly #weights: CrfWeights
  readonly #rows = new FeatureRows(new Int32Array(PLACE_FEATURES + CUE_FEATURES))
  #scene: Scene
  #widest = 0
  #known = new Uint8Array(0) // by word × place: whether the cells below hold it
  #emissions = new Float64Array(0)
  #arcs = new Float64Array(0)

  constructor(weights: CrfWeights, scene: Scene) {
    this.#weights = weights
    this.#scene = scene
    this.near = new CueSurroundings(scene)
  }

  begin(scene: Scene): void {
    this.#scene = scene
    const tried = scene.candidates.length + scene.hints.length
    this.#widest = Math.max(LEAST_WINDOW, Math.floor((WORK * scene.paragraph.count) / tried))
    const cells = scene.paragraph.count * PLACES
    if (this.#known.length < cells) {
      this.#known = new Uint8Array(cells * 2)
      this.#emissions = new Float64Array(cells * 2 * LABELS)
      this.#arcs = new Float64Array(cells * 2 * ARCS)
    } else this.#known.fill(0, 0, cells)
  }

  /** Fills the lattice for the window around the cue; returns how many words it holds. */
  fill(cue: number): number {
    const { near, lattice } = this
    const rows = this.#rows
    near.look(this.#scene, cue, this.#widest)
    const count = near.to - near.from
    lattice.reserve(count)
    for (let i = near.from; i < near.to; i++) {
      const place = placeOf(this.#scene.paragraph, i, cue)
      const [cell, at] = [i * PLACES + place, i - near.from]
      if (this.#known[cell] === 0) this.#learn(cell, i, place)
      const [emissions, arcs] = [at * LABELS, at * ARCS]
      for (let k = 0; k < LABELS; k++) lattice.emissions[emissions + k] = this.#emissions[cell * LABELS + k] as number
      for (let k = 0; k < ARCS; k++) lattice.arcs[arcs + k] = this.#arcs[cell * ARCS + k] as number
      rows.begin(0, CUE_TEMPLATE)
      cueFeatures(rows, near, i, place)
      addWordWeights(this.#weights, rows.cells, 0, CUE_FEATURES, lattice.emissions, emissions)
      rows.begin(0, CUE_STEP_TEMPLATE)
      cueSteps(rows, near, i, place)
      addStepWeights(this.#weights, rows.cells, 0, CUE_STEPS, lattice.arcs, arcs)
    }
    return count
  }

  #learn(cell: number, i: number, place: number): void {
    const rows = this.#rows
    this.#known[cell] = 1
    this.#emissions.fill(0, cell * LABELS, (cell + 1) * LABELS)
    this.#arcs.fill(0, cell * ARCS, (cell + 1) * ARCS)
    rows.begin(0, PLACE_TEMPLATE)
    placeFeatures(rows, this.#scene, i, place)
    addWordWeights(this.#weights, rows.cells, 0, PLACE_FEATURES, this.#emissions, cell * LABELS)
    rows.begin(0, PLACE_STEP_TEMPLATE)
    placeSteps(rows, this.#scene, i, place)
    addStepWeights(this.#weights, rows.cells, 0, PLACE_STEPS, this.#arcs, cell * ARCS)
  }
}

export const SECOND_WORD_FEATURES = PLACE_FEATURES + CUE_FEATURES
export const SECOND_STEP_FEATURES = PLACE_STEPS + CUE_STEPS

/** All features of the window around a cue, for training; the same ones, in the same rows, that `fill` reads. */
export function cueRows(near: CueSurroundings, words: FeatureRows, steps: FeatureRows): void {
  const { scene, cue } = near
  for (let i = near.from; i < near.to; i++) {
    const place = placeOf(scene.paragraph, i, cue)
    words.begin((i - near.from) * SECOND_WORD_FEATURES, PLACE_TEMPLATE)
    placeFeatures(words, scene, i, place)
    words.template = CUE_TEMPLATE
    cueFeatures(words, near, i, place)
    steps.begin((i - near.from) * SECOND_STEP_FEATURES, PLACE_STEP_TEMPLATE)
    placeSteps(steps, scene, i, place)
    steps.template = CUE_STEP_TEMPLATE
    cueSteps(steps, near, i, place)
  }
}
