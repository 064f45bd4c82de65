import type { Anchor, Confirmation, Decision, Judgement, NamedSpeaker } from '../model/decision.ts'
import { chunks } from './chunks.ts'
import type { Ledger } from './ledger.ts'

/** Where one side of a decision stands now. */
export interface StandingAnchor extends Anchor {
  readonly decisionId: number
  readonly side: 'a' | 'b'
  readonly orphan: boolean
}

/** The judgements that stand on one statement, a candidate's; all others stand on two. */
const CONFIRMATIONS: ReadonlySet<string> = new Set<Confirmation>(['confirmed', 'rejected'])

const CORRECTION = 'speaker'

interface SpeakerCells {
  readonly speaker_id: string | null
  readonly speaker_name: string | null
}

function speakerIn({ speaker_id: id, speaker_name: name }: SpeakerCells): NamedSpeaker | null {
  return id === null || name === null ? null : { id, name }
}

/** Decisions by id, in the order of their making. */
export async function decisionsWith({ db }: Ledger, ids: readonly number[]): Promise<readonly Decision[]> {
  const found: Decision[] = []
  for (const part of chunks([...ids].sort((left, right) => left - right))) {
    const rows = await db.selectFrom('decision').selectAll().where('id', 'in', part).orderBy('id').execute()
    const anchors = new Map((await standingAnchors(db, part)).map((anchor) => [keyOf(anchor), anchor]))
    for (const row of rows) {
      const { id, judgement, by, at, undone_by, undone_at } = row
      const a = anchors.get(`${id} a`)
      const b = anchors.get(`${id} b`)
      const undone = undone_by !== null && undone_at !== null ? { by: undone_by, at: undone_at } : null
      const onOne = judgement === CORRECTION || CONFIRMATIONS.has(judgement)
      if (!a || !(b || onOne)) throw new Error(`decision ${id} lacks an anchor`)
      const made = { id, a: plain(a), by, at, undone, orphan: a.orphan || (b?.orphan ?? false) }
      if (b) found.push({ ...made, b: plain(b), judgement: judgement as Judgement })
      else if (judgement === CORRECTION)
        found.push({ ...made, b: null, judgement: CORRECTION, speaker: speakerIn(row) })
      else found.push({ ...made, b: null, judgement: judgement as Confirmation })
    }
  }
  return found
}

/** The newest anchor of each side of these decisions. */
export async function standingAnchors(db: Ledger['db'], ids: readonly number[]): Promise<readonly StandingAnchor[]> {
  const newest = db
    .selectFrom('decision_anchor')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('decision_id', 'in', ids)
    .groupBy(['decision_id', 'side'])
  const rows = await db
    .selectFrom('decision_anchor')
    .leftJoin('capture', 'capture.id', 'decision_anchor.capture_id')
    .selectAll('decision_anchor')
    .select(['forgotten_at', 'forgotten_reason'])
    .where('decision_anchor.id', 'in', newest)
    .orderBy('decision_id')
    .orderBy('side')
    .execute()
  return rows.map((row) => ({
    decisionId: row.decision_id,
    side: row.side,
    statementId: row.statement_id,
    captureId: row.capture_id,
    ...(JSON.parse(row.words_json) as { exact: string; prefix: string; suffix: string }),
    ...(row.forgotten_at === null ? {} : { forgotten: { at: row.forgotten_at, reason: row.forgotten_reason ?? '' } }),
    orphan: row.orphan === 1,
  }))
}

function keyOf({ decisionId, side }: StandingAnchor): string {
  return `${decisionId} ${side}`
}

function plain({ statementId, captureId, exact, prefix, suffix, forgotten }: StandingAnchor): Anchor {
  return { statementId, captureId, exact, prefix, suffix, ...(forgotten ? { forgotten } : {}) }
}
