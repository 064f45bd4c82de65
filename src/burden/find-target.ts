import type { BurdenTarget, TargetName } from '../model/burden.ts'
import type { CommitmentId, CommitmentRow } from '../model/commitment.ts'
import { Problem } from '../model/problem.ts'

/** The rows of the register behind each name; of 5 % the series hold the core part only. */
const ROW_OF: Readonly<Record<TargetName, CommitmentId>> = {
  '2': 'vilnius-2pct-floor',
  '3.5': 'hague-core-3.5',
  '5': 'hague-core-3.5',
  '20-equipment': 'wales-20pct-equipment',
}

const ONLY_CORE = 'No series holds the 1.5 % for related matters; core expenditure is shown against 3.5 %.'

/** The guideline of that name, with amount, year and address from the register of commitments. */
export function findTarget(name: TargetName, rows: readonly CommitmentRow[]): BurdenTarget {
  const row = rows.find(({ id }) => id === ROW_OF[name])
  if (!row?.amount) {
    throw new Problem(
      'target-unknown',
      `The register of commitments has no amount for ${ROW_OF[name]}.`,
      'Put the row back into register/commitments.csv, with amount and unit.',
    )
  }
  return {
    name,
    percent: row.amount.value,
    of: row.amount.unit === '% of GDP' ? 'GDP' : 'expenditure',
    dueYear: row.deadline === null ? null : Number(row.deadline.slice(0, 4)),
    commitmentId: row.id,
    address: row.source.address,
    caveat: name === '5' ? ONLY_CORE : '',
  }
}
