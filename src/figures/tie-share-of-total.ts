import type { EdtfDate } from '../model/date.ts'
import { isAlliance } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { spenderOf } from './spender-of.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs } from './tied.ts'

const SPENDING = /^(?:spending|expenditure|expenditures|outlays|spend)$/
const MAY_STAND =
  /^(?:of|nato|nato's|the|all|alliance|alliance's|allies|allies'|allied|total|combined|overall|defence|defense|military|its|members'|what)$/
const MAKES_UP =
  /^(?:accounts|accounted|account|makes|made|pays|paid|pay|provides|provided|carries|carried|bears|bore|covers|covered|contributes|contributed|shoulders|shouldered|is|was|represents|represented|spends|spent)$/

/** An ally's part of what all allies spend: "accounted for 60 percent of NATO's total defence expenditure". */
export function tieShareOfTotal(
  passage: Passage,
  part: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
  before: Tied | null,
): Tied | null {
  if ((part.unit !== '%' && part.unit !== 'fraction') || part.gdp || isSupposed(passage, part)) return null
  const told = tiedAs(part, {
    indicator: 'share-of-total',
    entity: before?.entity ?? null,
    period,
    missing: period ? [] : ['period'],
  })
  if (before?.indicator === 'share-of-total' && isOfEarlier(passage, before.quantity, part)) return told
  const owner = ownerOfShare(passage, part, names)
  if (owner) return { ...told, entity: owner }
  if (!isOfTotal(passage, part)) return null
  const lead = passage.low.slice(Math.max(0, part.from - 6), part.from)
  const allies = names.filter((name) => name.next <= part.from && !isAlliance(name))
  const [only, another] = allies
  const entity = spenderOf(passage, part, names) ?? (only && !another && !only.demonym ? only.entity : null)
  if (entity === null || !(lead.some((word) => MAKES_UP.test(word)) || /^(?:[,(]|or)$/.test(lead.at(-1) ?? '')))
    return null
  return { ...told, entity }
}

/** "Britain's share of NATO defence spending was 5.7 percent": the name before "share"; null where none is. */
function ownerOfShare({ low }: Passage, part: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const at = low.findLastIndex((word, i) => word === 'share' && i < part.from && part.from - i < 16)
  const words = at < 0 ? '' : low.slice(at, part.from).join(' ')
  const name = SHARE_OF_TOTAL.test(words)
    ? names.find((one) => one.next === at && (one.possessive || one.demonym))
    : null
  return name?.ally || name?.entity?.id === 'body:european-allies-and-canada' ? (name.entity ?? null) : null
}
const SHARE_OF_TOTAL =
  /^share of (?:the )?(?:nato|nato's|alliance's|allied|all allied|allies') (?:total |combined |overall )*(?:defen[cs]e |military )?(?:spending|expenditure|outlays)(?: in (?:19|20)\d\d)? (?:was|is|stood at|came to|rose to|fell to|will be|reached)(?: just| only| about)?$/

/** "… in 2025, compared with 35 percent in 2024", "…, down from 65 percent in 2024" */
const isOfEarlier = ({ low }: Passage, told: Quantity, part: Quantity): boolean =>
  /, (?:compared (?:with|to)|against|(?:up|down) from)(?: just| only| about)?$/.test(
    low.slice(told.next, part.from).join(' '),
  ) &&
  low[part.next] === 'in' &&
  /^(?:19|20)\d\d$/.test(low[part.next + 1] ?? '')

function isOfTotal({ low }: Passage, part: Quantity): boolean {
  const behind = low.slice(part.next, part.next + 9)
  if (behind[0] !== 'of') return false
  const end = behind.findIndex((word) => !MAY_STAND.test(word))
  const known = behind.slice(0, end < 0 ? behind.length : end)
  if (isOfToldTotal(low, part, known, end < 0 ? '' : (behind[end] ?? ''))) return true
  const ofAllies = known.some((word) =>
    /^(?:nato|nato's|alliance|alliance's|allies|allies'|allied|members')$/.test(word),
  )
  const noun = end < 0 ? '' : (behind[end] ?? '')
  const isSpending = low.slice(Math.max(0, part.from - 16), part.from).some((word) => SPENDING.test(word))
  if (ofAllies && known.at(-1) === 'total' && isSpending && !/^\p{L}/u.test(noun === 'in' ? '' : noun)) return true
  // "57 percent of all defence spending in NATO"
  const place = low.slice(part.next + end + 1, part.next + end + 4).filter((word) => !/^(?:the|all)$/.test(word))
  const within = known.includes('all') && SPENDING.test(noun) && /^(?:in|by|within|across)$/.test(place[0] ?? '')
  if (within && /^(?:nato|alliance|allies|members)$/.test(place[1] ?? '')) return true
  return ofAllies && (SPENDING.test(noun) || (/^(?:spend|spends|spent)$/.test(noun) && known.includes('what')))
}

/** "… of allied defence spending in 2024, about 66 percent of the total" */
const isOfToldTotal = (low: readonly string[], part: Quantity, known: readonly string[], next: string): boolean =>
  known.join(' ') === 'of the total' &&
  !/^\p{L}/u.test(next) &&
  /\b(?:allied|alliance's|nato's|allies') (?:total |combined |overall )?(?:defen[cs]e |military )?(?:spending|expenditure|outlays)\b/.test(
    low.slice(0, part.from).join(' '),
  )
