import { hashText } from './hash.ts'

/** What kind of doing or thing a lemma mostly names, after WordNet's lexicographer files; 0: not listed. */
export interface WordClasses {
  /** 1 + file × 25 + share of senses of communication (0–4) × 5 + share of senses of cognition (0–4). */
  verb(lemma: string): number
  /** 1 + file. */
  noun(lemma: string): number
}

/**
 * Reads the shipped table: for verbs, then nouns, a count, that many hashes in rising order (uint32, little-endian),
 * and that many classes (uint16 for verbs, uint8 for nouns). Hashes, because nothing asks for the words back.
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const part = (width: 1 | 2) => {
    const count = view.getUint32(at, true)
    const hashes = new Uint32Array(count)
    const classes = new Uint16Array(count)
    at += 4
    for (let i = 0; i < count; i++, at += 4) hashes[i] = view.getUint32(at, true)
    for (let i = 0; i < count; i++, at += width) classes[i] = width === 2 ? view.getUint16(at, true) : view.getUint8(at)
    return (lemma: string) => lookUp(hashes, classes, hashText(lemma) >>> 0)
  }
  const verb = part(2)
  const noun = part(1)
  return { verb, noun }
}

function lookUp(hashes: Uint32Array, classes: Uint16Array, hash: number): number {
  let [low, high] = [0, hashes.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle] as number
    if (found === hash) return classes[middle] ?? 0
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return 0
}
