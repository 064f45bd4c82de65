import { Problem } from '../model/problem.ts'
import type { AidEdition, Edition, FactEdition, RateEdition } from '../model/series.ts'
import { holdings } from './holdings.ts'
import type { Series } from './series.ts'

export type AnyEdition =
  | { readonly holds: 'series'; readonly edition: Edition }
  | { readonly holds: 'exchange rates'; readonly edition: RateEdition }
  | { readonly holds: 'facts'; readonly edition: FactEdition }
  | { readonly holds: 'aid totals'; readonly edition: AidEdition }

/**
 * The edition that a person names; capitals do not count, and "Kiel" will do for "Kiel Institute".
 *
 * @throws Problem that names the editions held, or the release that is known and not held
 */
export function editionNamed(series: Series, producer: string, name: string): AnyEdition {
  const of = holdings(series).filter((one) => startsAs(one.producer, producer))
  const [only, second] = of
  if (!only || second) {
    const known = holdings(series).map((one) => one.producer)
    throw new Problem('producer-unknown', `No producer is called "${producer}".`, `There are ${known.join(', ')}.`)
  }
  const found = allEditions(series).find(
    ({ edition }) => edition.producer === only.producer && edition.edition.toLowerCase() === name.toLowerCase(),
  )
  if (found) return found
  const release = only.notHeld.find((one) => one.release.toLowerCase() === name.toLowerCase())
  throw new Problem(
    'edition-unknown',
    release
      ? `${only.producer} ${release.release} is known to exist and is not held: ${release.address}`
      : `No edition of ${only.producer} is called "${name}".`,
    `Held are ${only.editions.map(({ edition }) => edition).join(', ') || 'none'}. "wordbond reference import" takes in another.`,
  )
}

function allEditions(series: Series): AnyEdition[] {
  return [
    ...[...series.editions.values()].flat().map((edition) => ({ holds: 'series' as const, edition })),
    ...series.rates.map((edition) => ({ holds: 'exchange rates' as const, edition })),
    ...series.facts.map((edition) => ({ holds: 'facts' as const, edition })),
    ...series.aid.map((edition) => ({ holds: 'aid totals' as const, edition })),
  ]
}

const startsAs = (producer: string, given: string): boolean =>
  given !== '' && `${producer} `.toLowerCase().startsWith(`${given} `.toLowerCase())
