import type { BurdenRow, BurdenTable, BurdenTarget } from '../model/burden.ts'
import { Problem } from '../model/problem.ts'
import type { Ally, Body } from '../model/register.ts'
import type { Edition } from '../model/series.ts'
import { alliesOfGroup, rowCodeOf, WITHOUT_FORCES } from '../series/groups.ts'
import { allianceSums } from './alliance-sums.ts'
import { burdenRow } from './burden-row.ts'
import { notesOn } from './notes-on.ts'
import { rankByShare } from './rank-by-share.ts'

export interface BurdenSource {
  readonly edition: Edition
  readonly before: Edition | null // the producer's edition before it
  readonly register: { readonly allies: readonly Ally[]; readonly bodies: readonly Body[] }
}

const GROUPS: readonly (readonly [bodyId: string, name: string])[] = [
  ['body:nato', 'NATO total'],
  ['body:european-allies-and-canada', 'Europe and Canada'],
]

/**
 * Who carries how much in a year of an edition, against a target: each row of the edition, the largest gap first, then
 * the producer's own groups.
 *
 * @throws Problem where the edition does not reach to that year
 */
export function burdenTable(
  { edition, before, register }: BurdenSource,
  { year, target }: { readonly year: number; readonly target: BurdenTarget },
): BurdenTable {
  checkYear(edition, year)
  const members = alliesOfGroup(register, 'body:nato', year) ?? []
  const sums = allianceSums(edition, year, members)
  const names = new Map(register.allies.map(({ iso3, name }) => [iso3, name]))
  const groups = new Map(GROUPS.map(([id, name]) => [rowCodeOf(id), name]))
  const [ranks, ranksBefore] = [edition, before].map((one) => (one ? rankByShare(one, year, members) : new Map()))
  const rows = edition.observations
    .filter(
      ({ iso3, ...cell }) => cell.year === year && (names.has(iso3) || groups.has(iso3)) && !WITHOUT_FORCES.has(iso3),
    )
    .map((cell): BurdenRow => {
      const group = groups.has(cell.iso3)
      const own = group ? allianceSums(edition, year, membersOf(register, cell.iso3, year)) : null
      const rankBefore = ranksBefore?.get(cell.iso3)
      return burdenRow(cell, {
        edition,
        target,
        sums,
        group,
        paired: { spending: own?.pairedSpending ?? null, gdp: own?.pairedGdp ?? null },
        ally: groups.get(cell.iso3) ?? names.get(cell.iso3) ?? cell.iso3,
        inAlliance: group || members.includes(cell.iso3),
        rank: ranks?.get(cell.iso3) ?? null,
        rankBefore: rankBefore && before ? { ...rankBefore, edition: before.edition } : null,
      })
    })
  const allies = rows.filter(({ group }) => !group)
  return {
    ...{ producer: edition.producer, edition: edition.edition, address: edition.address },
    ...{ definition: edition.definition, prices: edition.prices, year, target },
    rows: [...allies].sort(byGap).concat(rows.filter(({ group }) => group)),
    counts: {
      met: allies.filter(({ gapPoints }) => gapPoints !== null && gapPoints <= 0).length,
      short: allies.filter(({ gapPoints }) => gapPoints !== null && gapPoints > 0).length,
      blank: allies.filter(({ gapPoints }) => gapPoints === null).length,
    },
    shortUsd: shortSum(allies, 'gapUsd'),
    shortUsdConstant: shortSum(allies, 'gapUsdConstant'),
    withoutGdp: sums.withoutGdp,
    byEdition: [],
    notes: notesOn({ edition, before, year, members, names, withoutGdp: sums.withoutGdp }),
  }
}

const membersOf = (register: BurdenSource['register'], code: string, year: number): readonly string[] =>
  alliesOfGroup(register, GROUPS.find(([id]) => rowCodeOf(id) === code)?.[0] ?? '', year) ?? []

function checkYear({ producer, edition, observations }: Edition, year: number): void {
  const years = observations.map((cell) => cell.year)
  if (years.includes(year)) return
  throw new Problem(
    'year-not-in-edition',
    `${producer} ${edition} has no year ${year}.`,
    `It has ${Math.min(...years)} to ${Math.max(...years)}. "wordbond reference list" names the other editions.`,
  )
}

/** The largest gap first; without a figure last. */
function byGap(a: BurdenRow, b: BurdenRow): number {
  const [left, right] = [a.gapPoints ?? Number.NEGATIVE_INFINITY, b.gapPoints ?? Number.NEGATIVE_INFINITY]
  if (left !== right) return right - left
  return a.ally < b.ally ? -1 : 1
}

/** What those short of the target would add in one year; null: the edition has no sums. */
function shortSum(rows: readonly BurdenRow[], key: 'gapUsd' | 'gapUsdConstant'): number | null {
  const gaps = rows.flatMap((row) => row[key] ?? [])
  return gaps.length === 0 ? null : gaps.reduce((all, gap) => all + Math.max(0, gap), 0)
}
