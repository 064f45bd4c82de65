import { CueSurroundings } from '../../src/statements/tagger/cue-surroundings.ts'
import { FeatureRows } from '../../src/statements/tagger/feature-rows.ts'
import type { Scene } from '../../src/statements/tagger/scene.ts'
import { SECOND_STEP_FEATURES, SECOND_WORD_FEATURES } from '../../src/statements/tagger/second-pass.ts'
import { type GoldAttribution, markAttribution } from './corpus.ts'
import type { FitSettings, Sequence } from './crf-trainer.ts'
import { cueRows } from './cue-rows.ts'
import type { FloatWeights } from './float-weights.ts'
import { trainCrf } from './train-crf.ts'

/** An article after the first pass. */
export interface ReadArticle {
  readonly attributions: readonly GoldAttribution[]
  readonly scenes: readonly Scene[]
}

interface Candidate {
  readonly scene: Scene
  readonly word: number
  readonly attributions: readonly GoldAttribution[]
}

/** The second pass learns one candidate cue at a time: its own attribution, or nothing where it is no cue. */
export function trainSecondPass(articles: readonly ReadArticle[], settings: FitSettings): FloatWeights {
  const candidates: Candidate[] = articles.flatMap(({ scenes, attributions }) =>
    scenes.flatMap((scene) => scene.candidates.map((word) => ({ scene, word, attributions }))),
  )
  const [words, steps] = [new FeatureRows(new Int32Array(0)), new FeatureRows(new Int32Array(0))]
  if (candidates.length === 0) throw new Error('No candidate cue to learn from')
  const near = new CueSurroundings()
  const view = (candidate: Candidate): Sequence => {
    near.look(candidate.scene, candidate.word)
    const count = near.to - near.from
    if (words.cells.length < count * SECOND_WORD_FEATURES) {
      words.cells = new Int32Array(count * 2 * SECOND_WORD_FEATURES)
      steps.cells = new Int32Array(count * 2 * SECOND_STEP_FEATURES)
    }
    cueRows(near, words, steps)
    const gold = goldOf(candidate, near.from, near.to)
    const rows = { words: words.cells, steps: steps.cells, gold }
    return { count, ...rows, wordFeatures: SECOND_WORD_FEATURES, stepFeatures: SECOND_STEP_FEATURES }
  }
  return trainCrf(candidates, view, settings)
}

function goldOf({ scene, word, attributions }: Candidate, from: number, to: number): Uint8Array {
  const { paragraph: p } = scene
  const labels = new Uint8Array(to - from)
  const own = attributionOfCue(attributions, p.start[word] as number, p.end[word] as number)
  if (own) markAttribution(labels, p, own, from, to)
  return labels
}

const attributionOfCue = (attributions: readonly GoldAttribution[], start: number, end: number) =>
  attributions.find((one) => one.cue.some(([from, to]) => start < to && end > from))
