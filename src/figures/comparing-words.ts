import type { Comparing } from './comparing.ts'
import { byWhom, MOVED, verbThan } from './comparing-verbs.ts'
import { isShareOfGdp } from './is-share-of-gdp.ts'
import { type NamedHere, nameAt, ownerAt } from './named.ts'
import type { Passage } from './passage.ts'
import { DEFENCE, SPENDING_NOUNS } from './spending-words.ts'

const LARGER = /^(?:larger|bigger|higher|greater)$/
const SMALLER = /^(?:smaller|lower)$/
const SHARE = /^(?:share|proportion|percentage|part|slice|portion|fraction)$/
const SPENT =
  /^(?:spend|spent|spends|spending|put|puts|devoted|devotes|invested|invests|allocated|allocates|dedicated|dedicates)$/
const MAY_COMPARE =
  /^(?:larger|bigger|higher|greater|smaller|lower|more|less|ahead|past|outspen[dt]s?|outspending|overt(?:ook|akes?|aken|aking)|surpass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|pass(?:ed|es)|outstrip(?:s|ped)|eclipse[ds]|leapfrogged|outdid|outdoes|bested|short|led|leads|trail(?:ed|s|ing)?|behind|beaten)$/

/** Whether a comparison may begin at a token: cheap, so that most sentences are not looked into. */
export function mayCompare(low: readonly string[], at: number): boolean {
  const word = low[at] ?? ''
  if (!MAY_COMPARE.test(word)) return false
  if (/^(?:more|less)$/.test(word)) return SPENT.test(low[at - 1] ?? '')
  if (word === 'ahead') return low[at + 1] === 'of'
  return word === 'past' ? MOVED.test(low[at - 1] ?? '') : true
}

/** The comparison at a token, with the name it is made with: "a larger share than Germany", "overtaken by Lithuania". */
export function comparingAt(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  if (!mayCompare(passage.low, at)) return null
  return (
    byWhom(passage, names, at) ??
    verbThan(passage, names, at) ??
    shareThan(passage, names, at) ??
    levelThan(passage, names, at) ??
    spentThan(passage, names, at)
  )
}

/** "a larger share of GDP on defence in 2025 than Germany" */
function shareThan(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const word = low[at] ?? ''
  if (!LARGER.test(word) && !SMALLER.test(word)) return null
  if (!SHARE.test(low[at + 1] ?? '') && !SHARE.test(low[at + 2] ?? '')) return null
  const than = low.indexOf('than', at)
  if (than < 0 || than - at > 16) return null
  const on = low.slice(at, than).findIndex((one) => /^(?:on|to|into)$/.test(one))
  if (on >= 0 && !low.slice(at + on, than).some((one) => DEFENCE.test(one) || one === 'forces')) return null
  if (!isShareOfGdp(low.slice(at, than + 8)) && (isOfAnother(low, at) || !isShareOfGdp(low))) return null
  const other = behindThan(passage, names, than)
  if (!other) return null
  const from = /^an?$/.test(low[at - 1] ?? '') ? at - 1 : at
  return { from, next: other.next, than: other, sense: LARGER.test(word) ? 'more than' : 'less than', form: 'share' }
}

/** "a larger share of its budget" */
const isOfAnother = (low: readonly string[], at: number): boolean =>
  low[(SHARE.test(low[at + 1] ?? '') ? at + 1 : at + 2) + 1] === 'of'

/** "was higher than Germany's", "lower in 2026 than in Italy" */
function levelThan(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const word = low[at] ?? ''
  if (!LARGER.test(word) && !SMALLER.test(word)) return null
  const than = low[at + 1] === 'than' ? at + 1 : low[at + 1] === 'in' && low[at + 3] === 'than' ? at + 3 : -1
  if (than < 0) return null
  const other =
    ownerAt(passage, names, than + 1) ??
    (/^(?:that|those|in)$/.test(low[than + 1] ?? '') ? behindThan(passage, names, than) : null)
  // "was higher than Turkey's deficit"
  const noun = low[other?.next ?? 0] ?? ''
  const isOfSpending = SPENDING_NOUNS.has(noun) || DEFENCE.test(noun) || JOINS.test(noun) || !/^\p{L}/u.test(noun)
  if (!other || (other.possessive && !isOfSpending)) return null
  return {
    from: at,
    next: other.next,
    than: other,
    sense: LARGER.test(word) ? 'more than' : 'less than',
    form: 'level',
  }
}

const JOINS = /^(?:in|and|but|while|for|at|last|this|by|as|or|own|when|though|although|with|on)$/

/** "spent more on defence than Italy", "spends less of its GDP on defence in 2026 than Sweden does" */
function spentThan(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const word = low[at] ?? ''
  if (!/^(?:more|less)$/.test(word)) return null
  const than = low.indexOf('than', at)
  if (than < 0 || than - at > 12) return null
  const gap = low.slice(at + 1, than)
  if (gap.some((one) => !PLAIN.test(one))) return null
  const other = behindThan(passage, names, than)
  if (!other || /^(?:head|capita|person)$/.test(low[other.next + 1] ?? '')) return null
  return {
    from: at - 1,
    next: other.next,
    than: other,
    sense: word === 'more' ? 'more than' : 'less than',
    form: 'spent',
  }
}

/** What may stand between "spent more" and "than": where to, of what, in which year. */
const PLAIN =
  /^(?:on|of|to|into|in|for|its|their|the|own|gdp|output|economic|economy|national|share|percentage|defence|defense|military|armed|forces|as|a|dollars|absolute|terms|money|,|(?:19|20)\d\d)$/

/** "than Germany", "than did Germany", "than that of Germany", "than in Germany" */
function behindThan(passage: Passage, names: readonly NamedHere[], than: number): NamedHere | null {
  const { low } = passage
  const word = low[than + 1] ?? ''
  if (/^(?:that|those)$/.test(word)) return low[than + 2] === 'of' ? nameAt(passage, names, than + 3) : null
  return nameAt(passage, names, /^(?:did|does|in|by)$/.test(word) ? than + 2 : than + 1)
}
