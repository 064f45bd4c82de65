import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { aidTold } from '../../src/burden/aid-told.ts'
import { fairShares } from '../../src/burden/fair-shares.ts'
import type { AidEdition } from '../../src/model/series.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { edition, register } from '../burden/shipped.ts'
import { filesBelow, importing, MAPPING, newFolder } from './workbooks.ts'

/** A tracker with a row for each promise or delivery; every number is invented. */
const AID = {
  ...MAPPING,
  mapping: 'tracker-rows',
  edition: {
    ...MAPPING.edition,
    unit: 'EUR billion',
    definition: 'aid as invented',
    prices: 'current prices',
    indicator: 'ukraine-aid',
  },
  names: { 'European Union': 'EU', Japan: 'JPN' },
  notes: [],
  tables: [],
  aid: [
    {
      header: 1,
      donor: 'Donor',
      period: 'Month',
      type: {
        header: 'Type',
        military: ['Arms'],
        financial: ['Loans', 'Grants'],
        humanitarian: ['Relief'],
        none: ['Refugees'],
      },
      measure: { header: 'Measure', allocated: ['Allocation'], committed: ['Commitment'] },
      route: { header: 'Route', stockpile: ['Stocks'], procurement: ['Orders'], purl: ['PURL'] },
      values: [{ header: 'Sum', unit: 'EUR million' }],
    },
  ],
}
const HEAD = 'Donor,Month,Type,Measure,Route,Sum\n'
const FILE = `${HEAD}Germany,2022-03,Arms,Allocation,Stocks,1000
Germany,2022-05,Arms,Allocation,Orders,500
Germany,2022-05,Arms,Commitment,,2500
Germany,2022,Loans,Allocation,,200
Germany,2022-07-14,Grants,Allocation,,100
Germany,2022-07,Refugees,Allocation,,9999
United States,2022-04,Arms,Allocation,,4000
European Union,2022-04,Loans,Commitment,,800
Japan,2022-06,Relief,Allocation,,50
Germany,2025-09,Arms,Allocation,PURL,300
`
const imported = async (
  text: string | ExcelJS.Workbook = FILE,
  mapping: unknown = AID,
  cutOff: string | null = '2025-12-31',
) => {
  const into = join(newFolder(), 'data')
  const told = await importing(text, { into, mapping, cutOff })
  return {
    told,
    into,
    aid: loadSeries([dataFolder(), into]).aid?.find(({ producer }) => producer === 'Institute') as AidEdition,
  }
}
const rowsOf = ({ totals }: AidEdition, donors: string, period: string) =>
  totals.flatMap((row) =>
    row.donors === donors && row.period === period
      ? [[row.route ?? row.type, row.allocatedEurBn, row.committedEurBn]]
      : [],
  )

test('single rows are summed by donor, year and type; a total and the parts by route stand beside', async () => {
  const { aid, told } = await imported()
  expect(rowsOf(aid, 'DEU', '2022')).toEqual([
    ['military', 1.5, 2.5],
    ['financial', 0.3, 0],
    ['total', 1.8, 2.5],
    ['stockpile', 1, null],
    ['procurement', 0.5, null],
  ])
  expect(rowsOf(aid, 'USA', '2022')).toEqual([
    ['military', 4, 0],
    ['total', 4, 0],
    ['unspecified', 4, null],
  ])
  expect(aid.totals.find(({ donors }) => donors === 'EU')?.name).toBe('European Union')
  expect(told).toMatchObject({ years: { from: 2022, to: 2025 }, cells: 9, skipped: [], blanks: [] })
})

test('told by donor: groups are their sums, what is open, and PURL by year', async () => {
  const told = aidTold((await imported()).aid, [])
  expect(
    told.open.map(({ donors, single, allocated, committed, open }) => [donors, single, allocated, committed, open]),
  ).toEqual([
    ['EUROPE_INCL_EU', false, 2.1, 3.3, expect.closeTo(1.2, 9)],
    ['USA', false, 4, 0, -4],
    ['OTHER', false, 0.05, 0, -0.05],
    ['USA', true, 4, 0, -4],
    ['DEU', true, 2.1, 2.5, expect.closeTo(0.4, 9)],
    ['JPN', true, 0.05, 0, -0.05],
    ['EU', true, 0, 0.8, 0.8],
  ])
  expect(told.routes.map(({ route, eurBn }) => [route, ...eurBn])).toEqual([
    ['stockpile', 1, null],
    ['procurement', 0.5, null],
    ['purl', null, 0.3],
    ['unspecified', 4, null],
  ])
  expect(told.notes.join(' ')).toContain('Groups are sums of the donors')
})

