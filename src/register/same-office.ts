import type { OfficeReading } from './office-reading.ts'

export type OfficeLikeness = 'same' | 'compatible' | 'different'

/**
 * Whether two accounts give one person offices that cannot be one: 'different' only where that is certain.
 * Styles, courtesies and unknown words go with anything; so do offices that are often held together
 * (a deputy prime minister is often minister of defence, an adviser anything).
 */
export function compareOffices(a: OfficeReading, b: OfficeReading): OfficeLikeness {
  if (a.kind !== 'office' || b.kind !== 'office') return 'compatible'
  const same = samePost(a, b)
  if (a.former !== b.former) return same ? 'different' : 'compatible' // a former senator may be a minister
  if (same) return 'same'
  if (a.former || a.acting || b.acting) return 'compatible'
  return excludes(a, b) || excludes(b, a) ? 'different' : 'compatible'
}

function samePost(a: OfficeReading, b: OfficeReading): boolean {
  if (a.role !== b.role || bodiesDiffer(a, b)) return false
  const [short, long] = (a.post ?? '').length < (b.post ?? '').length ? [a.post, b.post] : [b.post, a.post]
  return short === long || (a.role === 'official' && (long ?? '').startsWith(`${short}-for-`)) // of defense, of defense for policy
}

const bodiesDiffer = (a: OfficeReading, b: OfficeReading): boolean =>
  a.body !== null && b.body !== null && a.body !== b.body

const HELD_ALONE = new Set([
  'head_of_state',
  'head_of_government',
  'head_of_state_government',
  'foreign_minister',
  'defence_minister',
])
const isStateRole = (office: OfficeReading): boolean => HELD_ALONE.has(office.role ?? '')
const isSubordinate = (office: OfficeReading): boolean =>
  /^(?:under|deputy|assistant)-secretary-/.test(office.post ?? '') || office.post === 'ambassador-to-nato'

/** Whether holding `a` shuts out holding `b`; asked both ways. */
function excludes(a: OfficeReading, b: OfficeReading): boolean {
  if (a.post === 'senator' || a.post === 'representative') return shutsOutCongress(a, b)
  if (isBarePresident(a)) return isStateRole(b) && !mayBeCalledPresident(b)
  if (isStateRole(a)) return stateRoleExcludes(a, b)
  if (a.role === 'international') return isRivalPost(a, b) || b.role === 'military'
  if (isSubordinate(a)) return isSubordinate(b) && a.post !== b.post && !bodiesDiffer(a, b)
  return false
}

/** Article I of the US constitution, section 6: no member of Congress holds an office under the United States. */
function shutsOutCongress(a: OfficeReading, b: OfficeReading): boolean {
  if (b.post === 'senator' || b.post === 'representative') return a.post !== b.post && !bodiesDiffer(a, b)
  if (b.role === 'international' || b.role === 'military') return true
  if (b.body === 'USA') return isStateRole(b) || b.role === 'deputy_head' || isSubordinate(b)
  return a.body === 'USA' && b.body !== null && isStateRole(b) // a bare "Senator" may be a Pole and a minister
}

const isBarePresident = (office: OfficeReading): boolean => office.role === 'head_of_state' && office.body === null

/** Prime ministers of these states are presidents of the government in their own language, and sometimes in translation. */
export const GOVERNMENT_PRESIDENTS: ReadonlySet<string> = new Set(['ESP', 'ITA', 'HRV', 'SVN'])
const mayBeCalledPresident = (office: OfficeReading): boolean =>
  office.role === 'head_of_state_government' ||
  office.role === 'head_of_state' ||
  (office.role === 'head_of_government' && (office.body === null || GOVERNMENT_PRESIDENTS.has(office.body)))

function stateRoleExcludes(a: OfficeReading, b: OfficeReading): boolean {
  if (b.role === 'international' || b.role === 'military') return true
  if (isStateRole(b)) {
    if (isBarePresident(b)) return !mayBeCalledPresident(a)
    if (bodiesDiffer(a, b)) return true
    return !(a.body === 'ISL' || b.body === 'ISL') // Iceland's foreign minister also answers for defence
  }
  if (b.role === 'deputy_head') {
    return !bodiesDiffer(a, b) && (a.body === 'USA' || b.body === 'USA' || a.role === 'head_of_government')
  }
  return isSubordinate(b) && (a.body === 'USA' || a.body === null) && b.body === 'USA'
}

/** One person holds one of these posts at a time: two secretaries general, the EU's presidents, its high representative. */
function isRivalPost(a: OfficeReading, b: OfficeReading): boolean {
  return b.role === 'international' && (a.post !== b.post || bodiesDiffer(a, b))
}
