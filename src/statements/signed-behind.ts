import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'

const LONGEST = 200 // UTF-16 units of a signature
const VERB =
  /(?<![’'])\b(?:is|was|were|are|be|has|had|have|will|would|can|did|does|said|says|told|came|went|left|took|made|\p{Ll}{2,}ed|\p{Ll}{3,}ing)\b/u

/**
 * “…” Lieutenant General Rafe Colbrook, deputy commander, in the Sunday Compass.: who signs a quotation by what stands behind it to the
 * end of the paragraph, where that opens with one person and holds no verb. Null else.
 */
export function signedBehind(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): Span | null {
  const rest = text.slice(quotation.end, paragraph.end)
  if (rest.length > LONGEST || VERB.test(rest) || /[“”„"]/.test(rest)) return null
  const [person, other] = spansIn(people, quotation.end, paragraph.end)
  if (!person || (other && other.id !== person.id)) return null
  const before = text.slice(quotation.end, person.start)
  return /^\s(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u.test(before) ? { start: quotation.end + 1, end: person.end } : null
}
