import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { importEdition } from '../../src/app/import-edition.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'

/** Imports NATO's own workbook of June 2024 and holds the result against the edition that ships, cell for cell. */

const root = dirname(dataFolder())
const workbook = process.argv[2] ?? join(root, '../shared/reference/raw/nato-def-exp-2024-06-tables.xlsx')
if (existsSync(workbook)) await compare()
else console.log(`Not checked: NATO's workbook is not here; it is looked for at ${workbook}`)

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-nato-'))
  try {
    const none = { cutOff: null, terms: null, unit: null, definition: null, prices: null }
    const address = 'https://www.nato.int/nato_static_fl2014/assets/pdf/2024/6/pdf/240617-def-exp-2024-en.pdf'
    const origin = { ...none, edition: '2024-06', published: '2024-06-17', address }
    const told = await importEdition({ file: workbook, mapping: 'nato-tables', folder, today: '2026-11-23', origin })
    const differing = [...differingCells(folder), ...differingMarks(folder)]
    console.log(`${told.rows} rows, ${told.cells} cells with a value, ${told.estimates} rows of estimates`)
    console.log(differing.length === 0 ? 'Cell for cell the edition that ships' : differing.slice(0, 50).join('\n'))
    if (differing.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every cell of series.csv, read as text, but for the way a number is written (967707.0 is 967707). */
function differingCells(folder: string): string[] {
  const [ours, theirs] = [dataFolder(), folder].map((home) => {
    const table = readFileSync(join(home, 'reference/nato/2024-06/series.csv'))
    const rows: Record<string, string>[] = parse(table, { columns: true })
    return new Map(rows.map((row) => [`${row.iso3} ${row.year}`, row]))
  })
  const keys = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])
  return [...keys].flatMap((key) => {
    const [our, their] = [ours?.get(key) ?? {}, theirs?.get(key) ?? {}]
    const columns = new Set([...Object.keys(our), ...Object.keys(their)])
    return [...columns]
      .filter((column) => plain(our[column]) !== plain(their[column]))
      .map((column) => `${key} ${column}: ships "${our[column]}", imported "${their[column]}"`)
  })
}

function plain(cell = ''): string {
  return cell === '' || Number.isNaN(Number(cell)) ? cell : String(Number(cell))
}

/** Marks, and the rows and columns that bear them; their texts ship in our words. */
function differingMarks(folder: string): string[] {
  const [ours, theirs] = [dataFolder(), folder].map((home) => {
    const edition = loadSeries([home]).editions.find((one) => one.edition === '2024-06')
    return (edition?.footnotes ?? []).map(
      ({ mark, rows, columns }) => `${mark}: ${rows.join(' ')}: ${columns.join(' ')}`,
    )
  })
  return JSON.stringify(ours) === JSON.stringify(theirs)
    ? []
    : [`marks: ships ${ours?.join('; ')}, imported ${theirs?.join('; ')}`]
}
