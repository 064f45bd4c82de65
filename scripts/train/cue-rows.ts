import {
  betweenFeatures,
  cueSteps,
  distanceFeatures,
  ownFeatures,
  standFeatures,
  tagFeatures,
} from '../../src/statements/tagger/cue-features.ts'
import { CUE_STEP_TEMPLATE, CUE_TEMPLATE } from '../../src/statements/tagger/cue-sums.ts'
import type { CueSurroundings } from '../../src/statements/tagger/cue-surroundings.ts'
import { CueView } from '../../src/statements/tagger/cue-view.ts'
import type { FeatureRows } from '../../src/statements/tagger/feature-rows.ts'
import { placeFeatures, placeSteps } from '../../src/statements/tagger/place-features.ts'
import {
  PLACE_STEP_TEMPLATE,
  PLACE_TEMPLATE,
  SECOND_STEP_FEATURES,
  SECOND_WORD_FEATURES,
} from '../../src/statements/tagger/second-pass.ts'

/** All features of the window around a cue, to learn from; the same ones that `SecondPass` adds up group by group. */
export function cueRows(near: CueSurroundings, words: FeatureRows, steps: FeatureRows): void {
  const { scene } = near
  const view = new CueView()
  for (let i = near.from; i < near.to; i++) {
    view.look(near, i)
    words.begin((i - near.from) * SECOND_WORD_FEATURES, PLACE_TEMPLATE)
    placeFeatures(words, scene, i, view.place)
    words.template = CUE_TEMPLATE
    for (const features of [distanceFeatures, tagFeatures, standFeatures, betweenFeatures, ownFeatures])
      features(words, near, view)
    steps.begin((i - near.from) * SECOND_STEP_FEATURES, PLACE_STEP_TEMPLATE)
    placeSteps(steps, scene, i, view.place)
    steps.template = CUE_STEP_TEMPLATE
    cueSteps(steps, near, view)
  }
}
