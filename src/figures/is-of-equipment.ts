import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const EQUIPMENT = /^(?:equipment|kit|hardware|procurement)$/
const BUDGET = /^(?:budget|budgets|spending|expenditure|expenditures|outlay|outlays|money|spend|effort)$/
const LINE = /^(?:line|mark|target|guideline|threshold|floor|goal|benchmark|bar|for|on)$/
const NOT_MAJOR =
  /^(?:personal|medical|protective|used|second-hand|electronic|radio|computer|american|ukrainian|imported|foreign)$/
const PART = /^(?:share|part|proportion|portion|slice|percentage)$/
/** What the alliance counts with equipment. */
const WITH = /^(?:and|plus|including|related|associated|r|&|d|r&d|research|development|,)$/
const TAKES =
  /^(?:took|takes|take|takes|made|makes|make|up|accounted|accounts|account|for|absorbed|absorbs|represented|represents|was|is|just|only|will|rose|rises|risen|has|fell|fall|falls|rise|drop|drops|dropped|climb|grow|set|due|expected|to|the|below|above|under|over|reached|hit|climbed|grew|stood|stands|at|came|comes|be)$/

/** Whether a part is one of defence expenditure that goes into equipment: "20 percent of its budget on equipment", "the 20 percent line for equipment". */
export function isOfEquipment({ low }: Passage, share: Quantity): boolean {
  const behind = low.slice(share.next, share.next + 14)
  const end = behind.findIndex((word) => /^(?:;|:|while|but|although|%|percent)$/.test(word))
  const here = end < 0 ? behind : behind.slice(0, end)
  const at = here.findIndex((word) => EQUIPMENT.test(word))
  // "half its defence budget on equipment"
  if (
    share.unit === 'fraction' &&
    /^(?:its|their)$/.test(here[0] ?? '') &&
    at > 0 &&
    !NOT_MAJOR.test(here[at - 1] ?? '')
  )
    return (
      here.slice(1, at).some((word) => BUDGET.test(word)) &&
      here.slice(1, at).some((word) => /^(?:on|for|to|into)$/.test(word))
    )
  if (isSubject(low, share) && here[0] === 'of' && here.slice(1, 7).some((word) => BUDGET.test(word))) return true
  const isOfBudget = here[0] === 'of' && here.slice(1, 5).some((word) => BUDGET.test(word))
  if ((here[0] !== 'of' || isOfBudget) && isOfPartTold(low, share)) return true
  if (isOfBudgetBefore(low, share) && /^(?:went|goes|was|is)$/.test(here[0] ?? '') && at >= 0 && at <= 3) return true
  if (
    at < 0 ||
    NOT_MAJOR.test(here[at - 1] ?? '') ||
    /^(?:for|from|of|to|made|built|bought|ordered|produced|maintenance|repairs?|upkeep|leasing|leases|storage|orders|contracts|imports|loans|research)$/.test(
      here[at + 1] ?? '',
    )
  )
    return false
  if (at === 0 && LINE.test(here[1] ?? '')) return true
  if (here[0] === 'of')
    return (
      here.slice(1, at).some((word) => BUDGET.test(word)) &&
      !here
        .slice(1, at)
        .some((word) => /^(?:research|r&d|aid|pension|education|health|equipment|procurement)$/.test(word))
    )
  if (/^(?:on|for|into)$/.test(here[0] ?? '')) return at <= 3 && !here.slice(0, at).some((word) => BUDGET.test(word))
  return LINE.test(here[0] ?? '') && at <= 4 && here.slice(0, at).some((word) => /^(?:for|on|in)$/.test(word))
}

/** "Equipment made up 50.7 percent of Polish defence spending", "spending on equipment and R&D rose to 44 percent of" */
function isSubject(low: readonly string[], share: Quantity): boolean {
  const before = low.slice(Math.max(0, share.from - 12), share.from)
  const kit = before.findLastIndex((word) => EQUIPMENT.test(word))
  const at = BUDGET.test(before[kit + 1] ?? '') && kit >= 0 ? kit + 1 : kit
  return (
    at >= 0 &&
    at < before.length - 1 &&
    before.slice(at + 1).every((word) => TAKES.test(word) || WITH.test(word)) &&
    !NOT_MAJOR.test(before[kit - 1] ?? '')
  )
}

/** "Of Germany's defence spending, 25 percent went on equipment" */
const isOfBudgetBefore = (low: readonly string[], { from }: Quantity): boolean =>
  low[0] === 'of' &&
  low[from - 1] === ',' &&
  BUDGET.test(low[/^(?:19|20)\d\d$/.test(low[from - 2] ?? '') ? from - 4 : from - 2] ?? '')

/** "Italy's equipment share was 28 percent", "the share of Britain's defence spending that goes on kit was 36.1 percent" */
function isOfPartTold(low: readonly string[], share: Quantity): boolean {
  const before = low.slice(Math.max(0, share.from - 22), share.from)
  const kit = before.findLastIndex((word) => EQUIPMENT.test(word))
  const isMajor = kit >= 0 && !NOT_MAJOR.test(before[kit - 1] ?? '')
  const named = isMajor && PART.test(before[kit + 1] ?? '')
  const part = before.findIndex((word) => PART.test(word))
  const spent = before.findIndex((word, at) => at > part && BUDGET.test(word))
  const isPart = isMajor && part >= 0 && spent > part && kit > spent && before[part + 1] === 'of'
  // "Norway's share for equipment is below the 20 percent line"
  const isFor =
    isMajor && part >= 0 && /^(?:for|on|to)(?: (?:new|major|modern))*$/.test(before.slice(part + 1, kit).join(' '))
  const tail = before.slice(named ? kit + 2 : kit + 1)
  // "the equipment share of Romania's defence spending was"
  const budget = named && tail[0] === 'of' ? tail.findIndex((word) => BUDGET.test(word)) : -1
  const rest = budget >= 0 && budget <= 5 ? tail.slice(budget + 1) : tail
  // "the share of equipment in Belgium's defence spending was"
  const inBudget =
    part >= 0 && before[part + 1] === 'of' && kit - part <= 3 && kit > part && tail[0] === 'in'
      ? tail.findIndex((word) => BUDGET.test(word))
      : -1
  if (isMajor && inBudget > 0 && inBudget <= 5)
    return tail.slice(inBudget + 1).every((word) => TAKES.test(word) || /^(?:in|(?:19|20)\d\d)$/.test(word))
  return (
    (named || isPart || isFor) &&
    rest.length > 0 &&
    rest.every((word) => TAKES.test(word) || WITH.test(word) || /^(?:in|(?:19|20)\d\d)$/.test(word))
  )
}
