import type { Capture, CaptureId } from '../model/capture.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { plainText } from './plain-text.ts'

export interface Forgotten {
  readonly at: string // ISO 8601 instant
  readonly reason: string
}

/** Keep the bytes. Known bytes add at most a further path; forgotten ones add nothing and say why. */
export function recordCapture(
  ledger: Ledger,
  capture: Capture,
): Promise<'new' | 'known' | { readonly forgotten: Forgotten }> {
  return inTransaction(ledger, async ({ db }) => {
    const known = await forgottenOrNot(db, capture.id)
    if (known?.forgotten) return { forgotten: known.forgotten }
    const { id, mediaType, readAt, bytes } = capture
    if (!known) {
      const row = { id, media_type: mediaType, read_at: readAt, bytes }
      await db
        .insertInto('capture')
        .values({ ...row, forgotten_at: null, forgotten_reason: null })
        .execute()
    }
    await db
      .insertInto('capture_path')
      .values({ capture_id: id, path: plainText(capture.path), read_at: readAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return known ? 'known' : 'new'
  })
}

/** null: never captured. */
export async function forgottenOrNot(
  db: Ledger['db'],
  id: CaptureId,
): Promise<{ readonly forgotten: Forgotten | null } | null> {
  const row = await db
    .selectFrom('capture')
    .select(['forgotten_at', 'forgotten_reason'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  if (row.forgotten_at === null) return { forgotten: null }
  return { forgotten: { at: row.forgotten_at, reason: row.forgotten_reason ?? '' } }
}
