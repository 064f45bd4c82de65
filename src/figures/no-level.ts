import { isOfPersons } from './allies-counted.ts'
import { isOnAnother } from './another-subject.ts'
import { FALLS, RISES } from './change-words.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import type { Passage } from './passage.ts'
import { NOT_DEFENCE } from './spending-words.ts'

/** "Another ten allies", "ministers of 23 allies": not as many allies. */
export const isOfSomeBeside = ({ low }: Passage, { from }: Quantity): boolean =>
  ADDED.test(low[from - 1] ?? '') || (low[from - 1] === 'of' && isOfPersons(low[from - 2] ?? ''))
const ADDED = /^(?:another|additional|further|extra|other)$/

/** "increased spending by 2 percent", "met in Paris to discuss 2 percent", "a deficit above 2 percent", "2 percent on aid" */
export function isNoLevel(passage: Passage, share: Quantity, gap: readonly string[]): boolean {
  // "fell short of" moves nothing
  const isShort = /\b(?:fell|falls?|fallen) (?:\w+ )?(?:short of|below|under)\b/.test(gap.join(' '))
  const isMoved =
    gap.some((word) => RISES.test(word) || FALLS.test(word)) && passage.low[share.from - 1] !== 'to' && !isShort
  const met = gap.findIndex((word) => /^(?:met|meet|meeting)$/.test(word))
  const isGathering = met >= 0 && /^(?:in|at|with|on|for|to|again)$/.test(gap[met + 1] ?? '')
  if (isMoved || (isGathering && !/^\d/.test(gap[met + 2] ?? ''))) return true
  return !isOfEquipment(passage, share) && (isOnAnother(passage, share) || gap.some((word) => NOT_DEFENCE.test(word)))
}
