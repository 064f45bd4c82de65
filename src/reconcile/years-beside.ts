/**
 * Of several years those of the number's own part of the sentence: "1.4 billion in 2026, against 1.1 billion in 2025"; one alone is
 * another number's where it stands in a part with it: "3.9 billion, more than twice the 1.8 billion of 2019".
 */
export function yearsBeside(exact: string, at: number, years: ReadonlySet<string>): ReadonlySet<string> {
  const [only] = years
  if (only === undefined) return years
  if (years.size < 2) return isAnothers(exact, at, only) ? new Set() : years
  const from = Math.max(exact.lastIndexOf(', ', at), exact.lastIndexOf('; ', at)) + 1
  const part = exact.slice(from).split(/[,;]\s/, 1)[0] ?? ''
  const own = new Set([...years].filter((year) => part.includes(year)))
  return own.size > 0 ? own : years
}

/** Whether a year stands in a later part of the sentence that has a number of its own. */
function isAnothers(exact: string, at: number, year: string): boolean {
  const behind = exact.slice(at)
  const from = behind.search(/,\s/)
  const rest = from < 0 ? '' : behind.slice(from + 1)
  const to = rest.indexOf(year)
  return to >= 0 && !behind.slice(0, from).includes(year) && /\d/.test(rest.slice(0, to))
}
