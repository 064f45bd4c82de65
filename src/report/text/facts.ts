import type { Page } from './ink.ts'
import { type Piece, wrap } from './wrap.ts'

/** A name and what it has, in two columns; rows without words are left out. */
export function facts(
  rows: readonly (readonly [name: string, words: string | readonly Piece[]])[],
  page: Page,
): string[] {
  const told = rows.filter(([, words]) => words.length > 0)
  const column = Math.max(0, ...told.map(([name]) => name.length)) + 2
  return told.flatMap(([name, words]) => {
    const pieces = typeof words === 'string' ? [words] : words
    // the name is set apart from the wrapping, which would close up its blanks
    return wrap(pieces, page, { first: name.padEnd(column), rest: column })
  })
}
