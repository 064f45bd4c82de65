import type { Alignment, Change } from './align.ts'
import { meaningOf } from './content-words.ts'
import { likelyParts } from './likely-parts.ts'
import { likenessOf, REVIEW, SAME } from './likeness.ts'
import type { Part } from './quoted-words.ts'
import { areOpposite, sideTaken } from './side-taken.ts'
import { startsCondition, tellingOf } from './word-kinds.ts'

const LEFT_OUT = 3 // words that one has and the other lacks: more is a clause left out, not a change

/** Two quoted parts that hold the same words. */
export interface Match {
  readonly at: number // which part of the left statement
  readonly left: Part
  readonly right: Part
  readonly alignment: Alignment
}

/** Every pair of parts that are the same words, else, unless `sameOnly`, the likest pair; a stretch goes on by the one word at which both go on apart. */
export function matchesOf(left: readonly Part[], right: readonly Part[], sameOnly = false): Match[] {
  const found: (Match & { score: number })[] = []
  const others = likelyParts(right, left)
  for (const [at, a] of likelyParts(left, right)) {
    for (const [, b] of others) {
      const { alignment, score } = likenessOf(a.words, b.words)
      if (alignment && score >= REVIEW)
        found.push({ at, left: a, right: b, score, alignment: widened(a, b, alignment) })
    }
  }
  const same = found.filter(({ score }) => score >= SAME)
  return same.length > 0 || sameOnly ? same : found.sort((a, b) => b.score - a.score).slice(0, 1)
}

/** "again on 3 May" and "again on 3 June": the best stretch ends before the word in which they differ. */
function widened(left: Part, right: Part, alignment: Alignment): Alignment {
  let { leftFrom, leftTo, rightFrom, rightTo } = alignment
  const changes = [...alignment.changes]
  const before = [left.words[leftFrom - 1], right.words[rightFrom - 1]]
  if (before[0] && before[1] && goesOn(left, leftFrom) && goesOn(right, rightFrom)) {
    leftFrom--
    rightFrom--
    changes.unshift({ left: [before[0]], right: [before[1]], at: leftFrom, atRight: rightFrom })
  }
  if (leftTo < left.words.length && rightTo < right.words.length && goesOn(left, leftTo) && goesOn(right, rightTo)) {
    const [one, other] = lastWords(left, leftTo, right, rightTo)
    changes.push({ left: one, right: other, at: leftTo, atRight: rightTo })
    leftTo += one.length
    rightTo += other.length
  }
  return { ...alignment, leftFrom, leftTo, rightFrom, rightTo, changes }
}

const LAST = 3 // words with which a sentence ends

/** "in an hour" and "in two hours": all that is left of two sentences that end on a number of something; else the next word of each. */
function lastWords(left: Part, at: number, right: Part, atRight: number): [readonly string[], readonly string[]] {
  const [one, other] = [restOf(left, at), restOf(right, atRight)]
  const isShort = one.length <= LAST && other.length <= LAST
  const bothCount = tellingOf(one).number !== '' && tellingOf(other).number !== ''
  return isShort && bothCount ? [one, other] : [one.slice(0, 1), other.slice(0, 1)]
}

/** The words from `at` to the end of their sentence, of which one too many is enough. */
function restOf(part: Part, at: number): readonly string[] {
  const words = part.words.slice(at, at + LAST + 1)
  const end = words.findIndex((_, nth) => nth > 0 && !goesOn(part, at + nth))
  return end < 0 ? words : words.slice(0, end)
}

/** The marks between the word before `at` and the word at it. */
const between = ({ exact, places }: Part, at: number) => exact.slice(places[at - 1]?.end ?? 0, places[at]?.start)

const goesOn = (part: Part, at: number) => !/[.!?;…]/.test(between(part, at))

/** Words left out with an ellipsis, or a clause of several words: trimmed, not changed, unless the clause is a condition. */
export function isTrimmed({ left, right }: Match, { at, atRight, left: one, right: other }: Change): boolean {
  if (one.length === 0) return isClause(other) || ELLIPSIS.test(between(left, at))
  if (other.length === 0) return isClause(one) || ELLIPSIS.test(between(right, atRight))
  return false
}

const ELLIPSIS = /…|\.\./
const isClause = (words: readonly string[]) => words.length > LEFT_OUT && !startsCondition(words)

/** Whether two parts are so nearly word for word, small words too, that one other verb or an opposite is a change and no translation's choice. */
export function isVerbatim(match: Match): boolean {
  const { matched, changes } = match.alignment
  const told = changes.filter((change) => !isTrimmed(match, change))
  const telling = told.filter((change) => {
    const isContent = [...change.left, ...change.right].some((word) => meaningOf(word) !== null)
    return isContent || turnsRound(match, change)
  })
  return telling.length <= 2 && telling.length === told.length && matched >= A_CHANGE * telling.length
}

/** "Before" for "after", "at most" for "at least". */
const turnsRound = (match: Match, { left, right, at, atRight }: Change) =>
  areOpposite(sideTaken(left, match.left.words[at - 1]), sideTaken(right, match.right.words[atRight - 1]))

const A_CHANGE = 5 // words in common for each change

/** What the right part prints where the left one prints its words `from` to `to`; null: outside the common stretch, or trimmed. */
export function rightOf(match: Match, from: number, to: number): { from: number; to: number } | null {
  const { leftFrom, leftTo } = match.alignment
  const inside = from < to ? leftFrom <= from && to <= leftTo : leftFrom < from && from < leftTo
  if (!inside) return null
  const place = { from: boundary(match.alignment, from, false), to: boundary(match.alignment, to, true) }
  const change = {
    left: match.left.words.slice(from, to),
    right: match.right.words.slice(place.from, place.to),
    at: from,
    atRight: place.from,
  }
  return isTrimmed(match, change) ? null : place
}

function boundary({ changes, leftFrom, rightFrom }: Alignment, at: number, isEnd: boolean): number {
  let offset = rightFrom - leftFrom
  for (const change of changes) {
    const end = change.at + change.left.length
    if (at < change.at || (at === change.at && !(isEnd && change.left.length === 0))) break
    if (at < end) return isEnd ? change.atRight + change.right.length : change.atRight
    offset += change.right.length - change.left.length
  }
  return at + offset
}
