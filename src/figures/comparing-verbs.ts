import type { Comparing } from './comparing.ts'
import { type NamedHere, nameAt, ownerAt } from './named.ts'
import type { Passage } from './passage.ts'

const ABOVE =
  /^(?:outspent|outspends|outspending|overtook|overtakes|overtaking|surpassed|surpasses|surpassing|exceeded|exceeds|exceeding|passed|passes|outstripped|outstrips|eclipsed|eclipses|leapfrogged|outdid|outdoes|bested|led|leads)$/
const BELOW = /^(?:trailed|trails|trailing|behind)$/
/** "will overtake", "is set to outspend" */
const INFINITIVE = /^(?:outspend|overtake|surpass|exceed|trail)$/
const BY_WHOM = /^(?:outspent|overtaken|surpassed|exceeded|passed|outstripped|eclipsed|leapfrogged|beaten)$/
export const MOVED = /^(?:edged|edges|moved|moves|went|goes|crept|jumped|leapt|pulled|slipped|shot|nudged)$/
/** "overtaken by Lithuania": the other is ahead. */
export function byWhom(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
  const { low } = passage
  const than = BY_WHOM.test(low[at] ?? '') && low[at + 1] === 'by' ? nameAt(passage, names, at + 2) : null
  return than ? { from: at, next: than.next, than, sense: 'less than', form: 'verb' } : null
}

/** "outspent Britain", "ahead of Estonia", "exceeded that of Britain", "lagged behind Turkey" */
export function verbThan(passage: Passage, names: readonly NamedHere[], at: number): Comparing | null {
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
