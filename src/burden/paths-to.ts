import type { BurdenTarget } from '../model/burden.ts'
import type { CommitmentRows } from '../model/commitment.ts'
import type { AllyPath, CoverageWord, Paths } from '../model/path.ts'
import { Problem } from '../model/problem.ts'
import { alliesOfGroup } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { bendsOf } from './bends-of.ts'
import type { BurdenSource } from './burden-table.ts'
import { bentLine, growingLine, growthTo, paceLine, straightLine } from './lines-to.ts'
import { paceOf } from './pace-of.ts'
import { pathAssumptions } from './path-assumptions.ts'
import { shareOfGdp } from './share-of-gdp.ts'
import { sumPaths } from './sum-paths.ts'
import { withCoverage } from './with-coverage.ts'

export interface PathsAsked {
  readonly target: BurdenTarget // of GDP, with a year
  readonly gdpGrowth: number // % a year, real
  readonly rows: CommitmentRows
  readonly coverage?: readonly CoverageWord[] // what the user's own coverage has beyond the rows
}

/** The ways of all allies to a target by its year; throws a Problem where the target has none, or it lies behind. */
export function pathsTo({ edition, register }: Omit<BurdenSource, 'before'>, asked: PathsAsked): Paths {
  const { target, gdpGrowth, rows } = asked
  const from = Math.max(...edition.observations.map(({ year }) => year))
  const to = target.dueYear
  if (target.of !== 'GDP' || to === null || to <= from) {
    throw new Problem(
      'target-undated',
      `${target.name} has no year ahead to lead to.`,
      'Paths lead to --target 3.5 or 5.',
    )
  }
  const names = new Map(register.allies.map(({ iso3, name }) => [iso3, name]))
  const allies = (alliesOfGroup(register, 'body:nato', from) ?? [])
    .flatMap((iso3) => pathOf(iso3, names.get(iso3) ?? iso3, { edition, from, to }, asked) ?? [])
    .sort((a, b) => a.start.share - b.start.share || (a.ally < b.ally ? -1 : 1))
  const europeAndCanada = alliesOfGroup(register, 'body:european-allies-and-canada', from) ?? []
  return {
    ...{ producer: edition.producer, edition: edition.edition, definition: edition.definition, prices: edition.prices },
    ...{ target, from, to, allies },
    review: datedRow(rows, 'hague-review'),
    related: relatedOf(rows),
    sums: sumPaths(allies, { from, to, gdpGrowth, europeAndCanada }),
    withoutGdp: allies.filter(({ gdpConstant }) => gdpConstant === null).map(({ iso3 }) => iso3),
    assumptions: pathAssumptions({
      ...{ from, to, gdpGrowth, prices: edition.prices, target, allies, asked: asked.coverage !== undefined },
    }),
  }
}

interface Span {
  readonly edition: BurdenSource['edition']
  readonly from: number
  readonly to: number
}

function pathOf(iso3: string, ally: string, { edition, from, to }: Span, asked: PathsAsked): AllyPath | null {
  const cell = observationOf(edition, iso3, from)
  const share = (cell && (shareOfGdp(cell) ?? cell.sharePrinted)) ?? null
  if (!cell || share === null) return null
  const start = { year: from, share }
  const end = { year: to, share: asked.target.percent }
  const printed = (year: number): number | null => observationOf(edition, iso3, year)?.sharePrinted ?? null
  const pace = paceOf(printed, { year: from, target: asked.target.percent, years: 3 })
  const bends = withCoverage(bendsOf(iso3, from, asked.rows), iso3, from, asked.coverage ?? [])
  const budgeted = bends.filter((bend) => bend.budgeted)
  return {
    ...{ iso3, ally, start, bends },
    spent: edition.observations.flatMap((one) =>
      one.iso3 === iso3 && one.sharePrinted !== null
        ? [{ year: one.year, share: one.sharePrinted, estimate: one.estimate }]
        : [],
    ),
    gdpConstant: cell.gdpConstantUsdM,
    there: (cell.sharePrinted ?? share) >= asked.target.percent,
    needed: straightLine(start, end, to),
    neededGrowing: growingLine(start, end, to),
    growth: share >= end.share ? null : growthTo(start, end, asked.gdpGrowth),
    voiced: bentLine(start, bends, to),
    budgeted: bentLine(start, budgeted, to),
    pace: pace && paceLine(start, pace.pointsAYear, to),
    pacePoints: pace?.pointsAYear ?? null,
  }
}

function datedRow({ commitments }: CommitmentRows, id: string): Paths['review'] {
  const row = commitments.find((one) => one.id === id)
  return row?.deadline ? { year: Number(row.deadline.slice(0, 4)), commitmentId: row.id } : null
}

function relatedOf(rows: CommitmentRows): Paths['related'] {
  const dated = datedRow(rows, 'hague-related-1.5')
  const percent = rows.commitments.find(({ id }) => id === dated?.commitmentId)?.amount?.value
  return dated && percent !== undefined ? { ...dated, percent } : null
}
