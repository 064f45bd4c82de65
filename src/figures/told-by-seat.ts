import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const OWN = /^(?:figures?|data|numbers?|statistics|estimates?|tall(?:y|ies)|sums?|count|arithmetic|maths?)$/
const PUTS = /^(?:puts?|reckons|counts|calculates|estimates|computes)$/
const WHAT = /^(?:it|its|the|that|this|defen[cs]e|military|spending)$/

/** "Warsaw's figure", "Berlin puts its outlays at": a capital that tells is a government, by its own count. Null: none does. */
export function toldBySeat({ text, low, tokens }: Passage, names: readonly NamedHere[]): string | null {
  const isSource = ({ isSeat, at, possessive }: NamedHere): boolean =>
    isSeat === true && !possessive && low[at - 1] === 'to' && low[at - 2] === 'according'
  const tells = ({ isSeat, at, next, possessive }: NamedHere): boolean =>
    isSeat === true &&
    (possessive
      ? low.slice(next, next + 3).some((word) => OWN.test(word))
      : (PUTS.test(low[next] ?? '') && WHAT.test(low[next + 1] ?? '')) ||
        (/^(?:counts|reckons)$/.test(low[next] ?? '') && /^(?:\d.*|about|some)$/.test(low[next + 1] ?? '')) ||
        // "200 billion zlotys, which Warsaw says is 4.8 percent of GDP"
        (low[at - 1] === 'which' && /^(?:says|said|insists|claims|reckons|maintains)$/.test(low[next] ?? '')))
  const seat = names.find((name) => isSource(name) || tells(name))
  return seat ? text.slice(tokens[seat.at]?.start, tokens[seat.next]?.end) : null
}
