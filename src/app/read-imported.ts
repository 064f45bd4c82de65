import { Problem } from '../model/problem.ts'
import type { Footnote, Origin } from '../model/series.ts'
import type { Mapping } from '../reference/import/mapping.ts'
import { readAidTable } from '../reference/import/read-aid-table.ts'
import { checkExpected, readTables, sheetOf } from '../reference/import/read-tables.ts'
import { refuseImport } from '../reference/import/refuse-cell.ts'
import { type Named, seriesTable } from '../reference/import/series-table.ts'
import type { Sheet } from '../reference/import/sheet.ts'
import { aidTableAsCsv, sumAid } from '../reference/import/sum-aid.ts'
import { newCells } from '../reference/import/table-cells.ts'
import type { NewEdition } from '../reference/import/write-edition.ts'

/** What a file holds by its mapping, and the table that is written of it. */
export interface Imported {
  readonly table: NewEdition['table']
  readonly rows: number
  readonly cells: number // with a value
  readonly years: readonly number[]
  readonly estimates: number // rows
  readonly blanks: readonly string[]
  readonly footnotes: readonly Footnote[]
  readonly skipped: readonly string[]
}

interface By {
  readonly mapping: Mapping
  readonly codes: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, Named>
  readonly origin: Pick<Origin, 'cutOff'>
}

/** A series by ally and year, or aid by donor, as the mapping says. */
export function readImported(sheets: readonly Sheet[], by: By): Imported {
  return by.mapping.aid.length > 0 ? aidIn(sheets, by) : seriesIn(sheets, by)
}

function seriesIn(sheets: readonly Sheet[], { mapping, codes, names }: By): Imported {
  const { rows, blanks, footnotes, skipped } = readTables(sheets, mapping, codes)
  return {
    ...{ blanks, footnotes, skipped, rows: rows.length },
    table: { name: 'series.csv', text: seriesTable(rows, names) },
    cells: rows.reduce((sum, { values }) => sum + Object.values(values).filter((value) => value !== null).length, 0),
    years: rows.map(({ year }) => year),
    estimates: rows.filter(({ estimate }) => estimate).length,
  }
}

function aidIn(sheets: readonly Sheet[], { mapping, codes, names, origin }: By): Imported {
  const { cutOff } = origin
  if (cutOff === null) {
    throw new Problem(
      'usage',
      'The last day of the data is not given, and a year that is cut short would pass for a whole one.',
      'Add --cut-off DATE.',
    )
  }
  const cells = newCells(mapping, codes)
  const rows = mapping.aid.flatMap((table) => {
    const sheet = sheetOf(sheets, table.sheet)
    checkExpected(sheet, table.expect)
    return readAidTable(sheet, table, cells)
  })
  if (rows.length === 0) throw refuseImport('No row was read: no donor in the file is known to the mapping.')
  const [lastYear = 0, lastMonth = 0] = cutOff.split('-').map(Number)
  const late = rows.find(({ year, month }) => year > lastYear || (year === lastYear && (month ?? 0) > lastMonth))
  if (late)
    throw refuseImport(
      `A row of ${late.donors} is of ${late.year}${late.month === null ? '' : `-${String(late.month).padStart(2, '0')}`}, after the last day of the data, ${cutOff}.`,
    )
  const hasCommitments = mapping.aid.some(
    ({ measure, values }) => measure?.committed !== undefined || values.some((value) => value.measure === 'committed'),
  )
  const totals = sumAid(rows, { cutOff, hasCommitments, names: (code) => names.get(code)?.name ?? code })
  return {
    ...{ footnotes: [], estimates: 0, blanks: cells.blanks, skipped: [...cells.skipped] },
    table: { name: 'aid.csv', text: aidTableAsCsv(totals) },
    ...{ rows: totals.length, cells: rows.length, years: [...new Set(rows.map(({ year }) => year))] },
  }
}
