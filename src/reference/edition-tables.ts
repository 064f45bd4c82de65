import { z } from 'zod'
import type { AidTotal, ExchangeRate, Fact } from '../model/series.ts'
import { readTable } from './read-table.ts'
import { isInCalendar } from './register-tables.ts'

/** The tables of an edition that holds no series: rates, facts, totals of aid. Each message says what to write. */

const filled = z.string().min(1, 'Fill it in, or remove the row.')
const NUMBER = /^-?\d+(\.\d+)?$/
const number = z.string().regex(NUMBER, 'Write a number with a decimal point.').transform(Number)
const maybeNumber = z
  .string()
  .refine((cell) => cell === '' || NUMBER.test(cell), 'Write a number with a decimal point, or nothing.')
  .transform((cell) => (cell === '' ? null : Number(cell)))
const positive = number.refine((rate) => rate > 0, 'Write a rate above 0.')
const dated = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as 2026-02-14, 2026-02 or 2026.')
  .refine(isInCalendar, 'Write a day that the calendar has.')
const maybeDay = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/, 'Write a whole day, 2026-02-14, or nothing.')
  .refine(isInCalendar, 'Write a day that the calendar has.')
  .transform((cell) => cell || null)
const END = '\\d{4}(-\\d{2}(-\\d{2})?)?'
const period = z
  .string()
  .regex(new RegExp(`^${END}(/(${END}|\\.\\.))?$`), 'Write a period as 2025, 2025-03, 2025/2026 or 2025-03/..')
const currency = z.string().regex(/^[A-Z]{3}$/, 'Write the three capitals of ISO 4217, such as PLN.')

const rateRow = z.object({
  period: dated,
  currency,
  units_per_eur: positive,
  usd_per_unit: positive,
  days: number,
  through: maybeDay,
})

export function readRates(path: string): ExchangeRate[] {
  return readTable(path, rateRow).map((row) => ({
    period: row.period,
    currency: row.currency,
    unitsPerEur: row.units_per_eur,
    usdPerUnit: row.usd_per_unit,
    days: row.days,
    through: row.through,
  }))
}

const SENSES = ['exact', 'about', 'at least', 'at most', 'more than', 'less than', 'between'] as const

const factRow = z.object({
  id: filled,
  topic: filled,
  about: filled,
  value: maybeNumber,
  value_max: maybeNumber,
  words: z.string(),
  unit: z.string(),
  sense: z.enum(['', ...SENSES], `Write one of ${SENSES.join(', ')}, or nothing where there is no number.`),
  period,
  who_says: filled,
  read_in: filled,
  address: z.string().regex(/^https?:\/\/\S+$/, 'A fact has an address that begins with https://, or is left out.'),
  date: dated,
  verified: filled.refine((cell) => !cell.startsWith('unsourced'), 'A fact from memory is left out.'),
  note: z.string(),
})

const fact = factRow
  .refine((row) => row.value === null || row.unit !== '', { path: ['unit'], message: 'A number needs its unit.' })
  .refine((row) => (row.value === null) === (row.sense === ''), {
    path: ['sense'],
    message: 'A number has a sense, and words have none.',
  })
  .refine((row) => (row.value_max !== null) === (row.sense === 'between'), {
    path: ['value_max'],
    message: 'Write the upper end where the sense is "between", and only there.',
  })

export function readFacts(path: string): Fact[] {
  return readTable(path, fact).map((row) => ({
    id: row.id,
    topic: row.topic,
    about: row.about,
    value: row.value,
    valueMax: row.value_max,
    words: row.words || null,
    unit: row.unit,
    sense: row.sense || null,
    period: row.period,
    whoSays: row.who_says,
    readIn: row.read_in,
    address: row.address,
    date: row.date,
    verified: row.verified,
    note: row.note,
  }))
}

const ROUTES = ['stockpile', 'procurement', 'purl', 'unspecified'] as const

const aidRow = z.object({
  donors: filled,
  name: filled,
  period,
  type: z.enum(['military', 'financial', 'humanitarian', 'total'], 'Write military, financial, humanitarian or total.'),
  route: z.enum(['', ...ROUTES], `Write one of ${ROUTES.join(', ')}, or nothing for all routes.`),
  allocated_eur_bn: number,
  committed_eur_bn: maybeNumber,
})

const aid = aidRow.refine(({ route, type }) => route === '' || type === 'military', {
  path: ['route'],
  message: 'Only military aid has a route.',
})

export function readAid(path: string): AidTotal[] {
  return readTable(path, aid).map(({ allocated_eur_bn, committed_eur_bn, route, ...row }) => ({
    ...row,
    route: route || null,
    allocatedEurBn: allocated_eur_bn,
    committedEurBn: committed_eur_bn,
  }))
}
