import type { Named, NameHit } from '../register/find-names.ts'
import { genderOf } from '../register/first-names.ts'
import type { PersonMention } from './people.ts'

/** The only registered person of that surname; null where there are two. */
export function bearerOf({ refs }: NameHit): Named | null {
  const [person, another] = refs.filter(({ kind }) => kind === 'person')
  return person && !another ? person : null
}

/** A surname that is told to be this person's, and by what. */
export const mentionOf = (
  { start, end }: Pick<NameHit, 'start' | 'end'>,
  { id, name }: Named,
  how: string,
): PersonMention => {
  const gender = genderOf(name.split(' ')[0] ?? '')
  return { start, end, id, name, gender, how }
}
