import { bodiesOf } from '../register/compare-titles.ts'
import type { Title } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { groupedBy } from './grouped-by.ts'
import { likenessOf, type PrintedOffice } from './printed-offices.ts'

const MOST_OFFICES = 100 // of one person

/**
 * Mentions of one office together; the first of each group stands for it. A post that does not say of what joins the only one it can
 * be, else its like.
 */
export function groupOffices(printed: readonly PrintedOffice[]): PrintedOffice[][] {
  const groups: PrintedOffice[][] = []
  const full = printed.filter(({ isShort }) => !isShort)
  for (const one of [...full, ...printed.filter(({ isShort }) => isShort)]) {
    const group = groupFor(one, groups)
    if (group) group.push(one)
    else if (!isBare(one) && groups.length < MOST_OFFICES) groups.push([one])
  }
  return groups
}

/** Weak mentions by the group that they join, those of an article together; none where they can join two. */
export function joinedWeakly(
  weak: readonly PrintedOffice[],
  groups: readonly PrintedOffice[][],
): Map<PrintedOffice[], PrintedOffice[]> {
  const joined = weak.flatMap((one) => {
    const group = groupFor(one, groups)
    return group ? [{ one, group }] : []
  })
  const sure = [...groupedBy(joined, ({ one }) => one.article.id).values()].filter(
    ([first, ...others]) => first && others.every(({ group }) => group === first.group),
  )
  return new Map(
    [...groupedBy(sure.flat(), ({ group }) => group)].map(([group, own]) => [group, own.map(({ one }) => one)]),
  )
}

const groupFor = (one: PrintedOffice, groups: readonly PrintedOffice[][]) =>
  groups.find(([first]) => first && likenessOf(first, one) === 'same') ?? onlyFor(one, groups)

/** The only group whose office it can be short for; of several the only one that is printed in its words: "its commander" of no chief. */
function onlyFor(one: PrintedOffice, groups: readonly PrintedOffice[][]): PrintedOffice[] | null {
  if (!one.isShort) return null
  const fits = groups.filter(([first]) => first?.former === one.former && isShortFor(one.title, first.title))
  const own = fold(one.mention.text)
  const worded = fits.filter((group) => group.some(({ mention }) => ` ${fold(mention.text)} `.includes(` ${own} `)))
  return only(fits) ?? only(worded)
}

const only = <T>([one, another]: readonly T[]): T | null => (one !== undefined && another === undefined ? one : null)

/** Of nothing that is known, and no office of the register's kinds. */
const isBare = ({ reading, title, isShort }: PrintedOffice) =>
  isShort && reading.kind !== 'office' && title?.body === null

const isShortFor = (short: Title | null, full: Title | null) =>
  short !== null &&
  full !== null &&
  !short.loose &&
  short.kind === full.kind &&
  short.deputy === full.deputy &&
  short.assistant === full.assistant &&
  bodiesOf(short, full) !== 'other'
