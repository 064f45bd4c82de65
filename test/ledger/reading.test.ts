import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articleById } from '../../src/ledger/article-by-id.ts'
import { captureBytes } from '../../src/ledger/capture-bytes.ts'
import { checkLedger } from '../../src/ledger/check-ledger.ts'
import { currentReadings } from '../../src/ledger/current-readings.ts'
import { inTransaction } from '../../src/ledger/in-transaction.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { readingOf } from '../../src/ledger/reading-of.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { statementById } from '../../src/ledger/statement-by-id.ts'
import { statementsInBlocks } from '../../src/ledger/statements-in-blocks.ts'
import { captureOf } from '../../src/model/factories.ts'
import { ledgersAt, useFolder } from './ledgers.ts'
import { ofAnyDay } from './of-any-day.ts'
import { blocksOf, readingWith, record } from './reading-with.ts'

const newPath = useFolder()

const SHARE = 'we will carry our share'
const PLEDGE = 'the brigade arrives in spring'
const TEXT = `Ada Brandt said “${SHARE}” and that ${PLEDGE}. She spoke of 2.5 percent of GDP.`

const rowsOf = async (ledger: Ledger) => {
  const tables = ['capture', 'capture_path', 'text_version', 'reading', 'statement', 'figure', 'block'] as const
  const counts: Record<string, number> = {}
  for (const table of tables) counts[table] = (await ledger.db.selectFrom(table).selectAll().execute()).length
  return counts
}

