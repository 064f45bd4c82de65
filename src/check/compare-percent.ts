import type { Figure } from '../model/figure.ts'
import { type Comparison, compareNumber } from './compare-number.ts'

/** A part told in words, "a third": good to half a point, and beyond two and a half it differs; twice that for "nearly half". */
const IN_WORDS = { agrees: 0.5, coarse: 2.5 }

/** A percentage, or a part told in words, against a percentage on record. */
export function comparePercent(figure: Figure, recorded: number): Comparison {
  const stated = inPercent(figure)
  const compared = compareNumber(stated, recorded, 'other')
  if (figure.unit === 'multiple' && figure.sense === 'exact') return asTimes(compared, stated.value, recorded)
  const times = figure.sense === 'exact' ? 1 : figure.sense === 'about' ? 2 : 0
  if (figure.unit !== 'fraction' || times === 0 || typeof stated.value !== 'number') return compared
  const gap = Math.abs(stated.value - recorded) / times
  return gap > IN_WORDS.agrees && gap <= IN_WORDS.coarse ? { ...compared, outcome: 'not-comparable' } : compared
}

/** "a quarter" as 25 percent. */
function inPercent({ value, value2, sense, lastDigit, unit }: Figure) {
  const times = unit === 'fraction' ? 100 : 1
  return {
    value: typeof value === 'number' ? value * times : value,
    value2: value2 === null ? null : value2 * times,
    sense,
    lastDigit: lastDigit * times,
  }
}

/** "Twice" for 1.6 times is within half of what it is printed to, and no reader would say so. */
const OF_ITSELF = 0.125

function asTimes(compared: Comparison, stated: number | string, recorded: number): Comparison {
  if (compared.outcome !== 'agrees' || typeof stated !== 'number') return compared
  return stated - recorded <= OF_ITSELF * stated ? compared : { ...compared, outcome: 'not-comparable' }
}
