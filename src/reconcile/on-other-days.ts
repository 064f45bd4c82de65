import type { ArticleId } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { groupsOf, type Told } from './occasion-told.ts'
import { onlyOf } from './only-of.ts'

/** Articles with a day on which they put words that most put on another: see `dayTold`. */
export type DaysOff = ReadonlySet<string>

const NO_DAYS: DaysOff = new Set()

/**
 * Articles that tell the words of a claim of another day than most do, or, of as many, than a record of the words does, or than those
 * do who are not `off` on other words of that speaker; none where nothing tells which day it is.
 */
export function onOtherDays(
  statements: readonly Statement[],
  day: Told,
  records: ReadonlySet<ArticleId>,
  off: DaysOff = NO_DAYS,
): ReadonlySet<ArticleId> {
  const told = groupsOf(statements, day)
  const groups = told.map((group) => new Set(group.map(({ articleId }) => articleId)))
  const [first, second] = [...groups].sort((a, b) => b.size - a.size)
  if (!first || !second) return new Set()
  const recorded = groups.filter((ids) => [...ids].some((id) => records.has(id)))
  const sure = groups.filter((_, nth) => !told[nth]?.every((one) => off.has(dayTold(one, day))))
  const usual = first.size > second.size ? first : (onlyOf(recorded) ?? onlyOf(sure))
  if (!usual) return new Set()
  return new Set(groups.filter((ids) => ids !== usual).flatMap((ids) => [...ids].filter((id) => !usual.has(id))))
}

/** On which days articles put a speaker's words that most put on another, by all claims: what two tell apart, a third may settle. */
export function daysOff(
  claims: readonly (readonly Statement[])[],
  day: Told,
  records: ReadonlySet<ArticleId>,
): DaysOff {
  return new Set(
    claims.flatMap((statements) => {
      const others = onOtherDays(statements, day, records)
      return others.size === 0
        ? []
        : statements.filter(({ articleId }) => others.has(articleId)).map((one) => dayTold(one, day))
    }),
  )
}

const dayTold = (statement: Statement, day: Told) => `${statement.articleId} ${day.of(statement).value}`
