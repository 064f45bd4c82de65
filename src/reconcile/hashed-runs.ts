/** One hash of 32 bits for each run of `length` words in a row (FNV-1a over the words), in order. */
export function hashedRuns(words: readonly string[], length: number): number[] {
  const own = words.map(hashOf)
  const found: number[] = []
  for (let from = 0; from + length <= own.length; from++) {
    let hash = 0x811c9dc5
    for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ (own[at] ?? 0), 0x01000193)
    found.push(hash ^ (hash >>> 15))
  }
  return found
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
