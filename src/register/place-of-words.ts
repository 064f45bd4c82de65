import type { Place } from '../model/register.ts'
import { placeId } from './place-id.ts'
import type { Register } from './register.ts'
import { foldName } from './slug.ts'

/** Kinds of place in which somebody speaks: no region, no water. */
export const SITES: ReadonlySet<string> = new Set(['city', 'base', 'site', 'venue'])

/** The place that words name, from the nearest to the widest: "Bayerischer Hof in Munich, Germany"; null: not known. */
export function placeOf(register: Register, words: string): Place | null {
  const [nearest = '', ...around] = partsOf(words)
  const places = register.places.get(nearest) ?? []
  const fitting = places.filter((place) => around.every((wider) => liesIn(register, place, wider)))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** "Washington, D.C." is one name; "Munich, Germany" and "the Bayerischer Hof hotel in Munich" are two. */
function partsOf(words: string): string[] {
  const folded = foldName(words)
    .replace(/\bwashington,? d\.?c\.?$/, 'washington')
    .replace(/[.,;:]$/, '')
  return folded
    .split(/, | in | at /)
    .map((part) => part.replace(/^the /, '').replace(/ hotel$/, ''))
    .filter((part) => part !== '')
}

function liesIn(register: Register, place: Place, wider: string): boolean {
  return ancestorsOf(register, place).has(canonical(register, wider))
}

/** Everything a place lies in, by `canonical` name: Nuuk lies in Greenland, and Greenland in the Kingdom of Denmark. */
function ancestorsOf(register: Register, place: Place): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [place]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const name of [...next.within, next.country].map(foldName)) {
      const key = canonical(register, name)
      if (name === '' || found.has(key)) continue
      found.add(key)
      open.push(...(register.places.get(name) ?? []))
    }
  }
  return found
}

/** One name for one thing: a registered place's id, a country's iso3, else the folded words. */
function canonical(register: Register, name: string): string {
  const country = register.countryNames.get(name)
  if (country !== undefined) return country
  const places = register.places.get(name)
  return places?.length === 1 && places[0] ? placeId(places[0]) : name
}

/** The Pentagon stands across the river from Washington, and is told as Washington. */
const SPOKEN_OF_AS_ONE: readonly (readonly [string, string])[] = [['place:arlington', 'place:washington']]

/**
 * same, one within the other, different, or unknown where a place is not registered or where a region's extent is not.
 */
export function comparePlaces(register: Register, a: string, b: string): 'same' | 'within' | 'different' | 'unknown' {
  const left = located(register, a)
  const right = located(register, b)
  if (left.own.some((name) => right.own.includes(name))) return 'same'
  if (left.own.some((name) => right.around.has(name)) || right.own.some((name) => left.around.has(name)))
    return 'within'
  if (!left.known || !right.known) return 'unknown'
  const near = SPOKEN_OF_AS_ONE.some(
    ([one, other]) => touches(left, one) !== touches(right, one) && (touches(left, other) || touches(right, other)),
  )
  if (near) return 'unknown'
  if (left.country !== null && right.country !== null && left.country !== right.country) return 'different'
  return left.site && right.site ? 'different' : 'unknown'
}

interface Located {
  readonly own: readonly string[] // a name may be a country and its capital: Luxembourg
  readonly around: ReadonlySet<string>
  readonly known: boolean
  readonly country: string | null
  readonly site: boolean // of so small an extent that two of them are two places
}

const touches = (place: Located, name: string): boolean => place.own.includes(name) || place.around.has(name)

function located(register: Register, words: string): Located {
  const place = placeOf(register, words)
  const name = partsOf(words).join(', ')
  const country = register.countryNames.get(name) ?? null
  const own = [...(country === null ? [] : [country]), ...(place ? [placeId(place)] : [])]
  return {
    own: own.length > 0 ? own : [name],
    around: place ? ancestorsOf(register, place) : new Set(),
    known: own.length > 0,
    country: country ?? (place && place.country !== '' ? canonical(register, foldName(place.country)) : null),
    site: place !== null && SITES.has(place.kind),
  }
}
