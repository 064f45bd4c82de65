import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { filesBelow, MAPPING, put, sheetOf, workbook } from '../reference/workbooks.ts'
import { useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const reference = (folder: string, ...args: string[]) =>
  wordbond(folder, ['reference', ...args], { env: { ...process.env, COLUMNS: '120' } })

describe('help', () => {
  test('of reference tells its four commands', () => {
    const { code, out } = reference(newFolder(), '--help')
    expect(code).toBe(0)
    for (const words of ['list', 'show', 'diff', 'import', 'Examples:']) expect(out).toContain(words)
  })
  for (const command of ['list', 'show', 'diff', 'import'])
    test(`of ${command}: its options, and examples that use no other`, () => {
      const { code, out, err } = reference(newFolder(), command, '--help')
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(`Examples:\n  wordbond reference ${command}`)
      for (const [example] of out.matchAll(/^ {2}wordbond .*/gm)) {
        for (const [name] of example.matchAll(/--[a-z-]+/g)) expect(out.split('Examples:')[0], example).toContain(name)
      }
    })
})

describe('list, show, diff', () => {
  test('list: editions held with their dates and rows, releases known and not held, and no ledger is made', () => {
    const folder = newFolder()
    const { code, out, err } = reference(folder, 'list')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('NATO: 3 held, 2 known and not held')
    expect(out).toMatch(/2025-08 {2}published 28 Aug 2025, data to 3 Jun 2025; series, 396 rows/)
    expect(out).toMatch(/2025-04 {2}published 24 Apr 2025, known and not held/)
    expect(out).toContain('ECB: 1 held')
    expect(filesBelow(folder)).toEqual([])
    const told = JSON.parse(reference(folder, 'list', '--json').out) as { producer: string; editions: unknown[] }[]
    expect(told.find(({ producer }) => producer === 'NATO')?.editions).toHaveLength(3)
  })
  test('show: the cells of one ally with estimates and blanks, by code or by name', () => {
    const folder = newFolder()
    const { code, out } = reference(folder, 'show', 'NATO', '2025-08', '--ally', 'POL')
    expect(code).toBe(0)
    expect(out).toMatch(/2025e {2,}4\.4805/)
    expect(out).toMatch(/2023 {2,}3\.2704/)
    expect(reference(folder, 'show', 'nato', '2025-08', '--ally', 'poland').out).toBe(out)
    expect(reference(folder, 'show', 'NATO', '2025-08', '--ally', 'DEU').out).toMatch(/2025e {2,}–/)
    expect(reference(folder, 'show', 'NATO', '2024-06', '--ally', 'POL').out).toMatch(/Poland \(POL\) \*\n.*PLN m/)
  })
  test('show: rates, facts and aid as well', () => {
    const folder = newFolder()
    expect(reference(folder, 'show', 'ECB', '2026-04').out).toMatch(/2025 +PLN +4\.23966/)
    expect(reference(folder, 'show', 'Kiel', 'r29').out).toMatch(/2025 +military +34\.668/)
    expect(reference(folder, 'show', 'collected', '2026-11').out).toMatch(/says EUCOM via Axios/)
  })
  test('diff: largest first, what is blank no more, the definition', () => {
    const { code, out } = reference(newFolder(), 'diff', 'NATO', '2025-08', '2026-07', '--most', '2')
    expect(code).toBe(0)
    expect(out).toMatch(/Share of GDP[^\n]*\n[^\n]*\n {2}Estonia 2025 +3\.3788e +3\.93e +\+0\.5512\n/)
    expect(out).toContain('appeared: 2025, Germany')
    expect(out).toMatch(/definition: NATO, defence expenditure .* → NATO, core/)
  })

  // biome-ignore format: a table
  const slips: [args: string[], told: RegExp][] = [
    [['show', 'NATO', '2025-04'], /known to exist and is not held: https[\s\S]*Held are 2024-06, 2025-08, 2026-07/],
    [['show', 'NATO', '1999'], /No edition of NATO is called "1999"/],
    [['show', 'SIPRI', '2026'], /No producer is called "SIPRI"[\s\S]*There are/],
    [['show', 'NATO', '2025-08', '--ally', 'Atlantis'], /no row for "Atlantis"/],
    [['show', 'ECB', '2026-04', '--ally', 'POL'], /no rows by ally/],
    [['diff', 'NATO', '2025-08', '2025-08'], /is one edition/],
    [['diff', 'ECB', '2026-04', '2026-04'], /holds exchange rates/],
    [['diff', 'NATO', '2025-08', '2026-07', '--most', 'all'], /whole number/],
    [['list', '--data', 'nowhere'], /no folder nowhere/],
    [['import', 'x.xlsx'], /--mapping/],
  ]
  for (const [args, told] of slips)
    test(`a slip: ${args.join(' ')}`, () => {
      const { code, out, err } = reference(newFolder(), ...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(told)
    })
})

describe('import', () => {
  const IMPORT = [
    'import',
    'tables.xlsx',
    '--mapping',
    'mapping.yml',
    '--edition',
    '2026-01',
    '--published',
    '2026-01-15',
  ]

  async function given(change: (book: ReturnType<typeof workbook>) => void = () => {}): Promise<string> {
    const folder = newFolder()
    const book = workbook()
    change(book)
    await book.xlsx.writeFile(join(folder, 'tables.xlsx'))
    writeFileSync(join(folder, 'mapping.yml'), stringify(MAPPING))
    return folder
  }

  test('into a data folder that is not there yet; the mapping says that it was never tried; the edition is then used', async () => {
    const folder = await given()
    const { code, out, err } = reference(folder, ...IMPORT, '--data', 'mine')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Institute 2026-01: 9 rows')
    expect(out).toContain("never tried on a file of the producer's own")
    expect(out).toMatch(/Blank: SPEND!F8 \(DEU 2025\)/)
    expect(reference(folder, 'list', '--data', 'mine').out).toContain('Institute: 1 held, 0 known and not held')
    expect(reference(folder, 'show', 'Institute', '2026-01', '--ally', 'POL', '--data', 'mine').out).toMatch(
      /2025e +4\.48/,
    )
    expect(reference(folder, 'list').out).not.toMatch(/^Institute/m)
  })

  test('a second time is refused, and so is a cell that does not fit: exit 2 and nothing is written', async () => {
    const folder = await given()
    reference(folder, ...IMPORT, '--data', 'mine')
    const kept = readFileSync(join(folder, 'mine/reference/institute/2026-01/series.csv'), 'utf8')
    const again = reference(folder, ...IMPORT, '--data', 'mine')
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toMatch(/There is an edition .* already[\s\S]*never overwrites/)
    expect(readFileSync(join(folder, 'mine/reference/institute/2026-01/series.csv'), 'utf8')).toBe(kept)

    const other = await given((book) => put(sheetOf(book, 'SPEND'), { E7: 'n.a.' }))
    const { code, err } = reference(other, ...IMPORT, '--data', 'mine')
    expect(code).toBe(2)
    expect(err).toMatch(/SPEND!E7 holds "n\.a\."[\s\S]*Nothing was imported/)
    expect(existsSync(join(other, 'mine'))).toBe(false)
  })

  test('without a data folder, or a day that is none', async () => {
    const folder = await given()
    expect(reference(folder, ...IMPORT)).toMatchObject({ code: 2, err: expect.stringContaining('--data DIR') })
    const { code, err } = reference(folder, ...IMPORT, '--cut-off', '2026-02-31', '--data', 'mine')
    expect(code).toBe(2)
    expect(err).toContain('--cut-off "2026-02-31" is no day')
  })
})
