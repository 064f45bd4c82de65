import type { EdtfDate } from '../model/date.ts'
import type { CountAtShare } from './count-at-share.ts'
import { type Tied, tiedAs } from './tied.ts'

/** A count of allies at a share, with what it is counted at, on which side, and in which year. */
export function countTied(
  { count, share, entity, counted, measure, but }: CountAtShare,
  period: EdtfDate | null,
): Tied {
  const unit = count.unit === 'fraction' ? 'fraction' : 'countries'
  const missing = period ? [] : (['period'] as const)
  const told = { ...(counted === 'at least' ? {} : { counted }), ...(but ? { but } : {}) }
  return tiedAs(count, {
    indicator: measure === 'equipment-share' ? 'allies-at-equipment-share' : 'allies-at-share',
    threshold: share.unit === 'fraction' ? Math.round(share.value * 1000) / 10 : share.value,
    unit,
    entity,
    period,
    missing,
    told,
  })
}
