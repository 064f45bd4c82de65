import type { FairMeasure, MeasureName } from '../model/fair-share.ts'
import type { Observation } from '../model/series.ts'
import { shareOfGdp } from './share-of-gdp.ts'

const SURVEY =
  'Sandler, "The Economic Theory of Alliances: A Survey", J. of Conflict Resolution 37 (1993), https://scribd.com/document/623471245/37JConflictResol446'
const OLSON =
  'Olson and Zeckhauser, "An Economic Theory of Alliances", Rev. of Economics and Statistics 48 (1966), https://www.jstor.org/stable/1927082'
const WALES = 'guideline of Wales 2014 (wales-20pct-equipment)'

/** A measure with the amount that it holds against GDP, USD million or people; null: it is a share as printed. */
export interface ReckonedMeasure extends FairMeasure {
  readonly amount: ((cell: Observation) => number | null) | null
  readonly printed: ((cell: Observation) => number | null) | null
}

/** An ally's part of what all bear, over its part of their GDP; of the allies that have both. */
const against = (what: string): string => `(part of the allies’ ${what}) ÷ (part of their GDP)`

// biome-ignore format: a table
export const FAIR_MEASURES: readonly ReckonedMeasure[] = [
  { name: 'shareOfGdp', formula: 'expenditure ÷ GDP, as printed', unit: '% of GDP', reference: OLSON, amount: null, printed: (cell) => cell.sharePrinted ?? shareOfGdp(cell) },
  { name: 'spendingAgainstGdp', formula: against('expenditure, constant prices'), unit: 'ratio', reference: SURVEY, amount: (cell) => cell.expConstantUsdM, printed: null },
  { name: 'peopleAgainstGdp', formula: against('people under arms'), unit: 'ratio', reference: SURVEY, amount: (cell) => cell.personnelThousands, printed: null },
  { name: 'equipmentShare', formula: 'major equipment ÷ expenditure, as printed', unit: '% of expenditure', reference: WALES, amount: null, printed: (cell) => cell.equipmentShare },
  { name: 'equipmentAgainstGdp', formula: against('expenditure on equipment, constant prices'), unit: 'ratio', reference: SURVEY, amount: equipment, printed: null },
  { name: 'aidAgainstGdp', formula: against('aid to Ukraine, allocations of all periods, current EUR'), unit: 'ratio', reference: 'Kiel Institute, Ukraine Support Tracker, https://www.kiel-institute.de/ukraine', amount: null, printed: null },
]

function equipment({ equipmentShare, expConstantUsdM }: Observation): number | null {
  return equipmentShare === null || expConstantUsdM === null ? null : (equipmentShare / 100) * expConstantUsdM
}

export const measureNames: readonly MeasureName[] = FAIR_MEASURES.map(({ name }) => name)
