import { currentReading } from '../ledger/current-reading.ts'
import type { ArticleId } from '../model/article.ts'
import { derive } from './derive.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/** Remakes claims, conflicts and findings of these articles from what was last read out of them, whichever code read it. */
export async function rederive(articleIds: readonly ArticleId[], workplace: Workplace): Promise<void> {
  const read: ArticleRead[] = []
  for (const id of new Set(articleIds)) {
    const reading = await currentReading(workplace.ledger, id)
    if (reading) read.push(reading)
  }
  if (read.length > 0) await derive(read, workplace)
}
