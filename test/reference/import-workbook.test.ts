import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { findMapping } from '../../src/reference/import/find-mapping.ts'
import { readMapping } from '../../src/reference/import/mapping.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { filesBelow, importing, MAPPING, newFolder, put, sheetOf, workbook } from './workbooks.ts'

const loaded = (folder: string) => loadSeries([dataFolder(), folder]).editions.at(-1)
const cellsOf = (folder: string) =>
  loaded(folder)?.observations.map((cell) => [
    cell.iso3,
    cell.year,
    cell.estimate,
    cell.expCurrentUsdM,
    cell.expConstantUsdM,
    cell.sharePrinted,
  ])

// biome-ignore format: a table
const CELLS = [
  ['DEU', 2023, false, 20, 19, 1.61],
  ['DEU', 2024, false, 21, 20, 2.0125],
  ['DEU', 2025, true, null, null, null],
  ['NATO_TOTAL', 2023, false, 30, null, null],
  ['NATO_TOTAL', 2024, false, 32, null, null],
  ['NATO_TOTAL', 2025, true, 12.5, null, null],
  ['POL', 2023, false, 10, 9, 2.13],
  ['POL', 2024, false, 11, 9.5, 2.2],
  ['POL', 2025, true, 12.5, 10.25, 4.48],
]

test('a workbook becomes an edition cell for cell: both price bases, estimates, blanks, percent formats, marks', async () => {
  const into = join(newFolder(), 'data')
  const told = await importing(workbook(), { into })
  expect(cellsOf(into)).toEqual(CELLS)
  expect(told.blanks).toEqual(['SPEND!F8 (DEU 2025)', 'SPEND!F13 (DEU 2025)', 'SHARE!D5 (DEU 2025)'])
  expect(told.mapping.tried).toBeNull()
  expect(loaded(into)?.footnotes).toEqual([
    {
      mark: '*',
      rows: ['POL'],
      columns: ['exp_current_usd_m', 'exp_constant_usd_m'],
      text: 'National law asks for more.',
    },
    { mark: '(a)', rows: [], columns: ['exp_constant_usd_m'], text: 'At exchange rates of 2021.' },
  ])
  expect(loaded(into)).toMatchObject({ producer: 'Institute', edition: '2026-01', accessed: '2026-02-01' })
  expect(filesBelow(into)).toEqual([
    'reference',
    'reference/institute',
    'reference/institute/2026-01',
    'reference/institute/2026-01/origin.yml',
    'reference/institute/2026-01/series.csv',
    'reference/institute/releases.yml',
  ])
})

// biome-ignore format: a table
const alike: [why: string, change: (spend: ExcelJS.Worksheet, share: ExcelJS.Worksheet) => void][] = [
  ['years that stand in another order: each says itself which column is its own', (_, share) =>
    put(share, { B3: '2025e', D3: 2023, B4: 0.0448, D4: 0.0213, B5: null, D5: 0.0161 })],
  ['years one column further right', (_, share) => share.spliceColumns(2, 0, [])],
  ['a number kept as text', (spend) => put(spend, { D7: '10', E7: ' 11 ' })],
  ['rich text', (spend) => put(spend, { C7: { richText: [{ text: 'Pol' }, { text: 'and*' }] } })],
  ['an "e" beside a single number', (spend) => put(spend, { F7: '12.5e' })],
  ['the producer’s sign for no figure', (spend) => put(spend, { F8: '..' })],
  ['a high year, merged with the row below it', (_, share) => { share.spliceRows(4, 0, []); share.mergeCells('B3:B4') }],
]
describe('read alike', () => {
  for (const [why, change] of alike) {
    test(why, async () => {
      const book = workbook()
      change(sheetOf(book, 'SPEND'), sheetOf(book, 'SHARE'))
      const into = join(newFolder(), 'data')
      const [spend, share] = MAPPING.tables
      // where a row was put in, the mapping is told where the names begin
      const blocks = [{ column: 'share_gdp_pct', unit: '% of GDP', from: why.startsWith('a high') ? 5 : 4 }]
      await importing(book, { into, mapping: { ...MAPPING, tables: [spend, { ...share, blocks }] } })
      expect(cellsOf(into)).toEqual(CELLS)
    })
  }
})

