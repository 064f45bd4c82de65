import { exceptWords } from './exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import { mostAlliesAt } from './most-allies.ts'
import type { Passage } from './passage.ts'

/** "all allies", "every member", "all 32 NATO members": the whole, as a fraction of one, and "most allies", more than half of it, where no number says it. */
export function findAllAllies(passage: Passage): Quantity[] {
  const found: Quantity[] = []
  for (const [at, word] of passage.low.entries()) {
    if (/^(?:not|nearly|almost|virtually|practically)$/.test(passage.low[at - 1] ?? '')) continue
    const next =
      word === 'all' ? afterAll(passage.low, at) : /^(?:every|each)$/.test(word) ? afterEvery(passage.low, at) : null
    if (next !== null && !leavesOut(passage.low, next)) found.push(whole(at, next))
    const most = mostAlliesAt(passage, at)
    if (most) found.push({ ...whole(most.from, most.next), value: 0.5, sense: 'more than' })
  }
  return found
}

/** "all allies but", "With the exception of Slovenia, all allies", "all allies, Slovenia excepted": not the whole. */
const leavesOut = (low: readonly string[], next: number): boolean =>
  exceptWords(low, next) > 0 ||
  (low[next] === ',' && exceptWords(low, next + 1) > 0) ||
  exceptWords(low, 0) > 0 ||
  low.slice(next).some((word, at, rest) => word === 'excepted' || (word === 'exception' && rest[at + 1] !== 'of'))

export function afterAll(low: readonly string[], at: number): number | null {
  for (let i = at + 1; i < at + 6; i += 1) {
    const word = low[i] ?? ''
    if (/^(?:allies|members)$/.test(word)) return i + 1
    if (word === 'member' && /^(?:states|countries|nations)$/.test(low[i + 1] ?? '')) return i + 2
    if (!/^(?:of|the|its|our|nato|nato's|alliance's|alliance|\d+|thirty-one|thirty-two)$/.test(word)) return null
  }
  return null
}

export function afterEvery(low: readonly string[], at: number): number | null {
  const i = low[at + 1] === 'nato' || low[at + 1] === 'single' ? at + 2 : at + 1
  if (/^(?:ally|member)$/.test(low[i] ?? '')) return /^(?:state|country|nation)$/.test(low[i + 1] ?? '') ? i + 2 : i + 1
  return null
}

function whole(at: number, next: number): Quantity {
  const number = { value: 1, value2: null, lastDigit: 0.01, unit: 'fraction', sense: 'exact' } as const
  return { ...number, noun: 'allies', between: [], gdp: false, from: at, number: at, next }
}
