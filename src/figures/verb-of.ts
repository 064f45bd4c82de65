import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { AUXILIARIES, isAdverb, SPEND_VERBS, SPENDING_NOUNS } from './spending-words.ts'
import { PREPOSITION, spendingOf } from './subject-behind.ts'

/**
 * Where the words stand that make a name the subject of a verb of spending or the owner of what is spent: "Poland will
 * spend", "Polish defence spending", "spending by Poland"; null where none do.
 */
export function verbOf(passage: Passage, name: NamedHere, share: Quantity): number | null {
  const { low } = passage
  // "The fund for Germany's defence spending"
  const isAbout = name.at > 1 && /^(?:for|over|about|against)$/.test(low[name.at - 1] ?? '')
  if (name.possessive || name.demonym) return isAbout ? null : spendingOf(low, name.next, share.from)
  const relative = verbOfRelative(low, name.next, share.from)
  if (relative !== null) return relative
  const before = low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
  const isShareOfGdp =
    low[before - 1] === 'gdp' && low[before - 2] === 'of' && SPENDING_NOUNS.has(low[before - 3] ?? '')
  if (/^(?:in|by|of|for)$/.test(low[before] ?? '') && (isShareOfGdp || SPENDING_NOUNS.has(low[before - 1] ?? '')))
    return name.next
  // "spending on the armed forces in Germany"
  const lead = low.slice(Math.max(0, before - 5), before).join(' ')
  if (/^(?:in|by|of)$/.test(low[before] ?? '') && ON_FORCES.test(lead)) return name.next
  if (PREPOSITION.test(low[before] ?? '')) return null
  const first = low[name.next] ?? ''
  if (SPENDING_NOUNS.has(first) || /^(?:defence|defense|military)$/.test(first))
    return spendingOf(low, name.next, share.from)
  // "Its neighbour, the United States, spent"
  const apposed = low[before] === ',' && low[name.next] === ',' ? verbFrom(low, name.next + 1, share.from) : null
  const verb = apposed ?? verbFrom(low, afterAside(low, name.next, share.from), share.from)
  return verb === null || isWithinAside(low, name.at, verb, share.from) ? null : verb
}

const ON_FORCES = /\b(?:spending|expenditure|outlays) (?:on|for) (?:the )?(?:defen[cs]e|military|armed forces)$/

/** "more than Germany, which spent 2.22%": the share stands within the aside. */
function verbOfRelative(low: readonly string[], from: number, to: number): number | null {
  const at = low[from] === ',' ? from + 1 : from
  if (!/^(?:which|who|that)$/.test(low[at] ?? '')) return null
  const verb = verbFrom(low, at + 1, to)
  return verb === null || low.slice(verb, to).includes(',') ? null : verb
}

function verbFrom(low: readonly string[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(from + 7, to); at += 1) {
    const word = low[at] ?? ''
    if (SPEND_VERBS.has(word)) return at
    if (!AUXILIARIES.has(word) && !isAdverb(word) && !/^\d{4}$/.test(word)) return null
  }
  return null
}

/** "Estonia, whose neighbour Finland spends less, will put": who acts in an aside that closes before the share. */
function isWithinAside(low: readonly string[], at: number, verb: number, share: number): boolean {
  const open = low.slice(0, at).lastIndexOf(',')
  return (
    open > 0 &&
    /^(?:whose|where|which|whom|who|as|when)$/.test(low[open + 1] ?? '') &&
    low.slice(verb, share).includes(',')
  )
}

/** Over ", which borders Russia," to the verb. */
function afterAside(low: readonly string[], from: number, to: number): number {
  if (low[from] !== ',') return from
  const close = low.indexOf(',', from + 1)
  return close < 0 || close >= to || close - from > 16 ? from : close + 1
}
