import type { CountedSide } from '../model/figure.ts'
import type { CountAtShare } from './count-at-share.ts'
import type { Quantity } from './find-quantities.ts'
import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE } from './tied.ts'
import { wordsAs } from './words-as.ts'

const ALLIES = /^(?:allies|members|ally|member|countries|states)$/
const MEETS =
  /^(?:met|meet|meets|reached|reach|reaches|hit|hits|spent|spend|spends|cleared|exceeded|exceed|are|were|stood|stand)$/
const SHORT = /^(?:below|under|short|missed|less)$/
const OPPOSITE: Record<CountedSide, CountedSide> = {
  'at least': 'less than',
  'more than': 'at most',
  'less than': 'at least',
  'at most': 'more than',
}

/** "all but three allies met 2 percent": three are short of it; "no ally spent less than 1 percent": none is. */
export function findCountExceptions(passage: Passage, percents: readonly Quantity[]): CountAtShare[] {
  return passage.low.flatMap((word, at) => {
    const read =
      word === 'all' ? allBut(passage.low, at) : /^(?:no|not|none)$/.test(word) ? noAlly(passage.low, at) : null
    if (read === null) return []
    const share = percents.find((percent) => percent.from >= read.next)
    if (!share?.gdp && !(share && share.value <= 5)) return []
    const gap = passage.low.slice(read.next, share.number)
    if (gap.length > 10 || !gap.some((one) => MEETS.test(one) || SHORT.test(one)) || isSupposed(passage, share))
      return []
    const side = sideOf(share, gap)
    const count = wordsAs(at, read.next, { value: read.value, unit: 'countries', sense: 'exact' })
    const counted = word === 'all' ? OPPOSITE[side] : side
    return [{ count, share, entity: ALLIANCE, counted, year: null, measure: 'defence-share' as const }]
  })
}

function sideOf({ sense }: Quantity, gap: readonly string[]): CountedSide {
  if (sense === 'less than' || gap.some((word) => SHORT.test(word))) return 'less than'
  return sense === 'more than' || sense === 'at most' ? sense : 'at least'
}

/** "all but three allies", "all but one of the 32 allies" */
function allBut(low: readonly string[], at: number): { value: number; next: number } | null {
  if (low[at + 1] !== 'but') return null
  const word = low[at + 2] ?? ''
  const value = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word)
  const noun = low.slice(at + 3, at + 8).findIndex((one) => ALLIES.test(one))
  const between = low.slice(at + 3, at + 3 + Math.max(0, noun))
  if (value === null || noun < 0 || !between.every((one) => /^(?:of|the|its|nato's|nato|\d+)$/.test(one))) return null
  return { value, next: at + 3 + noun + 1 }
}

/** "no ally", "not one ally", "none of the allies" */
function noAlly(low: readonly string[], at: number): { value: number; next: number } | null {
  const start = low[at] === 'not' && low[at + 1] !== 'one' ? -1 : low[at] === 'not' ? at + 2 : at + 1
  if (start < 0) return null
  let end = start
  while (end < start + 4 && /^(?:of|the|nato|nato's|its|single|\d+)$/.test(low[end] ?? '')) end += 1
  return ALLIES.test(low[end] ?? '') ? { value: 0, next: end + 1 } : null
}
