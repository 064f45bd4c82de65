import type { RegisterRows } from '../model/register.ts'
import { COUNTRIES } from './countries.ts'
import { foldWord } from './name-trie.ts'
import { nameWords } from './name-words.ts'
import { US_STATES } from './us-states.ts'

/** Folded words joined by blanks ("u s", "canadian", "european union") → iso3 of a state or id of a body. */
export type BodyWords = ReadonlyMap<string, string>

/** The bodies whose offices coverage names; of the others only a state's own names stand before an office. */
const WITH_OFFICES = new Set(['body:nato', 'body:european-union', 'body:united-nations'])

export function bodyWords(rows: RegisterRows): BodyWords {
  const known = new Map<string, string>()
  const learn = (key: string, names: readonly string[]) => {
    for (const name of names) {
      const words = foldedWords(name).join(' ').replace(/^the /, '')
      if (words !== '') known.set(words, key)
    }
  }
  learn('USA', [...US_STATES.keys()]) // for "Florida Senator"
  for (const country of COUNTRIES) {
    learn(country.iso3, [country.name, ...country.aliases, ...country.demonyms, ...country.metonyms])
  }
  for (const [iso3, names] of otherStates(rows, known)) learn(iso3, names)
  for (const ally of rows.allies) learn(ally.iso3, [ally.name, ...ally.aliases, ...ally.demonyms, ...ally.metonyms])
  for (const body of rows.bodies) if (WITH_OFFICES.has(body.id)) learn(body.id, [body.name, ...body.aliases])
  learn('body:united-nations', ['U.N.', 'UN'])
  learn('body:european-union', ['E.U.', 'the EU', 'European'])
  return known
}

/** States that only the rows know: a government of which an office row tells the country's code. "Velmarkian government" gives the adjective. */
function otherStates({ bodies, offices }: RegisterRows, known: BodyWords): [iso3: string, names: string[]][] {
  const codes = new Map(offices.flatMap(({ body, iso3 }) => (iso3 === null ? [] : [[body, iso3] as const])))
  return bodies.flatMap(({ kind, name, aliases }): [string, string[]][] => {
    const code = codes.get(name)
    if (kind !== 'government' || code === undefined || known.has(foldedWords(name).join(' '))) return []
    return [[code, [name, ...aliases].map((one) => one.replace(/\sgovernment$/, ''))]]
  })
}

/** Words for looking up: folded, without marks; "America's" gives america and s. */
export const foldedWords = (words: string): string[] => nameWords(words).map((word) => foldWord(word.text))
