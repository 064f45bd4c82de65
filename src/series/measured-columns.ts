import type { Observation } from '../model/series.ts'

/** A measured column of an edition, as it is shown and compared. */
export interface MeasuredColumn {
  readonly key: MeasuredKey
  readonly name: string
  readonly unit: string
  readonly short: string // above a column of a table
  readonly constant: boolean // at constant prices: two editions of another base year cannot be compared
}
export type MeasuredKey = {
  [K in keyof Observation]: Observation[K] extends number | null ? (K extends 'year' ? never : K) : never
}[keyof Observation]

// biome-ignore format: a table
export const MEASURED_COLUMNS: readonly MeasuredColumn[] = [
  { key: 'sharePrinted', name: 'Share of GDP', unit: '% of GDP', short: '% of GDP', constant: false },
  { key: 'expCurrentUsdM', name: 'Expenditure, current prices', unit: 'USD million', short: 'USD m', constant: false },
  { key: 'expConstantUsdM', name: 'Expenditure, constant prices', unit: 'USD million', short: 'const. USD m', constant: true },
  { key: 'expNationalM', name: 'Expenditure, national currency', unit: 'million', short: 'national m', constant: false },
  { key: 'gdpCurrentUsdM', name: 'GDP, current prices', unit: 'USD million', short: 'GDP USD m', constant: false },
  { key: 'gdpConstantUsdM', name: 'GDP, constant prices', unit: 'USD million', short: 'GDP const.', constant: true },
  { key: 'realChangePct', name: 'Real change', unit: '%', short: 'real %', constant: false },
  { key: 'equipmentShare', name: 'Equipment', unit: '% of expenditure', short: 'equip. %', constant: false },
  { key: 'personnelThousands', name: 'People under arms', unit: 'thousand', short: 'people k', constant: false },
]
