import type { CandidateReading } from '../model/commitment.ts'

const NUCLEAR = /\b(?:nuclear|umbrella|deterren(?:ce|t))\b/i
const ALLIANCE = /\b(?:NATO|[Aa]lliance|(?:its|our|the) allies)\b/

/**
 * What one speaker guarantees in one article: told there in several sentences it is one promise. Null where it has an
 * amount, a day or a condition of its own, where nobody is named who speaks, or what is guaranteed cannot be told.
 */
export function promiseOf(reading: CandidateReading): string | null {
  const { kind, who, speaker, articleId, amount, deadline, condition, words } = reading
  if (kind !== 'guarantee' || who === null || !speaker || amount || deadline !== null || condition !== null) return null
  const what = NUCLEAR.test(words) ? 'nuclear' : ALLIANCE.test(words) ? 'alliance' : null
  return what === null ? null : `${articleId} ${speaker} ${who.ids.join()} ${what}`
}
