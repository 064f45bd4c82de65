import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { AreKin } from './are-kin.ts'
import { countedNear, countsOf, mayBeOneBody, standAgainst, yearsOf } from './count-against.ts'
import { countBlocks } from './count-blocks.ts'
import { CURRENCY } from './count-forms.ts'
import { countedTold } from './counted-told.ts'
import type { CountedTold } from './counts-in.ts'
import { dateNote } from './date-note.ts'
import { DEADLINE } from './deadlines.ts'
import { groupedBy } from './grouped-by.ts'
import { inOrderOf } from './in-order-of.ts'
import { printedApart } from './printed-apart.ts'

const MOST_PAIRS = 60 // of one telling

/**
 * Two articles print another number of the same counted thing, in sentences that tell the same of it, within a fortnight: for what no
 * series holds. Of two articles that carry the same words (`areKin`) a number that is the other misread stands against it sooner. Not where a sentence names another count, year or body, or compares; nor beyond what rounding allows.
 */
export function countConflicts(articles: readonly ReadArticle[], areKin: AreKin = () => false): Conflict[] {
  const key = ({ published, id }: ReadArticle) => `${published.value ?? '9999'} ${id}`
  const inOrder = inOrderOf(articles, key) // blocks are cut, the order of reading must not tell
  const told = inOrder.flatMap(countedTold)
  const counts = countsOf(told)
  const nearOf = countBlocks(told)
  const opposed = new Map<CountedTold, CountedTold[]>()
  const note = (one: CountedTold, other: CountedTold) => {
    const others = opposed.get(one) ?? []
    if (others.push(other) === 1) opposed.set(one, others)
  }
  for (const one of told) {
    const other = nearOf(one)
      .slice(0, MOST_PAIRS)
      .filter((two) => standAgainst(one, two, areKin, counts))
    for (const two of other) {
      note(one, two)
      note(two, one)
    }
  }
  const place = new Map(told.map((one, nth) => [one, nth]))
  return componentsOf(opposed).flatMap((group) => conflictOf(group, nearOf, place, areKin) ?? [])
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

function conflictOf(
  group: readonly CountedTold[],
  nearOf: (one: CountedTold) => readonly CountedTold[],
  place: ReadonlyMap<CountedTold, number>,
  areKin: AreKin,
): Conflict | null {
  const values = new Set(group.map(({ value }) => value))
  const years = new Set(group.map(yearsOf))
  const isWanted = (one: CountedTold) => values.has(one.value) && years.has(yearsOf(one))
  const near = group.flatMap((other) => nearOf(other).filter((one) => isWanted(one) && isOfStory(one, other, areKin)))
  const own = onOneSide([...new Set([...group.filter(isWanted), ...near])], group)
  own.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) // who was found by whom must not tell
  const sides = [...groupedBy(own, ({ value }) => value).values()].map(sideOf)
  sides.sort((a, b) => b.articleIds.length - a.articleIds.length || (a.value < b.value ? -1 : 1))
  if (sides.length < 2) return null
  const subject = subjectOf(group)
  const words = `Accounts differ on ${subject}: ${sides.map(({ value }) => value).join(' against ')}. Not decided.`
  return { kind: 'figure', subject, words, sides, register: null }
}

const SHARED = 2 // words around a number that stand around one of the dispute as well

/** "620 flats" is no telling of 620 flat wagons: of the same story, or told about then of the same thing in some of the same words. */
function isOfStory(one: CountedTold, other: CountedTold, areKin: AreKin): boolean {
  return (
    (one.value === other.value &&
      mayBeOneBody(one.names, other.names) &&
      (printedApart(one.article, other.article) ?? 0) <= countedNear &&
      [...other.noun].every((thing) => one.noun.has(thing)) &&
      [...one.around].filter((word) => other.around.has(word)).length >= SHARED) ||
    areKin(one.article.id, other.article.id)
  )
}

/** An article that tells both numbers stands where it is opposed; where it is opposed in both, or in none, on no side. */
function onOneSide(told: readonly CountedTold[], group: readonly CountedTold[]): CountedTold[] {
  const [all, opposed] = [valuesByArticle(told), valuesByArticle(group)]
  return told.filter(({ article: { id }, value }) => {
    if (all.get(id)?.size === 1) return true
    const own = opposed.get(id)
    return own?.size === 1 && own.has(value)
  })
}

function valuesByArticle(told: readonly CountedTold[]): ReadonlyMap<string, ReadonlySet<number>> {
  const values = new Map<string, Set<number>>()
  for (const { article, value } of told) values.set(article.id, (values.get(article.id) ?? new Set()).add(value))
  return values
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
  const ayes = /^for (.+)$/.exec(first?.part ?? '')?.[1]
  if (ayes !== undefined) return `the noes to ${ayes} ayes`
  const thing =
    first?.evidence.exact
      .replace(/^[\d.,]+\s(?:(?:hundred|thousand|million|billion|trillion|mln|bn|bln|tn)\s)?/, '')
      .replace(/^(?=(?:out\s)?of\s)/, 'the number ') ?? '' // "the number of the planned 4,800 soldiers"
  return [sumIn(thing) ?? thing, ...(first?.years ?? [])].join(', ')
}

const MONEY = /^(?:euros?|dollars?|pounds?|kroner?|kronor|crowns?|marks?|zlotys?|francs?|lei|forints?)$/i
/** "Pounds", "£3.9 billion": a sum, and no thing that is counted. */
function sumIn(thing: string): string | null {
  const printed = CURRENCY[/^(?:\p{Lu}{3}|\p{Sc})/u.exec(thing)?.[0] ?? '']
  const money = MONEY.test(thing) ? thing : printed && `${printed}s`
  return money ? `a sum in ${money}` : null
}
