import { followCommitments } from '../commitments/follow-commitments.ts'
import { recordRun } from '../ledger/record-run.ts'
import type { Briefing, Refused } from '../model/briefing.ts'
import { ownStatements } from '../model/claim.ts'
import { derive, editionNames } from './derive.ts'
import type { ArticleRead } from './read-article.ts'
import { readCaptures } from './read-captures.ts'
import { withSides } from './with-sides.ts'
import type { Workplace } from './workplace.ts'

/** Reads, reconciles and checks everything under `paths`, records it, and tells all of it. */
export async function brief(paths: readonly string[], workplace: Workplace): Promise<Briefing> {
  const read: ArticleRead[] = []
  const refused: Refused[] = []
  for await (const item of readCaptures(paths, workplace)) {
    if ('article' in item) read.push(item)
    else refused.push(item)
  }
  const { generation, refused: uncompared, candidates, decided, ...derived } = await derive(read, workplace)
  const run = { generation, editions: editionNames(workplace), today: workplace.today, paths }
  await recordRun(workplace.ledger, run)
  const articles = read.map((one) => one.article)
  const elsewhere = await withSides(derived.elsewhere, derived.conflicts, articles, workplace.ledger)
  const statements = read.flatMap((one) => one.statements)
  const commitments = followCommitments({
    ...workplace,
    rows: workplace.commitments,
    articles,
    statements,
    figures: read.flatMap((one) => one.figures),
    readings: candidates,
    groups: derived.claims.map(ownStatements),
    decisions: decided,
  })
  return {
    articles,
    statements,
    figures: read.flatMap((one) => one.figures),
    ...derived,
    elsewhere,
    commitments,
    refused: [...refused, ...read.flatMap((one) => one.refused), ...uncompared],
    run,
  }
}