describe.each(ledgersAt(newPath))('reading, $kind', ({ open }) => {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await open()
  })
  afterEach(() => ledger.close())

  test('what an article prints comes without what is said in it', async () => {
    const reading = readingWith(TEXT, [SHARE, PLEDGE])
    await record(ledger, reading)
    const { id } = reading.article
    const [whole, print] = [await currentReadings(ledger, [id]), await currentReadings(ledger, [id], 'print')]
    expect(whole.get(id)?.statements).toEqual(reading.statements)
    expect(print.get(id)).toEqual({ ...whole.get(id), statements: [] })
    expect(print.get(id)?.figures).toHaveLength(1)
  })

  test('what is recorded comes back as it was', async () => {
    const reading = readingWith(TEXT, [SHARE, PLEDGE], { refused: [{ what: 'p. 2', articleId: null, why: 'blurred' }] })
    expect(await record(ledger, reading)).toBe('new')
    const { article, statements, figures, refused } = reading
    const stored = await readingOf(ledger, reading.capture.id, 'code-1', 'register-1')
    expect(stored).toEqual({ article, statements, figures, refused, current: true })
    expect(await captureBytes(ledger, reading.capture.id)).toEqual(reading.capture)
    expect(await checkLedger(ledger)).toEqual([])
  })

  test('NUL, lone surrogates and other scripts keep their offsets', async () => {
    const words = 'нет \u0000 \ud800 “да” 😀'
    const reading = readingWith(`Он сказал: ${words}.`, [words])
    await record(ledger, reading)
    const stored = await readingOf(ledger, reading.capture.id, 'code-1', 'register-1')
    expect(stored?.article.text).toBe(reading.article.text)
    expect(stored?.statements).toEqual(reading.statements)
  })

  test('recording the same twice adds nothing', async () => {
    await record(ledger, readingWith(TEXT, [SHARE, PLEDGE]))
    const before = await rowsOf(ledger)
    expect(await recordCapture(ledger, readingWith(TEXT, []).capture)).toBe('known')
    expect(await record(ledger, readingWith(TEXT, [SHARE, PLEDGE]))).toBe('known')
    expect(await rowsOf(ledger)).toEqual(before)
  })

  test('what is kept is not changed by a second telling under the same code', async () => {
    const first = readingWith(TEXT, [SHARE])
    await record(ledger, first)
    await record(ledger, { ...first, statements: [] })
    const stored = await readingOf(ledger, first.capture.id, 'code-1', 'register-1')
    expect(stored?.statements).toEqual(first.statements)
  })

  test('the same bytes at another path: one capture, the first path stays', async () => {
    const reading = readingWith(TEXT, [SHARE])
    await record(ledger, reading)
    const again = { ...reading.capture, path: 'archive/b.txt', readAt: '2026-03-01T00:00:00.000Z' }
    expect(await recordCapture(ledger, again)).toBe('known')
    expect(await captureBytes(ledger, reading.capture.id)).toEqual(reading.capture)
  })

  test('a better reading is added and becomes the current one; the earlier one stays', async () => {
    const first = readingWith(TEXT, [SHARE])
    const better = readingWith(TEXT, [PLEDGE], { code: 'code-2' })
    await record(ledger, first)
    await record(ledger, better)
    expect((await readingOf(ledger, first.capture.id, 'code-1', 'register-1'))?.current).toBe(false)
    expect((await readingOf(ledger, first.capture.id, 'code-2', 'register-1'))?.current).toBe(true)
    expect((await statementById(ledger, first.statements[0]?.id ?? '')).current).toBe(false)
    expect((await statementsInBlocks(ledger, ofAnyDay(['carry', 'brigade', 'spring']))).statements).toEqual(
      better.statements,
    )
    expect((await rowsOf(ledger)).text_version).toBe(1)
  })

  test('going back to an earlier code makes its reading current again', async () => {
    const first = readingWith(TEXT, [SHARE, PLEDGE])
    await record(ledger, first)
    const before = await rowsOf(ledger)
    await record(ledger, readingWith(TEXT, [], { code: 'code-2' }))
    await record(ledger, first)
    expect((await readingOf(ledger, first.capture.id, 'code-1', 'register-1'))?.current).toBe(true)
    expect((await rowsOf(ledger)).block).toBe(before.block)
  })

  test('another register is another reading; an unknown one is none', async () => {
    const reading = readingWith(TEXT, [SHARE])
    await record(ledger, reading)
    expect(await readingOf(ledger, reading.capture.id, 'code-1', 'register-2')).toBeNull()
    expect(await record(ledger, readingWith(TEXT, [SHARE], { register: 'register-2' }))).toBe('new')
  })

  test('a reading of bytes that were never captured is a bug', async () => {
    await expect(recordReading(ledger, readingWith(TEXT, []), blocksOf)).rejects.toThrow('was not recorded')
  })

  test('a reading that fails half way leaves nothing', async () => {
    const reading = readingWith(TEXT, [SHARE, SHARE]) // one id twice
    await expect(record(ledger, reading)).rejects.toThrow()
    expect(await rowsOf(ledger)).toMatchObject({ capture: 1, reading: 0, statement: 0, block: 0 })
  })

  test('several records as one: all or nothing', async () => {
    const both = inTransaction(ledger, async (within) => {
      await record(within, readingWith(TEXT, [SHARE]))
      throw new Error('stop')
    })
    await expect(both).rejects.toThrow('stop')
    expect((await rowsOf(ledger)).capture).toBe(0)
  })

  test('many at once on one ledger do not get in each other’s way', async () => {
    const readings = Array.from({ length: 20 }, (_, n) => readingWith(`${n}: ${TEXT}`, [SHARE]))
    await Promise.all(readings.flatMap((one) => [record(ledger, one), statementsInBlocks(ledger, ofAnyDay(['carry']))]))
    expect((await rowsOf(ledger)).statement).toBe(20)
  })

  test('unknown ids', async () => {
    expect(await captureBytes(ledger, captureOf().id)).toBeNull()
    await expect(statementById(ledger, 'abcdef')).rejects.toMatchObject({ code: 'statement-unknown' })
    await expect(articleById(ledger, 'abcdef')).rejects.toMatchObject({ code: 'article-unknown' })
  })

  test('an id may be given by its start', async () => {
    const reading = readingWith(TEXT, [SHARE])
    await record(ledger, reading)
    const [statement] = reading.statements
    const id = statement?.id ?? ''
    expect(await statementById(ledger, id)).toEqual({ statement, article: reading.article, current: true })
    expect((await statementById(ledger, id.slice(0, 6).toUpperCase())).statement).toEqual(statement)
    expect(await articleById(ledger, reading.article.id.slice(0, 8))).toEqual(reading.article)
  })

  const unreadable = ['', 'abcde', 'zzzzzzz', "abcdef'--", 'abcdef%']
  test.each(unreadable)('no id: "%s"', async (given) => {
    await expect(statementById(ledger, given)).rejects.toMatchObject({ code: 'id-unreadable' })
  })

  test('a start that several ids share is refused, and they are named', async () => {
    const reading = readingWith(TEXT, [SHARE, PLEDGE])
    const statements = reading.statements.map((statement, n) => ({ ...statement, id: `abcdef000000000${n}` }))
    await record(ledger, { ...reading, statements })
    const refused = statementById(ledger, 'abcdef')
    await expect(refused).rejects.toMatchObject({ code: 'statement-ambiguous' })
    await expect(refused).rejects.toThrow('abcdef0000000000, abcdef0000000001')
  })
})
