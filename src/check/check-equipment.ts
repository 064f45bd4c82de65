import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { observationOf } from '../series/observation-of.ts'
import { askTables, noCell } from './ask-tables.ts'
import type { CheckContext } from './check-context.ts'
import { comparePercent } from './compare-percent.ts'
import { asPrinted, exactly } from './numbers-in-words.ts'
import { cellMeant, NO_PRICES } from './subject-of.ts'

/** Major equipment as a share of defence expenditure, by an ally in a year. */
export function checkEquipment(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'share of equipment')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const asked = {
    subject: `the equipment share of ${name} in ${year}`,
    unclear: 'Too coarse',
    stated: figure.unit === 'fraction' ? figure.evidence.exact : asPrinted(figure),
  }
  const compare: Parameters<typeof askTables>[2]['compare'] = (edition) => {
    const cell = observationOf(edition, code, year)?.equipmentShare ?? null
    if (cell === null) return noCell(year)
    return { prices: NO_PRICES, value: cell, said: `${exactly(cell)} percent`, ...comparePercent(figure, cell) }
  }
  return askTables(figure, meant, { ...asked, compare }, context)
}
