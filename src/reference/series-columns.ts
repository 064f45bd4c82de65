/** The columns of series.csv, in order; those that no observation holds are kept in the file for the reader. */
export const SERIES_COLUMNS = [
  'iso3',
  'name',
  'nato_member_since',
  'year',
  'estimate',
  'exp_constant_usd_m',
  'exp_current_usd_m',
  'exp_national_currency_m',
  'national_currency',
  'gdp_constant_usd_m',
  'gdp_current_usd_m',
  'share_gdp_pct',
  'real_change_pct',
  'equipment_share_pct',
  'personnel_share_pct',
  'infrastructure_share_pct',
  'other_share_pct',
  'military_personnel_thousands',
] as const
export type SeriesColumn = (typeof SERIES_COLUMNS)[number]

/** Columns that hold a measured number, each with the unit that it is kept in. */
export const VALUE_COLUMNS = {
  exp_constant_usd_m: 'USD million',
  exp_current_usd_m: 'USD million',
  exp_national_currency_m: 'million of national currency',
  gdp_constant_usd_m: 'USD million',
  gdp_current_usd_m: 'USD million',
  share_gdp_pct: '% of GDP',
  real_change_pct: '%',
  equipment_share_pct: '% of expenditure',
  personnel_share_pct: '% of expenditure',
  infrastructure_share_pct: '% of expenditure',
  other_share_pct: '% of expenditure',
  military_personnel_thousands: 'thousand persons',
} as const satisfies Partial<Record<SeriesColumn, string>>
export type ValueColumn = keyof typeof VALUE_COLUMNS
