import type { EdtfDate } from '../model/date.ts'
import type { CountedSide, FigureEntity } from '../model/figure.ts'
import { alliesCounted, withForces } from './allies-counted.ts'
import { isOfFewer } from './count-of-others.ts'
import { below } from './counts-below.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import { isThreshold } from './is-threshold.ts'
import { alliesListed, asideEnd } from './listed-aside.ts'
import type { NamedHere } from './named.ts'
import { isNoLevel, isOfSomeBeside } from './no-level.ts'
import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import { DEMANDS, MEETING, NEGATIONS, PLEDGES } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE } from './tied.ts'

/** A count of allies and the share of GDP that those counted are said to reach. */
export interface CountAtShare {
  readonly count: Quantity
  readonly share: Quantity
  readonly entity: FigureEntity
  readonly counted: CountedSide
  readonly year: EdtfDate | null // its own, where it is not the share's
  readonly measure: 'defence-share' | 'equipment-share'
  readonly but?: FigureEntity // those counted, where they are named as left out of the whole
}

const SPENDING =
  /^(?:put|puts|spend|spends|spent|spending|at|above|over|top|topped|devote|devoted|allocate|allocated|invest|invested|investing)$/
const EXPECTED = /^(?:expected|projected|set|track|estimated|forecast|likely|due|poised|managed|able|first)$/
const DOES = /^(?:spend|meet|reach|hit|exceed|devote|put|raise|get)$/
const FARTHEST = 22

/** "23 allies met 2%", "only 17 of 32 members reached the 2 percent target", "the target was met by 23 allies". */
export function findCountsAtShare(
  passage: Passage,
  counts: readonly Quantity[],
  percents: readonly Quantity[],
  names: readonly NamedHere[],
): CountAtShare[] {
  return counts.flatMap((count) => {
    if (isTotal(passage, count, counts) || isOfSomeBeside(passage, count)) return []
    const ofNumber = numbered(passage, count, percents)
    const entity = ofNumber ? ALLIANCE : (alliesCounted(passage, count, names) ?? alliesListed(passage, count, names))
    if (entity === null) return []
    const next = asideEnd(passage, count, names)
    const share = ofNumber ?? ahead(passage, count, next, percents) ?? behind(passage, count, percents)
    const measure = share && isOfEquipment(passage, share) ? 'equipment-share' : 'defence-share'
    if (share && isOfFewer(passage, count, share, percents)) return []
    if (share && !isSupposed(passage, share)) {
      const met = { count, share, entity, counted: sideOf(share), year: null, measure } as const
      return [met, ...earlierOf(passage, met, counts)]
    }
    const under = below(passage, next, percents)
    return under && !isSupposed(passage, under)
      ? [
          {
            count,
            share: under,
            entity,
            counted: 'less than',
            year: null,
            measure: isOfEquipment(passage, under) ? 'equipment-share' : 'defence-share',
          },
        ]
      : []
  })
}

