import { followCommitments } from '../commitments/follow-commitments.ts'
import { articleById } from '../ledger/article-by-id.ts'
import { listCandidates } from '../ledger/list-candidates.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { CommitmentKind, CommitmentsTold, Stage } from '../model/commitment.ts'
import { isOnCandidate } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import type { CommitmentsShown } from '../report/commitments-as-text.ts'
import { actorNamed } from './actor-named.ts'
import type { Workplace } from './workplace.ts'

export interface CommitmentsAsked {
  readonly actor: string | null // a state, a body, its code, or a part of who is bound
  readonly kind: CommitmentKind | null
  readonly stage: Stage | null
  readonly overdue: boolean
}

const MOST_ARTICLES = 200 // whose names are looked up for passages to review

/** The register's commitments and what the ledger's coverage undertakes, as asked. */
export async function commitments(asked: CommitmentsAsked, workplace: Workplace): Promise<CommitmentsShown> {
  const told = await allCommitments(workplace)
  const isWhose = asked.actor === null ? () => true : actorNamed(asked.actor, told.commitments, workplace.register)
  const found = told.commitments.filter(
    (one) =>
      isWhose(one) &&
      (asked.kind === null || one.kind === asked.kind) &&
      (asked.stage === null || one.stage === asked.stage) &&
      (!asked.overdue || one.overdue),
  )
  const ids = new Set(found.map(({ id }) => id))
  const whole = found.length === told.commitments.length
  const pairs = told.pairs.filter(({ b }) => ids.has(b))
  const at = await articlesOf(
    pairs.map(({ a }) => a),
    workplace,
  )
  return {
    ...told,
    ...at,
    commitments: found,
    pairs,
    nettings: told.nettings.filter((one) => ids.has(one.whole)),
    followed: whole ? told.followed : [],
    related: whole ? told.related : [],
    today: workplace.today,
    whose: inWords(asked),
  }
}

/** All of them, on this day, out of the register and the ledger. */
export async function allCommitments(workplace: Workplace): Promise<CommitmentsTold> {
  const { ledger } = workplace
  const candidates = await listCandidates(ledger)
  const decisions = (await listDecisions(ledger)).filter(isOnCandidate)
  const rows = workplace.commitments
  return followCommitments({ ...workplace, ...candidates, rows, articles: [], statements: [], figures: [], decisions })
}

async function articlesOf(
  statementIds: readonly string[],
  { ledger }: Workplace,
): Promise<{ readonly statements: readonly Statement[]; readonly articles: readonly ReadArticle[] }> {
  const statements: Statement[] = []
  const articles = new Map<string, ReadArticle>()
  for (const id of [...new Set(statementIds)].slice(0, MOST_ARTICLES)) {
    const { statement } = await statementById(ledger, id)
    statements.push(statement)
    if (!articles.has(statement.articleId))
      articles.set(statement.articleId, await articleById(ledger, statement.articleId))
  }
  return { statements, articles: [...articles.values()] }
}

function inWords({ actor, kind, stage, overdue }: CommitmentsAsked): string | null {
  const parts = [actor, kind, stage, overdue ? 'overdue' : null].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
