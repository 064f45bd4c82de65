import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BurdenTable } from '../../src/model/burden.ts'
import type { ScenarioTold } from '../../src/model/scenario.ts'
import { useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const at = (columns: number, args: readonly string[], folder = newFolder()) =>
  wordbond(folder, args, { env: { ...process.env, COLUMNS: String(columns) } })

describe('burden', () => {
  for (const columns of [80, 120])
    test(`at ${columns} columns: no line is wider, the finding first, the basis, Iceland named`, () => {
      const folder = newFolder()
      const { code, out, err } = at(columns, ['burden'], folder)
      expect([code, err]).toEqual([0, ''])
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
      expect(out).toMatch(/^Five of 31 allies stand at 3\.5 percent of GDP or more in 2026\./)
      expect(out.replace(/\s+/g, ' ')).toContain('constant 2021 prices and exchange rates')
      expect(out).toContain('Iceland has no armed forces')
      expect(readdirSync(folder)).toEqual([])
    })
  test('one ally by name, as JSON with the named fields', () => {
    const { rows } = JSON.parse(at(100, ['burden', 'poland', '--json']).out) as BurdenTable
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      iso3: 'POL',
      edition: '2026-07',
      year: 2026,
      estimate: true,
      share: 4.68,
      gapPoints: -1.18,
    })
    for (const key of ['gapUsd', 'equipmentShare', 'shareOfAlliance', 'shareOfAllianceConstant', 'shareOfAllianceGdp'])
      expect(rows[0]).toHaveProperty(key)
  })
  test('one ally: each edition its own line, and what was revised by a tenth of a point or more', () => {
    const { out } = at(80, ['burden', 'POL'])
    expect(out).toMatch(/2024-06 .*4\.12e/)
    expect(out.replace(/\s+/g, ' ')).toContain('2025 in 2026-07: 4.25 (−0.23)')
    expect(at(80, ['burden', 'POL', '--svg']).out).toContain('4.12 in 2024-06')
  })
  test('CSV: one line a row, units and prices in the head', () => {
    const lines = at(80, ['burden', '--csv']).out.trim().split('\r\n')
    expect(lines).toHaveLength(34)
    expect(lines[0]).toContain('gap_current_usd_m,gap_constant_usd_m')
  })
  test('--target 5 says what no series holds', () =>
    expect(at(120, ['burden', '--target', '5']).out).toContain('No series holds the 1.5 %'))
  test('--paths: sums, and who misses', () => {
    const { out } = at(80, ['burden', '--paths'])
    expect(out).toMatch(/^Eight of 31 allies miss 3\.5 percent in 2035/)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
  test('--paths --ledger: a word of one’s own coverage bends the line, with its exact words, marked as a candidate', () => {
    const folder = newFolder()
    const said = '“We will spend 4 percent of GDP on defence by 2030,” Norwegian Prime Minister Jonas Gahr Støre said.'
    writeFileSync(join(folder, 'a.txt'), `Norway sets out its plan\n\n3 November 2026\n\nOSLO — ${said}\n`)
    expect(wordbond(folder, ['read', 'a.txt']).code).toBe(0)
    const out = at(100, ['burden', 'Norway', '--paths', '--ledger', 'wordbond.db'], folder).out.replace(/\s+/g, ' ')
    expect(out).toMatch(
      /4 %, by 2030; bends the line\. “We will spend 4 percent of GDP on defence by 2030,” candidate, found in/,
    )
    expect(at(100, ['burden', 'Norway', '--paths'], folder).out).not.toContain('candidate')
  })
  for (const view of ['--forecast', '--fair', '--aid'])
    test(`${view}: no line is wider than 80 but for an address, and there is JSON`, () => {
      const { code, out } = at(80, ['burden', view])
      expect(code).toBe(0)
      for (const line of out.split('\n'))
        if (!line.includes('https://')) expect(line.length, line).toBeLessThanOrEqual(80)
      expect(JSON.parse(at(80, ['burden', view, '--json']).out)).toHaveProperty('edition')
      const [head = '', ...rows] = at(80, ['burden', view, '--csv']).out.trim().split('\r\n')
      expect(rows.length).toBeGreaterThan(30)
      for (const row of rows) expect(row.replace(/"[^"]*"/g, '').split(',')).toHaveLength(head.split(',').length)
      expect(at(80, ['burden', view, '--html']).out).toMatch(/^<!doctype html>/)
    })
})

describe('burden refuses', () => {
  // biome-ignore format: a table
  const refused: [args: string[], words: string, remedy: string][] = [
    [['--svg', '--target', '20-equipment'], 'Charts are of shares of GDP', '--target 2'],
    [['--fair', '--aid'], 'Only one of', 'Name one'],
    [['NATO_TOTAL', '--paths'], 'are of single allies', 'POL'],
    [['NATO_TOTAL', '--forecast'], 'are of single allies', 'POL'],
    [['Germany', '--paths', '--edition', '2025-08'], 'DEU is none', 'POL'],
    [['--svg', '--json'], '--json and --svg cannot be had at once', 'Name one'],
    [['--fair', '--svg'], 'no chart of this', '--html'],
    [['Poland', '--fair'], 'for all allies', 'Leave "Poland" out'],
    [['Poland', '--aid'], 'has no row for "Poland"', 'reference import'],
    [['--paths', '--ledger', 'none.db'], 'no ledger none.db', 'wordbond read'],
    [['--edition', '2025-04'], 'known to exist and is not held', 'Held are 2024-06'],
    [['--year', '2030'], 'has no year 2030', '2014 to 2026'],
    [['--year', 'soon'], 'is no year', 'four digits'],
    [['--target', '4'], '"4" is none', '20-equipment'],
    [['Iceland'], 'no armed forces', 'Name another ally'],
    [['Narnia'], 'no row for "Narnia"', 'POL'],
    [['--paths', '--target', '2'], 'no year ahead', '--target 3.5'],
    [['--paths', '--growth', 'lots'], 'cannot be used', 'from -10 to 10'],
  ]
  for (const [args, words, remedy] of refused)
    test(`refused: ${args.join(' ')}`, () => {
      const { code, out, err } = at(80, ['burden', ...args])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(words)
      expect(err).toContain(remedy)
    })
})

describe('scenario', () => {
  test('list names those that ship', () => expect(at(80, ['scenario', 'list']).out).toContain('us-redistributes\n'))
  test('the command line alone: each assumption is the user’s, the sums are unchanged', () => {
    const args = ['scenario', '--cut', 'USA:20%@2028', '--take-over', 'gdp', '--prices', 'constant', '--json']
    const told = JSON.parse(at(80, args).out) as ScenarioTold
    expect(told.year).toBe(2028)
    expect(told.assumptions.map(({ source }) => source)).toEqual(['assumed by the user', 'assumed by the user'])
    expect(Math.abs(told.totals.usd)).toBeLessThan(1e-3)
    expect(told.allies.find(({ iso3 }) => iso3 === 'USA')?.usd).toBeCloseTo(-170_042.2, 1)
  })
  test('a file of one’s own, at 80 columns and as CSV', () => {
    const folder = newFolder()
    writeFileSync(
      join(folder, 'own.yml'),
      'scenario: own\ntitle: Own\nin: 2030\nassume:\n  - growth: { percent: -3 }\n',
    )
    expect(at(80, ['scenario', 'own.yml'], folder).out.replace(/\s+/g, ' ')).toContain('assumed by the user')
    expect(at(80, ['scenario', 'own.yml', '--csv'], folder).out.split('\r\n')[0]).toContain('before_share_gdp_pct')
  })
  test('a slip in a file names file and line', () => {
    const folder = newFolder()
    writeFileSync(
      join(folder, 'own.yml'),
      'scenario: own\ntitle: Own\nin: 2030\nassume:\n  - growth: { percent: much }\n',
    )
    const { code, err } = at(80, ['scenario', 'own.yml'], folder)
    expect(code).toBe(2)
    expect(err).toContain('own.yml, line 5: "assume 1 growth percent"')
  })
  // biome-ignore format: a table
  const refused: [args: string[], words: string][] = [
    [[], 'No scenario and no assumption is given.'],
    [['nothing'], 'There is no scenario "nothing"'],
    [['--cut', 'USA:lots'], '--cut "USA:lots" cannot be read.'],
    [['--cut', 'USA:200%'], '--cut "USA:200%": '],
    [['--cut', 'USA:20%', '--take-over', 'weights:POL=0.5,DEU=0.4'], 'weights sum to 0.9, not 1'],
    [['--cut', 'USA:20%', '--first', 'POL', '--up-to', '5'], 'say who takes over, and nobody does'],
    [['--cut', 'USA:20%', '--take-over', 'weights:POL=0.5,POL=0.5'], 'names POL twice'],
    [['--cut', 'USA:20%', '--take-over', 'weights'], 'cannot be read'],
    [['us-redistributes', '--svg', '--html'], 'cannot be had at once'],
    [['purl-2026', '--prices', 'constant'], 'is at current prices'],
    [['us-redistributes', '--edition', '2025-08'], 'without sums'],
  ]
  for (const [args, words] of refused)
    test(`refused: ${args.join(' ') || 'nothing given'}`, () => {
      const { code, err } = at(80, ['scenario', ...args])
      expect(code).toBe(2)
      expect(err).toContain(words)
    })
})
