import type { Passage } from './passage.ts'
import { ordinal, type Place, placeOf } from './place.ts'

const TOP = /^(?:highest|largest|biggest|greatest|top)$/
const BOTTOM = /^(?:lowest|smallest)$/
const SPENDER = /^(?:spender|spenders|budget|expenditure|outlays|spending|contributor)$/
/** What may stand between "biggest" and "spender"; "biggest European spender" is one among others. */
const OF_DEFENCE = /^(?:defen[cs]e|military|single|overall)$/
/** "the second highest share of GDP", "NATO's third-largest spender", "was the second highest", "the highest-spending ally". */
export function superlative({ low }: Passage, at: number): Place | null {
  const [before, after, more] = (low[at] ?? '').split(/[-‐‑]/)
  const isSpending = after === 'spending' || more === 'spending'
  const word = isSpending ? (more === 'spending' ? (after ?? '') : (before ?? '')) : (after ?? before ?? '')
  const isTopSpender =
    word === 'top' && /^(?:defen[cs]e |military )?spender\b/.test(low.slice(at + 1, at + 3).join(' '))
  if ((!TOP.test(word) || (word === 'top' && !isTopSpender)) && !BOTTOM.test(word)) return null
  const joined = after !== undefined && word !== before
  const counted = joined ? ordinal(before ?? '') : ordinal(low[at - 1] ?? '')
  const from = !joined && counted !== null ? at - 1 : at
  const noun = nounBehind(low, at)
  const share = noun.includes('share')
  const spender = noun.findIndex((one) => SPENDER.test(one))
  const money = spender >= 0 && noun.slice(0, spender).every((one) => OF_DEFENCE.test(one))
  const bare = noun.length === 0 || /^(?:in|of|among)$/.test(noun[0] ?? '')
  const ally = isSpending && /^(?:ally|member)$/.test(noun[0] ?? '')
  if (!share && !money && !ally && !(bare && isOfAllies(low, at + 1))) return null
  if (!/^(?:the|was|is|nato's|alliance's|)$/.test(low[from - 1] ?? '')) return null
  const end = share ? at + 2 + noun.indexOf('share') : money ? at + 2 + spender : ally ? at + 2 : at + 1
  const big = /^(?:largest|biggest)$/.test(word)
  const isShare = /^(?:in (?:19|20)\d\d )?,? ?(?:at|with) [\d.]+ (?:%|percent|per cent)/.test(
    low.slice(end, end + 8).join(' '),
  )
  const by =
    money && big && !isShare
      ? 'money'
      : money && isShare
        ? 'table'
        : share && low.slice(end, end + 3).includes('alliance')
          ? 'table'
          : 'open'
  const start = low[from - 1] === 'the' ? from - 1 : from
  return placeOf(start, end, counted ?? 1, { fromBottom: BOTTOM.test(word), by })
}

function nounBehind(low: readonly string[], at: number): readonly string[] {
  const head = low.slice(at + 1, at + 4)
  const stop = head.findIndex((one) => !/^\p{L}/u.test(one))
  return head.slice(0, stop < 0 ? head.length : stop)
}

/** "the second highest", "the lowest in the alliance"; "the smallest of the three" is told of others. */
function isOfAllies(low: readonly string[], next: number): boolean {
  if (!/^\p{L}/u.test(low[next] ?? '')) return true
  return low.slice(next, next + 4).some((word) => /^(?:nato|alliance|allies|members)$/.test(word))
}

/** "spent the most on defence", "spends the least" */
export function mostOf({ low }: Passage, at: number): Place | null {
  const word = low[at] ?? ''
  if (!/^(?:most|least)$/.test(word) || low[at - 1] !== 'the' || !/^spen[dt]s?$/.test(low[at - 2] ?? '')) return null
  const next = low[at + 1] === 'on' ? at + 3 : at + 1
  return placeOf(at - 2, next, 1, { fromBottom: word === 'least', by: 'money' })
}
