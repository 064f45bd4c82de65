import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const EQUIPMENT = /^(?:equipment|kit|hardware|procurement)$/
const BUDGET = /^(?:budget|budgets|spending|expenditure|expenditures|outlay|outlays|money|spend)$/
const LINE = /^(?:line|mark|target|guideline|threshold|floor|goal|benchmark|bar|for|on)$/
const NOT_MAJOR =
  /^(?:personal|medical|protective|used|second-hand|electronic|radio|computer|american|ukrainian|imported|foreign)$/

/** Whether a part is one of defence expenditure that goes into equipment: "20 percent of its budget on equipment", "the 20 percent line for equipment". */
export function isOfEquipment({ low }: Passage, share: Quantity): boolean {
  const behind = low.slice(share.next, share.next + 14)
  const end = behind.findIndex((word) => /^(?:;|:|while|but|although|%|percent)$/.test(word))
  const here = end < 0 ? behind : behind.slice(0, end)
  const at = here.findIndex((word) => EQUIPMENT.test(word))
  if (at < 0 || NOT_MAJOR.test(here[at - 1] ?? '') || /^(?:for|from|of|to)$/.test(here[at + 1] ?? '')) return false
  if (here[0] === 'of') return here.slice(1, at).some((word) => BUDGET.test(word))
  if (/^(?:on|for|into)$/.test(here[0] ?? '')) return at <= 3 && !here.slice(0, at).some((word) => BUDGET.test(word))
  return LINE.test(here[0] ?? '') && at <= 4 && here.slice(0, at).some((word) => /^(?:for|on|in)$/.test(word))
}
