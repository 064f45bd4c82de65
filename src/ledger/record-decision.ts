import type { ReadArticle } from '../model/briefing.ts'
import { type Anchor, isOnPair, type Judgement, type PairDecision } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import { decisionById } from './decision-by-id.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { statementById } from './statement-by-id.ts'

const AROUND = 32 // UTF-16 units of prefix and of suffix

/** A decision that stands, and corrects no speaker. */
export const OPEN = { undone_by: null, undone_at: null, speaker_id: null, speaker_name: null } as const

export interface Decided {
  readonly a: string // statement id, or an unambiguous start of it
  readonly b: string
  readonly judgement: Judgement
  readonly by: string
}

/** Append what a person decided on two statements, dated, with the words it was decided on. */
export async function recordDecision(ledger: Ledger, { a, b, judgement, by }: Decided): Promise<PairDecision> {
  checkSigned(by)
  return inTransaction(ledger, async (within) => {
    const anchors = { a: anchorOn(await statementById(within, a)), b: anchorOn(await statementById(within, b)) }
    if (anchors.a.statementId === anchors.b.statementId) {
      throw new Problem('decision-one', 'A decision needs two statements; this is one.', 'Give the ids of two.')
    }
    const at = within.now()
    const { id } = await within.db
      .insertInto('decision')
      .values({ judgement, by, at, ...OPEN })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const side of ['a', 'b'] as const) await addAnchor(within, id, side, anchors[side], false, at)
    const decision = await decisionById(within, id)
    if (!isOnPair(decision)) throw new Error(`decision ${id} was recorded on two statements`)
    return decision
  })
}

export function checkSigned(by: string): void {
  if (by.trim() !== '') return
  throw new Problem('decision-unsigned', 'A decision is signed.', 'Give the name of who decides: --by NAME')
}

/** The newest row of a side is where the decision stands; the ones before it are its history. */
export async function addAnchor(
  { db }: Ledger,
  decisionId: number,
  side: 'a' | 'b',
  { statementId, captureId, exact, prefix, suffix }: Anchor,
  orphan: boolean,
  at: string,
): Promise<void> {
  const words_json = JSON.stringify({ exact, prefix, suffix })
  const row = { decision_id: decisionId, side, statement_id: statementId, capture_id: captureId, words_json }
  await db
    .insertInto('decision_anchor')
    .values({ ...row, orphan: Number(orphan), at })
    .execute()
}

/** The longest part of the contents, as the one that is least like anything else. */
export function anchorOn({
  statement,
  article,
}: {
  readonly statement: Statement
  readonly article: ReadArticle
}): Anchor {
  const [longest] = [...statement.contents].sort((left, right) => right.exact.length - left.exact.length)
  if (!longest) throw new Error(`statement ${statement.id} has no contents`)
  const { exact, start, end } = longest
  const prefix = article.text.slice(Math.max(0, start - AROUND), start)
  const suffix = article.text.slice(end, end + AROUND)
  return { statementId: statement.id, captureId: article.captureId, exact, prefix, suffix }
}
