import type { FigureEntity } from '../model/figure.ts'
import { alliesCounted } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { DEMANDS, MEETING, NEGATIONS, PLEDGES, TARGET_NOUNS } from './spending-words.ts'
import { isSupposed } from './supposed.ts'

/** A count of allies and the share of GDP that those counted are said to reach. */
export interface CountAtShare {
  readonly count: Quantity
  readonly share: Quantity
  readonly entity: FigureEntity
}

const SPENDING =
  /^(?:spend|spends|spent|spending|at|above|over|devote|devoted|allocate|allocated|invest|invested|investing)$/
const EXPECTED = /^(?:expected|projected|set|track|estimated|forecast|likely|due|poised|managed|able|first)$/
const FARTHEST = 22

/** "23 allies met 2%", "only 17 of 32 members reached the 2 percent target", "the target was met by 23 allies". */
export function findCountsAtShare(
  passage: Passage,
  counts: readonly Quantity[],
  percents: readonly Quantity[],
  names: readonly NamedHere[],
): CountAtShare[] {
  return counts.flatMap((count) => {
    const entity = isTotal(passage, count, counts) ? null : alliesCounted(passage, count, names)
    if (entity === null) return []
    const share = ahead(passage, count, percents) ?? behind(passage, count, percents)
    return share && !isSupposed(passage, share) ? [{ count, share, entity }] : []
  })
}

/** The 32 of "17 of 32 members" and of "NATO's 32 members". */
function isTotal(passage: Passage, count: Quantity, counts: readonly Quantity[]): boolean {
  if (/'s?$|^(?:its|our|their)$/.test(passage.low[count.number - 1] ?? '')) return true
  return counts.some((other) => {
    const gap = passage.low.slice(other.next, count.number)
    return gap.length > 0 && gap.length <= 4 && gap[0] === 'of'
  })
}

function ahead(passage: Passage, count: Quantity, percents: readonly Quantity[]): Quantity | null {
  const share = percents.find((percent) => percent.from >= count.next)
  if (!share || share.number - count.next > FARTHEST || !isThreshold(passage, share)) return null
  const gap = passage.low.slice(count.next, share.number)
  const told = passage.low.slice(Math.max(0, count.from - 6), count.from)
  const verb = gap.findIndex((word) => MEETING.test(word) || SPENDING.test(word))
  if (verb < 0 || gap.some(forbids) || (share.sense !== 'exact' && /^(?:less|at most|about|between)/.test(share.sense)))
    return null
  const asked = verb > 0 && gap[verb - 1] === 'to' && !gap.slice(0, verb).some((word) => EXPECTED.test(word))
  return asked || told.some((word) => DEMANDS.test(word) || PLEDGES.test(word)) ? null : share
}

/** "The 2% target was met by 23 allies." */
function behind(passage: Passage, count: Quantity, percents: readonly Quantity[]): Quantity | null {
  const share = percents.findLast((percent) => percent.next <= count.from)
  if (!share || count.from - share.next > 10 || !isThreshold(passage, share)) return null
  const gap = passage.low.slice(share.next, count.from)
  return gap.at(-1) === 'by' && gap.some((word) => MEETING.test(word)) && !gap.some(forbids) ? share : null
}

const forbids = (word: string): boolean =>
  NEGATIONS.test(word) || DEMANDS.test(word) || PLEDGES.test(word) || word === ';'

/** A share of GDP, or a bare "2%" that is a guideline's round value or is called a target. */
function isThreshold(passage: Passage, share: Quantity): boolean {
  if (!Number.isInteger(share.value * 2)) return false
  if (share.gdp) return true
  const after = passage.low.slice(share.next, share.next + 4)
  return after.some((word) => TARGET_NOUNS.test(word)) || (share.value <= 5 && after[0] !== 'of')
}
