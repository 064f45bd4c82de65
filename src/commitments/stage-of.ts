import type { CommitmentKind, Stage, StageReached } from '../model/commitment.ts'
import { isEnding, TRACKS } from '../model/tracks.ts'

/**
 * How far a commitment has come: the furthest stage of its track that evidence or a row shows, or what ended it, if that
 * is not older than all else. null: nothing found for any stage, which does not say that nothing happened.
 */
export function stageOf(kind: CommitmentKind, stages: readonly StageReached[]): Stage | null {
  const place = (stage: Stage): number => TRACKS[kind].stages.indexOf(stage)
  const reached = stages.filter(({ stage }) => place(stage) >= 0).sort((a, b) => place(b.stage) - place(a.stage))
  const ends = stages.filter(({ stage }) => isEnding(stage)).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  const [ended] = ends
  const latest = reached.reduce((last, { date }) => (date !== null && date > last ? date : last), '')
  if (ended && (ended.date ?? '9999') >= latest) return ended.stage
  return reached[0]?.stage ?? null
}
