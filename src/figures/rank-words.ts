import { onlyOneAhead } from './only-one-ahead.ts'
import type { Passage } from './passage.ts'
import { ordinal, type Place, placeOf } from './place.ts'
import { mostOf, superlative } from './superlative-place.ts'
import { inTable, tableAt } from './table-places.ts'

const RANKS =
  /^(?:(?:[a-z]+[-‐‑])?(?:highest|largest|biggest|greatest|lowest|smallest)(?:-spending)?|ranked|ranks|came|comes|finished|placed|second|last|bottom|top|leads|led|tops|topped|heads|headed|any|number|trails|behind|only|no|most|least)$/

/** Whether a place may be told at a token: cheap, so that most sentences are not looked into. */
export function mayRank(low: readonly string[], at: number): boolean {
  const word = low[at] ?? ''
  const next = low[at + 1] ?? ''
  if (ordinal(word) !== null) return PLACED.test(next) || AFTER_VERB.test(low[at - 1] ?? '') || next === 'only'
  if (!RANKS.test(word)) return false
  if (/^(?:last|any|top|behind|no|number|most|least|only|trails)$/.test(word)) return mayRankShort(low, at)
  return !/^(?:came|comes|finished|placed)$/.test(word) || ordinal(next) !== null || next === 'last'
}

const PLACED = /^(?:in|place|spot|position|on|by|among|behind)$/
const AFTER_VERB = /^(?:is|was|stands|stood|remains|only|to|now|came|comes)$/

/** Short words begin a place only with the right ones beside them. */
function mayRankShort(low: readonly string[], at: number): boolean {
  const next = low[at + 1] ?? ''
  switch (low[at]) {
    case 'last':
      return next === 'in' || (/^(?:by|among)$/.test(next) && /^(?:is|was|stands|remains)$/.test(low[at - 1] ?? ''))
    case 'any':
      return low[at - 1] === 'than'
    case 'top':
      return /^(?:of|spender|defen[cs]e|military)$/.test(next)
    case 'trails':
    case 'behind':
      return next === 'only'
    case 'no':
      return /^(?:other|ally|member)$/.test(next)
    case 'number':
      return ordinal(next) !== null || /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)$/.test(next)
    case 'only':
      return low.includes('than') && /^(?:,|)$/.test(low[at - 1] ?? '')
    default:
      return low[at - 1] === 'the' && /^spen[dt]s?$/.test(low[at - 2] ?? '')
  }
}

export function placesIn(passage: Passage): Place[] {
  return passage.low.flatMap((_, at) => {
    if (!mayRank(passage.low, at) || isNextToLast(passage.low, at)) return []
    const place =
      superlative(passage, at) ??
      mostOf(passage, at) ??
      fromBottom(passage, at) ??
      ranked(passage, at) ??
      inOrder(passage, at) ??
      onlyOneAhead(passage, at) ??
      inTable(passage, at) ??
      thanAny(passage, at)
    return place ? [place] : []
  })
}

/** "second to last", "next to last": not the last. */
const isNextToLast = (low: readonly string[], at: number): boolean =>
  low[at] === 'last' && /^(?:to|but)$/.test(low[at - 1] ?? '')

