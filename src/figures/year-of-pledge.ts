import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { PLEDGED, type YearHere } from './years-in.ts'

/** "In 2014, three years before it joined, Montenegro spent" */
const isInAside = (gap: readonly string[], at: number): boolean =>
  gap[0] === ',' &&
  gap.indexOf(',', 1) > at &&
  /^, (?:[\w-]+ )?(?:years?|months?|weeks?|days?|decades?|before|after|when|while|long)\b/.test(
    gap.slice(0, 4).join(' '),
  )

/** "In 2014 allies pledged to spend 2%" dates the pledge, not the spending. */
export function isOfAPledge(passage: Passage, year: YearHere, share: Quantity | undefined): boolean {
  // "This year it is set to rise to"
  return (
    share !== undefined &&
    passage.low
      .slice(year.next, share.from)
      .some((word, at, gap) => PLEDGED.test(word) && !isInAside(gap, at) && !(word === 'set' && gap[at + 1] === 'to'))
  )
}
