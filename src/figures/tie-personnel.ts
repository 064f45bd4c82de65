import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'

const HAS =
  /^(?:has|had|have|having|counts|counted|fields|fielded|lists|listed|maintains|maintained|employs|employed|keeps|kept|musters|mustered|reports|reported)$/
const FORCES = /^(?:soldiers|troops|personnel|servicemembers|servicemen|people|men|women)$/
const UNDER_ARMS =
  /^(?:under arms|in uniform|in its armed forces|in the armed forces|in its forces|on active duty|in active service)\b/
const MAY_STAND =
  /^(?:,|will|would|now|already|is|was|are|were|with|at|only|just|some|about|in|that|year|its|armed|forces|active|(?:19|20)\d\d|also|still|currently|nearly|almost|\p{L}+ly)$/u
/** "Poland's armed forces had", "Germany's Bundeswehr numbered" */
const OWN_FORCES_HAD = /^(?:armed forces|military|bundeswehr|forces) (?:had|have|number|numbered|counted|count)\b/
const FEWEST = 100

/** How many people an ally has under arms: "Poland had 216,000 people under arms in 2024", "… Latvia 8,300". */
export function tiePersonnel(
  passage: Passage,
  quantity: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
  before: Tied | null,
): Tied | null {
  if (quantity.value < FEWEST || isSupposed(passage, quantity)) return null
  const owner = names.findLast((name) => name.next <= quantity.from && name.ally)
  if (!owner?.entity) return null
  const tied = (year: EdtfDate | null): Tied =>
    tiedAs(quantity, {
      indicator: 'personnel',
      unit: 'persons',
      entity: owner.entity,
      period: year,
      missing: year ? [] : ['period'],
    })
  const gap = ownGap(passage.low.slice(owner.next, quantity.from))
  if (isNumberOfForces(gap)) return tied(period)
  if (before?.indicator === 'personnel' && isOfAnotherYear(passage, before, quantity)) return tied(period)
  // "Lithuania has 20,200 people under arms in 2026, Latvia 8,300"
  if (quantity.unit === 'count' && quantity.noun === null) {
    const next = passage.low[quantity.next] ?? ''
    return gap.length === 0 && before?.indicator === 'personnel' && !/^\p{L}/u.test(next) ? tied(before.period) : null
  }
  if (owner.possessive && quantity.unit === 'persons' && OWN_FORCES_HAD.test(gap.join(' ')))
    return isAll(passage, quantity) ? tied(period) : null
  if (owner.demonym || quantity.unit !== 'persons' || owner.possessive || !FORCES.test(quantity.noun ?? '')) return null
  const told = gap.some((word) => HAS.test(word)) && gap.every((word) => HAS.test(word) || MAY_STAND.test(word))
  return told && isAll(passage, quantity) ? tied(period) : null
}

/** "… in 2026, up from 19,000 in 2025", "from 7,800 people in 2025 to 5,100 in 2026" */
const isOfAnotherYear = ({ low }: Passage, told: Tied, { noun, from }: Quantity): boolean =>
  (noun === null || FORCES.test(noun)) &&
  /^(?:in (?:19|20)\d\d )?(?:, )?(?:(?:up|down|compared) )?(?:from|to|with)$/.test(
    low.slice(told.quantity.next, from).join(' '),
  )

/** "…; it will have": behind a semicolon the one who stood before it goes on */
const ownGap = (gap: readonly string[]): readonly string[] => {
  const at = gap.lastIndexOf(';')
  return at >= 0 && gap[at + 1] === 'it' ? gap.slice(at + 2) : gap
}

/** "France's armed forces number 205,000", "shrank from 7,800" */
const isNumberOfForces = (gap: readonly string[]): boolean =>
  gap[0] === 'armed' &&
  gap[1] === 'forces' &&
  (/^(?:number|numbers|numbered|count|counted|totalled|totaled|total)$/.test(gap[2] ?? '')
    ? gap.length <= 4
    : /^(?:shrank|grew|rose|fell|will (?:shrink|grow|rise|fall)) (?:from|to)$/.test(gap.slice(2).join(' ')))

/** All of them, as against those somewhere, of some arm, or more than before. */
function isAll({ low }: Passage, quantity: Quantity): boolean {
  if (
    quantity.between.length > 0 &&
    !quantity.between.every((at) => /^(?:active|active-duty|military|men|and|service)$/.test(low[at] ?? ''))
  )
    return false
  const behind = low.slice(quantity.next, quantity.next + 6)
  const rest = behind.join(' ')
  if (
    /\b(?:and|plus|or|including) (?:\w+ )?(?:reservists?|reserves?|volunteers|civilians|conscripts|militia|paramilitar(?:y|ies)|gendarmes|guards|territorial|employees)\b/.test(
      low.slice(quantity.next, quantity.next + 12).join(' '),
    )
  )
    return false
  if (
    /\b(?:reservists?|reserves?|conscripts|volunteers|civilians|territorials?|guards?)(?: \w+)? (?:included|counted|and all)\b/.test(
      low.slice(quantity.next, quantity.next + 12).join(' '),
    )
  )
    return false
  const words = rest.replace(/^and women /, '')
  if (UNDER_ARMS.test(words)) return true
  if (!/^(?:soldiers|troops|personnel|servicemembers)$/.test(quantity.noun ?? '')) return false
  return /^(?:$|[.;,)]|in (?:19|20)\d\d|this year|last year|at the end|by the end|and (?!\d))/.test(words)
}
