import type { ArticleId } from '../model/article.ts'
import type { Occasion, Statement } from '../model/statement.ts'
import { printedOn } from './article-words.ts'
import type { Lookup } from './lookup.ts'
import { occasionInWords } from './occasion-in-words.ts'
import { oneLine } from './one-line.ts'
import { mannerOf } from './statement-words.ts'

/** What one article tells of one speaker; facts that all its statements share are told once, at its head. */
export interface Telling {
  readonly articleId: ArticleId
  readonly head: readonly string[] // "14 Feb 2026", "as U.S. Senator"
  readonly conflicts: readonly string[] // kinds, shared by all
  readonly told: readonly Told[]
}

export interface Told {
  readonly statement: Statement
  readonly facts: readonly string[] // an occasion only where it is another than the one before
  readonly conflicts: readonly string[] // kinds that the head does not name
}

export function byArticle(statements: readonly Statement[], lookup: Asked): Telling[] {
  const groups = new Map<ArticleId, Statement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.articleId)
    if (group === undefined) groups.set(statement.articleId, [statement])
    else group.push(statement)
  }
  return [...groups].map(([articleId, group]) => telling(articleId, group, lookup))
}

type Asked = Pick<Lookup, 'article' | 'conflicts'>

function telling(articleId: ArticleId, statements: readonly Statement[], lookup: Asked): Telling {
  const article = lookup.article(articleId)
  const conflicts = sharedBy(statements, (statement) => kindsOf(statement, lookup))
  // as the article prints the speaker; two offices in one article are told with each statement
  const offices = new Set(statements.flatMap((statement) => (statement.office === null ? [] : [statement.office.text])))
  const [office] = offices.size === 1 ? offices : []
  const head = article === null ? [] : [printedOn(article).replace(/, stated$/, '')]
  if (office !== undefined) head.push(`as ${oneLine(office)}`)
  let before = occasionKey(null)
  const told = statements.map((statement): Told => {
    const facts = mannerOf(statement, { office: office === undefined })
    const key = occasionKey(statement.occasion)
    if (key !== before) facts.push(occasionInWords(statement.occasion) || 'occasion not told')
    before = key
    if (statement.anonymity !== null) facts.push(`“${oneLine(statement.anonymity.evidence.exact)}”`)
    return { statement, facts, conflicts: kindsOf(statement, lookup).filter((kind) => !conflicts.includes(kind)) }
  })
  return { articleId, head, conflicts, told }
}

const kindsOf = ({ id }: Statement, { conflicts }: Asked) => [...new Set(conflicts.get(id)?.map(({ kind }) => kind))]

function sharedBy<T>(statements: readonly Statement[], of: (statement: Statement) => readonly T[]): T[] {
  const [first, ...rest] = statements
  if (first === undefined) return []
  return of(first).filter((one) => rest.every((statement) => of(statement).includes(one)))
}

/** Told alike whether stated or implied: the basis of each stands with the statement itself. */
function occasionKey(occasion: Occasion | null): string {
  return [occasion?.venue.value, occasion?.city.value, occasion?.date.value].map((value) => value ?? '').join('|')
}
