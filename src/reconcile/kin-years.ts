import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { EdtfDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { addDays, daysBetween } from '../text/date-range.ts'
import { quotedWords } from './quoted-words.ts'

const RUN = 6 // quoted words in a row that one speaker's tellings have in common
const NEAR = 7 // days between two printings of the same words that tell one year
const MOST = 20_000 // runs of articles without a year that are kept

interface Told {
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
}

/**
 * Agencies print "June 9" and no year. Where articles with a full date print six quoted words in a row of the same speaker within a
 * week of that day, and all in one year, that year is implied, for the article and for the days that it tells; else nothing changes.
 * Costs one look at each statement of a speaker whom such an article quotes.
 */
export function withKinYears<T extends Told>(given: T): T {
  const open = new Map(given.articles.flatMap((one) => (isOpen(one.published.value) ? [[one.id, one] as const] : [])))
  if (open.size === 0) return given
  const years = yearsOf(given, open)
  if (years.size === 0) return given
  const articles = given.articles.map((one) => {
    const year = years.get(one.id)
    if (year === undefined) return one
    const { value, evidence } = one.published
    return { ...one, published: { value: `${year}${value?.slice(4)}`, basis: 'implied' as const, evidence } }
  })
  const printed = new Map(articles.map(({ id, published }) => [id, published.value]))
  const statements = given.statements.map((one) =>
    years.has(one.articleId) ? withYear(one, printed.get(one.articleId) ?? null) : one,
  )
  return { ...given, articles, statements }
}

const isOpen = (date: EdtfDate | null) => date !== null && /^XXXX-\d\d-\d\d$/.test(date)
const isFull = (date: EdtfDate | null) => date !== null && /^\d{4}-\d\d-\d\d$/.test(date)

/** The one year that those who print the same words tell of each article without one. */
function yearsOf({ articles, statements }: Told, open: ReadonlyMap<ArticleId, ReadArticle>): Map<ArticleId, string> {
  const holders = new Map<string, Set<ArticleId>>()
  for (const one of statements) {
    if (!open.has(one.articleId) || holders.size > MOST) continue
    for (const run of runsOf(one)) holders.set(run, (holders.get(run) ?? new Set()).add(one.articleId))
  }
  const speakers = new Set(statements.flatMap((one) => (open.has(one.articleId) ? (one.speaker?.id ?? []) : [])))
  const days = new Map(articles.flatMap((one) => (isFull(one.published.value) ? [[one.id, one.published.value]] : [])))
  const found = new Map<ArticleId, Set<string>>()
  for (const one of statements) {
    const day = days.get(one.articleId)
    if (!day || !one.speaker || !speakers.has(one.speaker.id)) continue
    for (const id of new Set(runsOf(one).flatMap((run) => [...(holders.get(run) ?? [])]))) {
      const year = yearNear(open.get(id)?.published.value ?? '', day)
      if (year !== null) found.set(id, (found.get(id) ?? new Set()).add(year))
    }
  }
  return new Map([...found].flatMap(([id, [year, another]]) => (year && !another ? [[id, year] as const] : [])))
}

function runsOf({ speaker, quoted }: Statement): string[] {
  if (speaker === null) return []
  return quoted.flatMap(({ exact }) => {
    const words = quotedWords(exact)
    return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) =>
      [speaker.id, ...words.slice(from, from + RUN)].join(' '),
    )
  })
}

/** The year in which that day of the year is within a week of `day`. */
function yearNear(open: EdtfDate, day: EdtfDate): string | null {
  const near = [addDays(day, -NEAR), addDays(day, NEAR)].map((one) => one.slice(0, 4))
  const fits = (year: string) => Math.abs(daysBetween(`${year}${open.slice(4)}`, day)) <= NEAR
  return [...new Set(near)].find(fits) ?? null
}

/** A day told without its year is of the year of printing. */
function withYear(statement: Statement, printed: EdtfDate | null): Statement {
  const { date } = statement.occasion
  const year = isOpen(date.value) && printed !== null ? yearNear(date.value ?? '', printed) : null
  if (year === null) return statement
  const value = `${year}${date.value?.slice(4)}`
  return { ...statement, occasion: { ...statement.occasion, date: { ...date, value, basis: 'implied' } } }
}
