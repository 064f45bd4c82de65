import type { Quantity } from './find-quantities.ts'
import { isOnSomething, isOther, MOST } from './is-of-gdp.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { NOT_DEFENCE } from './spending-words.ts'

/** What may stand between an ally and its level. */
const LEVEL =
  /^(?:stood|stands|was|is|came|comes|led|leads|managed|reached|recorded|posted|had|has|hit|spent|devoted|put|at|with|in|first|second|third|last|just|only|(?:19|20)\d\d|,)$/

/** "Defence spending as a share of GDP varied. Lithuania stood at 4.03 percent": a bare percentage of what the sentence before measures. */
export function leansOnMeasure(passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean {
  const { low } = passage
  if (share.unit !== '%' || share.value > MOST || isOther(passage, share) || isOnSomething(low, share)) return false
  if (low.some((word) => NOT_DEFENCE.test(word))) return false
  const name = names.findLast((one) => one.next <= share.from)
  if (name) return !name.demonym && low.slice(name.next, share.from).every((word) => LEVEL.test(word))
  const behind = names.find((one) => one.at >= share.next)
  return (
    /^(?:at|with)$/.test(low[0] ?? '') && share.from <= 2 && low[share.next] === ',' && behind?.at === share.next + 1
  )
}
