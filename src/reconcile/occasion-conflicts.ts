import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import { groupedBy } from './grouped-by.ts'
import { type JoinedClaim, tellersOf } from './joined-claim.ts'
import { isKnownByWordsAlone } from './known-words.ts'
import { occasionConflict } from './occasion-conflict.ts'
import { type Fact, groupsOf, type Told } from './occasion-told.ts'
import { daysApart } from './said-days.ts'

type Articles = ReadonlyMap<string, ReadArticle>
type Facts = Readonly<Record<Fact, Told>>

/** Where one speaker's tellings part, with the claim that showed it. */
interface Dispute {
  readonly kind: Fact
  claim: JoinedClaim // of several the one told most often
  readonly groups: Statement[][]
}

const MOST_DISPUTES = 50 // of one speaker that are held against one another
export const occasionsNear = 3 // days within which two claims are of one occasion

/**
 * One speaker whose words the tellings put in two cities, or on two days. One conflict an occasion, whatever the number of sentences;
 * its sides list whoever tells that place or day of it. A mere difference of detail is none.
 */
export function occasionConflicts(claims: readonly JoinedClaim[], articles: Articles, told: Facts): Conflict[] {
  const bySpeaker = groupedBy(claims, ({ seed }) => seed.statement.speaker?.id ?? '')
  return [...bySpeaker.values()].flatMap((own) =>
    (['place', 'date'] as const).flatMap((kind) =>
      disputesOf(kind, own, told).map(({ claim, groups }) =>
        occasionConflict(kind, groups, { claim: statementsOf(claim), note: noteOf(claim) }, told[kind], articles),
      ),
    ),
  )
}

function disputesOf(kind: Fact, claims: readonly JoinedClaim[], both: Facts): Dispute[] {
  const told = both[kind]
  const merged: Dispute[] = []
  for (const claim of claims) {
    const groups = groupsOf(statementsOf(claim), told)
    if (groups.length === 0) continue
    const other = merged
      .slice(-MOST_DISPUTES)
      .find((one) => isOneOccasion(one.claim, claim) && fits(one.groups, groups, told))
    if (!other) merged.push({ kind, claim, groups })
    else {
      for (const group of groups) groupFor(group, other.groups, told)?.push(...group)
      if (isToldMore(claim, other.claim)) other.claim = claim
    }
  }
  for (const dispute of merged.slice(0, MOST_DISPUTES)) complete(dispute, claims, both)
  return merged
}

/** Whatever was read first: by how many, then by the words. */
function isToldMore(one: JoinedClaim, other: JoinedClaim): boolean {
  const [a, b] = [tellersOf(one), tellersOf(other)]
  return a.length === b.length ? one.seed.statement.id < other.seed.statement.id : a.length > b.length
}

const statementsOf = (claim: JoinedClaim) =>
  tellersOf(claim).flatMap(({ statement }) => (isKnownByWordsAlone(statement) ? [] : [statement]))

function isOneOccasion(a: JoinedClaim, b: JoinedClaim): boolean {
  return a.seed.days === null || b.seed.days === null || daysApart(a.seed.days, b.seed.days) <= occasionsNear
}

/** Other words are of the same occasion only where both days are known and can be the same. */
function isOfThoseDays(a: JoinedClaim, b: JoinedClaim): boolean {
  return a === b || (a.seed.days !== null && b.seed.days !== null && daysApart(a.seed.days, b.seed.days) === 0)
}

/** Each group tells what one of the others tells, and not all the same one. */
function fits(groups: readonly Statement[][], others: readonly Statement[][], told: Told): boolean {
  const found = others.map((group) => groupFor(group, groups, told))
  return found.every((group) => group !== undefined) && new Set(found).size > 1
}

function groupFor([one]: readonly Statement[], groups: readonly Statement[][], told: Told) {
  return groups.find(([first]) => first && one && !told.isApart(first, one))
}

/**
 * Other words of the same occasion, told of one of these places or days by an article that is on no side yet; none that are told of
 * another place, or day, than that side's: the same evening, in a studio elsewhere.
 */
function complete({ kind, claim, groups }: Dispute, claims: readonly JoinedClaim[], both: Facts): void {
  const [told, besides] = kind === 'place' ? [both.place, both.date] : [both.date, both.place]
  const sided = new Set(groups.flat().map(({ articleId }) => articleId))
  for (const other of claims) {
    if (!isOfThoseDays(claim, other)) continue
    for (const statement of statementsOf(other)) {
      if (told.of(statement).value === null || sided.has(statement.articleId)) continue
      const [own, another] = groups.filter(([first]) => first && !told.isApart(first, statement))
      if (!own || another || isElsewhere(statement, own, besides)) continue
      own.push(statement)
      sided.add(statement.articleId)
    }
  }
}

function isElsewhere(statement: Statement, group: readonly Statement[], told: Told): boolean {
  const others = group.filter((one) => told.of(one).value !== null)
  return told.of(statement).value !== null && others.length > 0 && others.every((one) => told.isApart(one, statement))
}

/** Of few words: that they are few. */
function noteOf({ members }: JoinedClaim): string {
  const brief = members.find(({ likeness }) => likeness?.alignment === null && !likeness.retold && likeness.shared < 5)
  return brief?.likeness ? ` ${capital(brief.likeness.because)}.` : ''
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
