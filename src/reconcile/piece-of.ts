import type { Statement } from '../model/statement.ts'
import { type SentenceSpan, sentences } from '../text/sentences.ts'
import type { Comparable } from './comparable.ts'
import { contentsOf, countContents } from './content-words.ts'
import type { Likeness } from './likeness.ts'
import type { Part } from './quoted-words.ts'

/** A statement with nothing but the sentences in which it says what it was found alike to. */
export function pieceOf(item: Comparable, { alignment, parts: [, at] }: Likeness): Comparable | null {
  const part = item.parts[at]
  if (!part || !alignment) return null
  const [first, last] = [part.places[alignment.rightFrom], part.places[alignment.rightTo - 1]]
  if (!first || !last) return null
  const spans = sentencesIn(item, part).filter(({ start, end }) => start < last.end && first.start < end)
  const [from, to] = [spans[0]?.start ?? first.start, spans.at(-1)?.end ?? last.end]
  const parts = [within(part, from, to)]
  return { ...item, parts, contents: contentsOf(parts) }
}

/** "that it will keep its soldiers there | and that it will pay": two things told. */
const NEXT_CLAUSE =
  /,?\sand\sthat\s(?!(?:is|was|has|had|will|would|can|could|may|might|must|should|means?|makes?|made|leaves?|takes?)\b)/gu

/** Each of its sentences, and of each clause of indirect speech, as a statement that says nothing else. */
export function piecesOf(item: Comparable): Comparable[] {
  return item.parts.flatMap((part) =>
    sentencesIn(item, part).flatMap(({ start, end }) => {
      const parts = [within(part, start, end)]
      const contents = contentsOf(parts)
      return contents.length === 0 ? [] : [{ ...item, parts, contents }]
    }),
  )
}

/** Of indirect speech its clauses. */
function sentencesIn({ statement }: Comparable, { exact }: Part): SentenceSpan[] {
  const all = sentences(exact)
  return statement.quoted.length > 0 ? all : all.flatMap((one) => clausesIn(exact, one))
}

/** How many things it says. */
export const countPieces = ({ quoted }: Statement, parts: readonly Part[]): number =>
  countContents(parts) +
  (quoted.length > 0 ? 0 : parts.reduce((sum, { exact }) => sum + [...exact.matchAll(NEXT_CLAUSE)].length, 0))

function clausesIn(exact: string, { start, end }: SentenceSpan): SentenceSpan[] {
  const found: SentenceSpan[] = []
  let from = start
  for (const { 0: joint, index } of exact.slice(start, end).matchAll(NEXT_CLAUSE)) {
    found.push({ start: from, end: start + index })
    from = start + index + joint.length
  }
  return [...found, { start: from, end }]
}

/** The words of a part from `from` to `to`, UTF-16 units of what it prints. */
function within({ exact, words, places }: Part, from: number, to: number): Part {
  const isInside = (nth: number) => from <= (places[nth]?.start ?? -1) && (places[nth]?.end ?? Infinity) <= to
  return {
    exact,
    words: words.filter((_, nth) => isInside(nth)),
    places: places.filter((_, nth) => isInside(nth)),
    sentences: exact.slice(from, to),
  }
}
