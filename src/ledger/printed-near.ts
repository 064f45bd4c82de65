import type { IsoDate } from '../model/date.ts'
import { blockKey } from './block-key.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger, PrintedRow } from './ledger.ts'

/** A key, with the days between which others printed under it are wanted. */
export interface PrintedWanted {
  readonly key: string
  readonly from: IsoDate | null // null: of whatever day
  readonly to: IsoDate | null
}

const MOST = 200 // of one key, the latest: of more a person would read none

/** What is printed under each of these keys within its days, or without a day, in their order. */
export function printedNear(
  ledger: Ledger,
  wanted: readonly PrintedWanted[],
): Promise<readonly (readonly PrintedRow[])[]> {
  const asked = wanted.map(({ key, from, to }) => ({ key: blockKey(key), from: from ?? '0', to: to ?? '9' }))
  return atOneMoment(ledger, ({ dialect, db }) => dialect.printedWithin(db, asked, MOST))
}
