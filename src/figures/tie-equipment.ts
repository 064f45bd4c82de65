import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity } from '../model/figure.ts'
import { eachNamed } from './each-named.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import { isLevelOf } from './leans-on-measure.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { fallsShort, isOnlyNear, isRefused } from './share-words.ts'
import { spenderOf } from './spender-of.ts'
import { DEMANDS, TARGET_NOUNS } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs, untied } from './tied.ts'

/** Percent of what an ally spends: below it, beside a share of GDP, a part may be one of GDP. */
const LEAST = 5
const FALLS = /^(?:below|under|beneath|short)$/

/**
 * The part of defence expenditure that goes into major equipment: "50.7 percent of its defence budget on equipment".
 *
 * @param before - what was tied before it in the sentence; `afterEquipment`: the sentence before measures such parts: "… on equipment in 2025 and 30 percent in 2026"
 */
export function tieEquipment(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
  {
    before,
    afterEquipment,
    afterSpending,
  }: { readonly before: Tied | null; readonly afterEquipment: boolean; readonly afterSpending: boolean },
): Tied | null {
  if ((share.unit !== '%' && share.unit !== 'fraction') || share.gdp || isSupposed(passage, share)) return null
  if (isOfWhatIsBought(passage, share)) return tiedAs(share)
  const alike = before?.indicator === 'equipment-share' ? isAlike(passage, before, share, names) : null
  const leans =
    afterEquipment && share.value >= LEAST && !passage.low.includes('gdp') && isLevelOf(passage, share, names)
  const isOfThat =
    (afterSpending || before?.indicator === 'defence-share' || before?.indicator === 'expenditure') &&
    OF_THAT.test(passage.low.slice(share.next, share.next + 7).join(' '))
  if (!alike && !leans && !isOfThat && !isOfEquipment(passage, share)) return null
  if (share.value < LEAST && passage.low.includes('gdp')) return untied(share) // of GDP, as the words before it
  const each = eachNamed(passage, share, names)
  const entity =
    alike?.entity ??
    each ??
    spenderOf(passage, share, names) ??
    ownerOf(share, names) ??
    levelOwner(leans, share, names) ??
    ownerBehind(share, names)
  const missing = [...(entity ? [] : ['entity' as const]), ...(period ? [] : ['period' as const])]
  if (isAimed(passage, share) || isWanted(passage, share) || isLineAlone(passage, share))
    return tiedAs(share, { indicator: 'guideline', period })
  const isShort = isShortOf(passage, share)
  if (!alike && ((!isShort && isRefused(passage, share)) || isOnlyNear(passage, share))) return untied(share)
  return tiedAs(share, {
    indicator: 'equipment-share',
    entity,
    period,
    missing,
    ...(each && entity === each ? { told: { each: true } } : {}),
    sense: isShort ? 'less than' : isMet(passage, share) ? 'at least' : share.sense,
  })
}

/** "13.4 percent of that on equipment" */
const OF_THAT =
  /^of (?:that|it|this|the total|the sum)(?: was spent| went)? (?:on|to|into) (?:(?:new|major|modern) )?(?:equipment|kit|hardware)\b(?! (?:for|from|maintenance))/

/** ", 32.1% in 2026", "and 30 percent", "short of France's 31.1 percent": of the same kind, and whose. */
function isAlike(
  { low }: Passage,
  told: Tied,
  share: Quantity,
  names: readonly NamedHere[],
): Pick<Tied, 'entity'> | null {
  // "…, Belgium 13 percent"
  const isGapped = (name: NamedHere): boolean => !name.demonym && /^(?:,|;|and|but|for)$/.test(low[name.at - 1] ?? '')
  const owner = names.find((name) => name.next === share.from && (name.possessive || isGapped(name)))
  const gap = low.slice(told.quantity.next, owner ? owner.at : share.from)
  const behind = low[share.next] ?? ''
  const isOfIts =
    /^of (?:its|their|the|his) (?:defen[cs]e |military |total )*(?:budgets?|spending|expenditure|outlays)\b/.test(
      low.slice(share.next, share.next + 6).join(' '),
    )
  if ((behind === 'of' && !isOfIts) || gap.length > 12) return null
  // "and 6 percent to barracks"
  const object = low.slice(share.next + 1, share.next + 5)
  if (/^(?:on|to|for|into|went)$/.test(behind) && !object.some((word) => /^(?:equipment|kit|hardware)$/.test(word)))
    return null
  const isBare = gap.every((word) => BETWEEN.test(word))
  return isBare ? (owner ?? told) : null
}

