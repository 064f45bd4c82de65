import type { NameHit } from '../register/find-names.ts'
import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import { CAPITALISED } from './name-shapes.ts'
import type { PersonMention } from './people.ts'
import { hasRole, isTitled } from './unregistered-people.ts'

const INITIALLED = new RegExp(
  `(?<![\\p{L}\\p{M}.’'-])\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){1,2}\\s${CAPITALISED}(?![\\p{L}-])`,
  'gu',
)

/**
 * "Defence Minister A.K. Antony", "H. R. Holm, the adviser": two initials or three for given names, which a title before or a role behind
 * shows to be a person's. "G. Holm" may be anybody of that surname who is named in full elsewhere.
 */
export function initialledPeople(text: string, hits: readonly NameHit[]): PersonMention[] {
  const taken = hits.filter((hit) => hit.how !== 'surname' && hit.how !== 'demonym')
  return [...text.matchAll(INITIALLED)].flatMap(({ index: start, 0: name }) => {
    const end = start + name.length
    if (spansIn(taken, start, end).length > 0 || !(isTitled(text, start) || hasRole(text, end))) return []
    return [{ start, end, id: `name:${fold(name)}`, name, gender: null, how: 'named in full' }]
  })
}
