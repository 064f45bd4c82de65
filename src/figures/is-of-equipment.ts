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
  if (isSubject(low, share) && here[0] === 'of' && here.slice(1, 7).some((word) => BUDGET.test(word))) return true
  if (at < 0 || NOT_MAJOR.test(here[at - 1] ?? '') || /^(?:for|from|of|to)$/.test(here[at + 1] ?? '')) return false
  if (at === 0 && LINE.test(here[1] ?? '')) return true
  if (here[0] === 'of') return here.slice(1, at).some((word) => BUDGET.test(word))
  if (/^(?:on|for|into)$/.test(here[0] ?? '')) return at <= 3 && !here.slice(0, at).some((word) => BUDGET.test(word))
  return LINE.test(here[0] ?? '') && at <= 4 && here.slice(0, at).some((word) => /^(?:for|on|in)$/.test(word))
}

/** "Equipment made up 50.7 percent of Polish defence spending" */
function isSubject(low: readonly string[], share: Quantity): boolean {
  const before = low.slice(Math.max(0, share.from - 6), share.from)
  const at = before.findLastIndex((word) => EQUIPMENT.test(word))
  return (
    at >= 0 &&
    before.slice(at + 1).every((word) => TAKES.test(word)) &&
    at < before.length - 1 &&
    !NOT_MAJOR.test(before[at - 1] ?? '')
  )
}

const TAKES =
  /^(?:took|takes|take|takes|made|makes|make|up|accounted|accounts|account|for|absorbed|absorbs|represented|represents|was|is|just|only|will)$/
