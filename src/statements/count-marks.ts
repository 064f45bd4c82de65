import type { Article } from '../model/article.ts'
import type { Refused } from '../model/briefing.ts'
import type { QuotationMarks, Statement } from '../model/statement.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import { bareWords } from './bare-words.ts'

const SCARE = 4 // words at most: a longer quotation that nobody is told to have said is refused, not taken for irony

const REPEATED = 10 // times at most that words told once stand again, as pull quotes and headlines do

/** What became of every quotation; those of five words or more that no attribution claims are refused, by name. */
export function countMarks(
  article: Article,
  quotations: readonly Quotation[],
  statements: readonly Statement[],
): { marks: QuotationMarks; refused: Refused[] } {
  const claimed = claimedSpans(statements)
  const told = new Map(
    statements.filter(hasSpeaker).flatMap((statement) => statement.quoted.map((part) => [bareWords(part.exact), 0])),
  )
  const marks = { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 }
  const refused: Refused[] = []
  for (const quotation of quotations) {
    const words = article.text.slice(quotation.inner.start, quotation.inner.end)
    const owner = spansIn(claimed, quotation.inner.start, quotation.inner.end)[0]
    const again = owner ? undefined : repeated(told, bareWords(words))
    if (owner?.told || (again !== undefined && again <= REPEATED)) marks.withSpeaker++
    else if (owner) marks.withoutSpeaker++
    else if (words.split(/\s+/).length <= SCARE) marks.scare++
    else {
      marks.refused++
      refused.push({ what: words, articleId: article.id, why: again === undefined ? UNTOLD : REPEATS })
    }
  }
  return { marks, refused }
}

const UNTOLD = 'no speaker and no words of attribution'
const REPEATS = `words told elsewhere in the article, which stand again more than ${REPEATED} times with nobody told to say them`

/** How often words that are told have stood again so far, this time included; undefined where they are not told. */
function repeated(told: Map<string, number>, words: string): number | undefined {
  const before = told.get(words)
  if (before === undefined) return undefined
  told.set(words, before + 1)
  return before + 1
}

const hasSpeaker = (statement: Statement) => statement.speaker !== null || statement.anonymity !== null

/** Where statements lie, in order and apart; where two overlap, one with a speaker wins. */
function claimedSpans(statements: readonly Statement[]): { start: number; end: number; told: boolean }[] {
  const spans = statements
    .flatMap((statement) => statement.contents.map(({ start, end }) => ({ start, end, told: hasSpeaker(statement) })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: { start: number; end: number; told: boolean }[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (!last || span.start >= last.end) apart.push({ ...span })
    else {
      last.told ||= span.told
      last.end = Math.max(last.end, span.end)
    }
  }
  return apart
}
