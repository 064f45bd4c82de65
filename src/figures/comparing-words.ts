import { isShareOfGdp } from './is-share-of-gdp.ts'
import { type NamedHere, nameAt, ownerAt } from './named.ts'
import type { Passage } from './passage.ts'
import { DEFENCE } from './spending-words.ts'

/** Words that set one above or below another who is named behind them. */
export interface Comparing {
  readonly from: number
  readonly next: number // the token after the other's name
  readonly than: NamedHere
  readonly sense: 'more than' | 'less than'
  readonly form: 'verb' | 'share' | 'level' | 'spent'
}

const LARGER = /^(?:larger|bigger|higher|greater)$/
const SMALLER = /^(?:smaller|lower)$/
const SHARE = /^(?:share|proportion|percentage|part|slice|portion|fraction)$/
const ABOVE =
  /^(?:outspent|outspends|outspending|overtook|overtakes|overtaking|surpassed|surpasses|surpassing|exceeded|exceeds|exceeding|passed|passes|outstripped|outstrips|eclipsed|eclipses|leapfrogged|outdid|outdoes|bested|led|leads)$/
const BELOW = /^(?:trailed|trails|trailing|behind)$/
/** "will overtake", "is set to outspend" */
const INFINITIVE = /^(?:outspend|overtake|surpass|exceed|trail)$/
const BY_WHOM = /^(?:outspent|overtaken|surpassed|exceeded|passed|outstripped|eclipsed|leapfrogged|beaten)$/
const MOVED = /^(?:edged|edges|moved|moves|went|goes|crept|jumped|leapt|pulled|slipped|shot|nudged)$/
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

/** "overtaken by Lithuania": the other is ahead. */
function byWhom(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const than = BY_WHOM.test(low[at] ?? '') && low[at + 1] === 'by' ? nameAt(passage, names, at + 2) : null
  return than ? { from: at, next: than.next, than, sense: 'less than', form: 'verb' } : null
}

/** "outspent Britain", "ahead of Estonia", "exceeded that of Britain", "lagged behind Turkey" */
function verbThan(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const word = low[at] ?? ''
  const sense = BELOW.test(word) || word === 'trail' ? 'less than' : 'more than'
  if (word === 'short') return shortOf(passage, names, at)
  const isVerb = ABOVE.test(word) || BELOW.test(word) || INFINITIVE.test(word)
  if (!isVerb && word !== 'ahead' && word !== 'past') return null
  const than = otherAt(passage, names, word === 'ahead' ? at + 2 : at + 1)
  const isMoved = MOVED.test(low[at - 1] ?? '') || /^(?:lag|lags|lagged|lagging|fell|falls)$/.test(low[at - 1] ?? '')
  if (!than || !CLOSES.test(low[than.next] ?? '') || (/^(?:led|leads)$/.test(word) && !than.ally)) return null
  return { from: isMoved ? at - 1 : at, next: than.next, than, sense, form: 'verb' }
}

/** Behind whom one is ahead of; not "passed Estonia a note", "led Poland 2-1". */
const CLOSES =
  /^(?:[.,;:()]|in|by|as|on|and|but|with|to|during|this|last|again|when|while|at|relative|measured|who|which|for|after|)$/

/** "fell short of Sweden's" */
function shortOf(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const than = passage.low[at + 1] === 'of' ? otherAt(passage, names, at + 2) : null
  if (!than || !(than.possessive || passage.low[at + 2] === 'that')) return null
  return { from: at - 1, next: than.next, than, sense: 'less than', form: 'verb' }
}

/** The name behind: "Britain", "that of Britain", "Britain’s"; not "Britain's exports". */
function otherAt(passage: Passage, names: readonly NamedHere[], at: number): NamedHere | null {
  const { low } = passage
  if (/^(?:that|those|levels?)$/.test(low[at] ?? ''))
    return low[at + 1] === 'of' ? nameAt(passage, names, at + 2) : null
  const owner = ownerAt(passage, names, at)
  if (owner)
    return /^\p{L}/u.test(low[owner.next] ?? '') && !/^(?:in|by|on)$/.test(low[owner.next] ?? '') ? null : owner
  return nameAt(passage, names, at)
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
  if (!isShareOfGdp(low.slice(at, than + 8)) && !isShareOfGdp(low)) return null
  const other = behindThan(passage, names, than)
  if (!other) return null
  const from = /^an?$/.test(low[at - 1] ?? '') ? at - 1 : at
  return { from, next: other.next, than: other, sense: LARGER.test(word) ? 'more than' : 'less than', form: 'share' }
}

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
  if (!other) return null
  return {
    from: at,
    next: other.next,
    than: other,
    sense: LARGER.test(word) ? 'more than' : 'less than',
    form: 'level',
  }
}

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
