import { listDecisions } from '../ledger/list-decisions.ts'
import type { Decision } from '../model/decision.ts'
import type { Workplace } from './workplace.ts'

/** Every decision in the ledger, undone and orphaned ones included. */
export function decisions({ ledger }: Workplace): Promise<readonly Decision[]> {
  return listDecisions(ledger)
}
