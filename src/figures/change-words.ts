import type { Quantity } from './find-quantities.ts'

export const RISES =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|growth|increase|increases|increased|increasing|raised|raise|raises|boosted|boost|boosts|lifted|upped|hiked|up|climbed|climb|jumped|jump|jumps|surged|surge|expanded|soaring|surging|jumping|climbing|gained|swelled|soared|leapt|leaped|went)$/
export const FALLS =
  /^(?:fell|fall|falls|fallen|falling|cut|cuts|shrank|shrink|shrinks|shrunk|dropped|drop|drops|down|declined|decline|decreased|decrease|reduced|slipped)$/
export const MULTIPLIES =
  /^(?:doubled|doubling|doubles|tripled|tripling|triples|trebled|trebles|quadrupled|quadrupling|quadruples|quintupled|quintuples|multiplied)$/
const AFTER_RISE = /^(?:increase|rise|jump|growth|hike|higher|larger|bigger|above|up)$/
const AFTER_FALL = /^(?:fall|drop|cut|decline|lower|smaller|below|down)$/
const CLAUSE = /^(?:;|:|while|but|and)$/

/** Whether words around a part, a percentage or a multiple tell that something rose or fell by it; null: neither. */
export function directionOf(low: readonly string[], change: Quantity): 'rises' | 'falls' | null {
  const near = low.slice(Math.max(0, change.from - 9), change.from)
  // "by 19 percent in 2025 and by 11 percent in 2026"
  const isAgain = near.at(-1) === 'by' && near.at(-2) === 'and'
  const clause = isAgain
    ? low.slice(Math.max(0, change.from - 18), change.from)
    : near.slice(near.findLastIndex((word) => CLAUSE.test(word)) + 1)
  if (change.unit === 'multiple') return ofMultiple(low, change, clause)
  const next =
    low[/^(?:real|nominal|annual|yearly)$/.test(low[change.next] ?? '') ? change.next + 1 : change.next] ?? ''
  // "rose from 1.43 percent to 2 percent" tells two levels
  if (next === 'of' || /^(?:to|from|at|between)$/.test(low[change.from - 1] ?? '')) return null
  if (isSpentTimes(low, change)) return next === 'less' ? 'falls' : 'rises'
  if (AFTER_FALL.test(next)) return 'falls'
  if (AFTER_RISE.test(next)) return 'rises'
  const verb = clause.findLastIndex((one) => RISES.test(one) || FALLS.test(one))
  if (verb >= 0) return FALLS.test(clause[verb] ?? '') ? 'falls' : 'rises'
  if (isAside(low, change)) return 'rises'
  const isAfterAnother = low[change.from - 1] === 'after' && low.slice(0, change.from).some((word) => RISES.test(word))
  return isAfterAnother ? 'rises' : null
}

function ofMultiple(low: readonly string[], change: Quantity, clause: readonly string[]): 'rises' | null {
  const word = low[change.number] ?? ''
  const behind = low.slice(change.next, change.next + 2)
  if (MULTIPLIES.test(word) || [...clause, ...behind].some((one) => RISES.test(one))) return 'rises'
  return /^(?:what|as|the|its|that|those|higher|larger|greater|bigger)$/.test(low[change.next] ?? '') ? 'rises' : null
}

/** "The 2025 increase in Norway's military expenditure, 50 percent in real terms, …" */
const isAside = (low: readonly string[], { from }: Quantity): boolean =>
  low[from - 1] === ',' &&
  low.slice(Math.max(0, from - 9), from).some((word) => /^(?:increase|rise|growth|jump)$/.test(word))

/** "spent 20 percent more on defence than in 2024", "spends nine times as much on defence as in 2014" */
export function isSpentTimes(low: readonly string[], change: Quantity): boolean {
  if (!/^(?:spent|spends|spend|spending)$/.test(low[change.from - 1] ?? '')) return false
  const next = low[change.next] ?? ''
  return change.unit === 'multiple'
    ? (next === 'as' && low[change.next + 1] === 'much') || next === 'what'
    : /^(?:more|less)$/.test(next)
}
