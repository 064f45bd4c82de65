import { recordRun } from '../ledger/record-run.ts'
import type { Briefing, Refused } from '../model/briefing.ts'
import { derive, editionNames } from './derive.ts'
import { type ArticleRead, readCaptures } from './read-captures.ts'
import type { Workplace } from './workplace.ts'

/** Reads, reconciles and checks everything under `paths`, records it, and tells all of it. */
export async function brief(paths: readonly string[], workplace: Workplace): Promise<Briefing> {
  const read: ArticleRead[] = []
  const refused: Refused[] = []
  for await (const item of readCaptures(paths, workplace)) {
    if ('article' in item) read.push(item)
    else refused.push(item)
  }
  const { generation, refused: uncompared, ...derived } = await derive(read, workplace)
  const run = { generation, editions: editionNames(workplace), today: workplace.today, paths }
  await recordRun(workplace.ledger, run)
  return {
    articles: read.map((one) => one.article),
    statements: read.flatMap((one) => one.statements),
    figures: read.flatMap((one) => one.figures),
    ...derived,
    refused: [...refused, ...read.flatMap((one) => one.refused), ...uncompared],
    run,
  }
}
