import type Database from 'better-sqlite3'
import { prepared } from './prepared.ts'

/** Where a statement is to stand in a block. */
export interface Coming {
  readonly rank: number
  readonly seq: number
}

interface Row extends Coming {
  readonly blocks: string
}

const WAITING = `select blocks_json as blocks, rank, seq
  from (select reading_id from block_change group by reading_id having sum(change) > 0) as changed
  cross join statement on statement.reading_id = changed.reading_id`

/** What is to come into the blocks of these keys, as `block_change` says. The lists of keys are taken apart here, which costs a quarter of what it does there. */
export function comingRows(
  database: Database.Database,
  keys: readonly number[],
): ReadonlyMap<number, readonly Coming[]> {
  const byKey = new Map<number, Coming[]>(keys.map((key) => [key, []]))
  for (const { blocks, rank, seq } of prepared<object, Row>(database, WAITING).all({}))
    for (const key of JSON.parse(blocks) as readonly number[]) byKey.get(key)?.push({ rank, seq })
  return byKey
}
