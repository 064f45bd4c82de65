import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import type { Part } from './read-fraction.ts'
import { readNumber } from './read-number.ts'

const OF_WORDS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quadruples', 4],
  ['triples', 3],
  ['trebles', 3],
  ['quintuple', 5],
  ['quintupled', 5],
  ['quintuples', 5],
])
const COMPARED = /^(?:what|as|the|its|their|his|her|our|that|those|more|higher|larger|greater|bigger|last|previous)$/

/** "fivefold", "10-fold", "twice what", "doubled", "three times as many" at token `i`. */
export function readMultiple(passage: Passage, i: number): Part | null {
  const part = (value: number, next: number, lastDigit = 1): Part => ({
    value,
    lastDigit,
    unit: 'multiple',
    start: i,
    next,
  })
  const { low } = passage
  const word = low[i] ?? ''
  const fold = /^([a-z]+?)[-‐‑]?fold$/.exec(word)
  const folded = fold ? smallNumber(fold[1] ?? '') : null
  if (folded !== null && folded > 1) return part(folded, i + 1)
  if (word === 'factor' && low[i + 1] === 'of') return factorOf(passage, i, part)
  const named = OF_WORDS.get(word)
  if (named !== undefined) {
    if (/(?:ed|ing|les)$/.test(word)) return low[i + 1] === 'down' || low[i + 1] === 'up' ? null : part(named, i + 1)
    return COMPARED.test(low[i + 1] ?? '') || /\p{L}'s$/u.test(low[i + 1] ?? '') ? part(named, i + 1) : null
  }
  if (
    word === 'half' &&
    low[i + 1] === 'as' &&
    /^(?:much|large|high|big)$/.test(low[i + 2] ?? '') &&
    low[i + 3] !== 'again'
  )
    return part(0.5, i + 1, 0.1)
  return timesAt(passage, i, part)
}

/** "10-fold", "3x", "three and a half times as much", "three times Slovenia's" */
function timesAt(
  passage: Passage,
  i: number,
  part: (value: number, next: number, lastDigit?: number) => Part,
): Part | null {
  const { low, tokens } = passage
  const number = readNumber(passage, i)
  if (
    number === null ||
    'why' in number ||
    (number.written === 'words' && number.value < 2 && Number.isInteger(number.value))
  )
    return null
  if (low[number.next] === '-' && low[number.next + 1] === 'fold')
    return part(number.value, number.next + 2, number.lastDigit)
  if (low[number.next] === 'x' && tokens[number.next]?.start === tokens[i]?.end) {
    return part(number.value, number.next + 1, number.lastDigit)
  }
  const other = low[number.next + 1] ?? ''
  const times = low[number.next] === 'times' && (COMPARED.test(other) || /\p{L}(?:'s|s')$/u.test(other))
  // "three and a half times" is no nearer than halves
  const worth = Number.isInteger(number.value) || number.written === 'digits' ? number.lastDigit : 0.5
  return times ? part(number.value, number.next + 1, worth) : null
}

/** "grew by a factor of four" */
function factorOf(
  passage: Passage,
  i: number,
  part: (value: number, next: number, lastDigit: number) => Part,
): Part | null {
  const number = readNumber(passage, i + 2)
  return number === null || 'why' in number || number.value < 2
    ? null
    : part(number.value, number.next, number.lastDigit)
}