// biome-ignore format: a table
const refused: [why: string, change: (spend: ExcelJS.Worksheet, share: ExcelJS.Worksheet) => void, told: RegExp][] = [
  ['another unit', (spend) => put(spend, { B3: 'Billion US dollars' }), /^SPEND!B3 holds "Billion US dollars", and the mapping expects "Million/],
  ['another base of prices', (spend) => put(spend, { B11: 'Constant 2030 prices (a)' }), /^SPEND, column B: no cell says "Constant 2021 prices \(a\)"/],
  ['a heading that stands twice', (spend) => put(spend, { B14: 'Current prices' }), /^SPEND, column B: both B6 and B14 say "Current prices"/],
  ['names that moved to another column', (spend) => put(spend, { C7: null, G7: 'Poland' }), /^SPEND!D7 holds a value in a row without a name/],
  ['a row of years that moved', (spend) => spend.spliceRows(4, 0, []), /^SPEND!A5 begins a row without years/],
  ['a year left out', (spend) => put(spend, { E5: null }), /^SPEND!D5 begins a row of years without 2024/],
  ['a year given twice', (spend) => put(spend, { E5: 2023 }), /^SPEND!E5 gives 2023 again/],
  ['a year half to be read', (spend) => put(spend, { F5: '2025 est.' }), /^SPEND!F5 holds "2025 est.", and the mapping expects a year/],
  ['a year over two columns', (spend) => { put(spend, { G5: null }); spend.mergeCells('F5:G5') }, /^SPEND!F5 is merged with F5:G5/],
  ['a value over two years', (spend) => spend.mergeCells('D7:E7'), /^SPEND!D7 is merged with D7:E7, so it is not told/],
  ['a name over two rows', (spend) => spend.mergeCells('C7:C8'), /^SPEND!D8 holds a value in a row without a name/],
  ['an estimate in one table and none in the other', (_, share) => put(share, { D3: 2025 }), /^SHARE!D3 has 2025 not marked as an estimate, and SPEND!F5 has it marked/],
  ['words for a number', (spend) => put(spend, { E7: 'n.a.' }), /^SPEND!E7 holds "n\.a\.", which is no number/],
  ['a comma that may be either', (spend) => put(spend, { E7: '10,5' }), /^SPEND!E7 holds "10,5", which is no number/],
  ['an error beside a name', (spend) => put(spend, { E7: { error: '#DIV/0!' } }), /^SPEND!E7 holds the error #DIV\/0!/],
  ['a formula without its result', (spend) => put(spend, { E7: { formula: 'D7*2' } }), /^SPEND!E7 holds a formula without its result/],
  ['a date', (spend) => put(spend, { E7: new Date('2026-01-01') }), /^SPEND!E7 holds a date/],
  ['TRUE', (spend) => put(spend, { E7: true }), /^SPEND!E7 holds the value TRUE/],
  ['a sum shown as a percentage', (spend) => { spend.getCell('E7').numFmt = '0.0%' }, /^SPEND!E7 is shown as a percentage, and the mapping says USD million/],
  ['a name that nobody knows', (spend) => put(spend, { C8: 'Atlantis' }), /^SPEND!C8 names "Atlantis", which is neither/],
  ['a value right of the last year', (spend) => put(spend, { G7: 5 }), /^SPEND!G7 stands right of the last year/],
  ['one name twice', (spend) => put(spend, { C8: 'Poland' }), /^SPEND!D8 gives exp_current_usd_m of POL 2023 a second time/],
]
describe('refused with the cell and the reason, and nothing is left behind', () => {
  for (const [why, change, told] of refused) {
    test(why, async () => {
      const book = workbook()
      change(sheetOf(book, 'SPEND'), sheetOf(book, 'SHARE'))
      const into = join(newFolder(), 'data')
      await expect(importing(book, { into })).rejects.toThrow(told)
      expect(filesBelow(into)).toEqual([])
    })
  }
  test('a sheet that is not there', async () => {
    const book = workbook()
    book.removeWorksheet('SHARE')
    await expect(importing(book)).rejects.toThrow(/There is no sheet SHARE: SPEND/)
  })
  test('a file that is no workbook', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'no.xlsx'), 'PK\u0003\u0004 and then nothing of the kind')
    const { readSheets } = await import('../../src/reference/import/read-sheets.ts')
    await expect(readSheets(join(folder, 'no.xlsx'))).rejects.toThrow(/no\.xlsx cannot be read as a workbook/)
    await expect(readSheets(join(folder, 'gone.xlsx'))).rejects.toThrow(/There is no file/)
    await expect(readSheets(folder)).rejects.toThrow(/There is no file/)
  })
  test('a workbook that says it unpacks to more than 200 MB', async () => {
    const folder = newFolder()
    const path = join(folder, 'large.xlsx')
    await workbook().xlsx.writeFile(path)
    const bytes = readFileSync(path)
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(300_000_000, entry + 24)
    writeFileSync(path, bytes)
    const { readSheets } = await import('../../src/reference/import/read-sheets.ts')
    await expect(readSheets(path)).rejects.toThrow(/unpacked it is larger than 200 MB/)
  })
})

