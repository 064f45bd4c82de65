import type { CountedSide, FigureEntity } from '../model/figure.ts'
import { afterAll, afterEvery } from './all-allies.ts'
import type { CountAtShare } from './count-at-share.ts'
import { exceptWords, leftOut } from './exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { DEMANDS, NEGATIONS, PLEDGES } from './spending-words.ts'
import { isHypothetical } from './supposed.ts'
import { ALLIANCE } from './tied.ts'
import { wordsAs } from './words-as.ts'

const ALLIES = /^(?:allies|members|ally|member|countries|states)$/
const MEETS =
  /^(?:met|meet|meets|reached|reach|reaches|hit|hits|spent|spend|spends|cleared|exceeded|exceed|are|were|stood|stand|put|puts|devote|devotes|devoted|invest|invests|invested)$/
const SHORT = /^(?:below|under|short|missed|less)$/
const OPPOSITE: Record<CountedSide, CountedSide> = {
  'at least': 'less than',
  'more than': 'at most',
  'less than': 'at least',
  'at most': 'more than',
}

/** "all but three allies met 2 percent", "every ally save Norway": so many are short of it; "no ally spent less than 1 percent": none is. */
export function findCountExceptions(
  passage: Passage,
  percents: readonly Quantity[],
  names: readonly NamedHere[],
): CountAtShare[] {
  return passage.low.flatMap((word, at) => {
    const isWhole = /^(?:all|every|each)$/.test(word)
    const read = isWhole
      ? allBut(passage, at, names)
      : /^(?:no|not|none)$/.test(word)
        ? noAllyBut(passage, at, names)
        : null
    if (read === null) return []
    const share = percents.find((percent) => percent.from >= read.next)
    if (!share || !(share.gdp || share.value <= 5 || isOfEquipment(passage, share))) return []
    const gap = passage.low.slice(read.next, share.number)
    if (gap.length > 10 || !gap.some((one) => MEETS.test(one) || SHORT.test(one)) || isHypothetical(passage, share))
      return []
    const side = sideOf(share, gap)
    if (side === null) return []
    const measure = isOfEquipment(passage, share) ? 'equipment-share' : 'defence-share'
    const count = wordsAs(at, read.next, { value: read.value, unit: 'countries', sense: 'exact' })
    const counted = isWhole ? OPPOSITE[side] : side
    return [{ count, share, entity: ALLIANCE, counted, year: null, measure, ...(read.but ? { but: read.but } : {}) }]
  })
}

interface Exception {
  readonly value: number
  readonly next: number
  readonly but?: FigureEntity | null
}

/** Null where the allies fail to do what is not read. */
function sideOf({ sense }: Quantity, gap: readonly string[]): CountedSide | null {
  const fails =
    /\b(?:failed to|fails to|fail to|did not|do not|does not|didn't|don't|doesn't) (?:meet|reach|hit)\b/.test(
      gap.join(' '),
    )
  if (fails) return sense === 'exact' || sense === 'at least' ? 'less than' : null
  if (
    gap.some(
      (word) =>
        PLEDGES.test(word) ||
        DEMANDS.test(word) ||
        /^(?:backed|backs|back|approved|accepted|support|supported)$/.test(word),
    )
  )
    return null
  if (gap.some((word) => NEGATIONS.test(word) && !SHORT.test(word))) return null
  if (sense === 'less than' || gap.some((word) => SHORT.test(word))) return 'less than'
  return sense === 'more than' || sense === 'at most' ? sense : 'at least'
}

/** "all but three allies", "all but one of the 32 allies", "every ally save Norway", "Apart from Slovenia, all allies" */
function allBut(passage: Passage, at: number, names: readonly NamedHere[]): Exception | null {
  const { low } = passage
  const whole = low[at] === 'all' ? afterAll(low, at) : afterEvery(low, at)
  if (whole !== null) {
    const behind = leftOut(passage, whole, names)
    if (behind) return behind
    const front = leftOut(passage, 0, names)
    const comma = front && (low[front.next] === ',' ? front.next + 1 : front.next)
    return front && comma === at ? { ...front, next: whole } : null
  }
  const length = low[at] === 'all' ? exceptWords(low, at + 1) : 0
  const left = length === 0 ? null : leftOut(passage, at + 1, names)
  if (!left || left.but) return null
  const noun = low.slice(left.next, left.next + 5).findIndex((one) => ALLIES.test(one))
  const between = low.slice(left.next, left.next + Math.max(0, noun))
  if (noun < 0 || !between.every((one) => /^(?:of|the|its|nato's|nato|\d+)$/.test(one))) return null
  return { value: left.value, next: left.next + noun + 1 }
}

/** "no ally other than Slovenia spent less than 2 percent": Slovenia is who did. */
function noAllyBut(passage: Passage, at: number, names: readonly NamedHere[]): Exception | null {
  const none = noAlly(passage.low, at)
  const left = none ? leftOut(passage, none.next, names) : null
  return left && !left.but ? null : (left ?? none)
}

/** "no ally", "not one ally", "not a single ally", "none of the allies" */
function noAlly(low: readonly string[], at: number): Exception | null {
  const isNotOne = low[at + 1] === 'one' || (low[at + 1] === 'a' && low[at + 2] === 'single')
  const start = low[at] === 'not' && !isNotOne ? -1 : low[at] === 'not' ? at + 2 : at + 1
  if (start < 0) return null
  let end = start
  while (end < start + 4 && /^(?:of|the|nato|nato's|its|single|\d+)$/.test(low[end] ?? '')) end += 1
  return ALLIES.test(low[end] ?? '') ? { value: 0, next: end + 1 } : null
}
