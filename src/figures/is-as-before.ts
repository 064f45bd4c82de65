import type { Quantity } from './find-quantities.ts'
import { isOther, leansOn, MOST } from './is-of-gdp.ts'
import { isLevelOf, leansOnMeasure } from './leans-on-measure.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { NOT_DEFENCE } from './spending-words.ts'
import type { Tied } from './tied.ts'

/** What stands before a share, in its sentence and in those before it. */
interface AroundShare {
  readonly passage: Passage
  readonly names: readonly NamedHere[]
  readonly afterShare: boolean
  readonly ofShares: boolean
  readonly afterGdp: boolean
  readonly afterMeasure: boolean
  readonly before: Tied | null
}

/** Whether a bare percentage is a share of GDP for defence since those told before it are. */
export function isAsBefore(around: AroundShare, share: Quantity): boolean {
  const { passage, names, afterShare, ofShares, afterGdp, afterMeasure, before } = around
  if (isBesideTold(passage, before, share, names)) return true
  const spent = passage.low.slice(Math.max(0, share.from - 3), share.from).some((word) => /^spen(?:ds?|t)$/.test(word))
  if (
    (afterShare || (ofShares && spent) || (afterGdp && spent && isOnDefence(passage, share))) &&
    leansOn(passage, share)
  )
    return true
  if (afterMeasure || (afterShare && isSetBeside(passage))) return leansOnMeasure(passage, share, names)
  return afterShare && share.unit === '%' && share.value <= MOST && isAtLevel(passage, share, names)
}

/** "Latvia was not far behind with 3.67 percent", "Next came Latvia with": set beside the share before. */
const isSetBeside = ({ low }: Passage): boolean =>
  /\b(?:(?:not )?(?:far|close|just|right) behind|came (?:next|second|third)|in (?:second|third) place)\b|^next (?:came|comes|was|is)\b/.test(
    low.join(' '),
  )

/** "spent 2.19 percent on defence" */
const isOnDefence = ({ low }: Passage, { next }: Quantity): boolean =>
  /^(?:on|for) (?:(?:its|their|the) )?(?:defen[cs]e|military|armed forces)\b/.test(low.slice(next, next + 4).join(' '))

/** "Sweden was at 2.85 percent and Finland at 2.75 percent", "Germany managed 2.22 percent": a level, of nothing that is named. */
function isAtLevel(passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  const name = names.findLast((one) => one.next <= share.from)
  if (!name || name.possessive || low.some((word) => NOT_DEFENCE.test(word))) return false
  const gap = low.slice(name.next, share.from).join(' ')
  // "Poland, with 4.25 percent, spent almost twice as much"
  const isAside =
    /^, (?:with|at)(?: just| only| about)?$/.test(gap) &&
    low[share.next] === ',' &&
    /^spen[dt]s?$/.test(low[share.next + 1] ?? '')
  return (isAside || AT.test(gap)) && isLevelOf(passage, share, names)
}
const AT =
  /^(?:(?:is|was|stood|stands) )?at(?: just| only| about)?$|^managed(?: just| only)?$|^(?:came|comes) (?:closest|next|last|second|third) ,? ?(?:with|at)$/

/** "It will spend 5.33 percent this year, ahead of Estonia on 5.1 percent and Latvia on 4.92 percent" */
function isBesideTold(passage: Passage, told: Tied | null, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  if (told?.indicator !== 'defence-share' || told.unit !== '% of GDP' || share.unit !== '%' || share.value > MOST)
    return false
  const [name, another] = names.filter((one) => one.at >= told.quantity.next && one.next <= share.from)
  if (!name || another || name.possessive || name.demonym || isOther(passage, share)) return false
  const lead = low.slice(told.quantity.next, name.at).join(' ')
  return BESIDE.test(lead) && /^(?:on|at|with)(?: just| only| about)?$/.test(low.slice(name.next, share.from).join(' '))
}
const BESIDE =
  /^(?:(?:of gdp )?(?:(?:on|for) (?:its )?(?:defen[cs]e|the military) )?(?:(?:this|last|next) year |in (?:19|20)\d\d )?)(?:, )?(?:ahead of|behind|followed by|before|and|while|against|compared with|then)(?: the)?$/
