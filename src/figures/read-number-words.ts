import type { NumberRead } from './number-read.ts'
import { partOf, SCALES, smallNumber } from './number-words.ts'

/** "thirty-two", "two and a half", "two point seven five", "a hundred and fifty" at token `i`. */
export function readNumberWords(low: readonly string[], i: number): NumberRead | null {
  const read = (value: number, lastDigit: number, next: number): NumberRead => ({
    value,
    lastDigit,
    next,
    written: 'words',
    grouped: false,
    doubtful: false,
  })
  const word = low[i] ?? ''
  if (word === 'half' && /^an?$/.test(low[i + 1] ?? '')) {
    if (isRound(low[i + 2])) return roundAfter(low, i + 2, 0.5, read)
    return /^(?:percent|per|percentage)$/.test(low[i + 2] ?? '') ? read(0.5, 0.1, i + 2) : null
  }
  if (/^an?$/.test(word)) return isRound(low[i + 1]) ? roundAfter(low, i + 1, 1, read) : null
  const small = smallNumber(word)
  const joined = small !== null || !word.includes('and') ? null : /^([a-z]+)[-‐‑]and[-‐‑]a[-‐‑]([a-z]+)$/.exec(word)
  const [whole, of] = [smallNumber(joined?.[1] ?? ''), partOf(joined?.[2] ?? '')]
  if (whole !== null && of !== null) return read(whole + 1 / of, 0.1, i + 1)
  if (small === null) return null
  const mixed = partAfter(low, i + 1)
  if (mixed) return read(small + mixed.value, 0.1, mixed.next)
  const decimals = low[i + 1] === 'point' ? digitsFrom(low, i + 2) : ''
  if (decimals !== '')
    return read(Number(`${small}.${decimals}`), Number(`1e-${decimals.length}`), i + 2 + decimals.length)
  return roundAfter(low, i + 1, small, read)
}

/** "two and a half", "three and two-thirds": good to a tenth. */
function partAfter(low: readonly string[], i: number): { value: number; next: number } | null {
  if (low[i] !== 'and') return null
  if (/^an?$/.test(low[i + 1] ?? '')) {
    const of = partOf(low[i + 2] ?? '')
    return of === null || low[i + 3] === 'of' ? null : { value: 1 / of, next: i + 3 }
  }
  const [count = '', joined] = (low[i + 1] ?? '').split(/[-‐‑]/)
  const of = partOf(joined ?? low[i + 2] ?? '')
  const parts = smallNumber(count)
  return of === null || parts === null || parts >= of
    ? null
    : { value: parts / of, next: joined === undefined ? i + 3 : i + 2 }
}

/** "seven five" behind "two point". */
function digitsFrom(low: readonly string[], i: number): string {
  let digits = ''
  for (let at = i; at < i + 4; at += 1) {
    const one = smallNumber(low[at] ?? '')
    if (one === null || one > 9) break
    digits += one
  }
  return digits
}

/** "hundred" and "dozen" count on; thousands and above are read as scales by whoever asked. */
function roundAfter(
  low: readonly string[],
  i: number,
  times: number,
  read: (value: number, lastDigit: number, next: number) => NumberRead,
): NumberRead {
  const hundreds = low[i] === 'thousand' ? hundredsFrom(low, low[i + 1] === 'and' ? i + 2 : i + 1) : null
  if (hundreds) return read(times * 1000 + hundreds.value, hundreds.lastDigit, hundreds.next)
  // "ninety billion" in words is good to ten
  if (SCALES.has(low[i] ?? '') && times >= 20 && times % 10 === 0) return read(times, 10, i)
  if (low[i] === 'dozen') return read(times * 12, 12, i + 1)
  if (low[i] !== 'hundred') return read(times, Math.min(times, 1), i)
  const rest = low[i + 1] === 'and' ? smallNumber(low[i + 2] ?? '') : null
  return rest === null ? read(times * 100, 100, i + 1) : read(times * 100 + rest, 1, i + 3)
}

/** "three hundred", "three hundred and fifty" behind "twenty-six thousand". */
function hundredsFrom(low: readonly string[], i: number): { value: number; lastDigit: number; next: number } | null {
  const times = smallNumber(low[i] ?? '')
  if (times === null || times === 0 || times > 9 || low[i + 1] !== 'hundred' || SCALES.has(low[i + 2] ?? ''))
    return null
  const rest = low[i + 2] === 'and' ? smallNumber(low[i + 3] ?? '') : null
  return rest === null
    ? { value: times * 100, lastDigit: 100, next: i + 2 }
    : { value: times * 100 + rest, lastDigit: 1, next: i + 4 }
}

function isRound(word: string | undefined): boolean {
  return word === 'hundred' || word === 'dozen' || SCALES.has(word ?? '')
}
