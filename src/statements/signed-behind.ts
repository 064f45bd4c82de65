import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'

const FORMULA =
  /^\s(?:\(|(?:So|Thus)(?:\s(?:begins?|began|spoke|says|said))?\s|(?:The|These|Those)\s(?:words\s)?(?:are|were)\s(?:the words\s|those\s)?of\s)(?=[\p{L}])/u
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
  const formula = FORMULA.exec(text.slice(quotation.end, Math.min(paragraph.end, quotation.end + LONGEST)))
  if (formula) return personAt(text, quotation.end + formula[0].length, paragraph.end, people)
  const rest = text.slice(quotation.end, paragraph.end)
  if (rest.length > LONGEST || VERB.test(rest) || /[“”„"]/.test(rest)) return null
  const [person, other] = spansIn(people, quotation.end, paragraph.end)
  return !person || (other && other.id !== person.id) ? null : personAt(text, quotation.end + 1, paragraph.end, people)
}

/** The one person named right there, with a title. */
function personAt(text: string, from: number, to: number, people: readonly PersonMention[]): Span | null {
  const person = spansIn(people, from, to)[0]
  return person && TITLES.test(text.slice(from, person.start)) ? { start: from, end: person.end } : null
}

const TITLES = /^(?:the\s)?(?:\p{L}[\p{L}.-]*\s){0,4}$/u
