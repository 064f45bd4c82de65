import { Problem } from '../model/problem.ts'
import type { RegisterRows } from '../model/register.ts'
import type { Edition } from '../model/series.ts'

/** Codes of groups, as NATO's tables give sums of their own. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['NATO_TOTAL', 'NATO total'],
  ['NATO_EUR_CAN', 'NATO Europe and Canada'],
])

/** Codes → names for people: allies by the register, groups as NATO calls them. */
export function namesIn(register: RegisterRows): ReadonlyMap<string, string> {
  return new Map([...GROUPS, ...register.allies.map((ally) => [ally.iso3, ally.name] as const)])
}

/** The ally that a person names by code, name or alias. */
export function allyCalled({ allies }: Pick<RegisterRows, 'allies'>, given: string) {
  const wanted = given.toLowerCase()
  return allies.find((one) => [one.iso3, one.name, ...one.aliases].some((name) => name.toLowerCase() === wanted))
}

/** The code of an ally given as a person writes it: POL, pol or Poland. Throws where the edition has no such row. */
export function codeIn(edition: Edition, register: RegisterRows, given: string): string {
  const wanted = given.toLowerCase()
  const ally = allyCalled(register, given)
  const codes = [...new Set(edition.observations.map(({ iso3 }) => iso3))]
  const code = codes.find((one) => one === ally?.iso3 || one.toLowerCase() === wanted)
  if (code !== undefined) return code
  throw new Problem(
    'ally-unknown',
    `${edition.producer} ${edition.edition} has no row for "${given}".`,
    `It has ${codes.join(', ')}.`,
  )
}
