import type { Edition, Observation } from '../model/series.ts'
import { WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'

interface Noted {
  readonly edition: Edition
  readonly before: Edition | null
  readonly year: number
  readonly members: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly withoutGdp: readonly string[]
}

/** What an edition does not give for a year, each as one sentence; what is blank is never 0. */
export function notesOn({ edition, before, year, members, names, withoutGdp }: Noted): string[] {
  const called = (codes: readonly string[]): string => codes.map((code) => names.get(code) ?? code).join(', ')
  const label = `${edition.producer} ${edition.edition}`
  const withForces = members.filter((iso3) => !WITHOUT_FORCES.has(iso3))
  const lacking = (key: keyof Observation): readonly string[] =>
    withForces.filter((iso3) => (observationOf(edition, iso3, year)?.[key] ?? null) === null)
  const notes: string[] = []
  const bare = members.filter((iso3) => WITHOUT_FORCES.has(iso3))
  if (bare.length > 0) notes.push(`${called(bare)} has no armed forces and no figures; it is not counted.`)
  const later = [...names.keys()].filter((iso3) => !members.includes(iso3))
  if (later.length > 0) notes.push(`No ally yet in ${year}, so no part of the total: ${called(later)}.`)
  const blank = lacking('sharePrinted')
  if (blank.length > 0) notes.push(`Blank in ${label}: share of ${called(blank)}.`)
  if (lacking('expCurrentUsdM').length === withForces.length)
    notes.push(`${label} is held without sums in USD and without GDP: no gap in USD, no share of the alliance.`)
  else if (withoutGdp.length > 0)
    notes.push(
      `${label} has no GDP for ${called(withoutGdp)}: left out of the sums and of the two shares that are set side by side.`,
    )
  const people = lacking('personnelThousands')
  if (people.length === withForces.length) notes.push(`${label} has no people under arms for ${year}.`)
  else if (people.length > 0)
    notes.push(`People under arms: ${withForces.length - people.length} of ${withForces.length} allies in ${label}.`)
  if (before && !before.observations.some((cell) => cell.year === year))
    notes.push(
      `${before.producer} ${before.edition} has no ${year}, so no rank to compare with; earlier years have one.`,
    )
  return notes
}
