import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { checkLedger } from '../../src/ledger/check-ledger.ts'
import { inTransaction } from '../../src/ledger/in-transaction.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { readingOf } from '../../src/ledger/reading-of.ts'
import { Problem } from '../../src/model/problem.ts'
import { clock, useFolder } from './ledgers.ts'
import { readingWith, record } from './reading-with.ts'

const newPath = useFolder()
const open: Ledger[] = []
const opened = async (path: string, waitMs = 50) => {
  const ledger = await openLedger(path, clock(), waitMs)
  open.push(ledger)
  return ledger
}
afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close()
})

const reading = readingWith('Ada Brandt said “we pay”.', ['we pay'])
const rawly = (path: string, ...statements: readonly string[]) => {
  const database = new Database(path)
  for (const statement of statements) database.exec(statement)
  database.close()
}

test('what was recorded is there when the ledger is opened again', async () => {
  const path = newPath()
  const ledger = await openLedger(path, clock())
  await record(ledger, reading)
  await ledger.close()
  const again = await opened(path)
  expect((await readingOf(again, reading.capture.id, 'code-1', 'register-1'))?.statements).toEqual(reading.statements)
  expect(await checkLedger(again)).toEqual([])
})

test('an empty file becomes a ledger', async () => {
  const path = newPath()
  writeFileSync(path, '')
  await record(await opened(path), reading)
  expect(statSync(path).size).toBeGreaterThan(0)
})

test('another process that makes the same ledger at the same moment is waited for', async () => {
  const path = newPath()
  await (await openLedger(path, clock())).close()
  rawly(path, 'pragma journal_mode = delete') // as a new ledger is before its first opening is through
  const other = new Database(path)
  other.exec('begin immediate')
  const waiting = opened(path, 5000)
  setTimeout(() => {
    other.exec('commit')
    other.close()
  }, 100)
  expect(await checkLedger(await waiting)).toEqual([])
})

describe('refused, with a remedy, and left as it was', () => {
  const unfit: [code: string, why: string, make: (path: string) => string][] = [
    ['ledger-kind', 'a server, which it does not speak to', () => 'postgres://ada:secret@db.example/wordbond'],
    ['ledger-kind', 'no name', () => ''],
    ['ledger-folder-missing', 'no such folder', (path) => join(path, 'deeper', 'wordbond.db')],
    [
      'ledger-is-folder',
      'a folder',
      (path) => {
        mkdirSync(path)
        return path
      },
    ],
    [
      'not-a-ledger',
      'text',
      (path) => {
        writeFileSync(path, 'Dear reader, this is no database. '.repeat(100))
        return path
      },
    ],
    [
      'not-a-ledger',
      'a few bytes',
      (path) => {
        writeFileSync(path, 'no')
        return path
      },
    ],
    [
      'not-a-ledger',
      'another program’s SQLite file',
      (path) => {
        rawly(path, 'create table note (words text)', "insert into note values ('mine')")
        return path
      },
    ],
    [
      'not-a-ledger',
      'another program’s table of the same name',
      (path) => {
        rawly(path, 'create table meta (key text, value text)', "insert into meta values ('version', '1')")
        return path
      },
    ],
  ]
  test.each(unfit)('%s: %s', async (code, _, make) => {
    const path = make(newPath())
    const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null
    const problem = await openLedger(path, clock()).catch((error: unknown) => error)
    if (!(problem instanceof Problem)) throw problem
    expect(problem.code).toBe(code)
    expect(problem.remedy).not.toBe('')
    expect(problem.message).not.toContain('secret')
    if (before) expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test('one that a newer Wordbond made', async () => {
    const path = newPath()
    await (await openLedger(path, clock())).close()
    rawly(path, "update meta set value = '999' where key = 'version'")
    await expect(openLedger(path, clock())).rejects.toMatchObject({ code: 'ledger-newer' })
  })

  test('one whose pages are damaged', async () => {
    const path = newPath()
    const ledger = await openLedger(path, clock())
    for (let n = 0; n < 200; n++) await record(ledger, readingWith(`${n} said “we pay”.`, ['we pay']))
    await ledger.close()
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 4096)
    writeFileSync(path, bytes)
    await expect(openLedger(path, clock())).rejects.toMatchObject({ code: 'ledger-damaged' })
  })
})

describe('two at once', () => {
  test('one reads while the other writes', async () => {
    const path = newPath()
    const writer = await opened(path)
    await record(writer, reading)
    const seen = await inTransaction(writer, async (within) => {
      await record(within, readingWith('Another said “we do not”.', ['we do not']))
      const reader = await opened(path)
      return reader.db.selectFrom('reading').select('id').execute()
    })
    expect(seen).toHaveLength(1)
  })

  test('a second writer waits, then says that the ledger is in use; afterwards it can go on', async () => {
    const path = newPath()
    const first = await opened(path)
    const second = await opened(path)
    await inTransaction(first, async () => {
      await expect(record(second, reading)).rejects.toMatchObject({ code: 'ledger-in-use' })
    })
    expect(await record(second, reading)).toBe('new')
  })
})

test('a full disk: the record is refused as a whole, nothing recorded before is lost, and room helps', async () => {
  const path = newPath()
  const ledger = await opened(path)
  await record(ledger, reading)
  const large = readingWith(`Long: ${'and so on '.repeat(100_000)}`, ['and so on'])
  const limit = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(ledger.db)
  await limit(1)
  await expect(record(ledger, large)).rejects.toMatchObject({ code: 'disk-full' })
  expect(await checkLedger(ledger)).toEqual([])
  expect(await ledger.db.selectFrom('capture').select('id').execute()).toEqual([{ id: reading.capture.id }])
  await limit(1_000_000)
  expect(await record(ledger, large)).toBe('new')
})

test('a ledger that may not be written to', async () => {
  const ledger = await opened(newPath())
  await sql.raw('pragma query_only = on').execute(ledger.db)
  await expect(record(ledger, reading)).rejects.toMatchObject({ code: 'ledger-read-only' })
})

test('bytes that changed on the disk and words that are not in the text are found', async () => {
  const ledger = await opened(newPath())
  const contents = [{ exact: 'we pay', start: 3, end: 9 }]
  const statements = reading.statements.map((statement) => ({ ...statement, contents }))
  await record(ledger, { ...reading, statements })
  await ledger.db
    .updateTable('capture')
    .set({ bytes: new Uint8Array([1, 2, 3]) })
    .execute()
  const faults = await checkLedger(ledger)
  expect(faults).toEqual([
    `the bytes of capture ${reading.capture.id} do not have that hash`,
    `the words of statement ${statements[0]?.id} are not where it says`,
  ])
})
