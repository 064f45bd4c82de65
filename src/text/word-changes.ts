/** A stretch of words that two texts share, or that only the first or the second has. */
export interface WordStretch {
  readonly kind: 'same' | 'out' | 'in'
  readonly words: string
}

const MOST = 200 // words of each that are compared
const WORD = /\S+/g
const BARE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/u // a word without the marks at its edges

/**
 * How `right` differs from `left`, word by word, by their longest common words (Wagner and Fischer 1974); what only one has before the
 * first or behind the last word in common is trimmed, and left out here. Case and the marks at a word's edges make no difference.
 * Costs 40 thousand steps at most; null where less than half of the shorter one's words are common: that is no change of wording.
 */
export function wordChanges(left: string, right: string): WordStretch[] | null {
  const [a, b] = [wordsOf(left), wordsOf(right)]
  const common = commonFrom(a, b)
  if (2 * (common[0]?.[0] ?? 0) < Math.min(a.length, b.length)) return null
  const found: { kind: WordStretch['kind']; words: string[] }[] = []
  const push = (kind: WordStretch['kind'], word: string) => {
    const last = found.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else found.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one && other && one.bare === other.bare) {
      push('same', other.printed)
      i++
      j++
    } else if (one && (!other || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      push('out', one.printed)
      i++
    } else {
      push('in', other?.printed ?? '')
      j++
    }
  }
  const [first, last] = [found.findIndex(isSame), found.findLastIndex(isSame)]
  return found.slice(first, last + 1).map(({ kind, words }) => ({ kind, words: words.join(' ') }))
}

const isSame = ({ kind }: { readonly kind: WordStretch['kind'] }) => kind === 'same'

interface Word {
  readonly printed: string
  readonly bare: string
}

const wordsOf = (text: string): Word[] =>
  (text.match(WORD) ?? []).slice(0, MOST).map((printed) => {
    const folded = printed.toLowerCase().replace(/[’ʼ]/g, "'")
    return { printed, bare: BARE.exec(folded)?.[0] ?? printed }
  })

/** How many words are common from word i of the first and word j of the second on. */
function commonFrom(a: readonly Word[], b: readonly Word[]): Int32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i]
      if (!row) continue
      const next = common[i + 1]
      row[j] = a[i]?.bare === b[j]?.bare ? 1 + (next?.[j + 1] ?? 0) : Math.max(next?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return common
}
