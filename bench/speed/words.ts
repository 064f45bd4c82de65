const LEXICON = Array.from({ length: 20_000 }, (_, nth) => syllables(nth))

/** From 0 to below 1, the same for the same seed. */
export function random(seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

/** Words of a lexicon of twenty thousand, the first of them far more often than the last, the same for the same seed. */
export const wordsOf = (seed: number, length: number): string[] =>
  Array.from({ length }, (_, at) => LEXICON[Math.floor(LEXICON.length * random(seed * 31 + at) ** 2)] ?? '')

/** A name of one word, another for each number. */
export function nameOf(nth: number): string {
  const name = syllables(nth)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function syllables(nth: number): string {
  const parts = ['ba', 'ro', 'ki', 'sel', 'mun', 'ta', 'vor', 'ne', 'lis', 'dra']
  return [...String(nth + 11)].map((digit) => parts[Number(digit)] ?? '').join('')
}