const BETWEEN =
  /^(?:in|,|and|to|from|up|down|but|then|compared|with|against|short|at|just|only|line|mark|target|threshold|of|on|into|for|above|below|behind|its|their|defence|defense|military|spending|budget|expenditure|outlays|effort|equipment|went|new|major|modern|(?:19|20)\d\d)$/

/** "met the 20 percent equipment guideline" */
const isMet = ({ low }: Passage, share: Quantity): boolean =>
  share.sense === 'exact' &&
  Number.isInteger(share.value) &&
  low.slice(Math.max(0, share.from - 3), share.from).some((word) => /^(?:met|meets|reached|hit|cleared)$/.test(word))

/** "NATO's guideline of spending 20 percent on equipment" is nobody's spending. */
const isAimed = ({ low }: Passage, share: Quantity): boolean =>
  low.slice(Math.max(0, share.from - 4), share.from).some((word) => TARGET_NOUNS.test(word))

/** "is slow to reach the 20 percent equipment guideline": a line, of which no verb here says that it was met or missed. */
const isLineAlone = (passage: Passage, share: Quantity): boolean =>
  passage.low.slice(share.next, share.next + 4).some((word) => TARGET_NOUNS.test(word)) &&
  !isMet(passage, share) &&
  !isShortOf(passage, share)

/** "wants 20 percent for equipment" */
const isWanted = ({ low }: Passage, share: Quantity): boolean =>
  low.slice(Math.max(0, share.from - 3), share.from).some((word) => DEMANDS.test(word))

/** "60 percent of the spending on equipment went abroad": a part of that part. */
const isOfWhatIsBought = ({ low }: Passage, share: Quantity): boolean =>
  /^of .{0,60}\b(?:equipment|kit|hardware)(?: in (?:19|20)\d\d| last year)? (?:went|goes|came|comes|stayed|flowed|flows|benefit(?:s|ed)|(?:is|was|were|are) (?:made|bought|placed|built|spent|imported))\b/.test(
    low.slice(share.next, share.next + 16).join(' '),
  )

/** "fell below the 20 percent line": the sense stands one article off. */
function isShortOf(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  if (share.sense === 'exact' && Number.isInteger(share.value) && fallsShort(passage, share)) return true
  return (
    share.sense === 'exact' &&
    low[share.from - 1] === 'the' &&
    FALLS.test(low[share.from - 2] === 'of' ? (low[share.from - 3] ?? '') : (low[share.from - 2] ?? ''))
  )
}

/** "For Poland the figure was": who stands before a level. */
const levelOwner = (leans: boolean, share: Quantity, names: readonly NamedHere[]): FigureEntity | null =>
  leans ? (names.findLast((name) => name.next <= share.from && name.ally)?.entity ?? null) : null

/** "… of Norway's defence budget" */
function ownerBehind(share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const owner = names.find(
    (name) => name.at > share.next && name.at <= share.next + 2 && (name.possessive || name.demonym),
  )
  return owner?.ally ? owner.entity : null
}

/** The one ally named at all, before the number. */
function ownerOf(share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const allies = new Set(names.filter((name) => name.ally).map((name) => name.entity?.id))
  const first = names.find((name) => name.ally && name.next <= share.from && name.next - name.at <= 3)
  return allies.size === 1 && first && first.at <= 1 ? first.entity : null
}
