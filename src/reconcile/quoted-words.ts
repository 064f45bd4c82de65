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

/** A statement's quoted parts as words, longest first; empty for indirect speech. */
export function quotedParts(statement: Statement): string[][] {
  return statement.quoted
    .map((part) => quotedWords(part.exact).slice(0, LONGEST))
    .filter((words) => words.length > 0)
    .sort((a, b) => b.length - a.length)
}
