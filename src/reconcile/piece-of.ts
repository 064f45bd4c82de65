import { sentences } from '../text/sentences.ts'
import type { Comparable } from './comparable.ts'
import { contentsOf } from './content-words.ts'
import type { Likeness } from './likeness.ts'
import type { Part } from './quoted-words.ts'

/** A statement with nothing but the sentences in which it says what it was found alike to. */
export function pieceOf(item: Comparable, { alignment, parts: [, at] }: Likeness): Comparable | null {
  const part = item.parts[at]
  if (!part || !alignment) return null
  const [first, last] = [part.places[alignment.rightFrom], part.places[alignment.rightTo - 1]]
  if (!first || !last) return null
  const spans = sentences(part.exact).filter(({ start, end }) => start < last.end && first.start < end)
  const [from, to] = [spans[0]?.start ?? first.start, spans.at(-1)?.end ?? last.end]
  const parts = [within(part, from, to)]
  return { ...item, parts, contents: contentsOf(parts) }
}

/** Each of its sentences as a statement that says nothing else. */
export function piecesOf(item: Comparable): Comparable[] {
  return item.parts.flatMap((part) =>
    sentences(part.exact).flatMap(({ start, end }) => {
      const parts = [within(part, start, end)]
      const contents = contentsOf(parts)
      return contents.length === 0 ? [] : [{ ...item, parts, contents }]
    }),
  )
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
