import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settleBlocks } from '../../src/ledger/blocks.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { statementsInBlocks } from '../../src/ledger/statements-in-blocks.ts'
import { ledgersAt, useFolder } from './ledgers.ts'
import { ofAnyDay } from './of-any-day.ts'
import { readingWith, record } from './reading-with.ts'

const newPath = useFolder()

describe.each(ledgersAt(newPath))('blocks, $kind', ({ open }) => {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await open()
  })
  afterEach(() => ledger.close())

  const readings = [
    readingWith('One: the brigade arrives in spring.', ['the brigade arrives in spring'], { said: '2026-02-14' }),
    readingWith('Two: a brigade will arrive.', ['a brigade will arrive']),
    readingWith('Three: the brigade is delayed.', ['the brigade is delayed'], { said: '2026-02-13' }),
    readingWith('Four: nothing of that kind.', ['nothing of that kind']),
  ]

  test('statements that share a block, each once, by said date, undated last, with their articles', async () => {
    for (const reading of readings) await record(ledger, reading)
    const found = await statementsInBlocks(ledger, ofAnyDay(['brigade', 'arrives', 'brigade', 'unheard of']))
    expect(found.statements.map((one) => one.contents[0]?.exact)).toEqual([
      'the brigade is delayed',
      'the brigade arrives in spring',
      'a brigade will arrive',
    ])
    const theirs = readings.slice(0, 3).map((reading) => reading.article)
    expect(found.articles).toEqual(theirs.sort((a, b) => (a.id < b.id ? -1 : 1)))
    expect(found.cut).toEqual([])
  })

  test('of a day, what is filed near it or under none: a whole year is none, nor is a day long before printing', async () => {
    const printed = { value: '2026-02-20', basis: 'stated', evidence: null } as const
    const old = readingWith('Five: a brigade came.', ['a brigade came'], { said: '2014-02-20' })
    const all = [
      ...readings,
      readingWith('Six: the brigade leaves.', ['the brigade leaves'], { said: '2026-04-14' }),
      readingWith('Seven: this brigade leaves.', ['this brigade leaves'], { said: '2026' }),
      { ...old, article: { ...old.article, published: printed } },
    ]
    const days = { first: '2026-02-14', last: '2026-02-16' }
    const found = async () => {
      const { statements } = await statementsInBlocks(ledger, [{ key: 'brigade', days }])
      return statements.map(({ contents }) => contents[0]?.exact).sort()
    }
    const near = ['a brigade came', 'a brigade will arrive', 'the brigade arrives in spring', 'this brigade leaves']
    for (const reading of all) await record(ledger, reading)
    expect(await found()).toEqual(near) // as they wait to come in
    await settleBlocks(ledger)
    expect(await found()).toEqual(near)
  })

  test('the order of reading does not matter', async () => {
    for (const reading of readings) await record(ledger, reading)
    const other = await open()
    for (const reading of readings.toReversed()) await record(other, reading)
    const keys = ['brigade', 'nothing']
    expect(await statementsInBlocks(other, ofAnyDay(keys))).toEqual(await statementsInBlocks(ledger, ofAnyDay(keys)))
    await other.close()
  })

  test('a block of more than 500 is cut, always at the same place, and named', async () => {
    const many = Array.from({ length: 300 }, (_, n) => [`words ${n}`, `more ${n}`])
    const all = many.map((passages, n) => readingWith(`${n}: ${passages.join('. ')}.`, passages))
    const common = async (into: Ledger, order: typeof all) => {
      for (const reading of order) {
        await recordCapture(into, reading.capture)
        await recordReading(into, reading, ({ contents }) => ['all', String(contents[0]?.exact.startsWith('more'))])
      }
      return statementsInBlocks(into, ofAnyDay(['all', 'false']))
    }
    const found = await common(ledger, all)
    expect(found.cut).toEqual(['all'])
    const inHead = await statementsInBlocks(ledger, ofAnyDay(['all']))
    expect(inHead.statements.length).toBe(500)
    const other = await open()
    expect(await common(other, all.toReversed())).toEqual(found)
    await other.close()
    const third = await open()
    await common(third, all.slice(7)) // what comes after was asked for is met as it stands
    expect(await common(third, all.slice(0, 7))).toEqual(found)
    await third.close()
  })

  test('what is read anew is met by its last reading alone, whether or not blocks were asked for between', async () => {
    const [one] = readings
    if (!one) throw new Error('no reading')
    for (const reading of readings) await record(ledger, reading)
    for (const code of ['later', 'last']) {
      await recordReading(ledger, { ...one, code, statements: [] }, () => ['brigade'])
      const found = await statementsInBlocks(ledger, ofAnyDay(['brigade', 'arrives']))
      expect(found.statements.map(({ contents }) => contents[0]?.exact)).toEqual([
        'the brigade is delayed',
        'a brigade will arrive',
      ])
    }
  })

  test('articles at hand are not fetched again', async () => {
    for (const reading of readings) await record(ledger, reading)
    const [one, two, three, four] = readings.map((reading) => reading.article.id)
    const found = await statementsInBlocks(ledger, ofAnyDay(['brigade', 'nothing']), new Set([one ?? '', three ?? '']))
    expect(found.statements.map((statement) => statement.articleId).sort()).toEqual([two, four].sort())
    expect(found.articles.map((article) => article.id)).toEqual([two, four].sort())
  })

  test('no keys, no statements', async () => {
    await record(ledger, readings[0] ?? readingWith('', []))
    expect(await statementsInBlocks(ledger, [])).toEqual({ statements: [], articles: [], cut: [] })
  })
})
