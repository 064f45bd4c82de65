import type Database from 'better-sqlite3'
import { UNDATED } from '../canonical-rank.ts'
import type { BlockHead, HeadAsked } from '../ledger.ts'
import { type Coming, comingRows } from './coming-rows.ts'
import { prepared } from './prepared.ts'

/** Of one block: walks along the index that stop at the limit. */
const walk = (key: string, from: string, to: string) => `
  select * from (select rank, statement_seq as seq from block where key = ${key} and rank between ${from} and ${to}
    order by rank, statement_seq limit @limit)
  union all select * from (select rank, statement_seq as seq from block where key = ${key} and rank >= ${UNDATED}
    order by rank, statement_seq limit @limit)`
const ASKED = `(select asked.key as nth, json_extract(asked.value, '$[0]') as key, json_extract(asked.value, '$[1]') as from_rank,
  json_extract(asked.value, '$[2]') as to_rank from json_each(@asked) as asked)`
const HEADS = `select (select json_group_array(seq) from (${walk('asked.key', 'asked.from_rank', 'asked.to_rank')})) as members
  from ${ASKED} as asked order by asked.nth`
const HEAD = walk('@key', '@from', '@to')

/**
 * The first `limit` of each block between its ranks and without a day, those among them that are to come in and were not settled yet.
 * One question for all: asking costs more than walking.
 */
export function blockHeads(database: Database.Database, asked: readonly HeadAsked[], limit: number): BlockHead[] {
  const coming = comingRows(
    database,
    asked.map(({ key }) => key),
  )
  const heads = prepared<{ asked: string; limit: number }, { readonly members: string }>(database, HEADS).all({
    asked: inJson(asked),
    limit: limit + 1,
  })
  return asked.map((one, nth) => {
    const settled = JSON.parse(heads[nth]?.members ?? '[]') as number[]
    const others = (coming.get(one.key) ?? []).filter(({ rank }) => isWanted(rank, one))
    if (settled.length + others.length <= limit)
      return { members: [...settled, ...others.map(({ seq }) => seq)], isCut: false }
    return { members: firstOf(database, one, others, limit), isCut: true }
  })
}

const inJson = (asked: readonly HeadAsked[]) => JSON.stringify(asked.map(({ key, from, to }) => [key, from, to]))

const isWanted = (rank: number, { from, to }: HeadAsked) => (rank >= from && rank <= to) || rank >= UNDATED

/** By rank: of a block that holds more the same ones are left out, whatever waits. */
function firstOf(database: Database.Database, one: HeadAsked, coming: readonly Coming[], limit: number): number[] {
  const settled = prepared<HeadAsked & { limit: number }, Coming>(database, HEAD).all({ ...one, limit })
  const all = [...settled, ...coming]
  return all
    .sort((a, b) => a.rank - b.rank || a.seq - b.seq)
    .slice(0, limit)
    .map(({ seq }) => seq)
}
