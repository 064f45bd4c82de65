import type { Comparable } from './comparable.ts'
import { verbIn } from './main-verbs.ts'
import { type Part, printedAround } from './quoted-words.ts'
import { sideTaken } from './side-taken.ts'
import { type Telling, tellingOf } from './word-kinds.ts'

/** What one statement prints at one spot. */
export interface Print {
  readonly item: Comparable
  readonly part: Part
  readonly around: string // as printed, with a word or two around
  readonly exact: string
  readonly telling: Telling
}

export function printAt(item: Comparable, part: Part, from: number, to: number, verbatim: boolean): Print {
  const [first, last] = [part.places[from], part.places[to - 1]]
  return {
    item,
    part,
    around: printedAround(part, from, to),
    exact: from < to && first && last ? part.exact.slice(first.start, last.end) : '',
    telling: tellingAt(part, from, to, verbatim),
  }
}

/** What the words of a part from `from` to `to` tell; their main verb, and a word with an opposite, only where the rest is `verbatim`. */
export function tellingAt(part: Part, from: number, to: number, verbatim: boolean): Telling {
  const words = part.words
    .slice(from, to)
    .map((word, nth) => (isHasTo(word, part.words[from + nth + 1]) ? 'must' : word))
  return verbatim ? tellingOf(words, verbIn(part, from, to), sideTaken(words, part.words[from - 1])) : tellingOf(words)
}

/** "Has to be shared" is "must be shared". */
const isHasTo = (word: string, next: string | undefined) => /^(?:has|have|had)$/.test(word) && next === 'to'
