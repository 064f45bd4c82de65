import type { CandidateReading } from '../model/commitment.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { sentencesOf } from './sentences-of.ts'
import type { Teller } from './teller-of.ts'
import { whoIsBound } from './who-is-bound.ts'

const AGAIN = /\b(?:reaffirm|reiterat|restat|underlin|renew|underscor|confirm|stress)/iu
const NOUN =
  /^(?:that\s+)?(?<who>.{2,60}?)\s?['’]s?\s+(?:\p{L}+[\s-]){0,2}?commitment\s+to\s+(?<what>.*\b(?:nato|alliance|article\s(?:5|five)|collective\s(?:defen[cs]e|security)|defen[cs]e|security)\b.*)/iu

/** "reaffirmed the United States’ commitment to NATO": a guarantee told as a noun, by who answers for it. */
export function reaffirmedIn(
  statement: Statement,
  tellerOf: () => Teller,
  register: Register,
): CandidateReading | null {
  if (!AGAIN.test(statement.cue?.exact ?? '')) return null
  const [sentence] = sentencesOf(statement)
  const match = sentence && NOUN.exec(sentence.blanked)
  if (!match) return null
  const teller = tellerOf()
  const who = whoIsBound(match.groups?.who ?? '', teller.own, register)
  if (!who || teller.own === null || !who.ids.includes(teller.own.id)) return null
  const { exact, start } = sentence
  return {
    statementId: statement.id,
    articleId: statement.articleId,
    who,
    kind: 'guarantee',
    act: exact.trim(),
    words: exact,
    mode: statement.mode,
    evidence: { exact, start, end: start + exact.length, articleId: statement.articleId, statementId: statement.id },
    amount: null,
    deadline: null,
    condition: null,
    stage: 'reaffirmed',
    verb: 'commits',
    told: teller.told,
    toldBy: null,
    speaker: statement.speaker?.id ?? null,
  }
}
