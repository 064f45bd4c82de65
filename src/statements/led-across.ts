import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { type Introduced, introducedQuotation, isOfOthers } from './introduced-quotation.ts'
import type { PersonMention } from './people.ts'
import { theOnly } from './the-only.ts'

const LONGEST = 300 // UTF-16 units of the paragraph before that are looked at
const ANSWERS =
  /\b(?:told (?:them|us|him|her|me|reporters)|was (?:ready(?: for (?:us|them|him|her))?|blunt|brief|clear|definite|firm)|had (?:an answer(?: ready)?|this to say)|did not hesitate|obliged|(?:told|gave) (?:them|us|him|her|me|it) (?:(?:his|her|an|its) (?:answer|verdict|reply)|what (?:he|she) thought(?: of (?:it|them|him|her))?))\.\s*$/
/** "The minister, Greta Solheim, comments on the frigates:" */
const COMMENTS =
  /\b(?:comments?|commented|reacts?|reacted|responds?|responded|answers?|answered|explains?|explained|states?|stated|declares?|declared|writes?|wrote)\b[^.!?:“”"]{0,80}:\s*$/
/** "The Minister of Defence, | Greta Solheim": a comma tells that she is the minister. */
const HOLDER = /^The\s[^.!?:;“”"]{3,60},\s(?:\p{Lu}\S*\s){0,3}$/u
const FIRST =
  /^(?!.*\b(?:of|for|by|to|with|from|and|or|about)\s(?:the\s|\p{Lu}\S*\s)*$)(?:[^.!?“”"]{0,60},\s)?(?:(?:The|Our|His|Her)\s)?(?:\p{L}[\p{L}.'’-]*,?\s){0,5}$/u

/**
 * "Greta Solheim had been asked how long, and she told them." ¶ “…”: whom the last sentence of the paragraph before leads up to, where it
 * ends on his answering and names nobody else. Null else.
 */
export function ledAcross(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): Introduced | null {
  const from = Math.max(0, paragraph.start - LONGEST)
  const before = text.slice(from, paragraph.start)
  const label = text.slice(paragraph.start, quotation.start)
  if (LABEL.test(label)) return toldOfBefore(text, paragraph, label, people)
  if (/\p{L}/u.test(label)) return null
  const isColon = /:\s*$/.test(before)
  if (!ANSWERS.test(before) && !isColon) return null
  const last = sentences(text, from + before.trimEnd().lastIndexOf('\n') + 1, paragraph.start).at(-1)
  if (!last || (last.start === from && from > 0)) return null
  const line = text.slice(last.start, last.end)
  const named = spansIn(people, last.start, last.end)
  if (named.length === 0 && isColon && GOES_ON.test(line)) return byColon(text, last, paragraph, quotation)
  const one = theOnly(named)
  if (isColon && !COMMENTS.test(before)) return null
  const isComment = COMMENTS.test(before)
  if (!one || /["“”„«»?]/.test(line) || (!isComment && isOfOthers(line))) return null
  const ahead = text.slice(last.start, one.start)
  return FIRST.test(ahead) || (isComment && HOLDER.test(ahead))
    ? { source: { start: one.start, end: one.end }, colon: null }
    : null
}

const GOES_ON =
  /^(?:(?:In|At|On|After)\s[^,:“”"]{3,40},?\s)?(?:[Tt]he|[Hh]is|[Hh]er|[Ss]he|[Hh]e)\s(?:\p{L}+\s){0,5}?(?:(?:also|then|further|finally)\s)?(?:drew\sattention|turned\sto|referred|pointed|underlined|stressed|highlighted|recalled|spoke|added|went\son|continued|concluded|warned|called|insisted|expressed|reaffirmed|reiterated|emphasi[sz]ed|was\sclear|made\s(?:it\s)?clear)\b/u

/** "The Minister also drew attention to the south:" ¶ “…”: as within one paragraph, where the sentence names nobody. */
const byColon = (text: string, { start }: Span, paragraph: Span, quotation: Quotation): Introduced | null =>
  introducedQuotation(text, { start, end: paragraph.end }, quotation, [])

/** "An interview that Greta Solheim gave has been quoted all over." ¶ "The key line: “…”" */
const LABEL =
  /^(?:And\s)?(?:The|His|Her)\s(?:key|best|central|crucial|decisive|main|money|most\s(?:quoted|striking))\s(?:line|quote|quotation|sentence|passage|phrase|words):\s*$/i

/** The one person of the paragraph before a label. */
function toldOfBefore(
  text: string,
  paragraph: Span,
  label: string,
  people: readonly PersonMention[],
): Introduced | null {
  const end = text.slice(0, paragraph.start).trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  const one = theOnly(spansIn(people, start, end))
  const colon = paragraph.start + label.lastIndexOf(':')
  return one && { source: { start: one.start, end: one.end }, colon: { start: colon, end: colon + 1 } }
}
