import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { observationOf } from '../series/observation-of.ts'
import type { CheckContext } from './check-context.ts'
import { compareNumber } from './compare-number.ts'
import { asPrinted, exactly } from './numbers-in-words.ts'
import { COVERED_AS, cellMeant, NO_PRICES, PRODUCER } from './subject-of.ts'
import { verdict } from './verdict.ts'

/** A part told in words, "a third": good to half a point, and beyond two and a half it differs. */
const IN_WORDS = { agrees: 0.5, coarse: 2.5 }

/** Major equipment as a share of defence expenditure, by an ally in a year. */
export function checkEquipment(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'share of equipment')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const percent = inPercent(figure)
  const stated = figure.unit === 'fraction' ? figure.evidence.exact : asPrinted(figure)
  const subject = `the equipment share of ${name} in ${year}`
  return verdict(
    figure,
    {
      ...{ producer: PRODUCER, indicator: COVERED_AS, year, subject, stated, unclear: 'Too coarse' },
      compare(edition) {
        const cell = observationOf(edition, code, year)?.equipmentShare ?? null
        if (cell === null)
          return { value: null, outcome: 'not-comparable', arithmetic: `no figure for ${year}`, said: '' }
        const inWords = figure.unit === 'fraction' && typeof percent.value === 'number' && percent.sense === 'exact'
        const gap = inWords ? Math.abs(Number(percent.value) - cell) : 0
        const compared = compareNumber(percent, cell, 'other')
        const coarse = inWords && gap > IN_WORDS.agrees && gap <= IN_WORDS.coarse
        return {
          prices: NO_PRICES,
          value: cell,
          said: `${exactly(cell)} percent`,
          ...compared,
          ...(coarse ? { outcome: 'not-comparable' as const } : {}),
        }
      },
    },
    context,
  )
}

function inPercent({ value, value2, sense, lastDigit, unit }: Figure) {
  const times = unit === 'fraction' ? 100 : 1
  return {
    value: typeof value === 'number' ? value * times : value,
    value2: value2 === null ? null : value2 * times,
    sense,
    lastDigit: lastDigit * times,
  }
}
