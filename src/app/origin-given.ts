import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'
import type { Origin } from '../model/series.ts'
import type { Mapping } from '../reference/import/mapping.ts'

/** What the user says of an edition; null: as the mapping has it. */
export interface OriginGiven {
  readonly edition: string
  readonly published: string
  readonly cutOff: string | null
  readonly address: string | null
  readonly terms: string | null
  readonly unit: string | null
  readonly definition: string | null
  readonly prices: string | null
}

/** What an imported edition says of itself; throws a Problem that names the option which would fill a gap. */
export function originGiven(
  given: OriginGiven,
  { producer, edition }: Mapping,
  today: IsoDate,
): Omit<Origin, 'sha256'> {
  // it becomes the name of a folder
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given.edition)) {
    throw new Problem('usage', `--edition "${given.edition}" cannot name an edition.`, 'Write it like 2026-07 or R29.')
  }
  return {
    producer,
    edition: given.edition,
    published: dayGiven('published', given.published),
    cutOff: given.cutOff === null ? null : dayGiven('cut-off', given.cutOff),
    accessed: today,
    terms: filled('terms', given.terms ?? edition.terms),
    unit: filled('unit', given.unit ?? edition.unit),
    definition: filled('definition', given.definition ?? edition.definition),
    prices: filled('prices', given.prices ?? edition.prices),
    address: filled('address', given.address ?? edition.address),
  }
}

function dayGiven(option: string, day: string): IsoDate {
  const there = new Date(`${day}T00:00:00Z`)
  // 31 February would become a day of March
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(there.valueOf()) && there.toISOString().startsWith(day))
    return day
  throw new Problem('usage', `--${option} "${day}" is no day.`, `Write it as year-month-day: --${option} 2026-07-10`)
}

function filled(option: string, words: string | undefined): string {
  if (words !== undefined && words.trim() !== '') return words.trim()
  throw new Problem(
    'usage',
    `Neither the mapping nor the command says the edition's ${option}.`,
    `An edition without it is not taken in: add --${option} "…"`,
  )
}
