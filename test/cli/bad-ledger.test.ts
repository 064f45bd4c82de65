import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { manyArticles, RETELLING, TELLING, write } from './coverage.ts'
import { brief, shell, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()

const once = newFolder()
write(once, { 'in/a.txt': TELLING, 'more/b.txt': RETELLING })
brief(once, 'in')

/** A folder with two articles, and a ledger that holds one of them. */
function readBefore(): string {
  const folder = newFolder()
  cpSync(once, folder, { recursive: true })
  return folder
}

const articlesIn = (folder: string) => {
  const database = new Database(join(folder, 'wordbond.db'), { readonly: true })
  const count = database.prepare('select count(*) from current_reading').pluck().get()
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  return count
}

// biome-ignore format: one case a line
const unfit: [why: string, told: string, remedy: string, make: (ledger: string) => void][] = [
  ['made by a newer Wordbond', 'newer Wordbond', 'Update Wordbond', (ledger) => {
    const database = new Database(ledger)
    database.exec("update meta set value = '999' where key = 'version'")
    database.close()
  }],
  ['no ledger at all', 'is no ledger', '--ledger', (ledger) => writeFileSync(ledger, 'Dear reader, this is a letter. '.repeat(200))],
  ['a folder', 'is not a file', '--ledger', (ledger) => mkdirSync(`${ledger}x`)],
]
for (const [why, told, remedy, make] of unfit)
  test(`a ledger that is ${why}: exit 2 with a remedy, and it is left as it was`, () => {
    const folder = readBefore()
    const ledger = join(folder, 'wordbond.db')
    make(ledger)
    const name = existsSync(`${ledger}x`) ? 'wordbond.dbx' : 'wordbond.db'
    const before = statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name)) : null
    const { code, out, err } = brief(folder, 'more', '--ledger', name)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(told)
    expect(err).toContain(remedy)
    expect(err).not.toContain('    at ')
    if (before) expect(readFileSync(join(folder, name)).equals(before)).toBe(true)
  })

test('a ledger in use: exit 2 with a remedy; once it is free, the same command goes through', () => {
  const folder = readBefore()
  const other = new Database(join(folder, 'wordbond.db'))
  other.exec('begin immediate')
  const { code, err } = brief(folder, 'more')
  expect(code).toBe(2)
  expect(err).toContain('Another program is writing to the ledger')
  other.exec('rollback')
  other.close()
  expect(brief(folder, 'more').code).toBe(0)
  expect(articlesIn(folder)).toBe(2)
})

test('a folder for the ledger that is not there: exit 2, and none is made', () => {
  const folder = newFolder()
  write(folder, { 'in/a.txt': TELLING })
  const { code, err } = brief(folder, 'in', '--ledger', 'deep/er.db')
  expect(code).toBe(2)
  expect(err).toContain('Make the folder first')
  expect(readdirSync(folder)).toEqual(['in'])
})

for (const command of [['show', '3f2a9c01'], ['decisions'], ['forget', 'in/a.txt', '--reason', 'none']])
  test(`${command[0]} asks a ledger that is not there: exit 2, and none is made`, () => {
    const folder = newFolder()
    const { code, err } = wordbond(folder, [...command, '--ledger', 'typo.db'])
    expect(code).toBe(2)
    expect(err).toContain('There is no ledger typo.db')
    expect(err).toContain('wordbond read')
    expect(readdirSync(folder)).toEqual([])
  })

test('no room for the ledger: exit 2 with a remedy, nothing lost; with room the same command goes through', () => {
  const folder = readBefore()
  write(folder, manyArticles(40))
  // In a shell of its own no file may grow beyond this: what a full disk does, in a container too.
  const limit = Math.ceil(statSync(join(folder, 'wordbond.db')).size / 1024) + 100
  const { code, err } = shell(folder, `ulimit -f ${limit}; wordbond brief many --no-html`)
  expect(code).toBe(2)
  expect(err).toMatch(/no room left|would not read or write/)
  expect(err).toContain('run the same command again')
  expect(err).not.toContain('    at ')
  expect(articlesIn(folder)).toBeGreaterThanOrEqual(1)
  expect(brief(folder, 'many').code).toBe(0)
  expect(articlesIn(folder)).toBe(41)
})

test('no room for the HTML: exit 2, the old file stays whole, no half-written one is left', () => {
  const folder = readBefore()
  writeFileSync(join(folder, 'b.html'), 'the old one')
  const { code, out, err } = shell(folder, 'ulimit -f 16; wordbond brief in --ledger :memory: --out b.html')
  expect(code).toBe(2)
  expect(out).toContain('Ada Brandt') // the briefing is told all the same
  expect(err).toContain('b.html')
  expect(err).toContain('--out')
  expect(readFileSync(join(folder, 'b.html'), 'utf8')).toBe('the old one')
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})

for (const out of ['nowhere/b.html', 'in'])
  test(`a place where no HTML can be written is refused before anything is read: ${out}`, () => {
    const folder = newFolder()
    write(folder, { 'in/a.txt': TELLING })
    const { code, err } = wordbond(folder, ['brief', 'in', '--out', out, '--ledger', ':memory:'])
    expect(code).toBe(2)
    expect(err).toContain(`could not be written to "${out}"`)
    expect(err).toContain('--out FILE')
  })

test('a full disk behind standard output is told in a sentence', () => {
  const folder = readBefore()
  const { code, err } = shell(folder, 'wordbond brief in --no-html > /dev/full')
  expect(code).toBe(2)
  expect(err).toContain('could not be written')
  expect(err).not.toContain('    at ')
})
