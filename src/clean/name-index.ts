import type { Outlet, Place, RegisterRows } from '../model/register.ts'
import { fold } from '../text/fold.ts'

/** The register's rows that a text's frame names: who published, where from. */
export type OutletNames = Pick<RegisterRows, 'outlets' | 'places'>

export interface NameIndex {
  /** By name or alias. An alias in capitals (AP, AFP) must be written so. */
  outlet(words: string): Outlet | null
  outletAt(domain: string): Outlet | null
  /** The one outlet whose credit patterns begin so; null: none or several. */
  outletSigning(pattern: string): Outlet | null
  place(words: string): Place | null
  /** A city or a country: what a dateline may hold after the city. */
  isPlaceName(words: string): boolean
}

const built = new WeakMap<OutletNames, NameIndex>()

/** Built once for a register. */
export function nameIndexOf(names: OutletNames): NameIndex {
  const known = built.get(names)
  if (known) return known
  const index = build(names)
  built.set(names, index)
  return index
}

function build({ outlets, places }: OutletNames): NameIndex {
  const byName = new Map<string, Outlet>()
  const byDomain = new Map<string, Outlet>()
  const byPlace = new Map<string, Place>()
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases, ...signaturesOf(outlet)]) setOnce(byName, keyOf(name), outlet)
    if (outlet.domain) setOnce(byDomain, outlet.domain.toLowerCase(), outlet)
  }
  for (const place of places) for (const name of [place.name, ...place.aliases]) setOnce(byPlace, fold(name), place)
  const countries = new Set(places.flatMap(({ country, within }) => [country, ...within]).map(fold))
  return {
    outlet: (words) => byName.get(keyOf(words)) ?? byName.get(keyOf(words.replace(/^the\s+/i, ''))) ?? null,
    outletAt: (domain) => byDomain.get(domain.toLowerCase().replace(/^www\./, '')) ?? null,
    outletSigning(pattern) {
      const signing = outlets.filter(({ creditPatterns }) => creditPatterns.some((each) => each.startsWith(pattern)))
      return signing.length === 1 ? (signing[0] ?? null) : null
    },
    place: (words) => byPlace.get(fold(words)) ?? null,
    isPlaceName: (words) => byPlace.has(fold(words)) || countries.has(fold(words)),
  }
}

/** "(Coastal Press)" and "CPA" among the credit patterns are names; "Reporting by" is none. */
const signaturesOf = ({ creditPatterns }: Outlet): string[] =>
  creditPatterns
    .filter((pattern) => /^\(\p{L}[\p{L} -]{1,30}\)$|^\p{Lu}{2,6}$/u.test(pattern))
    .map((pattern) => pattern.replace(/[()]/g, ''))

const setOnce = <T>(map: Map<string, T>, key: string, value: T) => map.has(key) || map.set(key, value)

/** Initials stay as they are: "STA" is an agency, "sta" is not. */
function keyOf(name: string): string {
  const trimmed = name.trim()
  return trimmed.length <= 4 ? trimmed : fold(trimmed)
}
