import type { Commitment } from '../model/commitment.ts'
import { Problem } from '../model/problem.ts'
import type { Register } from '../register/register.ts'
import { foldName } from '../register/slug.ts'

/** Whether a commitment binds whom these words name: a state or body by name, alias or code; else a part of who is bound. */
export function actorNamed(
  words: string,
  commitments: readonly Commitment[],
  register: Register,
): (commitment: Commitment) => boolean {
  const asked = foldName(words).replace(/^the /, '')
  const iso3 =
    register.countryNames.get(asked) ?? (register.allies.has(words.toUpperCase()) ? words.toUpperCase() : null)
  const body = register.rows.bodies.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => foldName(one) === asked),
  )
  const ids = new Set<string>()
  if (iso3) ids.add(`ally:${iso3.toLowerCase()}`).add(`country:${iso3.toLowerCase()}`)
  if (body) ids.add(body.id)
  const binds = ({ who }: Commitment) => who.ids.some((id) => ids.has(id))
  const names = ({ who }: Commitment) => foldName(who.name).includes(asked)
  const isWhose = ids.size > 0 ? (one: Commitment) => binds(one) || names(one) : names
  if (asked !== '' && commitments.some(isWhose)) return isWhose
  if (ids.size > 0) return isWhose // known, and bound by nothing
  throw new Problem(
    'actor-unknown',
    `Nobody called "${words}" is bound by a commitment.`,
    'Name a state or a body, such as Germany, DEU or NATO; "wordbond commitments" lists everybody.',
  )
}
