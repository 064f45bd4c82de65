import type { CaptureId } from '../model/capture.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { type StandingAnchor, standingAnchors } from './decisions.ts'
import { findAnchor } from './find-anchor.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { addAnchor } from './record-decision.ts'

export interface Reanchored {
  readonly moved: number // now stand on another statement that holds the same words at the same place
  readonly orphaned: number // their words are no longer found there
  readonly found: number // orphans whose words are found again
}

/**
 * Let decisions follow their words after better readings: to the one current statement that holds them with what
 * stood around them, else they become orphans. Never to a look-alike.
 *
 * @param captureIds - those that were read anew; all when left out
 */
export function reanchorDecisions(ledger: Ledger, captureIds?: readonly CaptureId[]): Promise<Reanchored> {
  return inTransaction(ledger, async (within) => {
    const counts = { moved: 0, orphaned: 0, found: 0 }
    for (const captureId of await decidedCaptures(within, captureIds)) {
      const anchors = await anchorsOn(within, captureId)
      const current = await currentReadings(within, captureId)
      for (const anchor of anchors) await follow(within, anchor, current, counts)
    }
    return counts
  })
}

async function follow(
  within: Ledger,
  anchor: StandingAnchor,
  current: readonly CurrentReading[],
  counts: { moved: number; orphaned: number; found: number },
): Promise<void> {
  const target = targetOf(anchor, current)
  if (target === null ? anchor.orphan : !anchor.orphan && target === anchor.statementId) return
  if (target === null) counts.orphaned++
  else if (anchor.orphan) counts.found++
  else counts.moved++
  const standing = { ...anchor, statementId: target ?? anchor.statementId }
  await addAnchor(within, anchor.decisionId, anchor.side, standing, target === null, within.now())
}

function targetOf(anchor: StandingAnchor, current: readonly CurrentReading[]): StatementId | null {
  if (anchor.exact === '') return null // taken down
  if (current.some(({ statements }) => statements.some(({ id }) => id === anchor.statementId))) {
    return anchor.statementId
  }
  const found = current.flatMap(({ text, statements }) => findAnchor(anchor, text, statements) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}

interface CurrentReading {
  readonly text: string
  readonly statements: readonly Statement[]
}

async function currentReadings({ db }: Ledger, captureId: CaptureId): Promise<readonly CurrentReading[]> {
  const readings = await db
    .selectFrom('current_reading')
    .innerJoin('reading', 'reading.id', 'current_reading.reading_id')
    .innerJoin('text_version', 'text_version.seq', 'reading.text_version_seq')
    .select(['reading.id', 'text_json'])
    .where('reading.capture_id', '=', captureId)
    .execute()
  const found: CurrentReading[] = []
  for (const { id, text_json } of readings) {
    const rows = await db.selectFrom('statement').select('statement_json').where('reading_id', '=', id).execute()
    const statements = rows.map((row) => JSON.parse(row.statement_json) as Statement)
    found.push({ text: JSON.parse(text_json) as string, statements })
  }
  return found
}

async function decidedCaptures({ db }: Ledger, wanted?: readonly CaptureId[]): Promise<readonly CaptureId[]> {
  const decided = db.selectFrom('decision_anchor').select('capture_id').distinct().orderBy('capture_id')
  if (wanted === undefined) return (await decided.execute()).map((row) => row.capture_id)
  const found: CaptureId[] = []
  for (const part of chunks(wanted)) {
    for (const row of await decided.where('capture_id', 'in', part).execute()) found.push(row.capture_id)
  }
  return found
}

async function anchorsOn({ db }: Ledger, captureId: CaptureId): Promise<readonly StandingAnchor[]> {
  const decisions = db
    .selectFrom('decision_anchor')
    .select('decision_id')
    .distinct()
    .where('capture_id', '=', captureId)
  const ids = (await decisions.execute()).map((row) => row.decision_id)
  const anchors: StandingAnchor[] = []
  for (const part of chunks(ids)) anchors.push(...(await standingAnchors(db, part)))
  return anchors.filter((anchor) => anchor.captureId === captureId)
}
