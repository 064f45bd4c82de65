import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import { COMMON_WORDS } from '../text/common-words.ts'
import { fold } from '../text/fold.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { type SentenceSpan, sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { meaningOf } from './content-words.ts'
import { isRecord } from './origins-of.ts'
import { type QuotedWord, wordsIn } from './quoted-words.ts'

/** A number of counted things as one article's narration, or a record, prints it. */
export interface CountedTold {
  readonly article: ReadArticle
  readonly value: number
  readonly lastDigit: number // the worth of its last printed digit that is not nought
  readonly noun: ReadonlySet<string> // meanings of what is counted
  readonly around: ReadonlySet<string> // meanings of the other words of its sentence
  readonly names: ReadonlySet<string> // runs of capitalised words in its sentence, folded
  readonly years: ReadonlySet<string>
  readonly evidence: Evidence // the number with what is counted
}

const MOST = 200 // sentences with a number that are looked at in one article
const SMALL = 10 // numbers below are as often a manner of speaking
const NOT_COUNTED =
  /^(?:%|percent|year|month|week|day|hour|minute|second|january|february|march|april|may|june|july|august|september|october|november|december|am|pm|per|time|point|page|article)$/
/** Another count, another time: what such a sentence tells stands against nothing. */
const APART =
  /\b(?:definitions?|count(?:ed|s|ing)? (?:by|with|as)|includ\w+|exclud\w+|estimat\w+|up from|down from|compared with|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|f[ae]ll\w*|from [\d,.]+ to|instead of|not|no longer|at least|at most|more than|less than|fewer than|up to|over|under|nearly|almost|between|wants?|should|would|could|plan(?:s|ned)? to (?:buy|send|raise))\b/i

export function countedTold(article: ReadArticle): CountedTold[] {
  const { text, blocks } = article
  const isText = isRecord(article)
  const found: CountedTold[] = []
  let looks = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'unknown' && block.type !== 'transcript-turn') continue
    const quoted = isText ? [] : findQuotations(text, block.start, block.end)
    for (const sentence of sentences(text, block.start, block.end)) {
      if (!/\d|hundred|thousand|million|billion|ty\b|teen\b|dozen/.test(text.slice(sentence.start, sentence.end)))
        continue
      if (++looks > MOST) return found
      if (spansIn(quoted, sentence.start, sentence.end).length === 0) found.push(...toldIn(article, sentence))
    }
  }
  const inQuotes = isText ? new Set<string>() : quotedNumbers(article)
  return found.filter(({ value }) => !inQuotes.has(String(value)))
}

function toldIn(article: ReadArticle, { start, end }: SentenceSpan): CountedTold[] {
  const exact = article.text.slice(start, end)
  if (APART.test(exact)) return []
  const words = wordsIn(exact)
  const years = new Set(words.flatMap(({ word }) => (/^(?:19|20)\d\d$/.test(word) ? [word] : [])))
  return words.flatMap(({ word }, at) => {
    if (years.has(word) && words[at - 1]?.word === 'by') return [deadlineAt(article, start, exact, words, at, years)]
    const value = /^\d+(?:\.\d+)?$/.test(word) && !years.has(word) ? Number(word) : 0
    const last = value < SMALL ? null : nounAfter(exact, words, at)
    if (last === null) return []
    const noun = new Set(words.slice(at + 1, last + 1).flatMap((one) => meaningOf(one.word) ?? []))
    if ([...noun].some((one) => NOT_COUNTED.test(one))) return []
    const others = [...words.slice(0, at), ...words.slice(last + 1)]
    return [
      {
        article,
        value,
        lastDigit: lastDigitOf(word, value),
        noun,
        around: new Set(others.flatMap((one) => (/^\p{N}/u.test(one.word) ? [] : (meaningOf(one.word) ?? [])))),
        names: namesIn(exact),
        years: yearsBeside(exact, words[at]?.start ?? 0, years),
        evidence: evidenceAt(article.text, start + (words[at]?.start ?? 0), start + (words[last]?.end ?? 0)),
      },
    ]
  })
}

/** Of several years those of the number's own part of the sentence: "1.4 billion in 2026, against 1.1 billion in 2025". */
function yearsBeside(exact: string, at: number, years: ReadonlySet<string>): ReadonlySet<string> {
  if (years.size < 2) return years
  const from = Math.max(exact.lastIndexOf(', ', at), exact.lastIndexOf('; ', at)) + 1
  const part = exact.slice(from).split(/[,;]\s/, 1)[0] ?? ''
  const own = new Set([...years].filter((year) => part.includes(year)))
  return own.size > 0 ? own : years
}

/** "by 2028": the year is what is told, and stands against another year by which the same is to be done. */
function deadlineAt(
  article: ReadArticle,
  offset: number,
  exact: string,
  words: readonly QuotedWord[],
  at: number,
  years: ReadonlySet<string>,
): CountedTold {
  const [by, year] = [words[at - 1], words[at]]
  return {
    article,
    value: Number(year?.word),
    lastDigit: 1,
    noun: DEADLINE,
    around: new Set(words.flatMap(({ word }) => (/^\p{N}|^by$/u.test(word) ? [] : (meaningOf(word) ?? [])))),
    names: namesIn(exact),
    years: new Set([...years].filter((one) => one !== year?.word)),
    evidence: evidenceAt(article.text, offset + (by?.start ?? 0), offset + (year?.end ?? 0)),
  }
}

/** What is counted where a year is the deadline. */
export const DEADLINE: ReadonlySet<string> = new Set(['deadline'])

const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/gu

/** "Eastern Corps", "Velmark"; an everyday word that only opens the sentence is none. */
function namesIn(sentence: string): ReadonlySet<string> {
  const found = [...sentence.matchAll(NAME)].map(({ 0: name, index }) => {
    const words = fold(name)
      .replace(/['’]s\b/g, '')
      .split(' ')
    while (index === 0 && words[0] !== undefined && COMMON_WORDS.has(words[0])) words.shift()
    return words.join(' ')
  })
  return new Set(found.filter((name) => name !== ''))
}

/** The last of the one to three words of content that follow a number: "600 new trucks"; null: none follows. */
function nounAfter(exact: string, words: readonly QuotedWord[], at: number): number | null {
  let last = at
  while (last < at + 3) {
    const [here, next] = [words[last], words[last + 1]]
    if (!here || !next || !/^[\s-]+$/.test(exact.slice(here.end, next.start)) || /^\p{N}/u.test(next.word)) break
    if (meaningOf(next.word) === null) break
    last++
  }
  return last === at ? null : last
}

/** 100 for 4,200; 100 million for "46.1 billion", of which a tenth is printed. */
const lastDigitOf = (word: string, value: number): number => {
  const digits = word.includes('.') ? 10 ** -(word.length - word.indexOf('.') - 1) : 1
  let worth = digits
  while (value % (worth * 10) === 0 && worth < value) worth *= 10
  return worth
}

/** Numbers that stand in the article's quotations: what the narration takes from them is a matter of their wording. */
function quotedNumbers({ text, blocks }: ReadArticle): ReadonlySet<string> {
  const quotations = blocks.flatMap(({ start, end }) => findQuotations(text, start, end))
  return new Set(
    quotations.flatMap(({ start, end }) =>
      wordsIn(text.slice(start, end)).flatMap(({ word }) => (/^\d/.test(word) ? [String(Number(word))] : [])),
    ),
  )
}
