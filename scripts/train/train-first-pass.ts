import { paragraphFeatures, STEP_FEATURES, WORD_FEATURES } from '../../src/statements/tagger/paragraph-features.ts'
import type { LabelledArticle } from './corpus.ts'
import type { FitSettings, Sequence } from './crf-trainer.ts'
import type { FloatWeights } from './float-weights.ts'
import { trainCrf } from './train-crf.ts'

/** The first pass learns all attributions of a paragraph at once. */
export const trainFirstPass = (articles: readonly LabelledArticle[], settings: FitSettings): FloatWeights =>
  trainCrf(articles.flatMap(sequencesOf), (sequence) => sequence, settings)

const remembered = new WeakMap<LabelledArticle, readonly Sequence[]>()

/** Features are worked out once an article: the folds ask for them again. */
function sequencesOf(article: LabelledArticle): readonly Sequence[] {
  const known = remembered.get(article)
  if (known) return known
  const made = article.paragraphs.map(({ paragraph, gold }, nth): Sequence => {
    const words = new Int32Array(paragraph.count * WORD_FEATURES)
    const steps = new Int32Array(paragraph.count * STEP_FEATURES)
    paragraphFeatures(paragraph, article.paragraphs[nth - 1]?.paragraph ?? null, words, steps)
    return { count: paragraph.count, words, steps, gold, wordFeatures: WORD_FEATURES, stepFeatures: STEP_FEATURES }
  })
  remembered.set(article, made)
  return made
}
