import type { Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'

/** The words of a quotation as they are compared: folded, without marks; numbers keep their digits, "1,200" is "1200". */
export function quotedWords(words: string): string[] {
  return (
    fold(words)
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/\p{N}+(?:\.\p{N}+)?%?|\p{L}[\p{L}\p{N}]*(?:['-]\p{L}+)*/gu) ?? []
  )
}

const LONGEST = 400 // words of one quotation that are compared; the rest adds nothing to a likeness

/** One stretch of a statement's words, as printed and as compared. */
export interface Part {
  readonly exact: string
  readonly words: readonly string[]
}

/** A statement's quoted parts, longest first; of indirect speech its contents, which ask for a higher likeness. */
export function partsOf(statement: Statement): Part[] {
  const pieces = statement.quoted.length > 0 ? statement.quoted : statement.contents
  return pieces
    .map(({ exact }) => ({ exact, words: quotedWords(exact).slice(0, LONGEST) }))
    .filter((part) => part.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*%?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*/gu

/** The words `from` to `to` (exclusive) of a quotation as printed, with two on either side: "will not pay for". */
export function printedAround(exact: string, from: number, to: number): string {
  const words = [...exact.matchAll(WORD)]
  const first = words[Math.max(0, from - 2)]
  const last = words[Math.min(words.length, to + 2) - 1]
  return first && last ? exact.slice(first.index, last.index + last[0].length) : exact
}
