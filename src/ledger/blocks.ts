import { atOneMoment, inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/**
 * The keys of a statement lie all over the table of blocks. To write them there article by article would rewrite
 * some hundred pages each time, so it is put down which readings come and go, and settled for many at once, in order.
 */
const SETTLE_AT = 500 // readings

/** Let the statements of a reading come into their blocks (1) or go out of them (-1). Inside a transaction. */
export async function changeBlocks(ledger: Ledger, readingId: number, change: 1 | -1): Promise<void> {
  await ledger.db.insertInto('block_change').values({ reading_id: readingId, change }).execute()
  if ((await waiting(ledger)) >= SETTLE_AT) await settle(ledger)
}

const FEW = 20 // readings: what more wait costs each question more than it saves

/** Bring the blocks up to date, unless few readings wait and all of them come in: `headsOfBlocks` meets these as they stand. */
export async function settleMany(ledger: Ledger): Promise<void> {
  const isDue = await atOneMoment(ledger, async (within) => (await waiting(within)) > FEW || (await anyGoes(within)))
  if (isDue) await inTransaction(ledger, settle)
}

async function anyGoes({ db }: Ledger): Promise<boolean> {
  const first = db.selectFrom('block_change').select('id').where('change', '<', 0).limit(1)
  return (await first.executeTakeFirst()) !== undefined
}

/** Bring the blocks up to date. */
export async function settleBlocks(ledger: Ledger): Promise<void> {
  const isDue = await atOneMoment(ledger, async (within) => (await waiting(within)) > 0)
  if (isDue) await inTransaction(ledger, settle)
}

async function settle(ledger: Ledger): Promise<void> {
  await ledger.dialect.changeBlocks(ledger.db)
  await ledger.db.deleteFrom('block_change').execute()
}

/** How many changes wait: their numbers begin anew whenever they were settled. */
async function waiting({ db }: Ledger): Promise<number> {
  const newest = db.selectFrom('block_change').select((eb) => eb.fn.max('id').as('last'))
  return (await newest.executeTakeFirst())?.last ?? 0
}
