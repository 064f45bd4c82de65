import type { Quantity } from './find-quantities.ts'
import { isOnSomething, isOther, MOST } from './is-of-gdp.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { NOT_DEFENCE } from './spending-words.ts'

/** What may stand between an ally and its level. */
const LEVEL =
  /^(?:stood|stands|was|is|came|comes|led|leads|managed|will|be|not|far|close|behind|reached|recorded|posted|had|has|hit|spent|devoted|put|at|with|in|first|second|third|last|just|only|the|figure|share|level|(?:19|20)\d\d|,)$/

/** "Defence spending as a share of GDP varied. Lithuania stood at 4.03 percent": a bare percentage of what the sentence before measures. */
export function leansOnMeasure(passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  if (share.unit !== '%' || share.value > MOST || low.some((word) => NOT_DEFENCE.test(word))) return false
  return isLevelOf(passage, share, names)
}

/** "Belgium managed 13.4 percent", "For Poland the figure was 50.7 percent", "At 1.57 percent, Slovenia was last" */
export function isLevelOf(passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  if (isOther(passage, share) || isOnSomething(low, share)) return false
  const name = names.findLast((one) => one.next <= share.from)
  if (name)
    return !name.demonym && leads(low, name) && low.slice(name.next, share.from).every((word) => LEVEL.test(word))
  const behind = names.find((one) => one.at >= share.next)
  return (
    /^(?:at|with)$/.test(low[0] ?? '') && share.from <= 2 && low[share.next] === ',' && behind?.at === share.next + 1
  )
}

/** "Belgium", "For Belgium", "… and Belgium", "the figure for Belgium"; not "trust in Belgium". */
function leads(low: readonly string[], { at }: NamedHere): boolean {
  const start = low[at - 1] === 'the' ? at - 1 : at
  const before = low[start - 1] ?? ''
  if (/^next (?:came|comes|was|is)$/.test(low.slice(0, start).join(' '))) return true
  if (/^(?:|,|;|and|but|while|(?:19|20)\d\d)$/.test(before)) return true
  return /^(?:for|in)$/.test(before) && (start === 1 || /^(?:figure|share|level|,|and)$/.test(low[start - 2] ?? ''))
}
