import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity, FigureTold } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { isOfAnother, isOnAnother } from './another-subject.ts'
import { eachNamed } from './each-named.ts'
import { eachOfGroup } from './each-of-group.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { clauseStart, isAskedBehind, isRefused, isTarget, meets } from './share-words.ts'
import { DEFENCE, DEMANDS, NOT_DEFENCE, PLEDGES, SPEND_VERBS } from './spending-words.ts'
import { standingOf } from './standing-of.ts'
import { ownerOfEconomy } from './subject-behind.ts'
import { subjectOfShare } from './subject-of-share.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs, untied } from './tied.ts'

const CHANGE =
  /^(?:up|down|by|rose|risen|fell|grew|grown|increase|increased|decreased|dropped|surged|jumped|climbed|another|extra|additional)$/
const CHANGED =
  /^(?:more|less|increase|rise|fall|drop|cut|growth|hike|jump|higher|lower|decrease|reduction|decline|surge|points?)$/

interface ShareSurroundings {
  readonly passage: Passage
  readonly names: readonly NamedHere[]
  readonly isThreshold: boolean // a count of allies is told at this share
  readonly afterGuideline: boolean
  readonly afterShare: boolean // the sentence before told somebody's share of GDP for defence
  readonly register: Register
}

/** A percentage: somebody's share of GDP spent on defence, the value of a guideline, or something else. */
export function tieShare(around: ShareSurroundings, share: Quantity, period: EdtfDate | null): Tied {
  const { passage, isThreshold, afterGuideline } = around
  const target = isThreshold || isTarget(passage, share)
  const names = target ? around.names.filter((name) => !isOwnerOf(name, share)) : around.names
  const each = eachOfGroup(passage, share, names, around.register) ?? eachNamed(passage, share, names)
  const entity = each ?? subjectOfShare(passage, share, names)
  const isAlly = each !== null || (entity?.id.startsWith('ally:') ?? false)
  const reaches = meets(passage, share)
  const met = reaches && entity !== null && (isAlly || !isRound(share))
  const clause = passage.low.slice(clauseStart(passage, share), share.from)
  const asked =
    isSupposed(passage, share) ||
    isAskedBehind(passage, share) ||
    clause.some((word) => DEMANDS.test(word)) ||
    (!isAlly && clause.some((word) => PLEDGES.test(word)))
  const guided = target || met || ((asked || reaches) && speaksOfAllies(passage))
  if (!share.gdp && !target && isOfAnother(passage, share, names)) return tiedAs(share)
  const isOfShare =
    isOfGdp(passage, share, guided, afterGuideline || (target && met)) ||
    ownerOfEconomy(passage, share, names) !== null ||
    (around.afterShare && leansOn(passage, share))
  if (!isOfShare) return isOther(passage, share) ? tiedAs(share) : untied(share)
  if (!isDefence(passage, share, guided)) return isOtherShare(passage, share) ? tiedAs(share) : untied(share)
  if (passage.low.some((word) => /^averag(?:e|ed|ing)$/.test(word))) return tiedAs(share)
  if (asked || isThreshold || (target && !met) || (reaches && entity === null && isRound(share))) {
    const standing = isThreshold ? null : standingOf(passage, share, period)
    const told = standing === null ? {} : { standing }
    return tiedAs(share, { indicator: 'guideline', unit: '% of GDP', entity, period, told })
  }
  if (isRefused(passage, share)) return untied(share)
  const sense = met && share.sense === 'exact' && isRound(share) ? 'at least' : share.sense
  return spent(share, entity, period, sense, {
    ...(each ? { each: true } : {}),
  })
}

/** "the alliance's 2% target" is nobody's spending. */
const isOwnerOf = (name: NamedHere, share: Quantity): boolean =>
  name.possessive && !name.ally && share.from - name.next <= 2

