import { TIME } from './counted-noun.ts'
import { partOf, SCALES, smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'

export interface Part {
  readonly value: number
  readonly lastDigit: number
  readonly unit: 'fraction' | 'multiple'
  readonly start: number
  readonly next: number
}

/** "two-thirds", "a third of", "half its members", "one in five" at token `i`. */
export function readFraction(passage: Passage, i: number): Part | null {
  const part = (value: number, next: number): Part => ({ value, lastDigit: 0.01, unit: 'fraction', start: i, next })
  const { low } = passage
  const word = low[i] ?? ''
  const by = changedBy(low, i)
  if (by !== null) return part(by.value, by.next)
  if (word === 'half') return isHalf(low, i) ? part(0.5, i + 1) : null
  const hyphened = /^([a-z]+)[-‐‑]([a-z]+)$/.exec(word)
  if (hyphened) {
    const share = share1(hyphened[1] ?? '', hyphened[2] ?? '')
    return share === null ? null : part(share, i + 1)
  }
  const share = share1(word === 'a' ? 'one' : word, low[i + 1] ?? '')
  if (share !== null && /^or (?:more|less) of$/.test(low.slice(i + 2, i + 5).join(' '))) return part(share, i + 2)
  if (share !== null && low[i + 2] === 'of' && !TIME.has(low[i + 3] ?? '') && !/^\d{4}$/.test(low[i + 3] ?? '')) {
    return isOfOne(low, i + 3) ? null : part(share, i + 2)
  }
  return oneIn(passage, i, part) ?? slashed(passage, i, part)
}

const BY_SENSE =
  /^(?:by|more|less|than|over|nearly|almost|about|around|roughly|some|just|under|up|to|at|least|well|only)$/

/** "rose by more than a quarter", "fell by half": a part without "of" tells a change. */
function changedBy(low: readonly string[], i: number): { value: number; next: number } | null {
  const word = low[i] ?? ''
  if (word !== 'half' && !/^(?:an?|one)$/.test(word)) return null
  let at = i - 1
  while (at > i - 5 && !/^(?:by|up|down)$/.test(low[at] ?? '') && BY_SENSE.test(low[at] ?? '')) at -= 1
  if (!/^(?:by|up|down)$/.test(low[at] ?? '') || low[at + 1] === 'to') return null
  const of = word === 'half' ? 2 : partOf(low[i + 1] ?? '')
  const next = word === 'half' ? i + 1 : i + 2
  const open = low[next] ?? ''
  if (
    of === null ||
    !/^(?:[.,;:)]|in|from|since|over|between|this|last|compared|and|after|year-on-year|against|on|)$/.test(open)
  )
    return null
  return { value: 1 / of, next }
}

function share1(count: string, name: string): number | null {
  const of = partOf(name)
  const parts = smallNumber(count)
  if (of === null || parts === null || parts < 1 || parts >= of) return null
  return parts === 1 || name.endsWith('s') ? parts / of : null
}

/** "a quarter of a million" is a number of its own. */
export const isOfOne = (low: readonly string[], i: number): boolean =>
  /^(?:an?|one)$/.test(low[i] ?? '') && SCALES.has(low[i + 1] ?? '')

function isHalf(low: readonly string[], i: number): boolean {
  if (
    /^(?:first|second|other|latter|better|and|a|in|top|back|closing|opening)$/.test(low[i - 1] ?? '') &&
    low[i - 1] !== 'in'
  ) {
    return false
  }
  const after = low[i + 1] ?? ''
  if (isOfOne(low, i + 2) || TIME.has(low[i + 2] ?? '') || /^\d{4}$/.test(low[i + 2] ?? '')) return false
  return /^(?:of|the|its|their|his|her|our|all)$/.test(after) || /\p{L}'s?$/u.test(after)
}

/** "one in five", "9 in 10". */
function oneIn(passage: Passage, i: number, part: (value: number, next: number) => Part): Part | null {
  const { low } = passage
  if (low[i + 1] !== 'in' || TIME.has(low[i + 3] ?? '')) return null
  const count = plain(low[i] ?? '')
  const of = plain(low[i + 2] ?? '')
  if (count === null || of === null || of > 100 || count < 1 || count >= of) return null
  return part(count / of, i + 3)
}

/** "2/3 of"; "9/11" and "24/7" stand without "of" or are no parts. */
function slashed(passage: Passage, i: number, part: (value: number, next: number) => Part): Part | null {
  const { low, tokens } = passage
  if (low[i + 1] !== '/' || low[i + 3] !== 'of' || tokens[i]?.end !== tokens[i + 1]?.start) return null
  const count = plain(low[i] ?? '')
  const of = plain(low[i + 2] ?? '')
  if (count === null || of === null || of > 10 || count < 1 || count >= of) return null
  return part(count / of, i + 3)
}

function plain(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : smallNumber(word)
}
