import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity, FigureTold } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { alliesTogether } from './allies-together.ts'
import { isListedOnAnother, isOfAnother } from './another-subject.ts'
import { isDoubted } from './doubted.ts'
import { eachNamed } from './each-named.ts'
import { eachOfGroup } from './each-of-group.ts'
import type { Quantity } from './find-quantities.ts'
import { isAsBefore } from './is-as-before.ts'
import { isDefence, isOtherShare } from './is-of-defence.ts'
import { isAddedShare, isOfGdp, isOther, MOST, speaksOfAllies } from './is-of-gdp.ts'
import type { NamedHere } from './named.ts'
import { isNotTheWhole } from './no-whole.ts'
import { noneOfGroup } from './none-of-group.ts'
import { isOfSole } from './only-named.ts'
import { isOfPartOfYear } from './other-span.ts'
import type { Passage } from './passage.ts'
import { clauseStart, fallsShort, isAskedBehind, isOnlyNear, isRefused, isTarget, meets } from './share-words.ts'
import { DEMANDS, PLEDGES } from './spending-words.ts'
import { standingOf } from './standing-of.ts'
import { ownerOfEconomy } from './subject-behind.ts'
import { subjectOfShare } from './subject-of-share.ts'
import { isSupposed } from './supposed.ts'
import { type Tied, tiedAs, untied } from './tied.ts'
import { withoutAsides } from './without-asides.ts'

interface ShareSurroundings {
  readonly passage: Passage
  readonly names: readonly NamedHere[]
  readonly isThreshold: boolean // a count of allies is told at this share
  readonly afterGuideline: boolean
  readonly afterShare: boolean // the sentence before told somebody's share of GDP for defence
  readonly ofShares: boolean // or one farther before in the paragraph
  readonly afterGdp: boolean // the sentence before told something in percent of GDP
  readonly before: Tied | null // what was tied before it in the sentence
  readonly afterMeasure: boolean // or that such shares are what it speaks of
  readonly register: Register
}

/** A percentage: somebody's share of GDP spent on defence, the value of a guideline, or something else. */
export function tieShare(around: ShareSurroundings, share: Quantity, period: EdtfDate | null): Tied {
  const { passage, isThreshold, afterGuideline } = around
  const target = isThreshold || isTarget(passage, share)
  const names = target ? around.names.filter((name) => !isOwnerOf(name, share)) : around.names
  const none = noneOfGroup(passage, share, names, around.register)
  const each = none?.entity ?? eachOfGroup(passage, share, names, around.register) ?? eachNamed(passage, share, names)
  const entity = each ?? subjectOfShare(passage, share, names) ?? ofAllTogether(passage, share, names)
  const isAlly = each !== null || (entity?.id.startsWith('ally:') ?? false)
  const reaches = meets(passage, share)
  const isShort = fallsShort(passage, share)
  const met = (reaches || isShort) && entity !== null && (isAlly || !isRound(share))
  const clause = withoutAsides(passage.low.slice(clauseStart(passage, share), share.from))
  const asked = isAsked(passage, share, clause)
  const guided = target || met || ((asked || reaches) && speaksOfAllies(passage))
  if (!share.gdp && !target && isOfAnother(passage, share, names)) return tiedAs(share)
  if (isNoWhole(passage, share)) return tiedAs(share)
  const leans = isAsBefore(around, share)
  const isOfShare = isOfGdp(passage, share, guided, afterGuideline || (target && met)) || leans
  if (!isOfShare && !ownerOfEconomy(passage, share, names))
    return isOther(passage, share) ? tiedAs(share) : untied(share)
  if (!isDefence(passage, share, guided || leans)) return isOtherShare(passage, share) ? tiedAs(share) : untied(share)
  if (isDoubted(passage) && !target) return untied(share)
  if (isAveraged(passage)) return tiedAs(share)
  if (asked || isThreshold || (target && !met) || (reaches && entity === null && isRound(share))) {
    const standing = isThreshold ? null : standingOf(passage, share, period)
    const told = standing === null ? {} : { standing }
    return tiedAs(share, { indicator: 'guideline', unit: '% of GDP', entity, period, told })
  }
  if (share.value > MOST || isOfSole(passage, share, names)) return untied(share)
  const short = isShort && isAlly && isRound(share)
  if ((!short && !none && isRefused(passage, share)) || isOnlyNear(passage, share)) return untied(share)
  const isBound = isRound(share) && !passage.low.some((word) => /^round(?:ed|ing)$/.test(word))
  const reached = met && share.sense === 'exact' && isBound ? 'at least' : share.sense
  const sense = none?.sense ?? (short ? 'less than' : reached)
  return spent(share, entity, period, sense, {
    ...(each ? { each: true } : {}),
    ...saidByOthers(clause),
  })
}

