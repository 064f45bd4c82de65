import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'

export interface StateNamed {
  readonly id: string // ally:deu, country:ukr, body:nato
  readonly name: string
}

/** "Germany’s government", "the German parliament", "Berlin": the state is bound, not a part of it that cannot bind. */
const OFFICE_OF_STATE =
  /^['’]?s?\s*(?:(?:new|coalition|federal|defen[cs]e|foreign)\s+)*(?:government|cabinet|parliament|ministry|administration|armed\s+forces|army|military)?$/iu

/** The one state or body that these words are, and nothing besides; null: none, or "Germans", who are people. */
export function stateNamed(words: string, register: Register): StateNamed | null {
  const bare = words.replace(/^the\s+/iu, '')
  const [hit, ...more] = findNames(register, bare)
  if (!hit || more.length > 0 || hit.start > 0) return null
  const ref = hit.refs.find(({ kind }) => kind === 'ally' || kind === 'country' || kind === 'body')
  const rest = bare.slice(hit.end).trim()
  if (!ref || !OFFICE_OF_STATE.test(rest)) return null
  if (hit.how === 'demonym' && !/\p{L}{4}/u.test(rest)) return null
  return { id: ref.id, name: ref.name }
}
