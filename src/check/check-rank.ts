import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition, Observation } from '../model/series.ts'
import { alliesOfGroup, rowCodeOf, WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { askTables, noCell } from './ask-tables.ts'
import type { CheckContext } from './check-context.ts'
import { findingOf } from './finding-of.ts'
import type { Compared } from './held-against.ts'
import { exactly } from './numbers-in-words.ts'
import { CURRENT_PRICES, cellMeant } from './subject-of.ts'

/** The place of an ally among the allies, or those of a group, by share or by sum: by printed cells, ties sharing a place. */
export function checkRank(figure: Figure, context: CheckContext): Finding {
  const byShare = figure.indicator === 'share-rank'
  const meant = cellMeant(figure, byShare ? 'share' : 'expenditure')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const group = figure.told?.among ?? { id: 'body:nato', name: 'the alliance' }
  const members = alliesOfGroup(context.register.rows, group.id, year)
  if (members === null || !members.includes(code)) {
    return findingOf(figure, 'no-series', `NATO’s tables give no order of ${group.name} with ${name} in it.`)
  }
  const column = byShare ? (cell: Observation) => cell.sharePrinted : (cell: Observation) => cell.expCurrentUsdM
  const than = figure.told?.than
  const first = than === undefined ? null : rowCodeOf(than.id)
  const order = { code, year, members, first }
  const compare = (edition: Edition): Compared => compareRank(figure, edition, order, column)
  const subject = `the place of ${name} in ${group.name} in ${year}`
  return askTables(figure, meant, { subject, unclear: 'Blank cells', compare }, context)
}

interface Order {
  readonly code: string
  readonly year: number
  readonly members: readonly string[]
  readonly first: string | null // who alone is ahead
}

function compareRank(
  figure: Figure,
  edition: Edition,
  { code, year, members, first }: Order,
  column: (cell: Observation) => number | null,
): Compared {
  const cellOf = (iso3: string): number | null => {
    const cell = observationOf(edition, iso3, year)
    return cell === null ? null : column(cell)
  }
  const own = cellOf(code)
  const counted = members.filter((iso3) => !WITHOUT_FORCES.has(iso3))
  const cells = counted.map((iso3) => ({ iso3, value: cellOf(iso3) }))
  const known = cells.flatMap(({ iso3, value }) => (value === null ? [] : [{ iso3, value }]))
  if (own === null || known.length < counted.length / 2) return noCell(year, 'figures')
  const ahead = known.filter(({ value }) => (figure.told?.fromBottom ? value < own : value > own))
  const place = ahead.length + 1
  const blank = counted.length - known.length
  const isPlace = place === figure.value && (first === null || ahead.every(({ iso3 }) => iso3 === first))
  const mayBe =
    !isPlace && blank > 0 && typeof figure.value === 'number' && place < figure.value && figure.value <= place + blank
  const said = `number ${place} of ${known.length}${figure.told?.fromBottom ? ' from the bottom' : ''}`
  const leaders = [...known]
    .sort((a, b) => (figure.told?.fromBottom ? a.value - b.value : b.value - a.value))
    .slice(0, 3)
  const arithmetic = `${said}: ${leaders.map(({ iso3, value }) => `${iso3} ${exactly(value)}`).join(', ')}${leaders.some(({ iso3 }) => iso3 === code) ? '' : `, ${code} ${exactly(own)}`}`
  const prices = figure.indicator === 'expenditure-rank' ? { prices: CURRENT_PRICES } : {}
  return {
    ...prices,
    value: place,
    outcome: isPlace ? 'agrees' : mayBe ? 'not-comparable' : 'differs',
    arithmetic,
    said,
  }
}
