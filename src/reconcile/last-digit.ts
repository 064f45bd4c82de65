/** The worth of the last printed digit that is not nought: 100 for "4,200", 100 million for "4.1" billion (`scale` 1e9). */
export function lastDigitOf(printed: string, scale: number): number {
  const digits = printed.replace(/,/g, '')
  if (digits.includes('.')) return scale * 10 ** -(digits.length - digits.indexOf('.') - 1)
  return scale * 10 ** (/0*$/.exec(digits)?.[0].length ?? 0)
}
