/** A hash of 53 bits, for counting in memory what is the same; two texts share one by chance once in 10^15. Not for names that are kept. */
export function quickHash(text: string): number {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other + unit, 0x5bd1e995)
    other ^= other >>> 15
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b)
  return ((one ^ (one >>> 13)) >>> 0) * 2 ** 21 + (other >>> 11)
}
