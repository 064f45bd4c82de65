import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { SentenceSpan } from '../text/sentences.ts'
import { stemOf } from '../text/stem.ts'
import { meaningOf, meaningsOf } from './content-words.ts'
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
  readonly part: string | null // the whole of which it is a part, or the votes against
  readonly predicate: string | null // of what it is told, and by which verb
  readonly label: boolean // told by a word before the number: "a crew of 118"
  readonly ahead: boolean // told with the "would" of indirect speech: what is to come stands against nothing but its own misreading
  readonly evidence: Evidence // the number with what is counted
}

const SMALL = 3 // numbers below are as often a manner of speaking; see `standAgainst` for those below ten
const CLAUSE_END = /[,;:–—]\s/
const OF_THE = /\bof\s(?:the|its|our|these|those)\s$/i // "of the 32 allies": a whole, of which some are told
const NOT_COUNTED = new Set(
  `% percent year month week day hour minute second january february march april may june july august september october november december
  am pm per time point page article`
    .split(/\s+/)
    .map(stemOf),
)
/** Of such things alone minutes and days are a count that accounts may differ on. */
const LASTS = /\s(?:last|tak)$/
/** Another count: what such a sentence tells stands against nothing. */
const OF_ANOTHER_COUNT = /\b(?:definitions?|count(?:ed|s|ing)? (?:by|with|as)|includ\w+|exclud\w+|estimat\w+)\b/i
/** "The package includes 84 missiles": what is in a thing, and no other way to count it. */
const HOLDS = /(?<!\b(?:number|figure|count|total|sum|it|that|which)\s)\bincludes?(?=\s(?:about\s|some\s)?\d)/i
/** Another time, a bound, a demand: what such a clause tells stands against nothing. */
const APART =
  /\b(?:up from|down from|compared with|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|f[ae]ll\w*|from [\d,.]+ to|instead of|no longer|at least|at most|more than|less than|fewer than|up to|(?:over|under)(?=\s[\d€$£])|nearly|almost|between|wants?|should|could|plan(?:s|ned)? to (?:buy|send|raise))\b/i
/** "The order would secure 340 jobs, he said" tells of a "will"; without him it is a demand or a guess. */
const PERHAPS = /\bwould\b/i
const REPORTED = /\b(?:said|says|told|announced|added|according to)\b/i

/** "did not send 30 trucks", but not "30 trucks were not sent" */
const NOT_SO_MANY = /\bnot\b(?:(?![,;:–—]\s).)*$/i

/** The numbers of counted things that one sentence tells. */
export function countsIn(article: ReadArticle, { start, end }: SentenceSpan): CountedTold[] {
  const exact = article.text.slice(start, end)
  if (OF_ANOTHER_COUNT.test(exact.replace(HOLDS, ' '))) return []
  const words = wordsIn(exact)
  const forms = countForms(exact)
  const years = new Set(words.flatMap(({ word }) => (/^(?:19|20)\d\d$/.test(word) ? [word] : [])))
  const isReported = REPORTED.test(exact)
  const isAhead = (at: number) => PERHAPS.test(clauseAt(exact, at))
  const isApart = (at: number) =>
    APART.test(clauseAt(exact, at)) || (!isReported && isAhead(at)) || NOT_SO_MANY.test(exact.slice(0, at))
  const told = forms
    .filter((form) => !isApart(form.start))
    .map((form) => ({ ...formTold(article, start, exact, words, form, years), ahead: isAhead(form.start) }))
  const counted = words.flatMap(({ word, start: from }, at) => {
    if (
      isApart(from) ||
      OF_THE.test(exact.slice(0, from)) ||
      forms.some((form) => form.start <= from && from < form.end)
    )
      return []
    const by = years.has(word) ? deadlineFrom(words, at) : null
    if (by !== null) return [deadlineAt(article, start, exact, words, by, at, years)]
    const value = /^\d+(?:\.\d+)?$/.test(word) && !years.has(word) ? Number(word) : 0
    const last = value < SMALL ? null : nounAfter(exact, words, at)
    if (last === null) return []
    const noun = new Set(words.slice(at + 1, last + 1).flatMap((one) => meaningOf(one.word) ?? []))
    const predicate = predicateOf(exact.slice(0, from))
    const lasts = predicate !== null && LASTS.test(predicate)
    if (!lasts && [...noun].some((one) => NOT_COUNTED.has(one))) return []
    const others = [...words.slice(0, at), ...words.slice(last + 1)]
    return [
      {
        article,
        value,
        lastDigit: lastDigitOf(word, 1),
        noun,
        around: meaningsOf(others),
        names: namesIn(exact),
        years: yearsBeside(exact, words[at]?.start ?? 0, years),
        part: null,
        predicate,
        label: false,
        ahead: isAhead(from),
        evidence: evidenceAt(article.text, start + (words[at]?.start ?? 0), start + (words[last]?.end ?? 0)),
      },
    ]
  })
  return [...told, ...counted]
}

/** The clause in which the sentence tells a number: what another clause compares or bounds is another's. */
function clauseAt(exact: string, at: number): string {
  const from = Math.max(...[',', ';', ':', '–', '—'].map((mark) => exact.lastIndexOf(`${mark} `, at))) + 1
  const to = CLAUSE_END.exec(exact.slice(at))?.index
  return exact.slice(from, to === undefined ? exact.length : at + to)
}

function formTold(
  article: ReadArticle,
  offset: number,
  exact: string,
  words: readonly QuotedWord[],
  { start, end, noun, ...form }: CountForm,
  years: ReadonlySet<string>,
): CountedTold {
  const others = words.filter((one) => (one.end <= start || one.start >= end) && !/\d/.test(one.word))
  return {
    article,
    value: form.value,
    lastDigit: form.lastDigit,
    noun: new Set(noun),
    around: meaningsOf(others),
    names: namesIn(exact),
    years,
    part: form.part,
    predicate: predicateOf(exact.slice(0, start)),
    label: form.label,
    ahead: false,
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
