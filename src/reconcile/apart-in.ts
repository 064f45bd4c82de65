import type { ArticleId } from '../model/article.ts'
import type { StatementId } from '../model/statement.ts'
import type { Comparable } from './comparable.ts'
import type { Print } from './print-at.ts'
import type { Spot } from './wording-of.ts'

const EVEN = 0.5 // less than an article: it decides between as many

/**
 * Most articles' reading stands for the claim, those that retell it by its numbers among them; of as many that of an article which copies
 * none of the others, then the reference's; statements of another are apart.
 */
export function apartIn(
  spots: readonly Spot[],
  retold: readonly Comparable[],
  copies: ReadonlySet<ArticleId>,
): Map<StatementId, string> {
  const isOriginal = (reading: readonly Print[]) => reading.some(({ item }) => !copies.has(item.statement.articleId))
  const apart = new Map<StatementId, string>()
  for (const { kind, readings } of spots) {
    const support = new Map(
      readings.map((one) => {
        const alike = articlesOf(one) + (kind === 'number' ? retellings(one, readings, retold) : 0)
        return [one, alike + (isOriginal(one) ? EVEN : 0)]
      }),
    )
    const most = readings.reduce((one, other) => ((support.get(other) ?? 0) > (support.get(one) ?? 0) ? other : one))
    const own = most[0]?.exact ?? ''
    for (const { item, exact } of readings.filter((reading) => reading !== most).flat()) {
      const before = apart.get(item.statement.id)
      const change = changeOf(own, exact)
      apart.set(item.statement.id, before === undefined ? change : `${before}, ${change}`)
    }
  }
  return apart
}

/** Articles in other words that have the number of this reading and of no other, and do not stand in one themselves. */
function retellings(
  own: readonly Print[],
  readings: readonly (readonly Print[])[],
  retold: readonly Comparable[],
): number {
  const numberOf = (prints: readonly Print[]) => prints[0]?.telling.number ?? ''
  const sided = new Set(readings.flat().map(({ item }) => item))
  const telling = retold.filter((item) => {
    const has = (number: string) => number !== '' && item.contents.some(({ numbers }) => numbers.has(number))
    return !sided.has(item) && has(numberOf(own)) && !readings.some((other) => other !== own && has(numberOf(other)))
  })
  return new Set(telling.map(({ statement }) => statement.articleId)).size
}

const articlesOf = (reading: readonly Print[]) => new Set(reading.map(({ item }) => item.statement.articleId)).size

function changeOf(own: string, other: string): string {
  if (own === '') return `adds “${other}”`
  return other === '' ? `leaves out “${own}”` : `has “${other}” for “${own}”`
}
