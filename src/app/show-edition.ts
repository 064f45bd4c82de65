import { Problem } from '../model/problem.ts'
import type { ShownEdition } from '../report/edition-as-text.ts'
import { editionNamed } from '../series/edition-named.ts'
import { codeIn, namesIn } from './names-in.ts'
import type { Reference } from './open-reference.ts'

/** One edition with its cells; `ally` keeps only the rows of one. */
export function showEdition(
  wanted: { readonly producer: string; readonly edition: string; readonly ally: string | null },
  { series, register }: Reference,
): ShownEdition {
  const found = editionNamed(series, wanted.producer, wanted.edition)
  if (found.holds !== 'series') {
    const { producer, edition } = found.edition
    if (wanted.ally === null) return { ...found, names: new Map() }
    throw new Problem('usage', `${producer} ${edition} has no rows by ally.`, 'Leave --ally out.')
  }
  const rows = register()
  const names = namesIn(rows)
  if (wanted.ally === null) return { ...found, names }
  const code = codeIn(found.edition, rows, wanted.ally)
  const observations = found.edition.observations.filter(({ iso3 }) => iso3 === code)
  return { holds: 'series', edition: { ...found.edition, observations }, names }
}
