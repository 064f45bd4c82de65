import { z } from 'zod'
import { readYaml } from '../read-yaml.ts'
import { VALUE_COLUMNS, type ValueColumn } from '../series-columns.ts'
import { aidTable } from './aid-mapping.ts'
import { addressOf } from './sheet.ts'
import { factorOf, unitsOf } from './units.ts'

/** The file that tells where in a producer's workbook what stands; docs/methods/reference.md explains each field. */

const filled = z.string().min(1)
const rowNumber = z.int().min(1)
const letters = z.string().regex(/^[A-Z]{1,3}$/)
const column = z.enum(Object.keys(VALUE_COLUMNS) as [ValueColumn, ...ValueColumn[]])
const expect = z.record(
  z.string().refine((cell) => addressOf(cell) !== null),
  filled,
)

const isUnitOf = (given: { readonly column: ValueColumn; readonly unit: string }): boolean =>
  factorOf(given.column, given.unit) !== null
const unitSlip = {
  error: (issue: { input?: unknown }) => {
    const given = issue.input as { readonly column: ValueColumn }
    return `The units of ${given.column} are ${unitsOf(given.column).join(', ')}`
  },
}

/** Years across, one row for each name; a heading opens each block where there are several. */
const wide = z.strictObject({
  sheet: filled.optional(),
  expect: expect.default({}),
  years: rowNumber,
  headings: letters.optional(),
  names: z.array(letters).min(1),
  ends: z.enum(['blank', 'sheet']).default('blank'),
  leftovers: z.array(rowNumber).default([]), // rows without a name in which the producer left values over
  blocks: z
    .array(
      z
        .strictObject({
          heading: filled.optional(),
          from: rowNumber.optional(), // the row of the first name, where no heading stands above it
          column,
          unit: filled,
          currencies: z
            .record(filled, z.strictObject({ word: filled, code: z.string().regex(/^[A-Z]{3}$/) }))
            .optional(),
        })
        .refine(isUnitOf, unitSlip),
    )
    .min(1),
})
export type WideTable = z.output<typeof wide>
export type Block = WideTable['blocks'][number]

/** One row for each name and year, and a header row that names the columns. */
const long = z.strictObject({
  sheet: filled.optional(),
  expect: expect.default({}),
  header: rowNumber,
  name: filled,
  year: filled,
  estimate: z.strictObject({ header: filled, when: z.array(filled).min(1) }).optional(),
  currency: filled.optional(),
  values: z.array(z.strictObject({ header: filled, column, unit: filled }).refine(isUnitOf, unitSlip)).min(1),
})
export type LongTable = z.output<typeof long>

const mapping = z
  .strictObject({
    mapping: filled,
    producer: filled,
    layout: filled, // where the layout is documented
    tried: filled.nullable(), // on which file of the producer's own; null: on none
    edition: z.strictObject({
      title: filled.optional(),
      terms: filled.optional(),
      unit: filled.optional(),
      definition: filled.optional(),
      prices: filled.optional(),
      address: filled.optional(),
      indicator: filled.optional(), // what releases.yml says the edition covers
    }),
    names: z.record(filled, filled).default({}),
    others: z.enum(['refuse', 'skip']).default('refuse'),
    missing: z.array(filled).default([]),
    estimate: z.array(filled).default([]),
    thousands: z.enum(['', ',', ' ', "'"]).default(''),
    decimals: z.int().min(0).max(12).optional(),
    notes: z.array(letters).default([]),
    tables: z.array(z.union([wide, long])).default([]), // of a series by ally and year
    aid: z.array(aidTable).default([]), // of aid by donor; one of the two
  })
  .refine(({ tables, aid }) => tables.length > 0 !== aid.length > 0, {
    error: 'A mapping has either "tables" or "aid", with at least one table',
  })
export type Mapping = z.output<typeof mapping>

const REMEDY =
  'docs/methods/reference.md tells what a mapping holds, with an example; data/mappings/ has those that ship.'

/** @throws Problem that names the file, its line and the field */
export function readMapping(path: string): Mapping {
  return readYaml(path, mapping, 'mapping', REMEDY)
}
