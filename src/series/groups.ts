import type { Ally, Body } from '../model/register.ts'

/** The alliance has no figures for an ally without armed forces, and "all allies" does not count it. */
export const WITHOUT_FORCES: ReadonlySet<string> = new Set(['ISL'])

/** Codes under which NATO's tables give sums of their own. */
export const NATO_TOTAL = 'NATO_TOTAL'
const NATO_EUROPE_AND_CANADA = 'NATO_EUR_CAN'

const PRODUCER_CODES: Readonly<Record<string, string>> = {
  'body:nato': NATO_TOTAL,
  'body:european-allies-and-canada': NATO_EUROPE_AND_CANADA,
}

/** The row under which an edition gives an entity: an ally's iso3, or the producer's code of a group; null: none. */
export function rowCodeOf(entityId: string): string | null {
  if (entityId.startsWith('ally:')) return entityId.slice('ally:'.length).toUpperCase()
  return PRODUCER_CODES[entityId] ?? null
}

/**
 * The allies in a group (body:nato, body:european-allies, body:baltic-states, …; allies:est+lva where a text lists them) in a year, by iso3: those that had
 * joined by its end.
 *
 * @returns null where the register lists no members, or counts states that are no allies: such a group has no figures
 */
export function alliesOfGroup(
  register: { readonly allies: readonly Ally[]; readonly bodies: readonly Body[] },
  groupId: string,
  year: number,
): readonly string[] | null {
  const members = groupId.startsWith('allies:')
    ? groupId.slice('allies:'.length).toUpperCase().split('+')
    : (register.bodies.find((body) => body.id === groupId)?.members ?? [])
  const accession = new Map(register.allies.map((ally) => [ally.iso3, ally.accession]))
  if (members.length === 0 || members.some((iso3) => !accession.has(iso3))) return null
  return members.filter((iso3) => Number((accession.get(iso3) ?? '').slice(0, 4)) <= year)
}
