import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { type CountedTold, countedTold, DEADLINE } from './counted-told.ts'
import { dateNote } from './date-note.ts'
import { groupedBy } from './grouped-by.ts'
import { isSlip } from './number-slip.ts'

const NEAR = 14 // days between two printings that may tell of one count
const LARGEST_BLOCK = 100
const MOST_PAIRS = 60 // of one telling
// Shares of the words around the shorter telling's number that stand around both · by hand, on the gold set's tuning half.
const ALIKE = 0.75
const ALIKE_IF_SLIP = 0.5 // where one number is the other misread
const SHARED = 3
const SHARED_IF_SLIP = 2

/** Whether two articles, by their ids, tell some of the same words: then they tell of one event. */
export type AreKin = (a: string, b: string) => boolean

/**
 * Two articles print another number of the same counted thing, in sentences that tell the same of it, within a fortnight: for what no
 * series holds. Of two articles that carry the same words (`areKin`) a number that is the other misread stands against it sooner. Not where a sentence names another count, year or body, or compares; nor beyond what rounding allows.
 */
export function countConflicts(articles: readonly ReadArticle[], areKin: AreKin = () => false): Conflict[] {
  const place = ({ published, id }: ReadArticle) => `${published.value ?? '9999'} ${id}`
  const inOrder = [...articles].sort((a, b) => (place(a) < place(b) ? -1 : 1)) // blocks are cut, the order of reading must not tell
  const told = inOrder.flatMap(countedTold)
  const blocks = new Map<string, CountedTold[]>()
  for (const one of told) {
    for (const key of keysOf(one)) {
      const block = blocks.get(key)
      if (!block) blocks.set(key, [one])
      else if (block.length < LARGEST_BLOCK) block.push(one)
    }
  }
  const areOnly = onlyOnes(told)
  const opposed = new Map<CountedTold, CountedTold[]>()
  const note = (one: CountedTold, other: CountedTold) => {
    const others = opposed.get(one) ?? []
    if (others.push(other) === 1) opposed.set(one, others)
  }
  for (const one of told) {
    const near = new Set(keysOf(one).flatMap((key) => blocks.get(key) ?? []))
    const other = [...near]
      .slice(0, MOST_PAIRS)
      .filter((two) => standAgainst(one, two, areKin(one.article.id, two.article.id), areOnly(one, two)))
    for (const two of other) {
      note(one, two)
      note(two, one)
    }
  }
  return componentsOf(opposed).map((group) => conflictOf(group, blocks))
}

/** What is counted, with each word around it and with the digits of its number in order: what is misread has the same. */
const keysOf = ({ noun, around, years, value }: CountedTold): string[] =>
  [...noun].flatMap((thing) => [...around, ...years, digitsInOrder(value)].map((word) => `${thing} ${word}`))

const digitsInOrder = (value: number): string => [...String(value)].sort().join('')

/** Whether two tellings count one thing of which the article of each prints no other number. */
function onlyOnes(told: readonly CountedTold[]): (a: CountedTold, b: CountedTold) => boolean {
  const values = new Map<string, Set<number>>()
  const keyOf = ({ article }: CountedTold, thing: string) => `${article.id} ${thing}`
  for (const one of told)
    for (const thing of one.noun)
      values.set(keyOf(one, thing), (values.get(keyOf(one, thing)) ?? new Set()).add(one.value))
  const isOnly = (one: CountedTold, thing: string) => one.noun.has(thing) && values.get(keyOf(one, thing))?.size === 1
  return (a, b) => [...a.noun].some((thing) => isOnly(a, thing) && isOnly(b, thing))
}

function standAgainst(a: CountedTold, b: CountedTold, kin: boolean, areOnly: boolean): boolean {
  if (a.article.id === b.article.id || Math.abs(a.value - b.value) <= Math.max(a.lastDigit, b.lastDigit) / 2)
    return false
  if (yearsOf(a) !== yearsOf(b) || !mayBeOneBody(a, b) || !isNear(a.article, b.article)) return false
  const slip = isSlip(a.value, b.value)
  const shared = [...a.around].filter((word) => b.around.has(word)).length + [...a.years].length
  const fewer = Math.min(a.around.size + a.years.size, b.around.size + b.years.size)
  if (shared === fewer && shared >= SHARED_IF_SLIP && a.around.size === b.around.size) return true // one sentence, but for the number
  if (kin && slip && [...a.noun].some((thing) => b.noun.has(thing))) return shared > 0 || areOnly // one story, and one number the other misread
  return shared >= (slip ? SHARED_IF_SLIP : SHARED) && shared >= (slip ? ALIKE_IF_SLIP : ALIKE) * fewer
}

const yearsOf = ({ years }: CountedTold) => [...years].sort().join(' ')

/** Two sentences that each name somebody or something name one of them in common. */
const mayBeOneBody = ({ names: a }: CountedTold, { names: b }: CountedTold) =>
  a.size === 0 ||
  b.size === 0 ||
  [...a].some((name) => [...b].some((other) => isShortFor(name, other) || isShortFor(other, name)))

/** "Corps" for "Eastern Corps". */
const isShortFor = (short: string, long: string) => long === short || long.endsWith(` ${short}`)

function isNear(a: ReadArticle, b: ReadArticle): boolean {
  const [one, other] = [a, b].map(({ published }) => (published.value === null ? null : dateRange(published.value)))
  if (!one || !other) return false
  return Math.max(daysBetween(one.first, other.last), daysBetween(other.first, one.last)) <= NEAR
}

function componentsOf(opposed: ReadonlyMap<CountedTold, readonly CountedTold[]>): CountedTold[][] {
  const seen = new Set<CountedTold>()
  return [...opposed.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const group = [start]
    seen.add(start)
    for (const one of group) {
      for (const other of opposed.get(one) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    return [group]
  })
}

function conflictOf(group: readonly CountedTold[], blocks: ReadonlyMap<string, readonly CountedTold[]>): Conflict {
  const near = new Set([...group, ...[...new Set(group.flatMap(keysOf))].flatMap((key) => blocks.get(key) ?? [])])
  const values = new Set(group.map(({ value }) => value))
  const years = new Set(group.map(yearsOf))
  const own = [...near].filter((one) => values.has(one.value) && years.has(yearsOf(one)))
  const sides = [...groupedBy(own, ({ value }) => value).values()].map(sideOf)
  sides.sort((a, b) => b.articleIds.length - a.articleIds.length || (a.value < b.value ? -1 : 1))
  const subject = subjectOf(group)
  const words = `Accounts differ on ${subject}: ${sides.map(({ value }) => value).join(' against ')}. Not decided.`
  return { kind: 'figure', subject, words, sides, register: null }
}

function sideOf(told: readonly CountedTold[]): ConflictSide {
  return {
    value: told[0]?.evidence.exact ?? '',
    articleIds: [...new Set(told.map(({ article }) => article.id))],
    statementIds: [],
    evidence: told.map(({ evidence, article }) => ({ ...evidence, articleId: article.id, note: dateNote(article) })),
  }
}

/** What is counted, as the first telling has it, and the years of its sentence: "trucks, 2025". */
function subjectOf([first]: readonly CountedTold[]): string {
  if (first?.noun === DEADLINE) return `the year of “${[...first.around].join(' ')}”`
  const thing =
    first?.evidence.exact.replace(/^[\d.,]+\s(?:(?:hundred|thousand|million|billion|trillion)\s)?/, '') ?? ''
  return [thing, ...(first?.years ?? [])].join(', ')
}
