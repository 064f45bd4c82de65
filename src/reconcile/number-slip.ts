/**
 * Whether one number is easily taken for the other: its digits in another order (41.6 and 46.1), a nought more or less (600 and 6,000),
 * sixteen for sixty.
 */
export function isSlip(a: number, b: number): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)]
  if (one === other) return true // they differ by noughts, as they differ at all
  if (isTeen(one, other) || isTeen(other, one)) return magnitude(a) === magnitude(b)
  return magnitude(a) === magnitude(b) && one.length > 1 && [...one].sort().join('') === [...other].sort().join('')
}

/** The digits without noughts at either end. */
const digitsOf = (value: number): string =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

const magnitude = (value: number): number => Math.floor(Math.log10(value))

/** 16 and 60, 13,000 and 30,000 */
const isTeen = (teen: string, ten: string): boolean =>
  teen.length === 2 && teen.startsWith('1') && ten === teen.slice(1)
