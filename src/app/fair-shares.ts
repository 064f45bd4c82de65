import { aidTold } from '../burden/aid-told.ts'
import { fairShares as reckon } from '../burden/fair-shares.ts'
import type { AidTold, FairShares } from '../model/fair-share.ts'
import { Problem } from '../model/problem.ts'
import { factsOn } from '../series/facts-on.ts'
import type { Reference } from './open-reference.ts'
import { lastYear, seriesEdition } from './series-edition.ts'

/** The measures of the literature side by side. */
export function fairShares(
  { edition: name, year }: { readonly edition: string | null; readonly year: number | null },
  { series, register }: Reference,
): FairShares {
  const { edition } = seriesEdition(series, name)
  const aid = series.aid.at(-1) ?? null
  return reckon({ edition, register: register() }, { year: year ?? lastYear(edition), aid })
}

/** Aid to Ukraine by group, year and type, and what filled the gap. */
export function aidToUkraine({ series }: Reference): AidTold {
  const edition = series.aid.at(-1)
  if (!edition)
    throw new Problem('no-aid', 'No edition with aid to Ukraine is held.', 'Name a folder that has one with --data.')
  const facts = ['ukraine_aid', 'purl'].flatMap((topic) => factsOn(series, topic)?.facts ?? [])
  return aidTold(edition, facts)
}
