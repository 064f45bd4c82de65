import type { Passage } from './passage.ts'

/** Words that give somebody a place in an order. */
export interface Place {
  readonly from: number
  readonly next: number
  readonly value: number
  readonly fromBottom: boolean
  readonly by: 'table' | 'money' | 'open' // what the words themselves say is ordered
  readonly onlyTo: number | null // where the name stands of whom alone is ahead
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const TOP = /^(?:highest|largest|biggest|greatest)$/
const BOTTOM = /^(?:lowest|smallest)$/
const SPENDER = /^(?:spender|spenders|budget|expenditure|outlays|spending|contributor)$/
const TABLE = /^(?:table|list|ranking|rankings|league)$/
const RANKS =
  /^(?:(?:[a-z]+[-‐‑])?(?:highest|largest|biggest|greatest|lowest|smallest)|ranked|ranks|came|finished|placed|second|last|bottom|top|leads|led|tops|topped|any)$/

/** At most ten places from either end; more are no words of coverage. */
const ordinal = (word: string): number | null => {
  const at = ORDINALS.indexOf(word)
  if (at >= 0) return at + 1
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return digits ? Number(digits[1]) : null
}

/** Whether a place may be told at a token: cheap, so that most sentences are not looked into. */
export function mayRank(low: readonly string[], at: number): boolean {
  const word = low[at] ?? ''
  if (!RANKS.test(word) && ordinal(word) === null) return false
  if (word === 'second' && low[at + 1] === 'only') return true
  if (word === 'last') return low[at + 1] === 'in'
  if (word === 'any') return low[at - 1] === 'than'
  if (word === 'top') return low[at + 1] === 'of'
  if (ordinal(word) !== null) return low[at + 1] === 'in'
  return !/^(?:came|finished|placed)$/.test(word) || ordinal(low[at + 1] ?? '') !== null || low[at + 1] === 'last'
}

export function placesIn(passage: Passage): Place[] {
  return passage.low.flatMap((_, at) => {
    if (!mayRank(passage.low, at)) return []
    const place =
      superlative(passage, at) ??
      fromBottom(passage, at) ??
      ranked(passage, at) ??
      inAlliance(passage, at) ??
      secondOnly(passage, at) ??
      ofTable(passage, at) ??
      thanAny(passage, at)
    return place ? [place] : []
  })
}

/** "the second highest share of GDP", "NATO's third-largest spender", "was the second highest". */
function superlative({ low }: Passage, at: number): Place | null {
  const [before, after] = (low[at] ?? '').split(/[-‐‑]/)
  const word = after ?? before ?? ''
  if (!TOP.test(word) && !BOTTOM.test(word)) return null
  const counted = after === undefined ? ordinal(low[at - 1] ?? '') : ordinal(before ?? '')
  const from = after === undefined && counted !== null ? at - 1 : at
  const head = low.slice(at + 1, at + 4)
  const stop = head.findIndex((one) => !/^\p{L}/u.test(one))
  const noun = head.slice(0, stop < 0 ? head.length : stop)
  const share = noun.includes('share')
  const money = noun.some((one) => SPENDER.test(one))
  const bare = noun.length === 0 || /^(?:in|of|among)$/.test(noun[0] ?? '')
  if (!share && !money && !(bare && isOfAllies(low, at + 1))) return null
  const isWhole = /^(?:the|'s|nato's|alliance's|was|is)$|'s$/.test(low[from - 1] ?? '')
  if (!isWhole) return null
  const big = /^(?:largest|biggest)$/.test(word)
  const end = share
    ? at + 1 + noun.indexOf('share') + 1
    : money
      ? at + 1 + noun.findIndex((one) => SPENDER.test(one)) + 1
      : at + 1
  return {
    from: low[from - 1] === 'the' ? from - 1 : from,
    next: end,
    value: counted ?? 1,
    fromBottom: BOTTOM.test(word),
    by: money && big ? 'money' : share && low.slice(end, end + 3).includes('alliance') ? 'table' : 'open',
    onlyTo: null,
  }
}

/** "the second highest", "the lowest in the alliance"; "the smallest of the three" is told of others. */
function isOfAllies(low: readonly string[], next: number): boolean {
  if (!/^\p{L}/u.test(low[next] ?? '')) return true
  return low.slice(next, next + 4).some((word) => /^(?:nato|alliance|allies|members)$/.test(word))
}

/** "ranked fourth in the alliance", "came last by share of GDP" */
function ranked({ low }: Passage, at: number): Place | null {
  if (!/^(?:ranked|ranks|came|finished|placed)$/.test(low[at] ?? '')) return null
  const next = /^(?:only|just|number|no)$/.test(low[at + 1] ?? '') ? at + 2 : at + 1
  const joined = ordinal(`${low[next]}${low[next + 1] ?? ''}`)
  const value = ordinal(low[next] ?? '') ?? joined
  if ((value === null && low[next] !== 'last') || low[next + 1] === 'from') return null
  const end = ordinal(low[next] ?? '') === null && joined !== null ? next + 2 : next + 1
  return { from: at, next: end, value: value ?? 1, fromBottom: value === null, by: 'open', onlyTo: null }
}

/** "was third in the alliance by share of GDP" */
function inAlliance({ low }: Passage, at: number): Place | null {
  const value = ordinal(low[at] ?? '')
  if (value === null || !/^(?:is|was|stands|stood|came|only)$/.test(low[at - 1] ?? '') || low[at + 1] !== 'in')
    return null
  const end = low[at + 2] === 'nato' ? at + 3 : low[at + 2] === 'the' && low[at + 3] === 'alliance' ? at + 4 : -1
  return end < 0 ? null : { from: at, next: end, value, fromBottom: false, by: 'open', onlyTo: null }
}

/** "second from the bottom" */
function fromBottom({ low }: Passage, at: number): Place | null {
  const start = low[at] === 'bottom' && low[at - 1] === 'the' ? at - 2 : at - 1
  const value = low[at] === 'bottom' && low[start] === 'from' ? ordinal(low[start - 1] ?? '') : null
  return value === null ? null : { from: start - 1, next: at + 1, value, fromBottom: true, by: 'open', onlyTo: null }
}

/** "second only to Poland" */
function secondOnly({ low }: Passage, at: number): Place | null {
  const is = low[at] === 'second' && low[at + 1] === 'only' && low[at + 2] === 'to'
  return is ? { from: at, next: at + 4, value: 2, fromBottom: false, by: 'open', onlyTo: at + 3 } : null
}

/** "at the bottom of NATO's table", "tops the table", "last in the alliance", "leads with 5.33 percent of GDP". */
function ofTable({ low }: Passage, at: number): Place | null {
  const word = low[at] ?? ''
  const place = (next: number, fromBottom: boolean, from = at): Place => ({
    from,
    next,
    value: 1,
    fromBottom,
    by: 'table',
    onlyTo: null,
  })
  const tableAt = (start: number): number => {
    for (let i = start; i < start + 4; i += 1)
      if (TABLE.test(low[i] ?? '')) return /^(?:by|in|,|\.|;|on|for|with|$)$/.test(low[i + 1] ?? '') ? i + 1 : -1
    return -1
  }
  if (/^(?:bottom|top)$/.test(word) && low[at + 1] === 'of') {
    const end = tableAt(at + 2)
    return end < 0
      ? null
      : place(end, word === 'bottom', low[at - 1] === 'the' ? (low[at - 2] === 'at' ? at - 2 : at - 1) : at)
  }
  if (/^(?:leads|led|tops|topped)$/.test(word)) {
    const end = tableAt(at + 1)
    if (end > 0) return place(end, false)
    const share = low.slice(at + 1, at + 6)
    return /^(?:leads|led)$/.test(word) && share[0] === 'with' && share.some((one) => /^(?:%|percent|cent)$/.test(one))
      ? place(at + 1, false)
      : null
  }
  const inAlliance =
    word === 'last' &&
    low[at + 1] === 'in' &&
    (low[at + 2] === 'nato' || (low[at + 2] === 'the' && low[at + 3] === 'alliance'))
  const end = low[at + 2] === 'nato' ? at + 3 : at + 4
  const closes =
    /^(?:[.,;]|)$/.test(low[end] ?? '') ||
    (low[end] === 'in' && /^\d{4}$/.test(low[end + 1] ?? '') && /^(?:[.,;]|)$/.test(low[end + 2] ?? ''))
  return inAlliance && closes ? place(end, true) : null
}

/** "more than any other ally" */
function thanAny({ low }: Passage, at: number): Place | null {
  if (low[at] !== 'any' || low[at - 1] !== 'than' || !/^(?:more|less)$/.test(low[at - 2] ?? '')) return null
  const noun = low[at + 1] === 'other' ? at + 2 : at + 1
  if (!/^(?:ally|member)$/.test(low[noun] ?? '')) return null
  return { from: at - 2, next: noun + 1, value: 1, fromBottom: low[at - 2] === 'less', by: 'open', onlyTo: null }
}
