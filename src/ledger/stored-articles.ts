import type { MapSegment } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { firstPaths } from './capture-bytes.ts'
import { chunks } from './chunks.ts'
import type { Ledger } from './ledger.ts'

/** The articles of these readings, each under the path its capture was first read from. */
export async function storedArticles(
  ledger: Ledger,
  readingIds: readonly number[],
): Promise<ReadonlyMap<number, ReadArticle>> {
  const articles = new Map<number, ReadArticle>()
  for (const part of chunks([...new Set(readingIds)])) {
    const rows = await ledger.db
      .selectFrom('reading')
      .innerJoin('text_version', 'text_version.seq', 'reading.text_version_seq')
      .select(['reading.id', 'reading.capture_id', 'article_json', 'text_json', 'map_json'])
      .where('reading.id', 'in', part)
      .execute()
    const paths = await firstPaths(ledger, [...new Set(rows.map((row) => row.capture_id))])
    for (const row of rows) {
      articles.set(row.id, {
        ...(JSON.parse(row.article_json) as Omit<ReadArticle, 'text' | 'map' | 'path'>),
        path: paths.get(row.capture_id) ?? '',
        text: JSON.parse(row.text_json) as string,
        map: JSON.parse(row.map_json) as readonly MapSegment[],
      })
    }
  }
  return articles
}
