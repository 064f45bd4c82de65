const GDP: readonly (readonly string[])[] = [
  ['gdp'],
  ['gross', 'domestic', 'product'],
  ['economic', 'output'],
  ['national', 'output'],
  ['economy'],
  ['economies'],
  ['output'],
]
const BETWEEN =
  /^(?:its|their|the|our|his|her|your|national|annual|total|country's|nation's|whole|own|each|every|entire)$/

/** "of GDP", "of its gross domestic product", "GDP" at token `i`: the token after it, or null. */
export function readGdp(low: readonly string[], i: number): number | null {
  if (low[i] !== 'of') return gdpAt(low, i)
  const produced = PRODUCED.exec(low.slice(i + 1, i + 8).join(' '))
  if (produced) return i + 1 + produced[0].split(' ').length
  for (let at = i + 1; at < i + 6; at += 1) {
    const end = gdpAt(low, at)
    if (end !== null) return end
    const word = low[at] ?? ''
    if (!BETWEEN.test(word) && !/'s?$/.test(word) && !/^\p{L}+$/u.test(word)) return null
    if (/^(?:and|or|on|in|to|by|for|with|from)$/.test(word)) return null
  }
  return null
}

/** "of everything it produces" */
const PRODUCED =
  /^(?:what|everything|all)(?: that)? (?:it|(?:its|the|their) (?:economy|country|nation)|they) (?:produces?|produced|generates?|generated)\b/
/** "of every euro that its economy produced" */
const THAT_IS_PRODUCED =
  /^(?:that |which )?(?:it|(?:its|the|their) (?:economy|country|nation)|they) (?:produces?|produced|generates?|generated)\b/

/** "of its GDP", "that its economy produces" at token `i`: the token after it, or null. */
export function gdpBehind(low: readonly string[], i: number): number | null {
  if (low[i] === 'of') return readGdp(low, i)
  const produced = THAT_IS_PRODUCED.exec(low.slice(i, i + 7).join(' '))
  return produced ? i + produced[0].split(' ').length : null
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
