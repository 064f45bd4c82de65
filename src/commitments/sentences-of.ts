import type { Statement } from '../model/statement.ts'
import { sentences } from '../text/sentences.ts'

const LONGEST = 2000 // UTF-16 units: what goes on longer is no sentence, and is not read to its end

/** A sentence of a statement's contents, with its place in the article's text. */
export interface SaidSentence {
  readonly exact: string
  readonly blanked: string // as long; quotation marks are blanks, so that “not leaving” NATO reads on
  readonly start: number
}

/** Every sentence that was said, in order; a quotation split around its cue gives several. */
export function sentencesOf(statement: Statement): readonly SaidSentence[] {
  return statement.contents.flatMap(({ exact, start }) =>
    sentences(exact).map((one) => {
      const words = exact.slice(one.start, Math.min(one.end, one.start + LONGEST))
      return { exact: words, blanked: words.replace(/["“”„«»]/g, ' '), start: start + one.start }
    }),
  )
}
