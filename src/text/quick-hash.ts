/** A hash of 53 bits of words in a row, for counting in memory what is the same; two runs share one by chance once in 10^15. Not for names that are kept. */
export function quickHash(words: readonly string[], from = 0, to = words.length): number {
  let one = 0x811c9dc5
  let other = 0x1b873593
  for (let nth = from; nth < to; nth++) {
    const word = words[nth] ?? ''
    for (let at = 0; at <= word.length; at++) {
      const unit = at < word.length ? word.charCodeAt(at) : 32
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other + unit, 0x5bd1e995)
      other ^= other >>> 15
    }
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b)
  return ((one ^ (one >>> 13)) >>> 0) * 2 ** 21 + (other >>> 11)
}
