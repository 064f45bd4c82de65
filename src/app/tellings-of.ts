import type { ArticleTelling } from '../ledger/derived/add-tellings.ts'
import { topicsOf } from '../register/topics-of.ts'
import { dateRange } from '../text/date-range.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/** What was read, as lists ask for it: whose words, on which day, about what. */
export function tellingsOf(read: readonly ArticleRead[], { topics, topicsId }: Workplace): readonly ArticleTelling[] {
  const topicsIn = topicsOf(topics)
  return read.map(({ article: { id: articleId, outlet, published }, statements }) => {
    const printed = published.value === null ? null : dateRange(published.value)
    const told = statements.map(({ id, contents, speaker, occasion }) => {
      const said = occasion.date.value === null ? null : dateRange(occasion.date.value)
      const words = contents.map(({ exact }) => exact)
      return { id, place: contents[0]?.start ?? 0, speaker, days: said ?? printed, topics: topicsIn(words) }
    })
    return { articleId, outlet, printed, topicsId, statements: told }
  })
}
