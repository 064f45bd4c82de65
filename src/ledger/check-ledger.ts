import { sha256 } from '../text/hash.ts'
import { captureBytes } from './capture-bytes.ts'
import type { Ledger } from './ledger.ts'
import { readingFaults } from './reading-faults.ts'

/**
 * Whether the ledger is whole: the database's own checks, every capture against its hash, every evidence of the
 * current readings against its text. One line a fault; none when all is well. Linear, one article in memory.
 */
export async function checkLedger(ledger: Ledger): Promise<readonly string[]> {
  const faults = [...(await ledger.dialect.faults(ledger.db))]
  for (let after = ''; ; ) {
    const held = ledger.db.selectFrom('capture').select('id').where('id', '>', after).where('bytes', 'is not', null)
    const next = await held.orderBy('id').limit(1).executeTakeFirst()
    if (!next) break
    after = next.id
    const capture = await captureBytes(ledger, after)
    if (capture && 'bytes' in capture && sha256(capture.bytes) !== after) {
      faults.push(`the bytes of capture ${after} do not have that hash`)
    }
  }
  return [...faults, ...(await readingFaults(ledger))]
}
