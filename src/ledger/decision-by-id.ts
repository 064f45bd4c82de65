import type { Decision } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { decisionsWith } from './decisions.ts'
import type { Ledger } from './ledger.ts'

export async function decisionById(ledger: Ledger, id: number): Promise<Decision> {
  const [decision] = await decisionsWith(ledger, [id])
  if (decision) return decision
  throw new Problem('decision-unknown', `The ledger has no decision ${id}.`, 'Look up the number in the list of them.')
}