test('by donor there is a measure of aid against GDP', async () => {
  const { aid } = await imported()
  const { rows } = fairShares({ edition: edition('2026-07'), register }, { year: 2026, aid })
  const measured = rows.filter(({ values }) => values.aidAgainstGdp !== null).map(({ iso3 }) => iso3)
  expect(measured.sort()).toEqual(['DEU', 'USA'])
})

test('a year that the data cut short is told as its months, and is no whole year', async () => {
  const { aid } = await imported(`${HEAD}Germany,2026-02,Arms,Allocation,Orders,10\n`, AID, '2026-04-30')
  expect(aid.totals[0]?.period).toBe('2026-01/2026-04')
})

test('days of a workbook, two columns of values, euros', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Main')
  sheet.addRow(['Donor', 'Announced', 'Kind', 'Given', 'Promised'])
  sheet.addRow(['Poland', new Date(Date.UTC(2024, 11, 31)), 'Arms', 1_500_000_000, 2e9])
  const { measure: _, route: __, ...table } = { ...AID.aid[0] }
  const values = [
    { header: 'Given', unit: 'EUR' },
    { header: 'Promised', unit: 'EUR', measure: 'committed' },
  ]
  const mapping = {
    ...AID,
    aid: [{ ...table, period: 'Announced', type: { header: 'Kind', military: ['Arms'] }, values }],
  }
  const { aid } = await imported(book, mapping)
  expect(rowsOf(aid, 'POL', '2024')).toEqual([
    ['military', 1.5, 2],
    ['total', 1.5, 2],
  ])
})

// biome-ignore format: a table
const refused: [why: string, row: string, told: RegExp, cutOff?: string | null][] = [
  ['a donor that nobody knows',        'Atlantis,2022,Arms,Allocation,,1',    /A2 names "Atlantis"/],
  ['a type in no list',                'Germany,2022,Boots,Allocation,,1',    /C2 holds "Boots", which is in no list/],
  ['a measure in no list',             'Germany,2022,Arms,Idea,,1',           /D2 holds "Idea"/],
  ['a route in no list',               'Germany,2022,Arms,Allocation,Air,1',  /E2 holds "Air"/],
  ['no type',                          'Germany,2022,,Allocation,,1',         /C2 is empty/],
  ['a month that is none',             'Germany,2022-13,Arms,Allocation,,1',  /B2 holds "2022-13", which is no year, month or day/],
  ['words for a sum',                  'Germany,2022,Arms,Allocation,,some',  /F2 holds "some", which is no number/],
  ['a row after the last day',         'Germany,2026-01,Arms,Allocation,,1',  /DEU is of 2026-01, after the last day of the data/],
  ['no last day',                      'Germany,2022,Arms,Allocation,,1',     /last day of the data is not given/, null],
  ['nothing that is known',            'Germany,2022,Refugees,Allocation,,1', /No row was read/],
]
describe('refused with the cell and the reason, and nothing is left behind', () => {
  for (const [why, row, told, cutOff = '2025-12-31'] of refused)
    test(why, async () => {
      const into = join(newFolder(), 'data')
      await expect(importing(`${HEAD}${row}\n`, { into, mapping: AID, cutOff })).rejects.toThrow(told)
      expect(filesBelow(into)).toEqual([])
    })
  // biome-ignore format: a table
  const slips: [why: string, mapping: unknown, told: RegExp][] = [
    ['tables and aid at once', { ...AID, tables: MAPPING.tables }, /either "tables" or "aid"/],
    ['neither', { ...AID, aid: [] }, /either "tables" or "aid"/],
    ['a type without words', { ...AID, aid: [{ ...AID.aid[0], type: { header: 'Type' } }] }, /at least one of military/],
    ['a measure told twice', { ...AID, aid: [{ ...AID.aid[0], values: [{ header: 'Sum', unit: 'EUR', measure: 'allocated' }] }] }, /either a column "measure"/],
    ['another currency', { ...AID, aid: [{ ...AID.aid[0], values: [{ header: 'Sum', unit: 'USD million' }] }] }, /aid\.0\.values\.0\.unit/],
  ]
  for (const [why, mapping, told] of slips)
    test(`a mapping with ${why}`, async () => {
      await expect(importing(FILE, { mapping, cutOff: '2025-12-31' })).rejects.toThrow(told)
    })
})
