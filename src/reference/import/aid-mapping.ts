import { z } from 'zod'

const filled = z.string().min(1)
const words = z.array(filled).min(1)

/** Which words of a column mean what; a word in none of the lists stops the import. */
const type = z
  .strictObject({
    header: filled,
    military: words.optional(),
    financial: words.optional(),
    humanitarian: words.optional(),
    none: words.optional(), // rows that are left out: "Support for refugees"
  })
  .refine((one) => [one.military, one.financial, one.humanitarian].some(Boolean), {
    error: '"type" lists the words of at least one of military, financial, humanitarian',
  })

const value = z.strictObject({
  header: filled,
  unit: z.enum(['EUR', 'EUR thousand', 'EUR million', 'EUR billion']),
  measure: z.enum(['allocated', 'committed']).optional(), // left out where a column tells it, or all is allocated
})

/** A table with a row for each donor and period, or for each single promise or delivery: rows are summed by year. */
export const aidTable = z
  .strictObject({
    sheet: filled.optional(),
    expect: z.record(filled, filled).default({}),
    header: z.int().min(1),
    donor: filled,
    period: filled, // years, months or days
    type,
    measure: z.strictObject({ header: filled, allocated: words, committed: words.optional() }).optional(),
    route: z
      .strictObject({
        header: filled,
        stockpile: words.optional(),
        procurement: words.optional(),
        purl: words.optional(),
        unspecified: words.optional(), // a blank cell is so too
      })
      .optional(),
    values: z.array(value).min(1).max(2),
  })
  .refine(({ measure, values }) => measure === undefined || (values.length === 1 && !values[0]?.measure), {
    error: 'either a column "measure" tells what a value is, or each value does',
  })
  .refine(
    ({ values: [one, other] }) =>
      other === undefined || (one?.measure ?? 'allocated') !== (other.measure ?? 'allocated'),
    {
      error: 'two values are one allocated and one committed',
    },
  )

export type AidTable = z.output<typeof aidTable>
export const EUR_BN: Readonly<Record<AidTable['values'][number]['unit'], number>> = {
  EUR: 1e-9,
  'EUR thousand': 1e-6,
  'EUR million': 1e-3,
  'EUR billion': 1,
}
