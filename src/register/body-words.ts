import type { RegisterRows } from '../model/register.ts'
import { COUNTRIES } from './countries.ts'
import { foldWord } from './name-trie.ts'
import { nameWords } from './name-words.ts'
import { otherStates } from './other-states.ts'
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
  for (const { iso3, body, adjectives } of otherStates(rows))
    if (!known.has(foldedWords(body.name).join(' '))) learn(iso3, [body.name, ...body.aliases, ...adjectives])
  for (const ally of rows.allies) learn(ally.iso3, [ally.name, ...ally.aliases, ...ally.demonyms, ...ally.metonyms])
  for (const body of rows.bodies) if (WITH_OFFICES.has(body.id)) learn(body.id, [body.name, ...body.aliases])
  learn('body:united-nations', ['U.N.', 'UN'])
  learn('body:european-union', ['E.U.', 'the EU', 'European'])
  return known
}

/** Words for looking up: folded, without marks; "America's" gives america and s. */
export const foldedWords = (words: string): string[] => nameWords(words).map((word) => foldWord(word.text))
