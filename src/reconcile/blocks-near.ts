import type { BlockAsked } from '../model/block-asked.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { addDays } from '../text/date-range.ts'
import { askedOf, runsOf } from './blocks-of.ts'
import { NEAR, type SaidDays, saidDays } from './said-days.ts'
import { withoutOccasion } from './told-apart.ts'

/**
 * Days between that under which a statement is filed and any on which it may be taken to be said: it is filed under the first of a week
 * at most, no more than a month from its printing, and may be taken to be said on another day of that week, or of the fortnight before it was printed.
 */
const FILED_WITHIN = 45

/**
 * The blocks in which a statement may meet others: of its speaker's those filed near its own day, as no others can be one saying with it
 * (`daysFit`); of whoever has six of its words in a row those of any day.
 */
export function blocksNear(statement: Statement, article: ReadArticle): BlockAsked[] {
  const own = askedOf(statement)
  const told = saidDays(statement, article)
  const without = told && saidDays(withoutOccasion(statement), article) // see `toldApart`: its occasion may be another's
  const stretches = told ? stretchesOf(told, without) : [null]
  return [
    ...stretches.flatMap((days) => own.map((key) => ({ key, days }))),
    ...runsOf(statement).map((key) => ({ key, days: null })),
  ]
}

const AROUND = NEAR + FILED_WITHIN

/** Around both, as one stretch where they meet. */
function stretchesOf(told: SaidDays, without: SaidDays | null): SaidDays[] {
  const [a, b] = [told, without ?? told].map(({ first, last }) => ({
    first: addDays(first, -AROUND),
    last: addDays(last, AROUND),
  }))
  if (!a || !b) return []
  if (a.last < b.first || b.last < a.first) return [a, b]
  return [{ first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last }]
}
