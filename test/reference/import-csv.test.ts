import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { findMapping } from '../../src/reference/import/find-mapping.ts'
import { readMapping } from '../../src/reference/import/mapping.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { filesBelow, importing, MAPPING, newFolder } from './workbooks.ts'

const LONG = {
  ...MAPPING,
  thousands: ',',
  tables: [
    {
      header: 2,
      name: 'Country',
      year: 'Year',
      estimate: { header: 'Flag', when: ['E'] },
      currency: 'Currency',
      values: [
        { header: 'Share', column: 'share_gdp_pct', unit: 'fraction of GDP' },
        { header: 'Spending', column: 'exp_national_currency_m', unit: 'billion of national currency' },
      ],
    },
  ],
}
const HEAD = 'Spending of some states\nCountry,Year,Share,Flag,Spending,Currency\n'
const BODY = 'Poland,2024,0.0213,,"1,250.5",PLN\n\nPoland,2025,0.0448 (a),E,..,PLN\nGermany*,2024,0.02,,0.09,EUR\n'

test('a CSV file with a title, empty rows, flags in a column, thousands and another unit', async () => {
  const into = join(newFolder(), 'data')
  const told = await importing(HEAD + BODY, { into, mapping: LONG })
  const cells = loadSeries([dataFolder(), into]).editions.at(-1)?.observations
  expect(cells?.map((one) => [one.iso3, one.year, one.estimate, one.sharePrinted, one.expNationalM])).toEqual([
    ['DEU', 2024, false, 2, 90],
    ['POL', 2024, false, 2.13, 1250500],
    ['POL', 2025, true, 4.48, null],
  ])
  expect(cells?.map((one) => one.nationalCurrency)).toEqual(['EUR', 'PLN', 'PLN'])
  expect(told.blanks).toEqual(['tables.csv!E5 (POL 2025)'])
  expect(told.footnotes.map(({ mark, rows }) => [mark, rows])).toEqual([
    ['(a)', ['POL 2025']],
    ['*', ['DEU']],
  ])
})

test('columns are found by their header, wherever they stand', async () => {
  const into = join(newFolder(), 'data')
  await importing('x\nFlag,Share,Currency,Year,Spending,Country\n,0.0213,PLN,2024,2,Poland\n', { into, mapping: LONG })
  expect(loadSeries([into]).editions[0]?.observations).toMatchObject([{ iso3: 'POL', sharePrinted: 2.13 }])
})

// biome-ignore format: a table
const refused: [why: string, text: string, told: RegExp][] = [
  ['a header that is missing', HEAD.replace('Share', 'Part') + BODY, /tables\.csv!A2 begins a header row without "Share"/],
  ['a header that stands twice', HEAD.replace('Currency', 'Currency,Share') + BODY, /tables\.csv!G2 is a second column "Share"/],
  ['a comma that parts one number in two', `${HEAD}Poland,2024,0,0213,,2,PLN\n`, /tables\.csv!G3 stands right of the last header/],
  ['a year that is none', `${HEAD}Poland,FY24,0.02,,2,PLN\n`, /tables\.csv!B3 holds "FY24", which is no year/],
  ['a name left out', `${HEAD},2024,0.02,,2,PLN\n`, /tables\.csv!A3 is empty/],
  ['thousands that are no threes', `${HEAD}Poland,2024,0.02,,"12,50",PLN\n`, /tables\.csv!E3 holds "12,50", which is no number/],
  ['one year twice', `${HEAD}Poland,2024,0.02,,2,PLN\nPoland,2024,0.02,,2,PLN\n`, /tables\.csv!C4 gives share_gdp_pct of POL 2024 a second time/],
  ['nothing at all', HEAD, /No row was read/],
  ['an open quotation mark', `${HEAD}"Poland,2024`, /no readable CSV/],
]
describe('refused with the cell and the reason, and nothing is left behind', () => {
  for (const [why, text, told] of refused) {
    test(why, async () => {
      const into = join(newFolder(), 'data')
      await expect(importing(text, { into, mapping: LONG })).rejects.toThrow(told)
      expect(filesBelow(into)).toEqual([])
    })
  }
})

describe('years across in a CSV file', () => {
  const tables = [{ years: 2, names: ['A'], blocks: [{ column: 'share_gdp_pct', unit: '% of GDP' }] }]
  const wide = (text: string, into = join(newFolder(), 'data')) =>
    importing(text, { into, mapping: { ...MAPPING, tables } })
  test('are read, blanks and estimates too', async () => {
    const into = join(newFolder(), 'data')
    await wide('Shares\n,2024,2025e\nPoland,3.75,4.25\nGermany,2,\n', into)
    const cells = loadSeries([into]).editions[0]?.observations
    expect(cells?.map((one) => [one.iso3, one.year, one.estimate, one.sharePrinted])).toEqual([
      ['DEU', 2024, false, 2],
      ['DEU', 2025, true, null],
      ['POL', 2024, false, 3.75],
      ['POL', 2025, true, 4.25],
    ])
  })
  test('are refused where a decimal comma has parted a number in two', async () => {
    await expect(wide('Shares\n,2024,2025e\nPoland,3,75,4,25\n')).rejects.toThrow(
      /tables\.csv!D3 stands right of the last year/,
    )
  })
})

test('names that the mapping leaves out are told', async () => {
  const text = `${HEAD}${BODY}Atlantis,2024,0.1,,1,ATL\n`
  expect((await importing(text, { mapping: { ...LONG, others: 'skip' } })).skipped).toEqual(['Atlantis'])
})

describe('mappings', () => {
  for (const name of ['nato-tables', 'sipri-constant'])
    test(`${name} ships, can be read and says where its layout is documented`, () => {
      expect(readMapping(findMapping(name)).layout).toMatch(/https:\/\//)
    })
  test('one that was never tried on the producer’s own file says so', () => {
    expect(readMapping(findMapping('sipri-constant')).tried).toBeNull()
    expect(readMapping(findMapping('nato-tables')).tried).toMatch(/June 2024/)
  })
  test('a name that is neither shipped nor a file', () =>
    expect(() => findMapping('kiel')).toThrow(/no mapping "kiel"/))

  // biome-ignore format: a table
  const slips: [why: string, mapping: string, told: RegExp][] = [
    ['no unit', 'tables:\n  - {years: 5, names: [C], blocks: [{column: share_gdp_pct}]}', /"tables\.0\.blocks\.0\.unit" is missing/],
    ['a unit that the column cannot have', 'tables:\n  - {years: 5, names: [C], blocks: [{column: share_gdp_pct, unit: USD million}]}', /"tables\.0\.blocks\.0".*The units of share_gdp_pct are % of GDP, fraction of GDP/],
    ['a field that nobody knows', 'tabels: []\ntables: []', /mapping\.yml/],
    ['no producer', 'producer: ""\ntables: []', /line 2: "producer"/],
    ['no YAML', 'tables: [', /no readable YAML/],
  ]
  for (const [why, text, told] of slips) {
    test(`refused: ${why}`, () => {
      const path = join(newFolder(), 'mapping.yml')
      const head = 'mapping: x\nproducer: y\nlayout: z\ntried: null\nedition: {}\n'
      writeFileSync(
        path,
        text.startsWith('producer') ? head.replace('producer: y\n', '').replace('x\n', `x\n${text}\n`) : head + text,
      )
      expect(() => readMapping(path)).toThrow(told)
    })
  }
})
