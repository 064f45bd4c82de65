import type { RegisterRows } from '../model/register.ts'
import { COUNTRIES } from './countries.ts'
import { otherStates } from './other-states.ts'
import { placeId } from './place-id.ts'
import { slug } from './slug.ts'
import { surnamesOf } from './surnames.ts'

export interface Named {
  readonly kind: 'person' | 'ally' | 'country' | 'body' | 'place' | 'outlet'
  readonly id: string
  readonly name: string
  readonly iso3?: string // of a government that a register of one's own has offices of
}

export type HowNamed = 'name' | 'alias' | 'surname' | 'demonym' | 'metonym' | 'place'

/** One way in which coverage writes somebody or something. */
export interface NameEntry {
  readonly words: string
  readonly how: HowNamed
  readonly ref: Named
}

/** Every way to name what the register holds. */
export function nameEntries(rows: RegisterRows): NameEntry[] {
  return [
    ...peopleEntries(rows),
    ...countryEntries(rows),
    ...bodyEntries(rows),
    ...placeEntries(rows),
    ...outletEntries(rows),
  ]
}

const TITLE =
  /^(?:Secretary|Senator|Sen\.|Rep\.|Representative|President|Minister|Chancellor|General|Gen\.|Sir|Dame|Lord|Lady|Dr\.?|Professor|Mr\.?|Mrs\.?|Ms\.?)\s+/

function peopleEntries(rows: RegisterRows): NameEntry[] {
  return rows.people.flatMap((person) => {
    const ref: Named = { kind: 'person', id: person.id, name: person.name }
    const bareAliases = person.aliases
      .filter((alias) => !/ of /.test(alias)) // "Secretary of War" is an office and names nobody
      .map((alias) => alias.replace(TITLE, ''))
    const surnames = new Set([person.name, ...bareAliases].flatMap(surnamesOf))
    const full = [person.name, withoutInitials(person.name), surnameFirst(person.name), ...bareAliases].filter(
      (name) => !surnames.has(name),
    )
    return [
      ...[...new Set(full)].map((words): NameEntry => ({ words, how: words === person.name ? 'name' : 'alias', ref })),
      ...[...surnames].map((words): NameEntry => ({ words, how: 'surname', ref })),
    ]
  })
}

/** "James E. Risch" → "James Risch", "Thomas H. Kean, Jr." → "Thomas Kean". */
function withoutInitials(name: string): string {
  return name.replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/, '').replace(/ \p{Lu}\.(?= )/gu, '')
}

/** "Orbán Viktor": some languages, and translations out of them, put the surname first. Only of two words is it sure which that is. */
function surnameFirst(name: string): string {
  const [given, surname, more] = name.split(' ')
  return given && surname && more === undefined ? `${surname} ${given}` : name
}

function countryEntries(rows: RegisterRows): NameEntry[] {
  const allies = rows.allies.map((ally) => ({ ...ally, ref: { kind: 'ally', id: ally.id, name: ally.name } as const }))
  const others = COUNTRIES.filter((country) => !rows.allies.some((ally) => ally.iso3 === country.iso3)).map(
    (country) => ({
      ...country,
      ref: { kind: 'country', id: `country:${country.iso3.toLowerCase()}`, name: country.name } as const,
    }),
  )
  return [...allies, ...others].flatMap(({ ref, name, aliases, demonyms, metonyms }) => [
    { words: name, how: 'name' as const, ref },
    ...aliases.flatMap(dotted).map((words) => ({ words, how: 'alias' as const, ref })),
    ...demonyms.flatMap(plural).map((words) => ({ words, how: 'demonym' as const, ref })),
    ...metonyms.map((words) => ({ words: words.replace(/^the /, ''), how: 'metonym' as const, ref })),
  ])
}

/** EU → EU, E.U. */
const dotted = (alias: string): string[] =>
  /^\p{Lu}{2,3}$/u.test(alias) ? [alias, `${[...alias].join('.')}.`] : [alias]

/** NATO → Nato, as many a newspaper writes what is said as a word. */
const inLetters = (name: string): string[] =>
  /^\p{Lu}{4,}$/u.test(name) ? [name.charAt(0) + name.slice(1).toLowerCase()] : []

const plural = (demonym: string): string[] =>
  /(?:sh|ch|ss|s|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]

function bodyEntries(rows: RegisterRows): NameEntry[] {
  const states = new Map(otherStates(rows).map((state) => [state.body, state]))
  return rows.bodies.flatMap((body) => {
    const { iso3, adjectives = [] } = states.get(body) ?? {}
    const ref: Named = { kind: 'body', id: body.id, name: body.name, ...(iso3 === undefined ? {} : { iso3 }) }
    const all = [body.name, ...body.aliases]
    const aliases =
      body.kind === 'organisation' ? [...body.aliases.flatMap(dotted), ...all.flatMap(inLetters)] : body.aliases
    const demonyms = adjectives.flatMap(plural).map((words) => ({ words, how: 'demonym' as const, ref }))
    return [...named(ref, body.name, aliases), ...demonyms]
  })
}

function placeEntries(rows: RegisterRows): NameEntry[] {
  return rows.places.flatMap((place) => {
    const ref: Named = { kind: 'place', id: placeId(place), name: place.name }
    return [place.name, ...place.aliases].map((words): NameEntry => ({ words, how: 'place', ref }))
  })
}

function outletEntries(rows: RegisterRows): NameEntry[] {
  return rows.outlets.flatMap((outlet) =>
    named({ kind: 'outlet', id: `outlet:${slug(outlet.name)}`, name: outlet.name }, outlet.name, outlet.aliases),
  )
}

const named = (ref: Named, name: string, aliases: readonly string[]): NameEntry[] => [
  { words: name, how: 'name', ref },
  ...aliases.map((words): NameEntry => ({ words, how: 'alias', ref })),
]
