import type { RegisterWord } from '../model/conflict.ts'
import type { Term } from '../model/register.ts'
import { compareTitles } from '../register/compare-titles.ts'
import { officesOf } from '../register/offices-of.ts'
import type { Register } from '../register/register.ts'
import { holdsOn } from '../register/terms-on.ts'
import { readTitle } from '../register/title-of-words.ts'
import { officeDay } from './office-day.ts'
import type { PrintedOffice } from './printed-offices.ts'

/**
 * What addressed rows say of printed offices. A row speaks against an article only where it shows that very office with a
 * term that ended before, or began after, the known day that the article tells of; a missing row never counts.
 */
export function registerOnOffices(personId: string, groups: readonly (readonly PrintedOffice[])[], register: Register) {
  const excluded = new Set<readonly PrintedOffice[]>()
  const against = new Set<PrintedOffice>()
  const terms: Term[] = []
  const over: Term[] = []
  for (const group of groups) {
    const held = group[0] ? termsOfOffice(group[0], register).filter(isAddressed) : []
    terms.push(...held)
    const out = group.filter((one) => {
      const day = officeDay(one)
      return held.length > 0 && day !== null && held.every((term) => holdsOn(term, day) === 'no')
    })
    if (out.length > 0) {
      excluded.add(group)
      over.push(...held)
    }
    for (const one of out) against.add(one)
  }
  if (excluded.size === 0) return null
  const instead = new Set(
    groups.filter((group) => !excluded.has(group) && group.some((one) => isHeldAfter(one, over, register))),
  )
  const heldAgainst = [...new Set([...against].map((one) => one.article.id))]
  return { excluded, against, instead, word: wordOf(personId, terms, heldAgainst, register) }
}

/** The terms of a person whose office is the one printed: by its kind, else by its title. */
function termsOfOffice(printed: PrintedOffice, register: Register): readonly Term[] {
  const { reading, title, former, mention } = printed
  const { personId } = mention
  if (former) return []
  if (reading.kind === 'office') return officesOf(register, personId, reading)
  if (!title) return []
  return (register.termsOf.get(personId) ?? []).filter((term) => {
    const registered = readTitle(register, register.offices.get(term.officeId)?.title ?? '')
    return registered !== null && compareTitles(registered, title) === 'same'
  })
}

/** Whether an addressed row shows the printed office as held on its day. */
export function isBorneOut(printed: PrintedOffice, register: Register): boolean {
  const day = officeDay(printed)
  return (
    day !== null && termsOfOffice(printed, register).some((term) => isAddressed(term) && holdsOn(term, day) === 'yes')
  )
}

/** Whether the register bears it out by a term that began when all of these had ended. */
function isHeldAfter(printed: PrintedOffice, ended: readonly Term[], register: Register): boolean {
  const day = officeDay(printed)
  if (day === null || !ended.every(({ end }) => end !== null)) return false
  const last = ended.reduce((late, { end }) => (end && end.date > late ? end.date : late), '')
  return termsOfOffice(printed, register).some(
    (term) => isAddressed(term) && holdsOn(term, day) === 'yes' && term.start !== null && term.start.date >= last,
  )
}

/** Both ends that the row gives must have an address; an end that is not known is no end. */
const isAddressed = (term: Term) =>
  term.source.address !== null &&
  (term.start === null || term.start.address !== null) &&
  (term.end === null || term.end.address !== null)

function wordOf(
  personId: string,
  terms: readonly Term[],
  heldAgainst: readonly string[],
  register: Register,
): RegisterWord {
  const now = (register.termsOf.get(personId) ?? []).filter(
    (term) => isAddressed(term) && term.end === null && !terms.includes(term),
  )
  const all = [...terms, ...now].sort((a, b) => ((a.start?.date ?? '') < (b.start?.date ?? '') ? -1 : 1))
  const value = all.map((term) => `${register.offices.get(term.officeId)?.title ?? ''} ${period(term)}`).join('; ')
  const sources = all.map((term) => term.source)
  return {
    value,
    producer: [...new Set(sources.map((source) => source.producer))].join('; '),
    address: [...new Set(sources.map((source) => source.address))].join(' '),
    heldAgainst,
  }
}

function period(term: Term): string {
  if (term.end === null) return `since ${term.start?.date ?? 'a day not known'}`
  return term.start === null ? `until ${term.end.date}` : `${term.start.date} to ${term.end.date}`
}
