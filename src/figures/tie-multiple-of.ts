import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import { isByShare, isShareOfGdp } from './is-share-of-gdp.ts'
import { type NamedHere, nameAt, ownerAt } from './named.ts'
import type { Passage } from './passage.ts'
import { priceWords } from './price-words.ts'
import { DEFENCE, NOT_DEFENCE } from './spending-words.ts'
import { subjectOfComparison } from './subject-of-comparison.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'
import { yearNear } from './year-near.ts'

const FARTHEST = 12

/** "more than twice the share of GDP that Spain did", "double that of Britain": a multiple of another's. */
export function tieMultipleOf(
  passage: Passage,
  multiple: Quantity,
  names: readonly NamedHere[],
  printed: EdtfDate | null,
): Tied | null {
  const { low } = passage
  if (multiple.unit !== 'multiple' || isSupposed(passage, multiple)) return null
  if (/^(?:less|fewer|lower|smaller|slower|more slowly)$/.test(low[multiple.next] ?? '')) return null
  const than = otherOf(passage, multiple, names)
  if (!than?.entity) return null
  const entity = subjectOfComparison(passage, names, multiple.from)
  if (entity === null || entity.id === than.entity.id) return null
  if (
    low.some(
      (word) => NOT_DEFENCE.test(word) || /^(?:per|capita|head|population|inhabitants|people|citizens)$/.test(word),
    )
  )
    return null
  const share = isByShare(low)
  if (!share && isShareOfGdp(low)) return null // meant of the printed share, or of money
  if (!share && !low.some((word) => DEFENCE.test(word) && !/^nato/.test(word))) return null
  if (!share && !isOfMoney(low)) return null
  const period = yearNear(passage, multiple.from, than.next, printed)
  return tiedAs(multiple, {
    indicator: share ? 'share-comparison' : 'expenditure-comparison',
    entity,
    period,
    missing: period ? [] : ['period'],
    told: { than: than.entity, ...(share ? {} : priceWords(passage)) },
  })
}

/** Whose is the one that is multiplied: "as much as Italy", "that of Britain", "as high as in Italy", "what Italy spends". */
function otherOf(passage: Passage, multiple: Quantity, names: readonly NamedHere[]): NamedHere | null {
  const { low } = passage
  for (let at = multiple.next; at < multiple.next + FARTHEST; at += 1) {
    const word = low[at] ?? ''
    if (/^(?:;|:|while|but|and|since)$/.test(word)) return null
    if (!/^(?:as|that|of|than|what|in|did|does|share)$/.test(word) && at > multiple.next) continue
    const name = nameAt(passage, names, at + 1) ?? ownerAt(passage, names, at === multiple.next ? at : at + 1)
    if (name && isTheOther(low, multiple, at, name)) return isOwnerOfMore(low, name) ? null : name
  }
  return null
}

/** "three times NATO's target", "twice Italy's budget for roads": not what the other spends on defence. */
const isOwnerOfMore = (low: readonly string[], { possessive, next }: NamedHere): boolean =>
  possessive &&
  !/^(?:in|by|last|this|,|\.|;|:|\)|)$/.test(low[next] ?? '') &&
  !/^(?:defen[cs]e|military) (?:spending|expenditure|outlays|budget|effort|share)\b|^(?:share|spending)(?: (?:in|of gdp|on defen[cs]e)\b| ?[.,;]?$)/.test(
    low.slice(next, next + 3).join(' '),
  )

/** "twice as much as in Italy" has a second side; "twice as much in Italy" has none. */
function isTheOther(low: readonly string[], multiple: Quantity, at: number, name: NamedHere): boolean {
  const before = low[at - 1] ?? ''
  if (low[at] === 'in') return /^(?:as|than|that)$/.test(before)
  if (low[at] === 'of') return /^(?:that|those|share|level)$/.test(before)
  if (/^(?:did|does)$/.test(low[at] ?? '')) return /^(?:as|than|that)$/.test(before)
  return name.at > multiple.next || name.possessive
}

const isOfMoney = (low: readonly string[]): boolean =>
  low.some((word) => /^(?:much|spending|expenditures?|outlays?|spen[dt]s?)$/.test(word))