function spent(
  share: Quantity,
  entity: FigureEntity | null,
  period: EdtfDate | null,
  sense: Tied['sense'],
  told: FigureTold,
): Tied {
  const missing = [...(entity ? [] : ['entity' as const]), ...(period ? [] : ['period' as const])]
  return tiedAs(share, { indicator: 'defence-share', unit: '% of GDP', entity, period, missing, sense, told })
}

/** Said with GDP, or in a sentence that speaks of GDP ("Germany's 2.4 per cent"), or of a target of the alliance. */
function isOfGdp(passage: Passage, share: Quantity, guided: boolean, afterGuideline: boolean): boolean {
  if (share.gdp) return true
  if (isOther(passage, share)) return false
  const { low } = passage
  if (low.some((word, i) => /^gdp(?:'s)?$/.test(word) || (word === 'gross' && low[i + 1] === 'domestic'))) return true
  if (!guided || share.value > 5) return false
  return afterGuideline || speaksOfAllies(passage) || low.some((word) => DEFENCE.test(word) || /^spen[dt]/.test(word))
}

/** "Norway, by contrast, spent 3.17 percent", "The figure for 2026 is 3.65 percent": a bare percentage of the same kind. */
function leansOn(passage: Passage, share: Quantity): boolean {
  if (share.unit !== '%' || share.value > MOST || isOther(passage, share)) return false
  const { low } = passage
  const before = low.slice(clauseStart(passage, share), share.from)
  const isSpent = before.slice(-4).some((word) => /^spen(?:ds?|t)$/.test(word))
  const isTold =
    before.some((word) => /^(?:figure|share|level|proportion)$/.test(word)) || /^(?:that|this)$/.test(low[0] ?? '')
  return isSpent || isTold
}

const MOST = 10 // percent of GDP: more is no share that an ally spends on defence

function speaksOfAllies(passage: Passage): boolean {
  return passage.low.some((word) => /^(?:nato|nato's|ally|allies|alliance|alliance's|members?)$/.test(word))
}

/** A change, or a part of something named: "up 30%", "30% of the budget". */
function isOther(passage: Passage, share: Quantity): boolean {
  if (share.gdp) return false
  const { low } = passage
  const before = low[share.from - 1] ?? ''
  return (
    (low[share.next] === 'of' && !/^(?:19|20)\d\d$/.test(low[share.next + 1] ?? '')) ||
    CHANGE.test(before) ||
    CHANGED.test(low[share.next] ?? '') ||
    /^points?$/.test(low[share.next - 1] ?? '')
  )
}

function isDefence(passage: Passage, share: Quantity, guided: boolean): boolean {
  if (isOtherShare(passage, share)) return false
  return (
    guided ||
    passage.low.some(
      (word) => (DEFENCE.test(word) && !/^nato/.test(word)) || SPEND_VERBS.has(word) || word === 'spending',
    ) ||
    // among allies a place or a table of shares is one of defence
    (speaksOfAllies(passage) && passage.low.some((word) => /^(?:share|place|table|ranking)$/.test(word)))
  )
}

/** "1.9% of GDP on aid", "a deficit of 3% of GDP": what the share is spent on stands behind it, or before. */
function isOtherShare(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  const behind: string[] = []
  for (let at = share.next; at < share.next + 8 && /^[\p{L}-]/u.test(low[at] ?? ''); at += 1) behind.push(low[at] ?? '')
  if (behind.some((word) => NOT_DEFENCE.test(word)) || isOnAnother(passage, share)) return true
  if (behind.some((word) => DEFENCE.test(word))) return false
  const before = low.slice(clauseStart(passage, share), share.from)
  // "pensions included" tells how defence is counted
  const other = before.findLastIndex(
    (word, at) => NOT_DEFENCE.test(word) && !/^(?:included|counted|excluded|aside)$/.test(before[at + 1] ?? ''),
  )
  return other >= 0 && other > before.findLastIndex((word) => DEFENCE.test(word) && !/^nato/.test(word))
}

/** A round value is a line to be crossed; "reached 4.48%" tells a level. */
const isRound = (share: Quantity): boolean => Number.isInteger(share.value * 2)
