import { Problem } from '../model/problem.ts'
import type { Edition } from '../model/series.ts'
import type { ShownDiff } from '../report/diff-as-text.ts'
import { compareEditions } from '../series/compare-editions.ts'
import { editionNamed } from '../series/edition-named.ts'
import { codeIn, namesIn } from './names-in.ts'
import type { Reference } from './open-reference.ts'

/** What the second edition has revised against the first; `ally` keeps only the rows of one. */
export function diffEditions(
  wanted: { readonly producer: string; readonly from: string; readonly to: string; readonly ally: string | null },
  reference: Reference,
): ShownDiff {
  const { series, register } = reference
  const [from, to] = [wanted.from, wanted.to].map((name) => seriesNamed(wanted.producer, name, reference))
  if (!from || !to) throw new Error('two names are two editions')
  if (from.edition === to.edition) {
    throw new Problem(
      'usage',
      `${from.producer} ${from.edition} is one edition.`,
      `Name two: ${namesOf(series, from)}.`,
    )
  }
  const rows = register()
  const only = wanted.ally === null ? null : codeIn(to, rows, wanted.ally)
  return { diff: compareEditions(from, to, only), names: namesIn(rows) }
}

function seriesNamed(producer: string, name: string, { series }: Reference): Edition {
  const found = editionNamed(series, producer, name)
  if (found.holds === 'series') return found.edition
  throw new Problem(
    'usage',
    `${found.edition.producer} ${found.edition.edition} holds ${found.holds}, which are not compared.`,
    'Compare two editions of a series: wordbond reference diff NATO 2025-08 2026-07.',
  )
}

const namesOf = (series: Reference['series'], { producer }: Edition): string =>
  (series.editions.get(producer) ?? []).map(({ edition }) => edition).join(', ')
