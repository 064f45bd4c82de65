import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import { exactly } from './numbers-in-words.ts'

interface Change {
  readonly times: number
  readonly percent: number
  readonly told: string // "53285 / 36142 = 1.474"
}

/**
 * What changed from one year to another, by the cells of one edition; null where it lacks one of them. The change of one
 * year at constant prices is the producer's own column where it has one.
 */
export function changeIn(
  edition: Edition,
  {
    code,
    from,
    year,
    isYearly,
    by,
  }: {
    readonly code: string
    readonly from: number
    readonly year: number
    readonly isYearly: boolean
    readonly by: 'current' | 'constant' | 'share'
  },
): Change | null {
  const [start, end] = [observationOf(edition, code, from), observationOf(edition, code, year)]
  const real = end?.realChangePct ?? null
  if (by === 'constant' && isYearly && real !== null)
    return { times: 1 + real / 100, percent: real, told: `real change ${exactly(real)} percent` }
  const column = { current: 'expCurrentUsdM', constant: 'expConstantUsdM', share: 'sharePrinted' } as const
  const [a, b] = [start?.[column[by]] ?? null, end?.[column[by]] ?? null]
  if (a === null || b === null || a === 0) return null
  return { times: b / a, percent: (b / a - 1) * 100, told: `${exactly(b)} / ${exactly(a)} = ${exactly(b / a)}` }
}
