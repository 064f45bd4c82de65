import type { StatementId } from '../model/statement.ts'
import { blockKey } from './block-key.ts'
import { settleBlocks } from './blocks.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/**
 * Let a current statement meet others in further blocks, as after a correction of its speaker. It stays in those it was
 * in: a block only brings statements together, and what is told of them is reconciled from the statements themselves.
 */
export async function addToBlocks(ledger: Ledger, id: StatementId, keys: readonly string[]): Promise<void> {
  await inTransaction(ledger, async (within) => {
    await settleBlocks(within)
    const { db } = within
    const current = await db
      .selectFrom('statement')
      .innerJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
      .select(['statement.seq', 'rank', 'blocks_json'])
      .where('statement.id', '=', id)
      .executeTakeFirst()
    if (!current) return
    const known = JSON.parse(current.blocks_json) as readonly number[]
    const further = [...new Set(keys.map(blockKey))].filter((key) => !known.includes(key))
    if (further.length === 0) return
    const blocks_json = JSON.stringify([...known, ...further])
    await db.updateTable('statement').set({ blocks_json }).where('seq', '=', current.seq).execute()
    const rows = further.map((key) => [key, current.rank, current.seq] as const)
    await within.dialect.insertMany('block', ['key', 'rank', 'statement_seq'], rows)
  })
}
