import type { Office } from '../model/register.ts'
import { slug } from './slug.ts'

/** Offices of a state that exist once, whatever a government calls them. */
export const STATE_ROLES: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'head_of_state_government',
  'deputy_head',
  'foreign_minister',
  'defence_minister',
])

/**
 * What titles of one office have in common: "Minister of the Armed Forces, France" and "Defence Minister, France",
 * or an acting and a regular prime minister, sit on one seat.
 */
export function seatOf(office: Office): string {
  return office.iso3 !== null && STATE_ROLES.has(office.role)
    ? `${office.iso3}:${office.role}`
    : `${office.role}:${slug(office.title)}`
}
