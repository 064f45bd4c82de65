import { Problem } from '../model/problem.ts'
import type { RegisterRows } from '../model/register.ts'
import type { Edition } from '../model/series.ts'
import { WITHOUT_FORCES } from '../series/groups.ts'
import { allyCalled, codeIn } from './names-in.ts'

/** The code of an ally that carries a part of the burden; a Problem for one without armed forces, or without a row. */
export function allyNamed(edition: Edition, register: RegisterRows, given: string): string {
  const ally = allyCalled(register, given)
  if (!ally || !WITHOUT_FORCES.has(ally.iso3)) return codeIn(edition, register, given)
  throw new Problem(
    'ally-without-forces',
    `${ally.name} has no armed forces: no edition gives it a share, and "all allies" does not count it.`,
    'Name another ally, or none for the whole table.',
  )
}
