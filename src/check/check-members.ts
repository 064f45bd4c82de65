import type { IsoDate } from '../model/date.ts'
import type { Figure } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import { membersOn } from '../register/members-on.ts'
import type { Register } from '../register/register.ts'
import { WITHOUT_FORCES } from '../series/groups.ts'
import { dateRange } from '../text/date-range.ts'
import type { CheckContext } from './check-context.ts'
import { compareNumber } from './compare-number.ts'
import { findingOf } from './finding-of.ts'
import { asPrinted } from './numbers-in-words.ts'

/** The number of members, by the register's dates of accession on the day meant: no edition has a say. */
export function checkMembers(figure: Figure, context: CheckContext): Finding {
  const { register, printed, today } = context
  const meant = figure.period ?? printed
  const days = meant === null ? null : dateRange(meant)
  if (days === null || meant === null) {
    const now = heldOn(figure, register, today)
    const reason = `Undated: the day of printing is not known; NATO has ${now.value} members today.`
    return findingOf(figure, 'not-comparable', reason, null, now)
  }
  const first = membersOn(register, days.first)
  const held = heldOn(figure, register, days.last)
  const then = printed === null ? null : held
  const last = held.value ?? first
  if (figure.threshold !== null && figure.value === last - WITHOUT_FORCES.size) {
    const reason = `Definition: ${last} members on ${days.last}, ${figure.value} of them with armed forces.`
    const open = { ...held, outcome: 'not-comparable' } as const
    return findingOf(figure, 'not-comparable', reason, then && open, open)
  }
  if (first !== last && figure.value === first) {
    const reason = `Undated: NATO grew from ${first} to ${last} members in ${meant}; the words give no day.`
    return findingOf(figure, 'not-comparable', reason, then && { ...then, outcome: 'not-comparable' }, held)
  }
  if (held.outcome === 'agrees')
    return findingOf(figure, 'agrees', `NATO had ${last} members on ${days.last}.`, then, held)
  return findingOf(figure, 'differs', `NATO had ${last} members on ${days.last}, not ${asPrinted(figure)}.`, then, held)
}

/** The register's count of a day, with the accession that made it. */
function heldOn(figure: Figure, register: Register, day: IsoDate): Held {
  const value = membersOn(register, day)
  const latest = [...register.rows.allies]
    .filter((ally) => (dateRange(ally.accession)?.last ?? '9999') <= day)
    .sort((a, b) => (a.accession < b.accession ? 1 : -1))[0]
  const { outcome, arithmetic } = compareNumber(figure, value, 'count')
  return {
    edition: 'register',
    producer: latest?.accessionSource.producer ?? '',
    definition: 'members by date of accession',
    prices: 'none',
    address: latest?.accessionSource.address ?? '',
    value,
    outcome,
    arithmetic: latest ? `${arithmetic}, the latest was ${latest.name}, ${latest.accession}` : arithmetic,
  }
}
