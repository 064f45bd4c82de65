const GDP: readonly (readonly string[])[] = [
  ['gdp'],
  ['gross', 'domestic', 'product'],
  ['economic', 'output'],
  ['national', 'output'],
  ['economy'],
  ['economies'],
]
const BETWEEN =
  /^(?:its|their|the|our|his|her|your|national|annual|total|country's|nation's|whole|own|each|every|entire)$/

/** "of GDP", "of its gross domestic product", "GDP" at token `i`: the token after it, or null. */
export function readGdp(low: readonly string[], i: number): number | null {
  if (low[i] !== 'of') return gdpAt(low, i)
  for (let at = i + 1; at < i + 6; at += 1) {
    const end = gdpAt(low, at)
    if (end !== null) return end
    const word = low[at] ?? ''
    if (!BETWEEN.test(word) && !/'s?$/.test(word) && !/^\p{L}+$/u.test(word)) return null
    if (/^(?:and|or|on|in|to|by|for|with|from)$/.test(word)) return null
  }
  return null
}

function gdpAt(low: readonly string[], i: number): number | null {
  for (const words of GDP) {
    if (low[i - 1] !== 'of' && words[0] !== 'gdp' && words[0] !== 'gross' && !BETWEEN.test(low[i - 1] ?? '')) continue
    if (words.every((word, k) => low[i + k] === word || (k === words.length - 1 && low[i + k] === `${word}'s`))) {
      return i + words.length
    }
  }
  return null
}
