import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { sha256 } from '../../src/text/hash.ts'

const shipped = loadSeries([dataFolder()])

function folderWith(file: string, table: string, origin: (text: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-tables-'))
  const text = [
    'producer: Institute',
    'edition: "2026-01"',
    'published: "2026-01-15"',
    'cutOff: null',
    'accessed: "2026-02-01"',
    'terms: free with source',
    'unit: EUR billion',
    'definition: own count',
    'prices: current',
    'address: https://example.org/table',
    `sha256: ${sha256(table)}`,
  ].join('\n')
  writeFileSync(join(folder, 'origin.yml'), origin(text))
  writeFileSync(join(folder, file), table)
  return folder
}

const RATES = 'period,currency,units_per_eur,usd_per_unit,days,through\n2025,NDL,4.2,0.26,255,\n'
const FACTS =
  'id,topic,about,value,value_max,words,unit,sense,period,who_says,read_in,address,date,verified,note\n' +
  'quays,harbours,quays kept,7,9,,quays,between,2025,Harbour Office,Gazette,https://example.org/quays,2026-01,page_full,\n'
const AID = 'donors,name,period,type,allocated_eur_bn\nUSA,United States,2025,military,0.5\n'

test('rates, facts and totals of aid ship, each as an edition of its own with who issued it', () => {
  expect(shipped.rates?.map(({ producer, rates }) => [producer, rates.length])).toEqual([['ECB', 185]])
  expect(shipped.facts?.map(({ producer, facts }) => [producer, facts.length])).toEqual([
    ['Collected', 57],
    ['Summits', 5],
  ])
  expect(shipped.aid?.map(({ producer, edition, totals }) => [producer, edition, totals.length])).toEqual([
    ['Kiel Institute', 'R29', 73],
  ])
})

test('every fact that ships has an address, who says so and a date; none is from memory', () => {
  const facts = shipped.facts?.flatMap((edition) => edition.facts) ?? []
  expect(facts.filter((fact) => !/^https:\/\/\S+$/.test(fact.address) || !fact.whoSays || !fact.date)).toEqual([])
  expect(facts.map((fact) => fact.id)).not.toContain('us-troops-range') // 75,000 to 105,000: nowhere found
  expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length)
})

test('a total of aid is the sum of its types', () => {
  const totals = shipped.aid?.flatMap((edition) => edition.totals).filter(({ route }) => route === null) ?? []
  const sums = new Map<string, number>()
  for (const { donors, period, type, allocatedEurBn } of totals) {
    const key = `${donors} ${period}`
    sums.set(key, (sums.get(key) ?? 0) + (type === 'total' ? -allocatedEurBn : allocatedEurBn))
  }
  expect(sums.size).toBe(14) // three groups, five periods; no aid of the United States in 2026
  for (const [key, rest] of sums) expect(Math.abs(rest), key).toBeLessThan(0.00001)
})

test('a euro rate and the rate of another currency give the same dollars', () => {
  const rates = shipped.rates?.[0]?.rates ?? []
  const perEur = new Map(rates.filter(({ currency }) => currency === 'EUR').map((one) => [one.period, one.usdPerUnit]))
  const yearly = rates.filter(({ period }) => period.length === 4)
  expect(yearly).toHaveLength(169)
  // means of crossed rates, not crossed means: they differ a little, more so where the rate ran away
  for (const one of yearly) {
    const crossed = (perEur.get(one.period) ?? 0) / one.unitsPerEur
    expect(Math.abs(crossed / one.usdPerUnit - 1), `${one.currency} ${one.period}`).toBeLessThan(0.05)
  }
})

// biome-ignore format: a table
const refused: [why: string, file: string, table: string, told: RegExp][] = [
  ['a rate with a comma', 'rates.csv', RATES.replace('4.2', '"4,2"'), /rates\.csv, line 2, column "units_per_eur": "4,2"/],
  ['a rate of nothing', 'rates.csv', RATES.replace('4.2', '0'), /line 2, column "units_per_eur": "0"/],
  ['a month that is none', 'rates.csv', RATES.replace('2025,', '2025-13,'), /line 2, column "period": "2025-13"/],
  ['a day that the calendar lacks', 'rates.csv', RATES.replace('255,', '255,2025-02-30'), /column "through": "2025-02-30"/],
  ['a fact without an address', 'facts.csv', FACTS.replace('https://example.org/quays', ''), /line 2, column "address": ""/],
  ['a fact from memory', 'facts.csv', FACTS.replace('page_full', 'unsourced'), /line 2, column "verified": "unsourced"/],
  ['a number without its unit', 'facts.csv', FACTS.replace(',quays,between', ',,between'), /line 2, column "unit": ""/],
  ['a range without its end', 'facts.csv', FACTS.replace('7,9', '7,'), /line 2, column "value_max": ""/],
  ['a sense that is none', 'facts.csv', FACTS.replace('between', 'roughly'), /line 2, column "sense": "roughly"/],
  ['an aid type that is none', 'aid.csv', AID.replace('military', 'moral'), /aid\.csv, line 2, column "type": "moral"/],
  ['a column nobody knows', 'aid.csv', AID.replace('allocated_eur_bn', 'eur'), /line 1: no column is called "eur"/],
]
describe('refused with file, line and column', () => {
  for (const [why, file, table, told] of refused) {
    test(why, () => expect(() => loadSeries([folderWith(file, table)])).toThrow(told))
  }
  test('two tables beside one origin', () => {
    const folder = folderWith('rates.csv', RATES)
    writeFileSync(join(folder, 'aid.csv'), AID)
    expect(() => loadSeries([folder])).toThrow(/both rates\.csv and aid\.csv/)
  })
  for (const field of ['producer', 'edition', 'unit'] as const) {
    test(`an origin without ${field}`, () => {
      const folder = folderWith('aid.csv', AID, (text) => text.replace(new RegExp(`^${field}: .*$`, 'm'), ''))
      expect(() => loadSeries([folder])).toThrow(`"${field}" is missing`)
    })
  }
  test('a day that the calendar lacks, with its line', () => {
    const folder = folderWith('aid.csv', AID, (text) => text.replace('"2026-01-15"', '"2026-02-31"'))
    expect(() => loadSeries([folder])).toThrow(/origin\.yml, line 3: "published"/)
  })
})

test('what is good is read as it stands', () => {
  expect(loadSeries([folderWith('rates.csv', RATES)]).rates?.[0]?.rates).toEqual([
    { period: '2025', currency: 'NDL', unitsPerEur: 4.2, usdPerUnit: 0.26, days: 255, through: null },
  ])
  expect(loadSeries([folderWith('facts.csv', FACTS)]).facts?.[0]?.facts[0]).toMatchObject({ value: 7, valueMax: 9 })
})