describe('national currency in parentheses behind the name', () => {
  const tables = [
    {
      sheet: 'SPEND',
      years: 2,
      names: ['A'],
      blocks: [
        {
          column: 'exp_national_currency_m',
          unit: 'million of national currency',
          currencies: { DNK: { word: 'Kroner', code: 'DKK' }, NOR: { word: 'Kroner', code: 'NOK' } },
        },
      ],
    },
  ]
  const book = (cells: Readonly<Record<string, unknown>>) => {
    const made = new ExcelJS.Workbook()
    put(made.addWorksheet('SPEND'), {
      B2: 2024,
      A3: 'Denmark (Kroner)',
      B3: 7,
      A4: 'Norway*  (Kroner)',
      B4: 8,
      ...cells,
    })
    return made
  }
  test('is read by the ally: one word, two currencies', async () => {
    const into = join(newFolder(), 'data')
    await importing(book({}), { into, mapping: { ...MAPPING, tables } })
    expect(loaded(into)?.observations.map((cell) => [cell.iso3, cell.expNationalM, cell.nationalCurrency])).toEqual([
      ['DNK', 7, 'DKK'],
      ['NOR', 8, 'NOK'],
    ])
  })
  test('is refused where it is another, or none that the mapping knows', async () => {
    const cases: [cells: Record<string, unknown>, told: RegExp][] = [
      [{ A3: 'Denmark (Euros)' }, /^SPEND!A3 gives the currency "Euros", and the mapping has "Kroner"/],
      [{ A3: 'Denmark' }, /^SPEND!A3 gives the currency "", and the mapping has "Kroner"/],
      [{ A5: 'Poland (Zlotys)', B5: 9 }, /^SPEND!A5 gives the currency "Zlotys", and the mapping has none/],
    ]
    for (const [cells, told] of cases)
      await expect(importing(book(cells), { mapping: { ...MAPPING, tables } })).rejects.toThrow(told)
  })
})

test('the mapping for SIPRI reads the layout it cites: regions and other states are left out, its signs are blanks', async () => {
  const made = new ExcelJS.Workbook()
  put(made.addWorksheet('Front page'), { A1: 'Military expenditure' })
  put(made.addWorksheet('Constant (2023) US$'), {
    ...{ A1: 'Military expenditure by country', A6: 'Country', C6: 'Notes', D6: 2022, E6: 2023, A8: 'Europe' },
    ...{ A10: 'Poland', C10: '‡', D10: 14000.5, E10: 31000, A12: 'Atlantis', D12: 1, E12: 2 },
    ...{ A13: 'Russia', D13: '. .', E13: 'xxx', A14: 'Montenegro', D14: '...', E14: 70 },
  })
  const into = join(newFolder(), 'data')
  const told = await importing(made, { into, mapping: readMapping(findMapping('sipri-constant')) })
  expect(loaded(into)?.observations.map((cell) => [cell.iso3, cell.year, cell.expConstantUsdM])).toEqual([
    ['MNE', 2022, null],
    ['MNE', 2023, 70],
    ['POL', 2022, 14000.5],
    ['POL', 2023, 31000],
    ['RUS', 2022, null],
    ['RUS', 2023, null],
  ])
  expect(told.skipped).toEqual(['Europe', 'Atlantis'])
  expect(told.mapping.tried).toBeNull()
})

describe('an edition is never overwritten, and a list of releases is added to', () => {
  test('the same name again', async () => {
    const into = join(newFolder(), 'data')
    await importing(workbook(), { into })
    const before = filesBelow(into)
    const book = workbook()
    put(sheetOf(book, 'SPEND'), { D7: 99 })
    await expect(importing(book, { into })).rejects.toThrow(/There is an edition .*2026-01 already/)
    expect(filesBelow(into)).toEqual(before)
    expect(cellsOf(into)).toEqual(CELLS)
  })
  test('another name: both are held, both are in the list, and a comment in it stays', async () => {
    const into = join(newFolder(), 'data')
    await importing(workbook(), { into })
    const list = join(into, 'reference/institute/releases.yml')
    writeFileSync(list, `# our own remark\n${readFileSync(list, 'utf8')}`)
    await importing(workbook(), { into, edition: '2026-02' })
    const rows = loadSeries([into])
    expect(rows.releases.map(({ release, held }) => [release, held])).toEqual([
      ['2026-01', true],
      ['2026-02', true],
    ])
    expect(rows.editions).toHaveLength(2)
    expect(readFileSync(list, 'utf8')).toContain('# our own remark')
  })
  test('a list that is another producer’s, or cannot be read', async () => {
    for (const text of [
      'producer: Other\nreleases:\n  - {release: x, published: "2020", held: false, covers: [], what: w, address: a}\n',
      'releases: [',
    ]) {
      const into = join(newFolder(), 'data')
      mkdirSync(join(into, 'reference/institute'), { recursive: true })
      writeFileSync(join(into, 'reference/institute/releases.yml'), text)
      await expect(importing(workbook(), { into })).rejects.toThrow(/releases\.yml/)
      expect(filesBelow(into)).toEqual(['reference', 'reference/institute', 'reference/institute/releases.yml'])
    }
  })
  test('a data folder that is a file', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    await expect(importing(workbook(), { into: file })).rejects.toThrow(/cannot be written/)
  })
  test('a name that would lead out of the folder', async () => {
    for (const edition of ['../../x', '..', 'a/b', '', '.hidden'])
      await expect(importing(workbook(), { edition })).rejects.toThrow(/cannot name an edition/)
  })
})
