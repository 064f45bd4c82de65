import type { ArticleId } from '../model/article.ts'
import type { Echo } from '../model/briefing.ts'
import type { OriginTold, PrintedAside } from '../model/printed-aside.ts'
import { akinByKeys, sentenceKeys } from './find-echoes.ts'
import { inOrderOf } from './in-order-of.ts'
import type { OriginOf } from './origins-of.ts'

type Akin = Map<ArticleId, Set<ArticleId>>

/** The same, with what is known of articles that have a say by a figure alone. */
export function withOriginsAside(origins: OriginOf, aside: readonly PrintedAside[]): OriginOf {
  if (aside.length === 0) return origins
  const texts = [
    ...[...origins.articles.values()].map((article) => ({ article, sentences: [...sentenceKeys(article)] })),
    ...aside.map(({ article, origin }) => ({ article, sentences: origin.sentences })),
  ]
  const inOrder = inOrderOf(texts, ({ article: { published, id } }) => `${published.value ?? '9999'} ${id}`)
  const keys = new Map(inOrder.map(({ article, sentences }) => [article.id, Float64Array.from(sentences)]))
  const akin: Akin = new Map(aside.map(({ article, origin }) => [article.id, new Set(origin.akin)]))
  for (const [one, other] of akinByKeys(keys)) addAkin(akin, one, other)
  const records = aside.filter(({ origin }) => origin.isRecord).map(({ article }) => article.id)
  const found = (id: ArticleId) => origins.echoOf.get(id) ?? [] // one met by its words as well
  const echoes = aside.map(({ article: { id } }) => [id, [...found(id), ...echoesOf(id, akin)]] as const)
  return {
    ...origins,
    told: new Map([...origins.told, ...aside.map(({ article, origin }) => [article.id, origin.told] as const)]),
    records: new Set([...origins.records, ...records]),
    echoOf: new Map([...origins.echoOf, ...echoes]),
  }
}

const echoesOf = (articleId: ArticleId, akin: Akin): readonly Echo[] =>
  [...(akin.get(articleId) ?? [])].map((of) => ({ articleId, of, origin: '', because: '' }))

/** What is to be known of these articles where they stand aside, and of others at hand that carry a text or whose text is carried. */
export function originsTold(
  own: ReadonlySet<ArticleId>,
  { articles, told, records, echoOf }: OriginOf,
): Map<ArticleId, OriginTold> {
  const akin: Akin = new Map()
  for (const { articleId, of } of [...echoOf.values()].flat()) if (of !== null) addAkin(akin, articleId, of)
  return new Map(
    [...articles.values()].flatMap((article) => {
      const { id } = article
      const kin = akin.get(id)
      if (!own.has(id) && !kin) return []
      const origin = { told: told.get(id) ?? [], isRecord: records.has(id), akin: [...(kin ?? [])] }
      return [[id, { ...origin, sentences: [...sentenceKeys(article)] }] as const]
    }),
  )
}

function addAkin(akin: Akin, one: ArticleId, other: ArticleId): void {
  akin.set(one, (akin.get(one) ?? new Set()).add(other))
  akin.set(other, (akin.get(other) ?? new Set()).add(one))
}
