import type { Capture, CaptureId, MediaType } from '../model/capture.ts'
import type { Ledger } from './ledger.ts'
import type { Forgotten } from './record-capture.ts'

/** The capture with its bytes, under the path it was first read from. null: never captured. */
export async function captureBytes(
  ledger: Ledger,
  id: CaptureId,
): Promise<Capture | { readonly forgotten: Forgotten } | null> {
  const row = await ledger.db.selectFrom('capture').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  if (row.bytes === null || row.media_type === null) {
    return { forgotten: { at: row.forgotten_at ?? '', reason: row.forgotten_reason ?? '' } }
  }
  const { buffer, byteOffset, byteLength } = row.bytes
  return {
    id,
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    mediaType: row.media_type as MediaType,
    path: (await firstPaths(ledger, [id])).get(id) ?? '',
    readAt: row.read_at,
  }
}

/** The path each capture was first read from; at most a few hundred ids at once. */
export async function firstPaths(ledger: Ledger, ids: readonly CaptureId[]): Promise<ReadonlyMap<CaptureId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await ledger.db
    .selectFrom('capture_path')
    .select(['capture_id', 'path'])
    .where('capture_id', 'in', ids)
    .orderBy('read_at', 'desc')
    .orderBy('path', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.capture_id, row.path])) // the last one wins: the first
}
