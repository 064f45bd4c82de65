import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import type { Tied } from './tied.ts'

interface AfterSum {
  readonly entity: FigureEntity | null // null: whose it is, its own words say
  readonly isWhole: boolean // its own words say so: "by the European allies"
  readonly sameYear: boolean // of the year of the sum before, where it has none of its own
}

/** What a sum is told beside, behind another one of its sentence: a list of spenders, an earlier year, who spent less; null: nothing. */
export function afterSum(
  passage: Passage,
  before: Tied | null,
  sum: Quantity,
  names: readonly NamedHere[],
): AfterSum | null {
  if (before?.indicator !== 'expenditure') return null
  const told = before.quantity
  if (isUpFrom(passage, told, sum) || isAndAt(passage, told, sum))
    return { entity: before.entity, isWhole: false, sameYear: false }
  const behind = besideBehind(passage, told, sum, names)
  const entity = behind ?? inList(passage, told, sum, names) ?? ofWhich(passage, told, sum, names)
  if (entity) return { entity, isWhole: behind !== null, sameYear: true }
  const isOwned = names.some((name) => name.possessive && name.next === sum.from)
  return isOwned && isCompared(passage, told, sum) ? { entity: null, isWhole: false, sameYear: true } : null
}

/** "… in 2025, up from $13.3 billion in 2024" */
function isUpFrom({ low }: Passage, told: Quantity, sum: Quantity): boolean {
  const [, link = ''] =
    /^(?:on (?:its |the |their )?(?:defen[cs]e|military|armed forces|forces) )?(?:in (?:19|20)\d\d |last year )?,? ?((?:up|down) from|compared (?:with|to)|against)$/.test(
      low.slice(told.next, sum.from).join(' '),
    )
      ? [null, low.slice(sum.from - 2, sum.from).join(' ')]
      : []
  // "compared with $9.7 billion a year earlier", and not "with $9.7 billion for Sweden"
  return /from$/.test(link) || (link !== '' && EARLIER.test(low.slice(sum.next, sum.next + 3).join(' ')))
}
const EARLIER = /^(?:(?:an?|the) year (?:earlier|before)|in (?:19|20)\d\d|the (?:previous|preceding) year)\b/

/** "… was $19.1 billion in 2025 and is put at $24.2 billion for 2026": of the same spender. */
const isAndAt = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /^(?:(?:on |for )?(?:its )?(?:defen[cs]e |the military )?(?:in (?:19|20)\d\d |last year |this year )?,? ?)and (?:(?:is|was|will|should) )?(?:(?:put|expected|estimated|forecast|projected|set|due|be|rise|rose|grow|grew|climbed|to) )*(?:at|to|reach|hit|be)$/.test(
    low.slice(told.next, sum.from).join(' '),
  )

/** "… in 2025, more than Poland's $44.2 billion", "… compares with Turkey's $37.3 billion" */
const isCompared = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /\b(?:than|with|to|against|(?:fraction|half|third|quarter|fifth|tenth) of)(?: the)? [^ ]+$/.test(
    low.slice(told.next, sum.from).join(' '),
  ) && !/^\p{L}/u.test(low[sum.next] ?? '')

/** "the United States will spend $1.03 trillion on defence in 2026, Germany $147 billion and Britain $110.3 billion": the name right before it. */
function inList({ low }: Passage, told: Quantity, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const name = names.find((one) => one.next === sum.from && !one.possessive && !one.demonym)
  const at = name && low[name.at - 1] === 'the' ? name.at - 1 : (name?.at ?? 0)
  const gap = low.slice(told.next, at)
  const isPlain = gap.length <= 9 && gap.every((word) => IN_A_LIST.test(word))
  return name && isPlain && /^(?:,|and|;|while)$/.test(low[at - 1] ?? '') && !/^\p{L}/u.test(listEnd(low, sum))
    ? name.entity
    : null
}
const IN_A_LIST = /^(?:,|;|and|while|on|for|its|the|military|defen[cs]e|in|this|last|year|(?:19|20)\d\d)$/
/** What stands behind a sum, if it is no more of the list. */
const listEnd = (low: readonly string[], { next }: Quantity): string =>
  /^(?:and|in|while)$/.test(low[next] ?? '') ? '' : (low[next] ?? '')

/** "… in 2025, against $654 billion by the European allies and Canada": of whom stands behind it. */
function besideBehind({ low }: Passage, told: Quantity, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const isSet =
    /^(?:on (?:\w+ )?(?:defen[cs]e|military|forces) )?(?:in (?:19|20)\d\d )?,? ?(?:against|compared (?:with|to)|versus)$/.test(
      low.slice(told.next, sum.from).join(' '),
    )
  const at = low[sum.next + 1] === 'the' ? sum.next + 2 : sum.next + 1
  const name = names.find((one) => one.at === at && !one.possessive && !one.demonym)
  return isSet && /^(?:by|for|from|in)$/.test(low[sum.next] ?? '') ? (name?.entity ?? null) : null
}

/** "… on defence in 2025, of which the United States contributed $976 billion" */
function ofWhich({ low }: Passage, told: Quantity, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const gap = low.slice(told.next, sum.from).join(' ')
  const isOfWhole = /, of which (?:the )?[\p{L}. ]+ (?:contributed|paid|spent|provided|accounted for|bore)$/u.test(gap)
  const [name, another] = names.filter((one) => one.at >= told.next && one.next <= sum.from)
  return isOfWhole && name && !another && !/^\p{L}/u.test(low[sum.next] ?? '') ? name.entity : null
}
