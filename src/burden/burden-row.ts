import type { BurdenRow, BurdenTarget, Rank } from '../model/burden.ts'
import type { Edition, Observation } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import type { AllianceSums } from './alliance-sums.ts'
import { paceNeeded, paceOf } from './pace-of.ts'
import { atCurrentPrices, shareOfGdp } from './share-of-gdp.ts'

export interface RowContext {
  readonly edition: Edition
  readonly target: BurdenTarget
  readonly sums: AllianceSums
  readonly inAlliance: boolean // an ally in that year, or a group of them: only then a part of the total
  readonly rank: Rank | null
  readonly rankBefore: BurdenRow['rankBefore']
  readonly ally: string
  readonly group: boolean
  readonly paired: { readonly spending: number | null; readonly gdp: number | null } // of a group's allies; null: the cell's own
}

/** One row of the table, out of one cell of an edition. */
export function burdenRow(cell: Observation, context: RowContext): BurdenRow {
  const { edition, target, sums, inAlliance } = context
  const measured = (year: number): number | null => measuredIn(observationOf(edition, cell.iso3, year), target)
  const value = measuredIn(cell, target)
  const gapPoints = value === null ? null : clean(target.percent - value)
  const gapUsdConstant = gapAtConstantPrices(target, cell)
  const whole = inAlliance ? 1 : null
  const paired = cell.gdpConstantUsdM === null ? null : whole
  return {
    iso3: cell.iso3,
    ally: context.ally,
    group: context.group,
    edition: edition.edition,
    year: cell.year,
    estimate: cell.estimate,
    share: cell.sharePrinted,
    shareComputed: shareOfGdp(cell),
    gapPoints,
    gapUsd: context.group ? null : atCurrentPrices(gapUsdConstant, cell),
    gapUsdConstant,
    spendingUsd: cell.expCurrentUsdM,
    spendingUsdConstant: cell.expConstantUsdM,
    equipmentShare: cell.equipmentShare,
    peopleThousands: cell.personnelThousands,
    shareOfAlliance: whole && percentOf(cell.expCurrentUsdM, sums.spendingUsd),
    shareOfAllianceConstant: paired && percentOf(context.paired.spending ?? cell.expConstantUsdM, sums.pairedSpending),
    shareOfAllianceGdp: paired && percentOf(context.paired.gdp ?? cell.gdpConstantUsdM, sums.pairedGdp),
    rank: context.rank,
    rankBefore: context.rankBefore,
    paces: ([3, 5] as const).flatMap(
      (years) => paceOf(measured, { year: cell.year, target: target.percent, years }) ?? [],
    ),
    paceNeeded: paceNeeded(gapPoints, cell.year, target.dueYear),
  }
}

/** What the target measures, in percent. */
const measuredIn = (cell: Observation | null, { of }: BurdenTarget): number | null =>
  (of === 'GDP' ? cell?.sharePrinted : cell?.equipmentShare) ?? null

/** USD million at constant prices that an ally is short of the target by; negative: above it. */
function gapAtConstantPrices({ of, percent }: BurdenTarget, cell: Observation): number | null {
  const { expConstantUsdM, gdpConstantUsdM, equipmentShare } = cell
  if (expConstantUsdM === null) return null
  if (of === 'expenditure') return equipmentShare === null ? null : ((percent - equipmentShare) / 100) * expConstantUsdM
  return gdpConstantUsdM === null ? null : (percent / 100) * gdpConstantUsdM - expConstantUsdM
}

const percentOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null ? null : (100 * part) / whole

/** 3.5 − 3.17 is 0.33, and not a little more. */
const clean = (value: number): number => Number(value.toFixed(6))
