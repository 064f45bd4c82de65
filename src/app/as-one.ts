import { inTransaction } from '../ledger/in-transaction.ts'
import type { Workplace } from './workplace.ts'

/** A decision and the retelling of what it touches as one: a process that dies in between leaves neither. Inside, use the workplace that is handed in. */
export function asOne<T>(workplace: Workplace, work: (within: Workplace) => Promise<T>): Promise<T> {
  return inTransaction(workplace.ledger, (ledger) => work({ ...workplace, ledger }))
}
