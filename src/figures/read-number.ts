import type { Token } from '../text/tokens.ts'
import type { NumberRead, NumberRefused } from './number-read.ts'
import { VULGAR } from './number-words.ts'
import type { Passage } from './passage.ts'
import { readNumberWords } from './read-number-words.ts'

/** More digits than these without a mark between thousands are an id or a telephone number. */
const UNPARTED = 8
/** Beyond these a number is no longer exact, and no figure of coverage. */
const MOST_DIGITS = 20

/** The number that starts at token `i`; null where none starts, a reason where one cannot be read for sure. */
export function readNumber(passage: Passage, i: number): NumberRead | NumberRefused | null {
  const token = passage.tokens[i]
  if (!token) return null
  if (token.kind === 'number') return joinedOddly(passage, i) ?? readDigits(passage, i, token.text)
  return token.kind === 'word' ? readNumberWords(passage.low, i) : null
}

const isDigits = (token: Token | undefined): boolean => /^[\d,.]+$/.test(token?.text ?? '')
const JOINT = /^['’·^٫]$/

/** "1'500", "2·5", "10^6", ".9": digits that a mark joins in a way that is read in two ways. */
function joinedOddly({ tokens }: Passage, i: number): NumberRefused | null {
  const touches = (a: number): boolean => tokens[a] !== undefined && tokens[a]?.end === tokens[a + 1]?.start
  const why = 'its digits are joined by a mark that can be read in two ways'
  if (JOINT.test(tokens[i + 1]?.text ?? '') && touches(i) && touches(i + 1) && tokens[i + 2]?.kind === 'number')
    return { why, next: i + 3 }
  if (tokens[i + 1]?.text === ',' && tokens[i + 2]?.text === ',' && touches(i) && touches(i + 1))
    return { why, next: i + 1 }
  if (/^[,'’·^٫]$/.test(tokens[i - 1]?.text ?? '') && touches(i - 1) && touches(i - 2) && isDigits(tokens[i - 2]))
    return { why, next: i + 1 }
  const isPointFirst = tokens[i - 1]?.text === '.' && touches(i - 1) && !touches(i - 2)
  return isPointFirst ? { why: 'no digit stands before its point', next: i + 1 } : null
}

function readDigits(passage: Passage, i: number, text: string): NumberRead | NumberRefused | null {
  const read = (value: number, lastDigit: number, grouped: boolean, next = i + 1, doubtful = false): NumberRead => ({
    value,
    lastDigit,
    next,
    written: 'digits',
    grouped,
    doubtful,
  })
  if (text.length > MOST_DIGITS) return { why: 'too many digits to be read as one number', next: i + 1 }
  if (/^\d+$/.test(text)) {
    if (/^0\d/.test(text) || text.length > UNPARTED) return null
    const mixed = mixedFraction(passage, i) ?? vulgarBehind(passage, i)
    if (mixed) return read(mixed.value, 0.1, false, mixed.next)
    const spaced = spacedGroups(passage, i)
    return spaced ? read(spaced.value, 1, true, spaced.next) : read(Number(text), 1, false)
  }
  // "4,25 per cent": a percentage of four hundred and twenty-five is none that is spent
  if (/^\d{1,2},\d{1,2}$/.test(text) && /^(?:%|percent|per|pct)$/.test(passage.low[i + 1] ?? ''))
    return read(Number(text.replace(',', '.')), worth(text.replace(',', '.')), false)
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return read(Number(text.replaceAll(',', '')), worth(text), true)
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text)) return read(Number(text.replaceAll('.', '')), 1, true)
  if (/^\d+\.\d+$/.test(text)) {
    return read(Number(text), worth(text), false, i + 1, /^[1-9]\d{0,2}\.\d{3}$/.test(text))
  }
  // "2½" is good to a tenth
  const vulgar = /^(\d*)([½¼¾⅓⅔⅕⅛])$/.exec(text)
  const part = vulgar && VULGAR.get(vulgar[2] ?? '')
  if (part) return read(Number(vulgar[1]) + part, 0.1, false)
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return null // 14.02.2026
  if (!/^[\d.,]+$/.test(text)) return null // another script's digits, superscripts
  const why = text.includes(',')
    ? 'its comma parts no thousands: it may stand for a decimal point or be a slip'
    : 'more than one point in a number'
  return { why, next: i + 1 }
}

function worth(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 1 : Number(`1e-${text.length - point - 1}`)
}

/** "2 1/2 percent", "1/2 percent": only as a percentage, else it may be a date, a score or a page. */
function mixedFraction({ low, tokens }: Passage, i: number): { value: number; next: number } | null {
  const slash = low[i + 1] === '/' ? i + 1 : low[i + 2] === '/' ? i + 2 : -1
  if (slash < 0 || tokens[slash - 1]?.end !== tokens[slash]?.start) return null
  const [above, below] = [low[slash - 1] ?? '', low[slash + 1] ?? '']
  if (!/^\d$/.test(above) || !/^(?:[2-9]|10)$/.test(below) || Number(above) >= Number(below)) return null
  if (!/^(?:%|percent|per|pct)$/.test(low[slash + 2] ?? '')) return null
  const whole = slash === i + 2 ? Number(low[i]) : 0
  return { value: whole + Number(above) / Number(below), next: slash + 2 }
}

/** "3 ½ per cent" */
function vulgarBehind({ tokens, low }: Passage, i: number): { value: number; next: number } | null {
  const part = VULGAR.get(tokens[i + 1]?.text ?? '')
  return part !== undefined && /^\d{1,3}$/.test(low[i] ?? '') ? { value: Number(low[i]) + part, next: i + 2 } : null
}

/** "75 000", "1 200 000": groups of three digits, one blank apart. */
function spacedGroups(passage: Passage, i: number): { value: number; next: number } | null {
  const first = passage.tokens[i]
  if (!first || first.text.length > 3 || passage.tokens[i - 1]?.kind === 'number') return null
  let digits = first.text
  let next = i + 1
  for (let before = first; ; next += 1) {
    const token = passage.tokens[next]
    if (!token || token.start !== before.end + 1 || !/^\d{3}$/.test(token.text)) break
    if (!/^[ \u00a0\u2009\u202f]$/.test(passage.text.slice(before.end, token.start))) break
    digits += token.text
    before = token
  }
  return next === i + 1 ? null : { value: Number(digits), next }
}
