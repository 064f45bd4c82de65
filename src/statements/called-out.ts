import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import type { Teller } from './beside-quotation.ts'

const LONGEST = 140 // UTF-16 units before the quotation
const CALLED =
  /,\s(?:and|but|while|when|whereupon)\s(?:[^,.:;“”"]{0,50}\s)?(?<who>(?:an?|another|one)\s[\p{L}\s-]{3,40}|some(?:body|one))\s(?<cue>called|shouted|cried|yelled|asked|replied|answered|muttered|whispered|interjected|said|added)(?:\s(?:out|back|in))?:\s$/du

/** "… in cash,” he added, and from the back row | a farmer called out: “In small notes?”": not whose words stand before. */
export function calledOut(text: string, paragraph: Span, { start }: Quotation): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const { who, cue } = CALLED.exec(text.slice(from, start))?.indices?.groups ?? {}
  const at = ([first, last]: readonly [number, number]): Span => ({ start: from + first, end: from + last })
  return who && cue ? { source: at(who), cue: at(cue) } : null
}
