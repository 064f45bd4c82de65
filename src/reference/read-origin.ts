import { z } from 'zod'
import type { Footnote, Origin } from '../model/series.ts'
import { readYaml } from './read-yaml.ts'
import { isInCalendar } from './register-tables.ts'

const filled = z.string().min(1)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isInCalendar)

const footnote = z.object({
  mark: filled,
  rows: z.array(filled),
  columns: z.array(filled),
  text: filled.nullable(),
})

const origin = z.object({
  producer: filled,
  edition: filled,
  published: day,
  cutOff: day.nullable(),
  accessed: day,
  terms: filled,
  unit: filled,
  definition: filled,
  prices: filled,
  address: filled,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  footnotes: z.array(footnote).default([]),
})

const REMEDY =
  'Every edition says its producer, edition, unit, definition, prices, dates, terms, address and sha256: fill it in, dates in quotation marks.'

/** What an edition says of itself; throws a Problem where a field is missing. */
export function readOrigin(path: string): Origin & { readonly footnotes: readonly Footnote[] } {
  return readYaml(path, origin, 'series-origin', REMEDY)
}
