import type { Register } from '../register/register.ts'
import { daysBetween } from '../text/date-range.ts'
import type { AreKin } from './are-kin.ts'
import { officeDays } from './office-day.ts'
import { likenessOf, type PrintedOffice } from './printed-offices.ts'
import { isBorneOut } from './register-on-offices.ts'

export const officesWithin = 30 // days between two accounts that may stand against each other
const WITHIN_IF_FORMER = 3 // where one calls it a former office: who leaves it is both within a month

/** What two offices are held against each other by. */
export interface Known {
  readonly register: Register
  readonly areKin: AreKin
}

/** Whether two articles print one and the other of a person where nobody has both. */
export function officesApart(
  a: readonly PrintedOffice[],
  b: readonly PrintedOffice[],
  { register, areKin }: Known,
): boolean {
  if (a === b) return false
  const others = fewOf(b)
  return fewOf(a).some((left) =>
    others.some(
      (right) =>
        left.article.id !== right.article.id &&
        likenessOf(left, right) === 'different' &&
        near(left, right, areKin) &&
        !(isBorneOut(left, register) && isBorneOut(right, register)),
    ),
  )
}

const MOST = 200 // of one office, that are held against others

/** Of mentions of the same words and day two: the rest, copies for the most part, tells nothing else. */
export function fewOf(group: readonly PrintedOffice[]): PrintedOffice[] {
  const counts = new Map<string, number>()
  const few = group.filter((one) => {
    const key = `${one.mention.text}\n${officeDays(one)?.first ?? ''}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= 2
  })
  return few.slice(0, MOST)
}

/** No more than thirty days apart whichever days of theirs they are; of an article without a day, where both tell some of the same words. */
export function near(a: PrintedOffice, b: PrintedOffice, areKin: AreKin): boolean {
  const [one, two] = [officeDays(a), officeDays(b)]
  if (!one || !two) return areKin(a.article.id, b.article.id) && a.former === b.former
  const apart = Math.max(daysBetween(one.first, two.last), daysBetween(two.first, one.last))
  return apart <= (a.former === b.former ? officesWithin : WITHIN_IF_FORMER)
}
