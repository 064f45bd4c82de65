import { z } from 'zod'
import type { Among, Effort, StepKind } from '../model/scenario.ts'

const code = z
  .string()
  .regex(/^[A-Za-z]{3}$/)
  .transform((iso3) => iso3.toUpperCase())
const among = z
  .union([z.enum(['all', 'europe-and-canada']), z.array(code).min(1)], {
    error: 'must be all, europe-and-canada or a list of codes such as [POL, DEU]',
  })
  .default('all') as z.ZodType<Among>
const between = (least: number, most: number) =>
  z
    .number({ error: `must be a number from ${least} to ${most}` })
    .min(least, { error: `must be ${least} or more` })
    .max(most, { error: `must be ${most} or less` })
const percent = between(-50, 50)
const share = between(0, 20)
const years = between(1, 30).refine(Number.isInteger, { error: 'must be whole years' })
const above0 = z.number({ error: 'must be a number above 0' }).positive({ error: 'must be above 0' })

/** "20 %", "100 USD bn", "10000 people". */
const effort = z.string().transform((words, context): Effort => {
  const [, digits = '', unit = ''] = /^(\d[\d,]*(?:\.\d+)?)\s*(%|USD bn|USD m|people)$/.exec(words.trim()) ?? []
  const value = Number(digits.replaceAll(',', ''))
  if (unit !== '' && value > 0 && !(unit === '%' && value > 100)) {
    return unit === 'USD bn' ? { value: value * 1000, unit: 'USD m' } : { value, unit: unit as Effort['unit'] }
  }
  context.addIssue({
    code: 'custom',
    message: 'must be above 0 and no more than 100 %, such as 20 %, 100 USD bn or 10000 people',
  })
  return z.NEVER
})

const weights = z
  .record(code, above0, { error: 'must name each ally with its part, such as { POL: 0.6, DEU: 0.4 }' })
  .refine((parts) => Math.abs(sumOf(parts) - 1) < 0.0005, {
    error: ({ input }) => `weights sum to ${sumOf(input)}, not 1`,
  })
const sumOf = (parts: unknown): number =>
  Number(
    Object.values(parts as Record<string, number>)
      .reduce((sum, part) => sum + part, 0)
      .toFixed(4),
  )

const takeOver = z
  .strictObject({
    by: z.enum(['gdp', 'spending', 'weights']),
    among,
    weights: weights.optional(),
    first: z.array(code).default([]),
    'up-to': share.nullable().default(null),
  })
  .refine((how) => (how.by === 'weights') === (how.weights !== undefined), {
    error: '"by: weights" and "weights" go together',
  })
  .refine((how) => how.first.length > 0 === (how['up-to'] !== null), { error: '"first" and "up-to" go together' })

/** One step by its word; each takes the year it begins in and its source beside it. */
const KINDS = {
  cut: z
    .strictObject({ ally: code, by: effort, 'usd-a-head': above0.nullable().default(null) })
    .transform((cut): StepKind => ({ do: 'cut', ally: cut.ally, by: cut.by, usdAHead: cut['usd-a-head'] })),
  raise: z.strictObject({ 'usd-m': above0 }).transform((raise): StepKind => ({ do: 'raise', usdM: raise['usd-m'] })),
  'take-over': takeOver.transform(
    (how): StepKind => ({ do: 'take-over', how: { ...how, weights: how.weights ?? {}, upTo: how['up-to'] } }),
  ),
  target: z.strictObject({ among, share, by: z.int() }).transform((target): StepKind => ({ do: 'target', ...target })),
  follow: z
    .strictObject({ line: z.enum(['budgeted', 'voiced', 'pace']) })
    .transform((follow): StepKind => ({ do: 'follow', ...follow })),
  delay: z.strictObject({ among, years }).transform((delay): StepKind => ({ do: 'delay', ...delay })),
  leave: z
    .strictObject({ ally: code, share: share.nullable().default(null) })
    .transform((leave): StepKind => ({ do: 'leave', ...leave })),
  growth: z.strictObject({ among, percent }).transform((growth): StepKind => ({ do: 'growth', ...growth })),
  inflation: z
    .strictObject({ among, percent: between(0, 50) })
    .transform((inflation): StepKind => ({ do: 'inflation', ...inflation })),
} as const

const STEP_WORDS = Object.keys(KINDS)

const about = z.strictObject({
  from: z.int().min(2014).max(2060).nullable().default(null),
  prices: z.enum(['current', 'constant']).nullable().default(null),
  source: z.string().min(1).nullable().default(null),
})

/** A mapping with one word that says what is assumed, and beside it from when, at whose prices, and who says so. */
const step = z.record(z.string(), z.unknown()).transform((raw, context) => {
  const words = Object.keys(raw).filter((word) => word in KINDS)
  const [word] = words
  if (word === undefined || words.length > 1) {
    const message = `needs one word of ${STEP_WORDS.join(', ')}, and has ${words.length === 0 ? 'none' : words.join(' and ')}`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  const { [word]: body, ...rest } = raw
  const kind = KINDS[word as keyof typeof KINDS].safeParse(body)
  const beside = about.safeParse(rest)
  for (const issue of kind.error?.issues ?? []) context.addIssue(forwarded(issue, [word, ...issue.path]))
  for (const issue of beside.error?.issues ?? []) context.addIssue(forwarded(issue, issue.path))
  return kind.success && beside.success ? { ...kind.data, ...beside.data } : z.NEVER
})

const forwarded = ({ message }: z.core.$ZodIssue, path: PropertyKey[]) => ({ code: 'custom' as const, message, path })

/** A scenario as a file or the command line gives it. */
export const scenarioSchema = z
  .strictObject({
    scenario: z.string().regex(/^[a-z0-9.-]+$/),
    title: z.string().min(1),
    edition: z.string().nullable().default(null),
    prices: z.enum(['current', 'constant']).default('current'),
    in: z.int().min(2014).max(2060),
    assume: z.array(step).min(1),
  })
  .superRefine(({ prices, assume }, context) => {
    for (const [at, one] of assume.entries()) {
      if (one.prices === null || one.prices === prices) continue
      const message = `is at ${one.prices} prices and the scenario at ${prices}; sums of two bases are never added`
      context.addIssue({ code: 'custom', message, path: ['assume', at, 'prices'] })
    }
  })
