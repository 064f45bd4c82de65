import { z } from 'zod'

/** The columns of the commitments' files and what a cell may hold. Each message says what to write. */

const text = z.string()
const filled = z.string().min(1, 'Fill it in, or remove the row.')
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'Write small letters, digits, hyphens and points: deu-3.5-2029.')
const date = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'Write a date as 2026-02-14, 2026-02 or 2026.')
const number = z.string().regex(/^(-?\d+(\.\d+)?)?$/, 'Write a number with a point and no separators: 1624 or 3.5.')
const year = z.string().regex(/^(\d{4})?$/, 'Write a year, or nothing.')
const yes = z.string().regex(/^(yes)?$/, 'Write yes, or nothing.')
/** A stage rests on its address, so a row without one is refused here and not only passed over. */
const address = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'Write the address it was read at; a commitment without one is kept out.')
const verified = z
  .string()
  .refine((cell) => !cell.startsWith('unsourced'), 'Only what was read has a place here: remove the row.')
const source = { producer: filled, address, as_of: date, verified }

export const commitmentRow = z
  .object({
    id,
    who: filled,
    bound: z.string().regex(/^((EU|NATO|[A-Z]{3})( (EU|NATO|[A-Z]{3}))*)?$/, 'Write EST LVA, NATO or EU, or nothing.'),
    kind: z.enum(
      ['money', 'forces', 'command', 'law', 'plan', 'guarantee'],
      'Write money, forces, command, law, plan or guarantee.',
    ),
    act: filled,
    amount: number,
    amount_max: number,
    sense: z.enum(
      ['', 'exact', 'about', 'at least', 'at most', 'more than', 'less than'],
      'Write exact, about, at least, at most, more than or less than.',
    ),
    unit: text,
    deadline: date,
    words: text,
    condition: text,
    law: yes,
    measure: z.enum(['', 'nato', 'national'], 'Write nato, national or nothing.'),
    measure_year: year,
    adopted: date,
    adopted_where: text,
    status: text,
    names: text,
    ...source,
    note: text,
  })
  .refine((row) => row.amount === '' || row.unit !== '', { path: ['unit'], message: 'Say the unit of the amount.' })
export type CommitmentCells = z.output<typeof commitmentRow>

export const stageRow = z.object({
  commitment: id,
  stage: z.enum(
    [
      'voiced',
      'adopted',
      'budgeted',
      'contracted',
      'paid-out',
      'ordered',
      'arrived',
      'left',
      'handed-over',
      'bill',
      'enacted',
      'in-force',
      'reviewed',
      'reaffirmed',
      'doubted',
      'lapsed',
      'withdrawn',
      'superseded',
    ],
    'Write a stage of the track of its kind (docs/methods/stages.md), or lapsed, withdrawn, superseded.',
  ),
  date,
  what: text,
  ...source,
})
export type StageCells = z.output<typeof stageRow>

export const linkRow = z.object({
  commitment: id,
  link: z.enum(['reaffirms', 'supersedes', 'part-of'], 'Write reaffirms, supersedes or part-of.'),
  to: id,
  reason: text,
  ...source,
})
export type LinkCells = z.output<typeof linkRow>

export const followedRow = z.object({ id, title: filled, names: filled, series: yes })
export type FollowedCells = z.output<typeof followedRow>

export const measureRow = z.object({
  followed: id,
  measure: filled,
  value: number.min(1, 'Fill it in, or remove the row.'),
  value_max: number,
  unit: filled,
  period: text,
  reading: text,
  ...source,
})
export type MeasureCells = z.output<typeof measureRow>

export const relatedRow = z.object({
  item: filled,
  state: z.enum(['asserted', 'accepted', 'disputed'], 'Write asserted, accepted or disputed.'),
  who: filled,
  words: text,
  ...source,
})
