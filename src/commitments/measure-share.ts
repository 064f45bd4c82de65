import type { CommitmentRow, Measured, Undertaken } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import type { Edition, Observation } from '../model/series.ts'
import type { Register } from '../register/register.ts'
import { editionOn } from '../series/edition-on.ts'
import { alliesOfGroup, WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import type { Series } from '../series/series.ts'

const PRODUCER = 'NATO'

/** The cells of an edition that a unit is measured by. */
const CELLS: Readonly<Record<string, (cell: Observation) => number | null>> = {
  '% of GDP': ({ sharePrinted }) => sharePrinted,
  '% of defence expenditure': ({ equipmentShare }) => equipmentShare,
}

type CellOf = (cell: Observation) => number | null

/**
 * A share of GDP that was undertaken beside what the newest edition held on that day has: an ally's share, or how many
 * allies reach it. Cells as printed, no slack. Another count than NATO's, or a year before the one undertaken, is shown
 * and decides nothing.
 */
export function measureShare(row: CommitmentRow, series: Series, register: Register, today: IsoDate): Measured | null {
  const { amount, measure, who } = row
  const edition = editionOn(series, PRODUCER, today).held
  const cellOf = amount === null ? undefined : CELLS[amount.unit]
  if (!edition || !amount || !measure || !cellOf) return null
  const [id, ...more] = who.ids
  if (id === undefined || more.length > 0) return null
  const [reading, code] = [{ edition, cellOf, today }, id.slice('ally:'.length).toUpperCase()]
  return id.startsWith('ally:')
    ? measureAlly(code, amount, measure, reading)
    : measureGroup(id, amount, measure, reading, register)
}

interface Reading {
  readonly edition: Edition
  readonly cellOf: CellOf
  readonly today: IsoDate
}

type Asked = NonNullable<CommitmentRow['measure']>

function measureAlly(iso3: string, amount: Undertaken, { count, year }: Asked, reading: Reading): Measured | null {
  const { edition } = reading
  const told = yearTold(iso3, year, reading)
  const cell = told === null ? null : observationOf(edition, iso3, told)
  const share = cell === null ? null : reading.cellOf(cell)
  if (told === null || cell === null || share === null) return null
  const words = `${share.toFixed(2)} % in ${told}${cell.estimate ? ', estimate' : ''}`
  const met = count === 'nato' && (year === null || year === told) ? reaches(share, amount) : null
  return { ...about(edition, told, cell.estimate), words, met }
}

function measureGroup(
  id: string,
  amount: Undertaken,
  { count, year }: Asked,
  reading: Reading,
  register: Register,
): Measured | null {
  const { edition } = reading
  const newest = newestYear(reading)
  const allies = alliesOfGroup(register.rows, id, newest)
  const now = allies === null ? null : countIn(newest, allies, amount, reading)
  if (allies === null || now === null) return null
  const due = year !== null && year < newest ? countIn(year, allies, amount, reading) : null
  const missing = now.short.length > 0 && now.short.length <= 3 ? `, all but ${namesOf(now.short, register)}` : ''
  const bar = `allies with figures at ${amount.value} % or more`
  const nowWords = `in ${newest}${now.estimate ? ', estimate' : ''}${missing}`
  const words = due
    ? `${due.reached} of ${due.of} ${bar} in ${year}; ${now.reached} of ${now.of} ${nowWords}`
    : `${now.reached} of ${now.of} ${bar} ${nowWords}`
  const met = count === 'nato' && (year === null || year <= newest) ? now.short.length === 0 : null
  return { ...about(edition, newest, now.estimate), words, met }
}

interface Count {
  readonly reached: number
  readonly of: number
  readonly short: readonly string[] // iso3
  readonly estimate: boolean
}

/** By the printed cells, without slack; an ally without armed forces does not count. null: no figure at all. */
function countIn(
  year: number,
  allies: readonly string[],
  amount: Undertaken,
  { edition, cellOf }: Reading,
): Count | null {
  const cells = allies.flatMap((iso3) => {
    const cell = WITHOUT_FORCES.has(iso3) ? null : observationOf(edition, iso3, year)
    const share = cell === null ? null : cellOf(cell)
    return cell === null || share === null ? [] : [{ iso3, share, estimate: cell.estimate }]
  })
  if (cells.length === 0) return null
  const short = cells.filter(({ share }) => !reaches(share, amount)).map(({ iso3 }) => iso3)
  return {
    reached: cells.length - short.length,
    of: cells.length,
    short,
    estimate: cells.some((cell) => cell.estimate),
  }
}

const reaches = (share: number, { sense, value }: Undertaken): boolean =>
  sense === 'more than' ? share > value : share >= value

const namesOf = (codes: readonly string[], register: Register): string =>
  codes.map((iso3) => register.allies.get(iso3)?.name ?? iso3).join(', ')

const about = (edition: Edition, year: number, estimate: boolean) => ({
  edition: `${edition.producer} ${edition.edition}`,
  address: edition.address,
  year,
  estimate,
})

/** The year undertaken if the edition has it, else the newest of the last three that it has. */
function yearTold(iso3: string, year: number | null, reading: Reading): number | null {
  const newest = newestYear(reading)
  const years = year !== null && year <= newest ? [year] : [newest, newest - 1, newest - 2]
  const has = (told: number) => {
    const cell = observationOf(reading.edition, iso3, told)
    return cell !== null && reading.cellOf(cell) !== null
  }
  return years.find(has) ?? null
}

const newestYear = ({ edition, cellOf, today }: Reading): number =>
  edition.observations.reduce(
    (last, cell) =>
      cell.year > last && cell.year <= Number(today.slice(0, 4)) && cellOf(cell) !== null ? cell.year : last,
    0,
  )