/** The 32 of "17 of 32 members" and of "NATO's 32 members". */
function isTotal(passage: Passage, count: Quantity, counts: readonly Quantity[]): boolean {
  // "Of the 32 allies, 28 met …"
  const head = passage.low[count.from - 1] === 'the' ? count.from - 2 : count.from - 1
  const end = count.next + withForces(passage.low, count.next)
  if (passage.low[head] === 'of' && passage.low[end] === ',') return true
  if (passage.low[count.from - 1] === 'but') return true // "all but two of": those left out
  if (/'s?$|^(?:its|our|their)$/.test(passage.low[count.number - 1] ?? '')) return true
  return counts.some((other) => {
    const gap = passage.low.slice(other.next, count.number)
    return gap.length > 0 && gap.length <= 4 && (gap[0] === 'of' || gap.slice(0, 2).join(' ') === 'out of')
  })
}

function ahead(passage: Passage, count: Quantity, next: number, percents: readonly Quantity[]): Quantity | null {
  const share = percents.find((percent) => percent.from >= next)
  if (!share || share.number - next > FARTHEST || !isThreshold(passage, share)) return null
  const gap = passage.low.slice(next, share.number)
  const told = passage.low.slice(Math.max(0, count.from - 6), count.from)
  const verb = gap.findIndex((word) => MEETING.test(word) || SPENDING.test(word))
  if (
    verb < 0 ||
    isNoLevel(passage, share, gap) ||
    isOfAnotherCount(gap) ||
    gap.some((word) => forbids(word) || /^(?:when|because|once|although|after|before|despite|following)$/.test(word)) ||
    (share.sense !== 'exact' && /^(?:less|at most|about|between)/.test(share.sense))
  )
    return null
  if (
    gap.some(
      (word, at) => at > verb && word === 'to' && DOES.test(gap[at + 1] ?? '') && !EXPECTED.test(gap[at - 1] ?? ''),
    )
  )
    return null // "had passed laws to spend"
  const asked = verb > 0 && gap[verb - 1] === 'to' && !gap.slice(0, verb).some((word) => EXPECTED.test(word))
  return asked || told.some((word) => DEMANDS.test(word) || PLEDGES.test(word)) ? null : share
}

/** "28 allies met the target, and four spent more than 3.5 percent", "28 allies, of which 24 spent": the share of those counted next. */
const isOfAnotherCount = (gap: readonly string[]): boolean =>
  gap.some((word, at) => {
    const next = /^(?:and|while|but|with)$/.test(gap[at + 1] ?? '') ? at + 2 : gap[at + 1] === 'of' ? at + 3 : -1
    const number = gap[/^(?:only|just|some|about)$/.test(gap[next] ?? '') ? next + 1 : next] ?? ''
    return word === ',' && next > 0 && (smallNumber(number) !== null || /^\d{1,2}$/.test(number))
  })

/** "The number of allies at or above 2 percent rose to 23", "the number of allies that met the 2 percent target was 17" */
function numbered({ low }: Passage, count: Quantity, percents: readonly Quantity[]): Quantity | null {
  const share = percents.findLast((percent) => percent.next <= count.from)
  if (!share || count.noun !== null || count.unit !== 'count') return null
  const head = low.findIndex((word, at) => word === 'number' && low[at + 1] === 'of' && at < share.from)
  const noun = head < 0 ? -1 : low.findIndex((word, at) => at > head && /^(?:allies|members)$/.test(word))
  if (noun < 0 || noun - head > 4 || noun > share.from) return null
  const between = [...low.slice(noun + 1, share.from), ...low.slice(share.next, count.from)]
  const link = low.slice(share.next, count.from).at(-1) ?? ''
  const told =
    /^(?:at least|more than)$/.test(share.sense) || between.some((word) => MEETING.test(word) || SPENDING.test(word))
  return told && /^(?:to|was|is|at|reached|hit)$/.test(link) && !between.some(forbids) ? share : null
}

/** "… up from three in 2014": the same count in an earlier year. */
function earlierOf({ low }: Passage, met: CountAtShare, counts: readonly Quantity[]): CountAtShare[] {
  const count = counts.find(
    (one) =>
      one.noun === null &&
      one.from >= met.share.next &&
      /\b(?:from|against|compared (?:with|to))(?: (?:just|only|about))?$/.test(
        low.slice(Math.max(0, one.number - 3), one.number).join(' '),
      ),
  )
  const year = count && low[count.next] === 'in' ? (low[count.next + 1] ?? '') : ''
  return count && /^(?:19|20)\d\d$/.test(year) ? [{ ...met, count, year }] : []
}

const sideOf = ({ sense }: Quantity): CountedSide => (sense === 'more than' ? sense : 'at least')

/** "The 2% target was met by 23 allies." */
function behind(passage: Passage, count: Quantity, percents: readonly Quantity[]): Quantity | null {
  const share = percents.findLast((percent) => percent.next <= count.from)
  if (!share || count.from - share.next > 10 || !isThreshold(passage, share)) return null
  const gap = passage.low.slice(share.next, count.from)
  return gap.at(-1) === 'by' && gap.some((word) => MEETING.test(word)) && !gap.some(forbids) ? share : null
}

const forbids = (word: string): boolean =>
  NEGATIONS.test(word) || DEMANDS.test(word) || PLEDGES.test(word) || word === ';'
