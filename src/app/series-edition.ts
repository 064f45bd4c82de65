import { Problem } from '../model/problem.ts'
import type { Edition } from '../model/series.ts'
import { editionNamed } from '../series/edition-named.ts'
import { newestEdition } from '../series/edition-on.ts'
import type { Series } from '../series/series.ts'

/** NATO's is the one producer whose rows are the allies of the alliance that ships. */
export const PRODUCER = 'NATO'

/** The edition that is asked for, the newest where none is, and the one before it. */
export function seriesEdition(
  series: Series,
  name: string | null,
): { readonly edition: Edition; readonly before: Edition | null } {
  const edition = name === null ? newestEdition(series, PRODUCER) : named(series, name)
  if (!edition)
    throw new Problem(
      'edition-unknown',
      `No edition of ${PRODUCER} is held.`,
      'Name a folder that has one with --data.',
    )
  const all = series.editions.get(PRODUCER) ?? []
  return { edition, before: all[all.indexOf(edition) - 1] ?? null }
}

function named(series: Series, name: string): Edition {
  const found = editionNamed(series, PRODUCER, name)
  if (found.holds === 'series') return found.edition
  throw new Problem('edition-unknown', `${PRODUCER} ${name} is no series.`, 'Name one with rows by ally: 2026-07.')
}

/** The last year of an edition. */
export const lastYear = ({ observations }: Edition): number => Math.max(...observations.map(({ year }) => year))
