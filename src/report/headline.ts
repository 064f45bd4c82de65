import type { Briefing } from '../model/briefing.ts'
import type { ConflictKind } from '../model/conflict.ts'
import { conflictAsClause } from './conflict-words.ts'
import { namesOf } from './lookup.ts'
import { capital, countOf, inWords } from './numbers.ts'

const MOST_SPELLED = 3
const LONGEST = 180

/** What the articles say, in one sentence: "Two conflicts in five articles: which office …, and where …." */
export function headlineOf(briefing: Briefing): string {
  const { articles, conflicts, statements } = briefing
  const inArticles = `in ${countOf(articles.length, 'article')}`
  if (articles.length === 0) return 'No article was read.'
  if (statements.length === 0 && conflicts.length === 0) return `No statement ${inArticles}.`
  if (conflicts.length === 0) return `No conflict ${inArticles}: ${countOf(statements.length, 'statement')}.`
  return `${capital(countOf(conflicts.length, 'conflict'))} ${inArticles}: ${clausesOf(briefing)}.`
}

function clausesOf(briefing: Briefing): string {
  const { conflicts } = briefing
  const people = namesOf(briefing)
  const clauses = conflicts.slice(0, MOST_SPELLED).map((conflict) => conflictAsClause(conflict, people))
  if (conflicts.length <= MOST_SPELLED && clauses.join().length <= LONGEST) return series(clauses)
  const kinds = new Map<ConflictKind, number>()
  for (const { kind } of conflicts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return series([...kinds].map(([kind, count]) => `${inWords(count)} of ${kind}`))
}

/** With a comma before "and": the clauses are long. */
function series(clauses: readonly string[]): string {
  if (clauses.length < 2) return clauses.join('')
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses[clauses.length - 1]}`
}
