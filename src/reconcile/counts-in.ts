import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { SentenceSpan } from '../text/sentences.ts'
import { stemOf } from '../text/stem.ts'
import { meaningOf, meaningsOf } from './content-words.ts'
import { clausesOf } from './count-clauses.ts'
import { type CountForm, countForms } from './count-forms.ts'
import { predicateOf } from './count-predicate.ts'
import { deadlineAt, deadlineFrom } from './deadlines.ts'
import { lastDigitOf } from './last-digit.ts'
import { namesIn } from './names-in.ts'
import { type QuotedWord, wordsIn } from './quoted-words.ts'
import { yearsBeside } from './years-beside.ts'

/** A number of counted things as one article's narration, or a record, prints it. */
export interface CountedTold {
  readonly article: ReadArticle
  readonly value: number
  readonly lastDigit: number // the worth of its last printed digit that is not nought
  readonly noun: ReadonlySet<string> // meanings of what is counted
  readonly around: ReadonlySet<string> // meanings of the other words of its sentence
  readonly names: ReadonlySet<string> // runs of capitalised words in its sentence, folded
  readonly years: ReadonlySet<string>
  readonly thisYear: string | null // which "this year" is, where its sentence tells no other
  readonly part: string | null // the whole of which it is a part, or the votes against; `TARGET`: what another number comes to
  readonly predicate: string | null // of what it is told, and by which verb
  readonly label: boolean // told by a word before the number: "a crew of 118"
  readonly apart: boolean // bounded, demanded or by what may be another count: stands against nothing but its own misreading in the same story
  readonly ahead: boolean // told with the "would" of indirect speech: what is to come stands against nothing but its own misreading
  readonly evidence: Evidence // the number with what is counted
}

/** "is to grow to 3,400": held against what others say that it comes to. */
export const TARGET = 'to'
const SMALL = 3 // numbers below are as often a manner of speaking; see `standAgainst` for those below ten
const OF_THE = /\bof\s(?:the|its|our|these|those)\s$/i // "of the 32 allies": a whole, of which some are told
const NOT_COUNTED = new Set(
  `% percent year month week day hour minute second january february march april may june july august september october november december
  am pm per time point page article`
    .split(/\s+/)
    .map(stemOf),
)
/** Of such things alone minutes and days are a count that accounts may differ on. */
const LASTS = /\s(?:last|tak)$/

/** The numbers of counted things that one sentence tells. */
export function countsIn(article: ReadArticle, { start, end }: SentenceSpan): CountedTold[] {
  const exact = article.text.slice(start, end)
  const clauses = clausesOf(exact, article.published.value)
  const words = wordsIn(exact)
  const forms = countForms(exact)
  const years = new Set(words.flatMap((one) => (isYear(exact, one) ? [one.word] : [])))
  const line = { article, start, exact, words, years }
  const told = forms.flatMap((form) => (clauses.isNone(form.start) ? [] : [formTold(line, form)]))
  const counted = words.flatMap(({ start: from }, at) => {
    const isOfForm = forms.some((form) => form.start <= from && from < form.end)
    return isOfForm || clauses.isNone(from) || OF_THE.test(exact.slice(0, from)) ? [] : (wordTold(line, at) ?? [])
  })
  return [...told, ...counted].map((one) => {
    const at = one.evidence.start - start
    const part = one.part ?? (clauses.isTarget(at) ? TARGET : null)
    return { ...one, part, ahead: clauses.isAhead(at), apart: clauses.isApart(at) }
  })
}

/** "1900", not "1,900 soldiers" */
const isYear = (exact: string, { word, start, end }: QuotedWord) =>
  /^(?:19|20)\d\d$/.test(word) && !exact.slice(start, end).includes(',')

/** "A budget of 1.3 billion this year", printed in 2026. */
function yearTold(exact: string, { published }: ReadArticle, years: ReadonlySet<string>): string | null {
  const printed = /^\d{4}/.exec(published.value ?? '')?.[0]
  return printed && years.size === 0 && /\bthis\syear\b/i.test(exact) ? printed : null
}

/** A sentence of an article. */
interface Line {
  readonly article: ReadArticle
  readonly start: number // of the sentence
  readonly exact: string
  readonly words: readonly QuotedWord[]
  readonly years: ReadonlySet<string>
}

type Told = Omit<CountedTold, 'ahead' | 'apart'>

/** The number that a word tells, with the words of what is counted behind it, or the year of a deadline. */
function wordTold({ article, start, exact, words, years }: Line, at: number): Told | null {
  const { word, start: from } = words[at] ?? { word: '', start: 0 }
  const by = years.has(word) ? deadlineFrom(words, at) : null
  if (by !== null) return deadlineAt(article, start, exact, words, by, at, years)
  const isDesignation = /\p{L}-$/u.test(exact.slice(0, from)) // "26 RV-20 helicopters"
  const value = /^\d+(?:\.\d+)?$/.test(word) && !years.has(word) && !isDesignation ? Number(word) : 0
  const last = value < SMALL ? null : nounAfter(exact, words, at)
  if (last === null) return null
  const noun = new Set(words.slice(at + 1, last + 1).flatMap((one) => meaningOf(one.word) ?? []))
  const predicate = predicateOf(exact.slice(0, from))
  const lasts = predicate !== null && LASTS.test(predicate)
  if (!lasts && [...noun].some((one) => NOT_COUNTED.has(one))) return null
  return {
    article,
    value,
    lastDigit: lastDigitOf(word, 1),
    noun,
    around: meaningsOf([...words.slice(0, at), ...words.slice(last + 1)]),
    names: namesIn(exact),
    years: yearsBeside(exact, from, years),
    thisYear: yearTold(exact, article, years),
    part: null,
    predicate,
    label: false,
    evidence: evidenceAt(article.text, start + from, start + (words[last]?.end ?? 0)),
  }
}

function formTold(
  { article, start: offset, exact, words, years }: Line,
  { start, end, noun, ...form }: CountForm,
): Told {
  const others = words.filter((one) => (one.end <= start || one.start >= end) && !/\d/.test(one.word))
  return {
    article,
    value: form.value,
    lastDigit: form.lastDigit,
    noun: new Set(noun),
    around: meaningsOf(others),
    names: namesIn(exact),
    years: yearsBeside(exact, start, years),
    thisYear: yearTold(exact, article, years),
    part: form.part,
    predicate: predicateOf(exact.slice(0, start)),
    label: form.label,
    evidence: evidenceAt(article.text, offset + start, offset + end),
  }
}

const OF_OURS = /^\sof\s(?:our|its|their|his|her|the)\s\p{Ll}/u

/** The last of the one to three words of content that follow a number: "600 new trucks"; null: none follows. */
function nounAfter(exact: string, words: readonly QuotedWord[], at: number): number | null {
  const first = OF_OURS.test(exact.slice(words[at]?.end)) ? at + 2 : at // "26,000 of our troops"
  let last = first
  while (last < first + 3) {
    const [here, next] = [words[last], words[last + 1]]
    if (!here || !next || !/^[\s-]+$/.test(exact.slice(here.end, next.start)) || /^\p{N}/u.test(next.word)) break
    if (meaningOf(next.word) === null) break
    last++
  }
  return last === first ? null : last
}
