import type { ReadArticle } from '../model/briefing.ts'
import { joinedWeakly } from './group-offices.ts'
import { officeDays } from './office-day.ts'
import { fewOf, type Known, near, officesApart } from './offices-apart.ts'
import type { PrintedOffice } from './printed-offices.ts'
import type { WeakOffices } from './weak-offices.ts'

/** The same, with what tells of a side without the name. */
export interface KnownOffices extends Known {
  readonly weak: WeakOffices
}

/**
 * Who takes which side in a dispute about a person's office: of each disputed group those who print it then, and those who tell it
 * without the name; a group of which nobody does is left out.
 *
 * @param against - what an addressed row of the register excludes
 */
export function takingSides(
  personId: string,
  disputed: readonly PrintedOffice[][],
  against: ReadonlySet<PrintedOffice>,
  known: KnownOffices,
): PrintedOffice[][] {
  const weak = weaklyBeside(personId, disputed, known)
  return disputed.flatMap((group) => {
    const firm = standing(group, disputed, against, known)
    return firm.length === 0 ? [] : [[...firm, ...(weak.get(group) ?? [])]]
  })
}

/** Who tells some of the same words as an article of the dispute, at about its time, and prints none of its offices with the name. */
function weaklyBeside(
  personId: string,
  disputed: readonly PrintedOffice[][],
  { weak, areKin }: KnownOffices,
): Map<PrintedOffice[], PrintedOffice[]> {
  const sided = new Set(disputed.flat().map(({ article }) => article.id))
  const others = disputed.flatMap(fewOf)
  const beside = (article: ReadArticle) => others.filter((other) => areKin(article.id, other.article.id))
  const told = weak
    .naming(personId)
    .filter(({ id }) => !sided.has(id))
    .flatMap((article) => {
      const kin = beside(article)
      if (kin.length === 0) return []
      return weak
        .of(personId, article)
        .filter((one) => officeDays(one) === null || kin.some((other) => near(one, other, areKin)))
    })
  return joinedWeakly(told, disputed)
}

/**
 * Who prints it within the days of an account that disputes it, or of one that is on this side, or without a day; what tells of another
 * day than that of printing only where it is itself disputed.
 */
function standing(
  group: readonly PrintedOffice[],
  groups: readonly (readonly PrintedOffice[])[],
  against: ReadonlySet<PrintedOffice>,
  known: Known,
): PrintedOffice[] {
  const others = groups.flatMap((other) => (other === group ? [] : fewOf(other)))
  const isNear = (one: PrintedOffice, some: readonly PrintedOffice[]) =>
    one.mention.told === null && some.some((other) => near(one, other, known.areKin))
  const first = group.filter(
    (one) =>
      against.has(one) ||
      (one.mention.told === null && officeDays(one) === null) ||
      isNear(one, others) ||
      groups.some((other) => other !== group && officesApart([one], other, known)),
  )
  const beside = fewOf(first)
  const firm = new Set(first)
  return group.filter((one) => firm.has(one) || isNear(one, beside))
}
