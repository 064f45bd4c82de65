import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { groupedBy } from './grouped-by.ts'
import { occasionConflict } from './occasion-conflict.ts'
import { type Fact, groupsOf, type Told } from './occasion-told.ts'

const NEAR = 1 // day between two tellings: farther apart it may have been said twice

/**
 * The same words in two mouths, told of one day or of neighbouring ones: of one occasion, so that the two tellings are held against one
 * another: another city, or another day, of these words. Not where one speaker's tellings already part among themselves.
 */
export function swappedOccasions(
  conflicts: readonly Conflict[],
  statements: readonly Statement[],
  articles: ReadonlyMap<string, ReadArticle>,
  told: Readonly<Record<Fact, Told>>,
): Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return conflicts.flatMap(({ sides }) => {
    const claim = sides
      .flatMap(({ statementIds }) => statementIds.flatMap((id) => byId.get(id) ?? []))
      .filter(({ carriedBy }) => carriedBy === null)
    if (!areNear(claim, told.date)) return []
    return (['place', 'date'] as const).flatMap((kind) => {
      const groups = groupsOf(claim, told[kind])
      return isOneEach(groups) ? [occasionConflict(kind, groups, { claim, note: '' }, told[kind], articles)] : []
    })
  })
}

const speakerOf = (statement: Statement) => statement.speaker?.id ?? ''

/** Two groups, each of one speaker, and not of the same one. */
function isOneEach(groups: readonly (readonly Statement[])[]): boolean {
  const speakers = groups.map((group) => [...groupedBy(group, speakerOf).keys()])
  return groups.length === 2 && speakers.every((own) => own.length === 1) && speakers[0]?.[0] !== speakers[1]?.[0]
}

/** The first and the last day that are told lie within one of each other. */
function areNear(claim: readonly Statement[], told: Told): boolean {
  const days = claim.flatMap((statement) => dateRange(told.of(statement).value ?? '') ?? [])
  const [first, last] = [
    days.map((day) => day.first).sort()[0],
    days
      .map((day) => day.last)
      .sort()
      .at(-1),
  ]
  return first === undefined || last === undefined || daysBetween(first, last) <= NEAR
}
