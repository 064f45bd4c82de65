import { CAPITALISED } from './name-shapes.ts'

const CAPITALISED_WORD = new RegExp(`(?<![\\p{L}\\p{M}'’-])${CAPITALISED}(?![\\p{L}])`, 'gu')

/**
 * Whether a capitalised word stands with no other beside it somewhere: surnames are told so later, "Butz said". The text is
 * looked through when first asked, which few articles do.
 */
export function aloneIn(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null
  return (word) => {
    words ??= wordsAlone(text)
    return words.has(word)
  }
}

function wordsAlone(text: string): ReadonlySet<string> {
  const all = [...text.matchAll(CAPITALISED_WORD)]
  const endOf = (match: RegExpExecArray | undefined) => (match ? match.index + match[0].length : -2)
  const touches = (left: RegExpExecArray | undefined, right: RegExpExecArray | undefined) =>
    right !== undefined && endOf(left) + 1 === right.index && /\s/.test(text.charAt(right.index - 1))
  return new Set(
    all.flatMap((word, nth) => (touches(all[nth - 1], word) || touches(word, all[nth + 1]) ? [] : [word[0]])),
  )
}