/** "NATO allies spent 2.75 percent of their combined GDP" */
const ofAllTogether = (passage: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null =>
  passage.low.slice(share.number, share.next).some((word) => /^(?:combined|collective|joint|total)$/.test(word))
    ? alliesTogether(passage, share, names)
    : null

/** "on average", and not "above the average" */
const isAveraged = ({ low }: Passage): boolean =>
  low.some(
    (word, at) =>
      /^averag(?:e|ed|ing)$/.test(word) &&
      (low[at + 1] === 'of' ||
        !/\b(?:above|below|under|over|than|exceeded|topped)(?: (?:the|nato|nato's|alliance's|allied|european)){0,2}$/.test(
          low.slice(Math.max(0, at - 3), at).join(' '),
        )),
  )

/** "includes 0.5 percent for the Guardia Civil", "of which 0.25 percent" */
const PART_OF_IT =
  /\b(?:includes?|included|including|comprises|of which|among (?:it|them|that))(?: about| some| another| just| only)?(?: (?:the|its|their|an?))?(?: [\w-]+'s?)?$/

/** What is added, spent in a part of a year, averaged, or spent on what stands at the end of a list. */
const isNoWhole = (passage: Passage, share: Quantity): boolean =>
  PART_OF_IT.test(passage.low.slice(Math.max(0, share.from - 5), share.from).join(' ')) ||
  isAddedShare(passage, share) ||
  isNotTheWhole(passage, share) ||
  isOfPartOfYear(passage) ||
  isListedOnAnother(passage, share)

/** What would or should be, is demanded or pledged; "expects to spend" is a plan. */
const isAsked = (passage: Passage, share: Quantity, clause: readonly string[]): boolean =>
  isSupposed(passage, share) ||
  isAskedBehind(passage, share) ||
  /^(?:set|sets|fixed|imposed|introduced)$/.test(clause.at(-1) ?? '') ||
  clause.some((word, at) => DEMANDS.test(word) && !(/^expects?$/.test(word) && clause[at + 1] === 'to')) ||
  isPledged(clause)

/** "pledged 3.5 percent", but not "Canada, which pledged in 2014 to reach more, spent 2.03 percent" */
const isPledged = (clause: readonly string[]): boolean => {
  const pledge = clause.findLastIndex((word) => PLEDGES.test(word))
  return (
    pledge >= 0 &&
    clause.findLastIndex((word) => /^(?:spent|spends|met|stood|was|is|were|reached)$/.test(word)) < pledge
  )
}

/** "… but critics say the true share is 1.6 percent": they count otherwise. */
function saidByOthers(clause: readonly string[]): Pick<FigureTold, 'countedBy'> {
  const [hit] =
    /\b(?:critics|opponents|(?:the )?opposition|sceptics|skeptics|auditors|analysts) (?:say|says|said|claim|claims|argue|argues|insist|reckon|put|puts)\b/.exec(
      clause.join(' '),
    ) ?? []
  return hit === undefined ? {} : { countedBy: hit }
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

/** A round value is a line to be crossed; "reached 4.48%" tells a level. */
const isRound = (share: Quantity): boolean => Number.isInteger(share.value * 2)
