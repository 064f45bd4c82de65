import type { Article, ArticleId } from '../model/article.ts'
import { carriedWire, wireOf } from './carried-wire.ts'

/** The names by which an article can be another's origin, and those of whom it says that it has their words. */
export interface Credits {
  readonly own: readonly string[]
  readonly carried: readonly string[]
}

export type CreditsOf = (id: ArticleId) => Credits

/** "Based on a report of …", "With material from …", "Own report/…": by each article's credits. */
export const creditsOf =
  (articles: ReadonlyMap<ArticleId, Article>): CreditsOf =>
  (id) => {
    const article = articles.get(id)
    return article ? creditsIn(article) : NO_CREDITS
  }

export const NO_CREDITS: Credits = { own: [], carried: [] }

function creditsIn(article: Article): Credits {
  const [wire, carried] = [wireOf(article), carriedWire(article)]
  const reported = article.credit.filter(
    ({ kind, rule, name }) => kind !== 'byline' && rule === 'reported-by' && name !== article.outlet,
  )
  return {
    own: [article.outlet, carried ? null : wire?.name].flatMap((name) => name ?? []),
    carried: [...reported, ...(carried ? [carried] : [])].map(({ name }) => name),
  }
}
