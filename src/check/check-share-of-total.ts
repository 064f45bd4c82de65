import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { NATO_TOTAL } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import type { CheckContext } from './check-context.ts'
import { compareNumber } from './compare-number.ts'
import { exactly } from './numbers-in-words.ts'
import { COVERED_AS, CURRENT_PRICES, cellMeant, PRODUCER } from './subject-of.ts'
import { verdict } from './verdict.ts'

/** An ally's part of what all allies spend, from the current dollars of one edition. */
export function checkShareOfTotal(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'expenditure')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const times = figure.unit === 'fraction' ? 100 : 1
  const { value, value2, sense, lastDigit } = figure
  const stated = {
    value: typeof value === 'number' ? value * times : value,
    value2: value2 === null ? null : value2 * times,
    sense,
    lastDigit: lastDigit * times,
  }
  return verdict(
    figure,
    {
      ...{
        producer: PRODUCER,
        indicator: COVERED_AS,
        year,
        stated: `“${figure.evidence.exact}”`,
        unclear: 'Too coarse',
      },
      subject: `the part of ${name} in all expenditure of ${year}`,
      compare(edition) {
        const own = observationOf(edition, code, year)?.expCurrentUsdM ?? null
        const all = observationOf(edition, NATO_TOTAL, year)?.expCurrentUsdM ?? null
        if (own === null || all === null)
          return { value: null, outcome: 'not-comparable', arithmetic: `no sums for ${year}`, said: '' }
        const part = Number(((100 * own) / all).toFixed(2))
        const { outcome, arithmetic } = compareNumber(stated, part, 'other')
        return {
          prices: CURRENT_PRICES,
          value: part,
          outcome,
          arithmetic: `${exactly(own)} / ${exactly(all)} = ${part} percent; ${arithmetic}`,
          said: `${part} percent`,
        }
      },
    },
    context,
  )
}
