import { fold } from '../text/fold.ts'

const MOST = 300 // words a side: comparing them costs their product

/**
 * Which words of each side the other does not print, by the longest common run of words with gaps; marks and case do not
 * count. Of longer sides none is marked.
 */
export function changedWords(
  left: readonly string[],
  right: readonly string[],
): { readonly left: readonly boolean[]; readonly right: readonly boolean[] } {
  const changed = { left: left.map(() => false), right: right.map(() => false) }
  if (left.length > MOST || right.length > MOST) return changed
  const [a, b] = [left.map(bareWord), right.map(bareWord)]
  const common = commonFrom(a, b)
  const at = (i: number, j: number) => common[i * (b.length + 1) + j] ?? 0
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) changed.left[i++] = true
    else changed.right[j++] = true
  }
  return changed
}

/** For each pair of places, how many words the rests from there on have in common, in order. */
function commonFrom(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, across, both] = [(i + 1) * width + j, i * width + j + 1, (i + 1) * width + j + 1]
      const met = a[i] === b[j] ? (common[both] ?? 0) + 1 : 0
      common[i * width + j] = Math.max(met, common[down] ?? 0, common[across] ?? 0)
    }
  }
  return common
}

const bareWord = (word: string): string => fold(word).replace(/[^\p{L}\p{N}%$€£]/gu, '')