/** "ranked fourth in the alliance", "came last by share of GDP" */
function ranked({ low }: Passage, at: number): Place | null {
  if (!/^(?:ranked|ranks|came|comes|finished|placed)$/.test(low[at] ?? '')) return null
  const next = /^(?:only|just|number|no)$/.test(low[at + 1] ?? '') ? at + 2 : at + 1
  const joined = ordinal(`${low[next]}${low[next + 1] ?? ''}`)
  const number = low[next - 1] === 'number' ? NUMBERS.indexOf(low[next] ?? '') + 1 || null : null
  const value = ordinal(low[next] ?? '') ?? joined ?? number
  if ((value === null && low[next] !== 'last') || low[next + 1] === 'from') return null
  const end = ordinal(low[next] ?? '') === null && joined !== null ? next + 2 : next + 1
  // "came first in NATO's marathon"
  const isOfOther =
    /^in (?:nato's|the alliance's|alliance's) (?!defen[cs]e|military|spending|tables?|ranking|rankings|list|league|latest|new|annual|own)\p{L}/u
  if (isOfOther.test(low.slice(end, end + 4).join(' '))) return null
  return placeOf(at, end, value ?? 1, { fromBottom: value === null })
}

/** "third in the alliance", "fifth place", "slipped to fourth", "is only fourth in 2026", "number three". */
function inOrder({ low }: Passage, at: number): Place | null {
  if (low[at] === 'number') return numbered(low, at)
  if (low[at] === 'last' && low[at + 1] !== 'in') return placeOf(at - 1, at + 1, 1, { fromBottom: true })
  const value = ordinal(low[at] ?? '')
  if (value === null) return null
  const next = low[at + 1] ?? ''
  if (/^(?:place|spot|position)$/.test(next)) return placeOf(at, at + 2, value)
  const listed = /^(?:on|in)$/.test(next) ? tableAt(low, at + 2) : -1
  if (listed > 0) return placeOf(at, listed, value, { by: 'table' })
  const end = low[at + 2] === 'nato' ? at + 3 : low[at + 2] === 'the' && low[at + 3] === 'alliance' ? at + 4 : -1
  if (next === 'in' && end > 0 && (low[at - 1] === ',' || AFTER_VERB.test(low[at - 1] ?? '')))
    return placeOf(at, end, value)
  const closes =
    /^(?:[.,;]|by|among|)$/.test(next) || (next === 'in' && /^(?:nato(?:'s)?|(?:19|20)\d\d)$/.test(low[at + 2] ?? ''))
  return closes && isMovedTo(low, at) ? placeOf(at, at + 1, value) : null
}

/** "fell to fourth", "from first to fourth", "is only fourth" */
function isMovedTo(low: readonly string[], at: number): boolean {
  const lead = low.slice(Math.max(0, at - 4), at).join(' ')
  return /(?:^| )(?:fell|slipped|rose|climbed|moved|dropped|jumped|from \w+) (?:back )?to$|(?:^| )(?:is|was|stands|stood|remains) (?:now |still )?(?:only |just )?$|(?:^| )(?:is|was) (?:now )?only$/.test(
    lead,
  )
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "the number two by share of GDP", "NATO's number three" */
function numbered(low: readonly string[], at: number): Place | null {
  const word = low[at + 1] ?? ''
  const value = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1
  const owned = /^(?:the|alliance's|nato's|'s|at|as)$/.test(low[at - 1] ?? '')
  const closes = /^(?:in|by|as|[.,;]|behind|)$/.test(low[at + 2] ?? '')
  return value > 0 && value <= 31 && owned && closes ? placeOf(at, at + 2, value) : null
}

/** "second from the bottom" */
function fromBottom({ low }: Passage, at: number): Place | null {
  const start = low[at] === 'bottom' && low[at - 1] === 'the' ? at - 2 : at - 1
  const value = low[at] === 'bottom' && low[start] === 'from' ? ordinal(low[start - 1] ?? '') : null
  return value === null ? null : placeOf(start - 1, at + 1, value, { fromBottom: true })
}

/** "more than any other ally", "less on defence as a share of GDP than any ally" */
function thanAny({ low }: Passage, at: number): Place | null {
  if (low[at] !== 'any' || low[at - 1] !== 'than') return null
  const noun = low[at + 1] === 'other' ? at + 2 : at + 1
  if (!/^(?:ally|member)$/.test(low[noun] ?? '')) return null
  const lead = low.slice(Math.max(0, at - 15), at - 1)
  const more = lead.findLastIndex((word) => /^(?:more|less|larger|bigger|higher|greater|smaller|lower)$/.test(word))
  if (more < 0 || lead.slice(more).some((word) => /^(?:[;:]|and|but)$/.test(word))) return null
  const word = lead[more] ?? ''
  return placeOf(Math.max(0, at - 15) + more, noun + 1, 1, { fromBottom: /^(?:less|smaller|lower)$/.test(word) })
}
