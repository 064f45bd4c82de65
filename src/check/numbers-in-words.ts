import type { Figure } from '../model/figure.ts'

/** A share as a sentence prints it: two decimals. The arithmetic keeps the cell's own digits. */
export const share = (value: number): string => value.toFixed(2)

/** Without the dust of binary fractions, with a true minus. */
export function exactly(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', '−')
}

/** The figure as printed, with its sense: "about 2.4", "at least 2", "between 2 and 2.5". */
export function asPrinted({ value, value2, sense, lastDigit }: Figure): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(lastDigit) + 1e-9))
  const print = (number: number): string => number.toFixed(decimals)
  if (typeof value !== 'number') return value
  if (value2 !== null) return `between ${print(value)} and ${print(value2)}`
  return sense === 'exact' ? print(value) : `${sense} ${print(value)}`
}

/** "Germany", "Germany and Italy", "Germany, Italy and 2 others". */
export function listed(names: readonly string[]): string {
  const [first = '', second, ...rest] = names
  if (second === undefined) return first
  if (rest.length === 0) return `${first} and ${second}`
  return `${first}, ${second} and ${rest.length} ${rest.length === 1 ? 'other' : 'others'}`
}
