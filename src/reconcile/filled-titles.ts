import { bodiesOf } from '../register/compare-titles.ts'
import type { Register } from '../register/register.ts'
import type { Title } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import type { PrintedOffice } from './printed-offices.ts'

/** The titles of one person, each with what the others, else the register, tell that it leaves out. */
export const filledTitles = (own: readonly PrintedOffice[], personId: string, register: Register): PrintedOffice[] =>
  withStaff(withBoth(withBodies(own, bodyOf(personId, register))))

/** Where one account has a chief of staff of a formation, "chief of staff" alone is no commander. */
function withStaff(own: readonly PrintedOffice[]): PrintedOffice[] {
  if (!own.some(({ title }) => title?.kind === 'staff')) return [...own]
  return own.map((one) =>
    one.title?.kind === 'lead' && /^chief of staff$/i.test(one.mention.text)
      ? { ...one, title: { ...one.title, kind: 'staff', loose: false } }
      : one,
  )
}

/** Where one account has a chief executive in the chair as well, those that tell half of it differ from none. */
function withBoth(own: readonly PrintedOffice[]): PrintedOffice[] {
  if (!own.some(({ title }) => title?.kind === 'executive-chair')) return [...own]
  const isHalf = (kind: string | undefined) => kind === 'executive' || kind === 'chair'
  return own.map((one) =>
    one.title && isHalf(one.title.kind) ? { ...one, title: { ...one.title, kind: 'executive-chair' } } : one,
  )
}

/**
 * A title that does not say of what is of the one body that the person's other titles name, or else the register: "Deputy Director X"
 * is no less a deputy's for being short.
 */
function withBodies(own: readonly PrintedOffice[], registered: string | null): PrintedOffice[] {
  const full = own.flatMap(({ title }) => (title?.body ? [title] : []))
  const [first] = full
  const isOne = first !== undefined && full.every((title) => bodiesOf(first, title) === 'same')
  const body = isOne ? first.body : full.length === 0 ? registered : null
  if (body === null) return [...own]
  return own.map((one) => (one.title && saysOfWhat(one.title) ? one : withBody(one, body)))
}

const withBody = (one: PrintedOffice, body: string): PrintedOffice =>
  one.title ? { ...one, title: { ...one.title, body } } : one

/** "First Sea Lord" heads a navy, whatever else somebody calls the person the head of. */
const saysOfWhat = ({ kind, fields, body, loose }: Title) =>
  body !== null || loose || (kind === 'lead' && fields.length > 0)

/** The only body in which the register has the person hold anything. */
function bodyOf(id: string, register: Register): string | null {
  const bodies = new Set(
    (register.termsOf.get(id) ?? []).flatMap(({ officeId }) => {
      const office = register.offices.get(officeId)
      return office ? [office.iso3 ?? fold(office.body)] : []
    }),
  )
  const [only, another] = bodies
  return only !== undefined && another === undefined ? only : null
}
