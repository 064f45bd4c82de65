import { joinedWeakly } from './group-offices.ts'
import { officeDays } from './office-day.ts'
import { fewOf, type Known, near, officesApart } from './offices-apart.ts'
import type { PrintedOffice } from './printed-offices.ts'

/**
 * Who takes which side in a dispute about an office: of each disputed group those who print it then, and those who tell it without the
 * name; a group of which nobody does is left out.
 *
 * @param against - what an addressed row of the register excludes
 */
export function takingSides(
  all: readonly PrintedOffice[],
  disputed: readonly PrintedOffice[][],
  against: ReadonlySet<PrintedOffice>,
  known: Known,
): PrintedOffice[][] {
  const weak = weaklyBeside(all, disputed, known)
  return disputed.flatMap((group) => {
    const firm = standing(group, disputed, against, known)
    return firm.length === 0 ? [] : [[...firm, ...[...weak].flatMap(([one, own]) => (own === group ? [one] : []))]]
  })
}

/** Who tells some of the same words as an article of the dispute, at about its time, and prints none of its offices with the name. */
function weaklyBeside(all: readonly PrintedOffice[], disputed: readonly PrintedOffice[][], known: Known) {
  const sided = new Set(disputed.flat().map(({ article }) => article.id))
  const others = disputed.flatMap(fewOf)
  const weak = all.filter(
    (one) =>
      one.isWeak &&
      !sided.has(one.article.id) &&
      others.some(
        (other) =>
          known.areKin(one.article.id, other.article.id) &&
          (officeDays(one) === null || near(one, other, known.areKin)),
      ),
  )
  return joinedWeakly(weak, disputed)
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
  return group.filter((one) => first.includes(one) || isNear(one, beside))
}
