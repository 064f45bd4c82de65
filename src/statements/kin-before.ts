import type { Gender } from '../register/first-names.ts'
import { KINSMAN, KINSWOMAN } from './role-words.ts'

const LONGEST = 40 // UTF-16 units before a name
const KIN = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|\\p{Lu}\\S*['’]s)\\s(?:\\p{Ll}+\\s){0,2}?(?:(?<f>${KINSWOMAN})|(?<m>${KINSMAN})|cousin),?\\s$`,
  'u',
)

/** "His sister, | Marin Halloway": whose kin a name is told to be, which makes it a person's, with the gender that it tells. */
export function kinBefore(text: string, start: number): { readonly gender: Gender | null } | null {
  const found = KIN.exec(text.slice(Math.max(0, start - LONGEST), start))
  if (!found) return null
  const { f, m } = found.groups ?? {}
  return { gender: f ? 'f' : m ? 'm' : null }
}
