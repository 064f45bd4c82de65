import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import { NATO_TOTAL } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { askTables, noCell } from './ask-tables.ts'
import type { CheckContext } from './check-context.ts'
import { comparePercent } from './compare-percent.ts'
import type { Compared } from './held-against.ts'
import { exactly } from './numbers-in-words.ts'
import { CURRENT_PRICES, cellMeant } from './subject-of.ts'

/** An ally's part of what all allies spend, from the current dollars of one edition. */
export function checkShareOfTotal(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'expenditure')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const compare = (edition: Edition): Compared => {
    const own = observationOf(edition, code, year)?.expCurrentUsdM ?? null
    const all = observationOf(edition, NATO_TOTAL, year)?.expCurrentUsdM ?? null
    if (own === null || all === null) return noCell(year, 'sums')
    const part = Number(((100 * own) / all).toFixed(2))
    const { outcome, arithmetic } = comparePercent(figure, part)
    return {
      prices: CURRENT_PRICES,
      value: part,
      outcome,
      arithmetic: `${exactly(own)} / ${exactly(all)} = ${part} percent; ${arithmetic}`,
      said: `${part} percent`,
    }
  }
  const subject = `the part of ${name} in all expenditure of ${year}`
  return askTables(figure, meant, { subject, unclear: 'Too coarse', compare }, context)
}
