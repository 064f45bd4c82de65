import { bodiesOf } from '../register/compare-titles.ts'
import type { Title } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { groupedBy } from './grouped-by.ts'
import { onlyOf } from './only-of.ts'
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
  if (weak.length === 0) return new Map()
  const words = wordsOf(groups)
  const joined = weak.flatMap((one) => {
    const group = groupFor(one, groups) ?? wordedAs(one, groups, words)
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

/** The only group whose office it can be short for. */
const onlyFor = (one: PrintedOffice, groups: readonly PrintedOffice[][]): PrintedOffice[] | null =>
  onlyOf(fitting(one, groups)) ?? null

/** Of several the only one that is printed in its words: "its commander" is of the fleet's commander, and of no chief. */
function wordedAs(one: PrintedOffice, groups: readonly PrintedOffice[][], words: WordsOf): PrintedOffice[] | null {
  const own = ` ${fold(one.mention.text)} `
  return onlyOf(fitting(one, groups).filter((group) => words.get(group)?.some((text) => text.includes(own)))) ?? null
}

/** As each group is printed, folded, each way once. */
type WordsOf = ReadonlyMap<readonly PrintedOffice[], readonly string[]>

const wordsOf = (groups: readonly PrintedOffice[][]): WordsOf =>
  new Map(groups.map((group) => [group, [...new Set(group.map(({ mention }) => ` ${fold(mention.text)} `))]]))

const fitting = (one: PrintedOffice, groups: readonly PrintedOffice[][]) =>
  one.isShort ? groups.filter(([first]) => first?.former === one.former && isShortFor(one.title, first.title)) : []

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
