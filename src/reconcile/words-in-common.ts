import { sentences } from '../text/sentences.ts'
import type { Match } from './changes-between.ts'
import type { Comparable } from './comparable.ts'

/** Of what a statement prints the sentences that other articles (`matches`) say as well, as printed; all of its longest part where none does. */
export function wordsInCommon({ parts }: Comparable, matches: readonly Match[]): string {
  const counts = parts.map((part) => ({ part, own: matches.filter(({ left }) => left === part) }))
  const most = counts.reduce((best, one) => (one.own.length > (best?.own.length ?? 0) ? one : best), counts[0])
  if (!most) return ''
  const { exact, places, sentences: kept = exact } = most.part
  if (most.own.length === 0 || kept !== exact) return kept
  const firstWord = most.own.reduce((first, { alignment }) => Math.min(first, alignment.leftFrom), places.length)
  const lastWord = most.own.reduce((last, { alignment }) => Math.max(last, alignment.leftTo), 0)
  const from = places[firstWord]?.start ?? 0
  const to = places[lastWord - 1]?.end ?? exact.length
  const spans = sentences(exact).filter(({ start, end }) => start < to && from < end)
  return exact.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? exact.length)
}
