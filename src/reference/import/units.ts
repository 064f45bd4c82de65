import { VALUE_COLUMNS, type ValueColumn } from '../series-columns.ts'

/** Units a producer may give, and by what to multiply to come to the unit that the column is kept in. */
const FACTORS: Readonly<Record<(typeof VALUE_COLUMNS)[ValueColumn], Readonly<Record<string, number>>>> = {
  'USD million': { USD: 1e-6, 'USD thousand': 1e-3, 'USD million': 1, 'USD billion': 1e3 },
  'million of national currency': {
    'national currency': 1e-6,
    'thousand of national currency': 1e-3,
    'million of national currency': 1,
    'billion of national currency': 1e3,
  },
  '% of GDP': { '% of GDP': 1, 'fraction of GDP': 100 },
  '% of expenditure': { '% of expenditure': 1, 'fraction of expenditure': 100 },
  '%': { '%': 1, fraction: 100 },
  'thousand persons': { persons: 1e-3, 'thousand persons': 1 },
}

/** Null: a column is not kept in, and cannot be made from, such a unit. */
export function factorOf(column: ValueColumn, unit: string): number | null {
  return FACTORS[VALUE_COLUMNS[column]][unit] ?? null
}

export function unitsOf(column: ValueColumn): readonly string[] {
  return Object.keys(FACTORS[VALUE_COLUMNS[column]])
}

/**
 * A cell's number in the unit of its column; null: it is shown as a percentage and the unit is none.
 * A product is cut to 12 digits, so that 0.0213 × 100 is 2.13.
 */
export function inUnit(number: number, percent: boolean, column: ValueColumn, unit: string): number | null {
  const factor = percent ? (VALUE_COLUMNS[column].startsWith('%') ? 100 : null) : factorOf(column, unit)
  return factor === null ? null : factor === 1 ? number : Number((number * factor).toPrecision(12))
}
