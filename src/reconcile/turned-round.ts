import type { Comparable } from './comparable.ts'

const LONGEST = 30 // words
const RELATIVE = /^(?:that|which|who)$/

/**
 * "A shell that is promised does not fly" and "A shell that does not fly is promised": the very words, but what the relative clause says
 * and what is said of it have changed places. That is another sentence, and nobody's telling of this one.
 */
export function areTurnedRound({ parts: [left] }: Comparable, { parts: [right] }: Comparable): boolean {
  const [a, b] = [left?.words ?? [], right?.words ?? []]
  if (a.length !== b.length || a.length > LONGEST) return false
  const at = a.findIndex((word) => RELATIVE.test(word))
  if (at < 0 || a[at] !== b[at] || a[at + 1] === b[at + 1]) return false
  const isSame = a.slice(0, at).every((word, nth) => word === b[nth])
  return isSame && [...a].sort().join(' ') === [...b].sort().join(' ')
}
