import type { News, Some } from '../../model/news.ts'
import { claimAsJson } from './claim-as-json.ts'
import { commitmentAsJson } from './commitment-as-json.ts'
import { conflictAsJson } from './conflict-as-json.ts'
import { citedAsJson } from './listed-as-json.ts'
import { statementAsJson } from './statement-as-json.ts'

/** What changed, as one object. `total` counts all, `items` are the first of them. */
export function newsAsJson({
  since,
  claims,
  corroborated,
  conflicts,
  overdue,
  statements,
  articles,
  run,
}: News): object {
  return {
    since: { at: since.at, day: since.day, basis: since.basis },
    newClaims: some(claims, claimAsJson),
    newlyCorroborated: some(corroborated, claimAsJson),
    newConflicts: some(conflicts, conflictAsJson),
    newlyOverdue: overdue.map(commitmentAsJson),
    statements: statements.map(statementAsJson),
    articles: articles.map(citedAsJson),
    run: { generation: run.generation, editions: run.editions, today: run.today },
  }
}

function some<T>({ items, total, readAnew }: Some<T>, asJson: (item: T) => object): object {
  return { total, readAnew, items: items.map((item) => asJson(item)) }
}
