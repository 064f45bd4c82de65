import { UNKNOWN } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange } from '../text/date-range.ts'
import { keysOf } from './blocks-of.ts'
import { isTrimmed, matchesOf } from './changes-between.ts'
import type { Comparable } from './comparable.ts'
import { contentLikeness } from './content-likeness.ts'
import { meaningOf } from './content-words.ts'
import { groupedBy } from './grouped-by.ts'
import { seedIndex } from './seed-index.ts'
import { kindsApart, tellingOf, tellsNumberOrDay } from './word-kinds.ts'

/** Two quotations of one speaker that one article tells as two sayings, however alike; in the order of the text. */
export type Pair = readonly [first: Comparable, second: Comparable]

const CHANGES = 2 // one alone may be a slip of the article's own, or a correction

/** Pairs in one article of which at least two words part, a number or a day among them: who prints both knows them for two. */
export function toldApart(items: readonly Comparable[]): Pair[] {
  const pairs: Pair[] = []
  const quoted = items.filter(({ statement }) => statement.quoted.length > 0)
  const groups = groupedBy(quoted, ({ statement }) => `${statement.articleId} ${statement.speaker?.id}`)
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const dated = group.filter(({ statement }) => isDated(statement)).length > 1
    const telling = group.filter(({ parts }) => dated || parts.some(({ words }) => tellsNumberOrDay(words)))
    const index = seedIndex<Comparable>(new Set())
    for (const second of telling.sort(inText)) {
      const keys = keysOf(second.parts)
      for (const first of index.nearest(keys))
        if (areTwoDays(first, second) || isApart(first, second, isOfOtherTime(first, second) ? 1 : CHANGES))
          pairs.push([first, second])
      index.add(keys, second, second.statement.id)
    }
  }
  return pairs
}

const startOf = ({ contents }: Statement) => contents[0]?.start ?? 0

const inText = ({ statement: a }: Comparable, { statement: b }: Comparable) =>
  startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)

/** "May" is a month as well as a verb. */
const carriesContent = (words: readonly string[]) => tellsNumberOrDay(words) || words.some(meaningOf)

/** “…,” she had said on Tuesday. On Friday she completed it: “…” */
function areTwoDays(first: Comparable, second: Comparable): boolean {
  const [one, other] = [first, second].map(({ statement }) => statement.occasion.date.value)
  const [a, b] = [one, other].map((date) => (date ? dateRange(date) : null))
  if (!a || !b || (a.first <= b.last && b.first <= a.last)) return false
  return contentLikeness(first.contents, second.contents).score >= HALF
}

const HALF = 0.5 // of the shorter one's content: what could join

/** “We have shells for eleven days,” he said. In February he had said: “We have shells for nine days”: one of a day that the other cannot be of. */
function isOfOtherTime(first: Comparable, second: Comparable): boolean {
  if (isDated(first.statement) === isDated(second.statement) || !first.days || !second.days) return false
  return first.days.last < second.days.first || second.days.last < first.days.first
}

const isDated = ({ occasion }: Statement) => occasion.date.value !== null

function isApart(first: Comparable, second: Comparable, least: number): boolean {
  return matchesOf(first.parts, second.parts, true).some((match) => {
    const changes = match.alignment.changes.filter(
      (change) => !isTrimmed(match, change) && [change.left, change.right].every(carriesContent),
    )
    const kinds = changes.flatMap(({ left, right }) => kindsApart(tellingOf(left), tellingOf(right)))
    return changes.length >= least && kinds.some((kind) => kind === 'number' || kind === 'date')
  })
}

/** Which of the two has no occasion of its own: theirs is told once, and nearer to the other; null: neither shares the other's. */
export function withoutOwnOccasion([first, second]: Pair): Comparable | null {
  const [one, other] = [first, second].map(({ statement }) => statement.occasion.date.evidence?.start)
  if (one === undefined || one !== other) return null
  const far = ({ statement }: Comparable) => Math.abs(startOf(statement) - one)
  return far(first) > far(second) ? first : second
}

export const withoutOccasion = (statement: Statement): Statement => ({
  ...statement,
  occasion: { venue: UNKNOWN, city: UNKNOWN, date: UNKNOWN },
})
