import type { Quantity } from './find-quantities.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import type { Passage } from './passage.ts'
import { NOT_DEFENCE, TARGET_NOUNS } from './spending-words.ts'

/** A share of GDP, or a bare "2%" that is a guideline's round value or is called a target. */
export function isThreshold(passage: Passage, share: Quantity): boolean {
  if (isOfEquipment(passage, share)) return true
  if (!Number.isInteger(share.value * 2) && !/^(?:at least|more than|less than)$/.test(share.sense)) return false
  if (share.gdp) return true
  const after = passage.low.slice(share.next, share.next + 4)
  if (NOT_DEFENCE.test(after[0] ?? '')) return false // "the 2 percent inflation target"
  return after.some((word) => TARGET_NOUNS.test(word)) || (share.value <= 5 && after[0] !== 'of')
}
