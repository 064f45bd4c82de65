import type { Span } from './attribution.ts'

/** "Minister for Energy, Business and Industry Greta Solheim" */
const PORTFOLIOS =
  /^(?:[Tt]he\s)?(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner)\s(?:of|for)\s(?:\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?,\s)+\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?\sand\s(?:\p{Lu}[\p{L}-]*\s)+/u

/** The source up to its first comma or bracket: what follows describes, and may name others. */
export function headOf(source: Span, words: string): Span {
  const portfolios = PORTFOLIOS.exec(words)?.[0].length ?? 0
  const cut = portfolios + words.slice(portfolios).search(/[,—]|\s[–-]\s|\((?![^()]{1,12}\)\sand\s)/) // "A (D) and B (R)": two
  return { start: source.start, end: cut < portfolios ? source.end : source.start + cut }
}
