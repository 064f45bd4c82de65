import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { stringify } from 'yaml'
import { importEdition } from '../../src/app/import-edition.ts'

/** A workbook with the habits of NATO's: titles, units, years as text, marks, left-over errors, notes. */
export function workbook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook()
  const spend = book.addWorksheet('SPEND')
  put(spend, { B2: 'Table 1 : Spending', B3: 'Million US dollars', D5: 2023, E5: '2024', F5: '2025e' })
  spend.mergeCells('B2:F2')
  put(spend, { B6: 'Current prices', C7: 'Poland*', D7: 10, E7: 11, F7: 12.5, C8: 'Germany', D8: 20, E8: 21 })
  put(spend, { B9: 'NATO Total', D9: 30, E9: 32, F9: 12.5, D10: { error: '#REF!' } })
  put(spend, {
    B11: 'Constant 2021 prices (a)',
    C12: 'Poland*',
    D12: 9,
    E12: 9.5,
    F12: 10.25,
    C13: 'Germany',
    D13: 19,
    E13: 20,
  })
  put(spend, { C16: '* National law asks for more.', C17: '(a) At exchange rates of 2021.' })
  spend.mergeCells('C16:F16')
  const share = book.addWorksheet('SHARE')
  put(share, {
    A1: 'Share of GDP (%)',
    B3: 2023,
    C3: '2024',
    D3: '2025 e',
    A4: 'Poland',
    B4: 0.0213,
    C4: 0.022,
    D4: 0.0448,
  })
  put(share, { A5: 'Germany', B5: 0.0161, C5: { formula: 'B5*1.25', result: 0.020125 } })
  for (const row of [4, 5]) for (const column of [2, 3, 4]) share.getCell(row, column).numFmt = '0.00%'
  return book
}

export function put(sheet: ExcelJS.Worksheet, cells: Readonly<Record<string, unknown>>): void {
  for (const [at, value] of Object.entries(cells)) sheet.getCell(at).value = value as ExcelJS.CellValue
}

export const sheetOf = (book: ExcelJS.Workbook, name: 'SPEND' | 'SHARE'): ExcelJS.Worksheet => {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(name)
  return sheet
}

export const MAPPING = {
  mapping: 'institute-tables',
  producer: 'Institute',
  layout: 'https://example.org/layout',
  tried: null,
  edition: {
    terms: 'free with source',
    unit: '% of GDP',
    definition: 'own count',
    prices: 'constant 2021 prices',
    address: 'https://example.org/tables.xlsx',
    indicator: 'defence-share',
  },
  names: { 'NATO Total': 'NATO_TOTAL' },
  estimate: ['e'],
  missing: ['..'],
  notes: ['C'],
  tables: [
    {
      sheet: 'SPEND',
      expect: { B2: 'Table 1 : Spending', B3: 'Million US dollars' },
      years: 5,
      headings: 'B',
      names: ['C', 'B'],
      blocks: [
        { heading: 'Current prices', column: 'exp_current_usd_m', unit: 'USD million' },
        { heading: 'Constant 2021 prices (a)', column: 'exp_constant_usd_m', unit: 'USD million' },
      ],
    },
    { sheet: 'SHARE', years: 3, names: ['A'], blocks: [{ column: 'share_gdp_pct', unit: '% of GDP' }] },
  ],
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'wordbond-import-'))

/** Writes file and mapping, and imports them; `into` is the data folder, not made yet. */
export async function importing(
  file: ExcelJS.Workbook | string,
  {
    mapping = MAPPING as unknown,
    into = join(newFolder(), 'data'),
    edition = '2026-01',
    name = 'tables',
    cutOff = null as string | null,
  } = {},
) {
  const folder = newFolder()
  const path = join(folder, typeof file === 'string' ? `${name}.csv` : `${name}.xlsx`)
  if (typeof file === 'string') writeFileSync(path, file)
  else await file.xlsx.writeFile(path)
  writeFileSync(join(folder, 'mapping.yml'), stringify(mapping))
  return importEdition({
    file: path,
    mapping: join(folder, 'mapping.yml'),
    folder: into,
    today: '2026-02-01',
    origin: {
      edition,
      published: '2026-01-15',
      cutOff,
      address: null,
      terms: null,
      unit: null,
      definition: null,
      prices: null,
    },
  })
}

/** Everything below a folder; empty where it is not there. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  } catch {
    return []
  }
}
