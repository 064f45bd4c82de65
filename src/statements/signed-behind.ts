import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'

const FORMULA =
  /^\s(?:\(|[–—-]\s(?=(?:\p{Lu}\.\s?){0,2}(?:[^.!?\n]{3,90}[.,(;:]|[^.!?\n]{3,90}$))|(?:So|Thus)(?:\s(?:begins?|began|spoke|says|said))?\s|(?:That|This)\s(?:was|is)\s(?:our\s)?|(?:The|These|Those)\s(?:words\s)?(?:are|were)\s(?:the words\s|those\s)?of\s)(?=[\p{L}])/u
const LONGEST = 200 // UTF-16 units of a signature
const VERB =
  /(?<![’'])\b(?:is|was|were|are|be|has|had|have|will|would|can|did|does|said|says|told|came|went|left|took|made|makes|gives|takes|gets|leaves|sees|hears|meets|greets|asks|wants|likes|knows|thinks|looks|\p{Ll}{2,}ed|(?<!\b(?:in|the|an?)\s)(?!(?:meet|gather|brief|even|morn|hear|sitt)ing\b)\p{Ll}{3,}ing)\b/u

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
  if (formula) {
    const person = personAt(text, quotation.end + formula[0].length, paragraph.end, people)
    return person && goesOnTelling(text, person, formula[0]) ? null : (person ?? roleBehind(text, quotation.end))
  }
  const sentence = ownSentence(text, paragraph, quotation, people)
  if (sentence) return sentence
  const rest = text.slice(quotation.end, paragraph.end)
  if (rest.length > LONGEST || VERB.test(rest) || /[“”„"]/.test(rest)) return null
  const [person, other] = spansIn(people, quotation.end, paragraph.end)
  return !person || (other && other.id !== person.id) ? null : personAt(text, quotation.end + 1, paragraph.end, people)
}

/** “…” Thus the director, Kroll, opened the meeting: no signature. */
const goesOnTelling = (text: string, { end }: Span, formula: string): boolean =>
  /^\s(?:So|Thus)\s$/.test(formula) && /^,?\s\p{Ll}{3,}(?:ed|gan|ook|eft)\s/u.test(text.slice(end, end + 24))

/** “…” Ada Kroll, at the meeting in Riga. It is …: a name and where, in a sentence of its own without a verb, more behind it. */
function ownSentence(text: string, paragraph: Span, { end }: Quotation, people: readonly PersonMention[]): Span | null {
  const line = text.slice(end, Math.min(paragraph.end, end + LONGEST))
  const stop = /(?<=\p{Ll}{2})\.\s(?=\p{Lu})/u.exec(line)?.index ?? -1
  if (stop < 0 || VERB.test(line.slice(0, stop)) || /[“”„"]/.test(line.slice(0, stop))) return null
  const named = spansIn(people, end, end + stop)
  const [person] = named
  if (!person || named.length > 1 || !BEHIND_NAME.test(text.slice(person.end, end + stop + 1))) return null
  return personAt(text, end + 1, paragraph.end, people)
}

const BEHIND_NAME = /^(?:[,.]|\s\(|\s(?:at|in|on|during|to|before)\s)/

const THAT_WAS = new RegExp(
  `^\\s(?:So|Thus|That\\swas)\\s([Tt]he\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:${[...TITLE].join('|')}))(?=[.,;]|\\s(?:on|in|at|to|from|yesterday)\\b|$)`,
  'iu',
)

/** “…” That was the defence secretary. */
function roleBehind(text: string, end: number): Span | null {
  const role = THAT_WAS.exec(text.slice(end, end + LONGEST))
  if (!role?.[1]) return null
  const start = end + role[0].length - role[1].length
  return { start, end: end + role[0].length }
}

/** The one person named right there, with a title. */
function personAt(text: string, from: number, to: number, people: readonly PersonMention[]): Span | null {
  const person = spansIn(people, from, to)[0]
  return person && TITLES.test(text.slice(from, person.start)) ? { start: from, end: person.end } : null
}

const TITLES = /^(?!.*\b(?:from|by|to|about|on|with|is|was|comes|says|said)\b)(?:the\s)?(?:\p{L}[\p{L}.-]*,?\s){0,5}$/u
