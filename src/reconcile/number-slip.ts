/**
 * Whether one number is easily taken for the other: its digits in another order (41.6 and 46.1), a nought more or less (600 and 6,000),
 * sixteen for sixty.
 */
export function isSlip(a: number, b: number): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  if (one === other) return true // they differ by noughts, as they differ at all
  if (isTeen(one, other) || isTeen(other, one)) return magnitude(a) === magnitude(b)
  const length = Math.max(one.length, other.length) // 270 and 207 are of the same three digits
  return magnitude(a) === magnitude(b) && length > 1 && sorted(one, length) === sorted(other, length)
}

const sorted = (digits: string, length: number): string => [...digits.padEnd(length, '0')].sort().join('')

const digitsOf = (value: number): string => bareDigits(String(value))

/** The digits of a printed number, without noughts at either end: "1.2" of 1.2 billion and 1200000000 have the same. */
export const bareDigits = (number: string): string => number.replace(/\D/g, '').replace(/^0+|0+$/g, '')

const magnitude = (value: number): number => Math.floor(Math.log10(value))

/** 16 and 60, 13,000 and 30,000 */
const isTeen = (teen: string, ten: string): boolean =>
  teen.length === 2 && teen.startsWith('1') && ten === teen.slice(1)

/** Six and sixteen, nine and nineteen. */
export const isTeenOff = (a: number, b: number): boolean => Math.abs(a - b) === 10 && Math.min(a, b) < 10

/** 1.6 and 1.9 billion, 112 and 212: numbers of two digits or more, beside noughts, of which one digit is another. */
export function isOneDigitOff(a: number, b: number): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  if (one.length < 2 || one.length !== other.length || magnitude(a) !== magnitude(b)) return false
  return [...one].filter((digit, nth) => digit !== other[nth]).length === 1
}
