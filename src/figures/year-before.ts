import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import type { YearHere } from './years-in.ts'

/** "spent 25.2 percent that year and will spend 32.1 percent this year", "was at 44 percent, and it drops to 34 in 2026" */
export function isOfYearBefore({ low }: Passage, share: Quantity | undefined, year: YearHere): boolean {
  if (!share || year.at < share.next) return false
  const words = low.slice(share.next, year.at).join(' ')
  return (
    /^[^,;]*\b(?:that|the same) year\b/.test(words) ||
    /, (?:and|but) (?:it|they|he|she|this|that) (?:\w+ )?(?:will|is|are|drops?|falls?|rises?|grows?|climbs?|goes)\b/.test(
      words,
    )
  )
}
