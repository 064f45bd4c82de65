import { hashedRuns } from './hashed-runs.ts'
import type { Sentence } from './shared-sentences.ts'

const RUN = 5 // words of narration in a row
const LEAST = 18 // words in such runs that make an echo
const SHARE = 0.4 // of the shorter article's narration
export const MANY = 30 // such words make one sooner, where a paragraph of its own follows the copied ones
const SHARE_IF_MANY = 0.25

/**
 * Why an article is another's, shortened: much of its narration stands there word for word, five words and more in a row, though
 * few of its sentences are whole; null: too little, of `least` words. Runs are told by hashes of 32 bits, of which two seldom agree by chance.
 */
export function takenOver(few: readonly Sentence[], many: readonly Sentence[], least = LEAST): string | null {
  const runs = new Set(many.flatMap(({ told }) => hashedRuns(told, RUN)))
  let [taken, all] = [0, 0]
  for (const { told } of few) {
    let covered = 0
    for (const [from, run] of hashedRuns(told, RUN).entries()) {
      if (!runs.has(run)) continue
      taken += from + RUN - Math.max(from, covered)
      covered = from + RUN
    }
    all += told.length
  }
  if (taken < least || taken < (taken < MANY ? SHARE : SHARE_IF_MANY) * all) return null
  return `${taken} of its ${all} words of narration stand in both, five or more in a row`
}
