import type { IsoDate } from '../model/date.ts'
import { dateRange } from '../text/date-range.ts'
import type { Register } from './register.ts'

/** How many members the alliance has on a day, by the register's accession dates; the day of accession counts. */
export function membersOn(register: Register, date: IsoDate): number {
  return register.rows.allies.filter((ally) => {
    const since = dateRange(ally.accession)?.last
    return since !== undefined && since <= date
  }).length
}
