/** Of several years those of the number's own part of the sentence: "1.4 billion in 2026, against 1.1 billion in 2025". */
export function yearsBeside(exact: string, at: number, years: ReadonlySet<string>): ReadonlySet<string> {
  if (years.size < 2) return years
  const from = Math.max(exact.lastIndexOf(', ', at), exact.lastIndexOf('; ', at)) + 1
  const part = exact.slice(from).split(/[,;]\s/, 1)[0] ?? ''
  const own = new Set([...years].filter((year) => part.includes(year)))
  return own.size > 0 ? own : years
}
