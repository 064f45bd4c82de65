import type { ArticleId } from '../model/article.ts'
import type { CaptureId } from '../model/capture.ts'
import { Problem } from '../model/problem.ts'
import { changeBlocks, settleBlocks } from './blocks.ts'
import { claimsWith } from './claims-with.ts'
import { standingAnchors } from './decisions.ts'
import { removeIdleTellers } from './derived/add-tellings.ts'
import { removeDerivedOf } from './derived/remove-derived.ts'
import { forgetFirstTold } from './first-told.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { plainText } from './plain-text.ts'
import { type Forgotten, forgottenOrNot } from './record-capture.ts'
import { addAnchor } from './record-decision.ts'
import { wholeId } from './whole-id.ts'

export interface Forgot {
  readonly captureId: CaptureId
  readonly forgotten: Forgotten // of the first time, if it was forgotten before
  readonly articleIds: readonly ArticleId[] // forgotten with it
  readonly remake: readonly ArticleId[] // shared a claim or a conflict with these: to be reconciled anew
  readonly erased: boolean // false: another process still reads old pages; they go once all have closed the ledger
}

/**
 * Take down a capture: its bytes, texts, readings, statements and all that rests on them go; its hash, the date and
 * the reason stay, so that the same bytes are not read again.
 *
 * @param captureIdOrPath - the hash, an unambiguous start of it, or the path it was read from
 * @param retell - tells the articles anew that shared a claim or a conflict, in the same transaction
 */
export async function forgetCapture(
  ledger: Ledger,
  captureIdOrPath: string,
  reason: string,
  retell: (within: Ledger, articleIds: readonly ArticleId[]) => Promise<void> = async () => {},
): Promise<Forgot> {
  if (reason.trim() === '') {
    throw new Problem(
      'forget-reason',
      'Forgetting needs a reason, which is kept.',
      'Say why: --reason "embargo until …"',
    )
  }
  const forgot = await inTransaction(ledger, async (within) => {
    const captureId = await captureMeant(within, captureIdOrPath)
    const before = (await forgottenOrNot(within.db, captureId))?.forgotten
    if (before) return { captureId, forgotten: before, articleIds: [], remake: [] }
    const articleIds = await articlesOf(within, captureId)
    const remake = await neighboursOf(within, articleIds)
    await removeDerivedOf(within, articleIds)
    await removeIdleTellers(within)
    await orphanDecisions(within, captureId)
    await removeReadings(within, captureId, articleIds)
    const forgotten = await markForgotten(within, captureId, reason)
    await retell(within, remake)
    return { captureId, forgotten, articleIds, remake }
  })
  // Inside somebody's transaction nothing is gone yet.
  return { ...forgot, erased: !ledger.db.isTransaction && (await ledger.dialect.erase(ledger.db)) }
}

async function captureMeant({ db }: Ledger, given: string): Promise<CaptureId> {
  const atPath = db.selectFrom('capture_path').select('capture_id').where('path', '=', plainText(given))
  const [found, ...others] = (await atPath.orderBy('capture_id').execute()).map((row) => row.capture_id)
  if (others.length > 0) {
    const ids = [found, ...others].join(', ')
    const remedy = 'Give the hash of the one that is meant, or the first characters of it.'
    throw new Problem('capture-ambiguous', `${given} was read with several contents: ${ids}.`, remedy)
  }
  if (found !== undefined) return found
  return wholeId(given, 'capture', async (from, to, limit) => {
    const ids = db.selectFrom('capture').select('id').where('id', '>=', from).where('id', '<', to)
    return (await ids.orderBy('id').limit(limit).execute()).map((row) => row.id)
  })
}

async function articlesOf({ db }: Ledger, captureId: CaptureId): Promise<readonly ArticleId[]> {
  const readings = db.selectFrom('reading').select('article_id').distinct().where('capture_id', '=', captureId)
  return (await readings.execute()).map((row) => row.article_id)
}

/** Articles whose claims or conflicts lose a part. */
async function neighboursOf({ db }: Ledger, articleIds: readonly ArticleId[]): Promise<readonly ArticleId[]> {
  if (articleIds.length === 0) return []
  const statements = db
    .selectFrom('statement')
    .innerJoin('reading', 'reading.id', 'statement.reading_id')
    .select('statement.id')
    .where('reading.article_id', 'in', articleIds)
  const inClaims = await db
    .selectFrom('claim_statement')
    .innerJoin('statement', 'statement.id', 'claim_statement.statement_id')
    .select('statement.article_id')
    .distinct()
    .where('claim_id', 'in', claimsWith(db, statements))
    .execute()
  const conflicts = db.selectFrom('conflict_article').select('conflict_id').where('article_id', 'in', articleIds)
  const inConflicts = await db
    .selectFrom('conflict_article')
    .select('article_id')
    .distinct()
    .where('conflict_id', 'in', conflicts)
    .execute()
  const found = new Set([...inClaims, ...inConflicts].map((row) => row.article_id))
  return [...found].filter((id) => !articleIds.includes(id)).sort()
}

/** Decisions stay, as orphans: who judged and when, and no words. */
async function orphanDecisions(within: Ledger, captureId: CaptureId): Promise<void> {
  const { db } = within
  const blank = { exact: '', prefix: '', suffix: '' }
  const ofCapture = db
    .selectFrom('decision_anchor')
    .select('decision_id')
    .distinct()
    .where('capture_id', '=', captureId)
  const ids = (await ofCapture.execute()).map((row) => row.decision_id)
  const standing = ids.length === 0 ? [] : await standingAnchors(db, ids)
  await db
    .updateTable('decision_anchor')
    .set({ words_json: JSON.stringify(blank) })
    .where('capture_id', '=', captureId)
    .execute()
  for (const anchor of standing.filter((one) => one.captureId === captureId && !one.orphan)) {
    await addAnchor(within, anchor.decisionId, anchor.side, { ...anchor, ...blank }, true, within.now())
  }
}

async function removeReadings(within: Ledger, captureId: CaptureId, articleIds: readonly ArticleId[]): Promise<void> {
  const { db } = within
  const readings = await db.selectFrom('reading').select('id').where('capture_id', '=', captureId).execute()
  for (const { id } of readings) {
    const current = db.deleteFrom('current_reading').where('reading_id', '=', id)
    if ((await current.executeTakeFirst()).numDeletedRows > 0) await changeBlocks(within, id, -1)
  }
  await settleBlocks(within)
  for (const { id } of readings) {
    const statements = await db.selectFrom('statement').select('id').where('reading_id', '=', id).execute()
    await forgetFirstTold(
      within,
      statements.map((row) => row.id),
      articleIds,
    )
    await db.deleteFrom('statement').where('reading_id', '=', id).execute()
    await db.deleteFrom('figure').where('reading_id', '=', id).execute()
  }
  await db.deleteFrom('reading').where('capture_id', '=', captureId).execute()
  await db.deleteFrom('text_version').where('capture_id', '=', captureId).execute()
  await db.deleteFrom('capture_path').where('capture_id', '=', captureId).execute()
}

async function markForgotten({ db, now }: Ledger, captureId: CaptureId, reason: string): Promise<Forgotten> {
  const forgotten = { at: now(), reason }
  await db
    .updateTable('capture')
    .set({ bytes: null, media_type: null, forgotten_at: forgotten.at, forgotten_reason: reason })
    .where('id', '=', captureId)
    .execute()
  return forgotten
}
