import type { IsoDate } from '../model/date.ts'
import { FULL_MONTH, monthOf } from '../text/calendar.ts'

const CLAUSE_END = /[,;:–—]\s/
/** Another count: what such a sentence tells stands against nothing. */
const OF_ANOTHER_COUNT =
  /\b(?:definitions?|count(?:ed|s|ing)? (?:by|with|as)|includ(?:es?|ing)|(?<!,\s[\p{L}\s]{3,30})included|exclud\w+|estimat\w+)\b/iu
/** "The package includes 84 missiles": what is in a thing, and no other way to count it. */
const HOLDS = /(?<!\b(?:number|figure|count|total|sum|it|that|which)\s)\bincludes?(?=\s(?:about\s|some\s)?\d)/i
/** Another time: what such a clause tells is no number of today's. */
const COMPARED =
  /\b(?:up from|down from|compared with|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|f[ae]ll\w*|from [\d,.]+ to|instead of|no longer|between)\b/i
/** "will grow to 3,400 soldiers from 1,900", "from 1,900 to 3,400": what it comes to is a number of its own. */
const COMES_TO =
  /\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w\w*|increas\w+|rais\w+|lift\w*|expand\w*)\s(?:[\p{L}’'-]+\s){0,6}?to\s(?:about\s|some\s|around\s|roughly\s)?$|\bfrom\s[\d,.]+\s(?:[\p{L}-]+\s){0,2}to\s$/iu
/** A bound, a demand. */
const BOUNDED =
  /\b(?:at least|at most|more than|less than|fewer than|up to|(?:over|under)(?=\s[\d€$£])|nearly|almost|wants?|should|could|plan(?:s|ned)? to (?:buy|send|raise))\b/i
/** "The order would secure 340 jobs, he said" tells of a "will"; without him it is a demand or a guess. */
const PERHAPS = /\bwould\b/i
const REPORTED = /\b(?:said|says|told|announced|added|according to)\b/i

/** "did not send 30 trucks", but not "30 trucks were not sent" */
const NOT_SO_MANY = /\bnot\b(?:(?![,;:–—]\s).)*$/i

/** How the clauses of a sentence tell their numbers, by offsets into it. */
export interface Clauses {
  isAhead(at: number): boolean // what is to come, by the "would" of indirect speech
  isNone(at: number): boolean // compared, denied, or held beside something else
  isTarget(at: number): boolean // what a number comes to, by a clause that compares
  isApart(at: number): boolean // bounded, demanded, of another season, or told by what may be another way to count
}

/** @param printed - day of printing; null: not told */
export function clausesOf(exact: string, printed: IsoDate | null): Clauses {
  const holds = HOLDS.exec(exact)
  const isOther = OF_ANOTHER_COUNT.test(holds ? exact.replace(holds[0], ' ') : exact)
  const isReported = REPORTED.test(exact)
  const isAhead = (at: number) => PERHAPS.test(clauseAt(exact, at))
  const isBeside = (at: number) =>
    holds !== null && !/^\s(?:about\s|some\s)?$/.test(exact.slice(holds.index + holds[0].length, at))
  const isTarget = (at: number) => COMES_TO.test(exact.slice(0, at))
  const isNone = (at: number) =>
    isBeside(at) || (COMPARED.test(clauseAt(exact, at)) && !isTarget(at)) || NOT_SO_MANY.test(exact.slice(0, at))
  const isApart = (at: number) =>
    isOther ||
    BOUNDED.test(clauseAt(exact, at)) ||
    (!isReported && isAhead(at)) ||
    isOfOtherSeason(clauseAt(exact, at), printed)
  return { isAhead, isNone, isTarget, isApart }
}

const MONTH = new RegExp(String.raw`\b[Ii]n\s(${FULL_MONTH})\b(?!\s\d)`)
const SEASON = 3 // months

/** "In January there were 860 soldiers", printed in April: a count of then stands against none of today's. */
function isOfOtherSeason(clause: string, printed: IsoDate | null): boolean {
  const [month, own] = [monthOf(MONTH.exec(clause)?.[1] ?? ''), Number(/^\d{4}-(\d\d)/.exec(printed ?? '')?.[1] ?? 0)]
  return month > 0 && own > 0 && (own - month + 12) % 12 >= SEASON
}

/** The clause in which the sentence tells a number: what another clause compares or bounds is another's. */
function clauseAt(exact: string, at: number): string {
  const from = Math.max(...[',', ';', ':', '–', '—'].map((mark) => exact.lastIndexOf(`${mark} `, at))) + 1
  const to = CLAUSE_END.exec(exact.slice(at))?.index
  return exact.slice(from, to === undefined ? exact.length : at + to)
}
