import type { z } from 'zod'
import type {
  CommitmentLink,
  CommitmentRow,
  CommitmentRows,
  FollowedRow,
  NameTerms,
  RelatedItem,
  StageReached,
} from '../model/commitment.ts'
import { Problem } from '../model/problem.ts'
import type { Ally } from '../model/register.ts'
import { isEnding, TRACKS } from '../model/tracks.ts'
import * as tables from './commitment-tables.ts'
import { partOf } from './data-folder.ts'
import { overlay } from './overlay.ts'
import { listOf, sourceOf } from './row-source.ts'

/**
 * Reads the register of commitments from one folder or several; a row of a later folder takes the place of the row with
 * the same key, so that a user's own rows lie over ours.
 *
 * @param folders - each a data folder that holds `register/`, or the register's folder itself; ours first
 * @param allies - whose codes are an ally's; any other code is another state's
 * @throws Problem that names file, line and column; or the row that speaks of a commitment nobody has
 */
export function loadCommitments(folders: readonly string[], allies: readonly Pick<Ally, 'iso3'>[]): CommitmentRows {
  const homes = folders.map((folder) => partOf(folder, 'register'))
  const read = <S extends z.ZodObject>(file: string, schema: S, keyOf: (row: z.output<S>) => string) =>
    overlay(homes, file, schema, keyOf)
  const rows = read('commitments.csv', tables.commitmentRow, (row) => row.id)
  const stages = read('commitment-stages.csv', tables.stageRow, (row) => `${row.commitment} ${row.stage} ${row.date}`)
  const links = read('commitment-links.csv', tables.linkRow, (row) => `${row.commitment} ${row.link} ${row.to}`)
  const followed = read('followed.csv', tables.followedRow, (row) => row.id)
  const measures = read('followed-measures.csv', tables.measureRow, (row) => `${row.followed} ${row.measure}`)
  const stagesOf = grouped(stages, (one) => one.commitment)
  const measuresOf = grouped(measures, (one) => one.followed)
  const known = new Set(rows.map(({ id }) => id))
  const own = new Set(allies.map(({ iso3 }) => iso3))
  refuseStrays(
    'commitment-stages.csv',
    stages.map(({ commitment }) => commitment),
    known,
  )
  refuseStrays(
    'commitment-links.csv',
    links.flatMap(({ commitment, to }) => [commitment, to]),
    known,
  )
  refuseStrays(
    'followed-measures.csv',
    measures.map((one) => one.followed),
    new Set(followed.map(({ id }) => id)),
  )
  return {
    commitments: rows.map((row) => rowOf(row, stagesOf.get(row.id) ?? [], own)),
    links: links.map(linkOf),
    followed: followed.map((row) => followedOf(row, measuresOf.get(row.id) ?? [])),
    related: read('related-items.csv', tables.relatedRow, (row) => `${row.who} ${row.item}`).map(relatedOf),
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? []
    if (group.push(row) === 1) groups.set(keyOf(row), group)
  }
  return groups
}

function refuseStrays(file: string, ids: readonly string[], known: ReadonlySet<string>): void {
  const stray = ids.find((id) => !known.has(id))
  if (stray === undefined) return
  throw new Problem(
    'data-stray',
    `${file} speaks of "${stray}", which no row has.`,
    'Mend the id, or add the row that it means.',
  )
}

function rowOf(
  row: tables.CommitmentCells,
  stages: readonly tables.StageCells[],
  allies: ReadonlySet<string>,
): CommitmentRow {
  const { amount, amount_max: max, sense, unit } = row
  return {
    id: row.id,
    who: {
      name: row.who,
      ids: row.bound
        .split(' ')
        .filter(Boolean)
        .map((code) => idOfBound(code, allies)),
      because: '',
    },
    kind: row.kind,
    act: row.act,
    words: row.words,
    amount:
      amount === '' ? null : { value: Number(amount), value2: max ? Number(max) : null, unit, sense: sense || 'exact' },
    deadline: row.deadline || null,
    condition: row.condition || null,
    law: row.law === 'yes',
    measure:
      row.measure === '' ? null : { count: row.measure, year: row.measure_year ? Number(row.measure_year) : null },
    adopted: row.adopted || null,
    adoptedWhere: row.adopted_where,
    status: row.status,
    names: namesOf(row.names),
    stages: stages.map((one) => stageOf(one, row)),
    source: sourceOf(row),
    note: row.note,
  }
}

function idOfBound(code: string, allies: ReadonlySet<string>): string {
  if (code === 'NATO') return 'body:nato'
  if (code === 'EU') return 'body:european-union'
  return `${allies.has(code) ? 'ally' : 'country'}:${code.toLowerCase()}`
}

/** "Naples & command; Naples & Command" */
function namesOf(cell: string): NameTerms[] {
  return listOf(cell).map((terms) => terms.split('&').map((term) => term.trim()))
}

function stageOf(
  { stage, date, what, producer, address }: tables.StageCells,
  row: tables.CommitmentCells,
): StageReached {
  if (!isEnding(stage) && !TRACKS[row.kind].stages.includes(stage)) {
    throw new Problem(
      'data-stage',
      `commitment-stages.csv gives "${row.id}" the stage "${stage}", which is not on the track of ${row.kind}.`,
      'Write a stage of that track (docs/methods/stages.md), or another kind in commitments.csv.',
    )
  }
  return { stage, date: date || null, what, evidence: null, producer, address }
}

function linkOf(row: tables.LinkCells): CommitmentLink {
  return { from: row.commitment, kind: row.link, to: row.to, reason: row.reason, source: sourceOf(row) }
}

function followedOf(row: tables.FollowedCells, measures: readonly tables.MeasureCells[]): FollowedRow {
  return {
    id: row.id,
    title: row.title,
    names: namesOf(row.names),
    series: row.series === 'yes',
    measures: measures.map((one) => ({
      measure: one.measure,
      value: Number(one.value),
      value2: one.value_max ? Number(one.value_max) : null,
      unit: one.unit,
      period: one.period,
      reading: one.reading,
      source: sourceOf(one),
    })),
  }
}

function relatedOf(row: z.output<typeof tables.relatedRow>): RelatedItem {
  const { item, state, who, words, producer, address } = row
  return { item, state, who, words, evidence: null, producer, address }
}
