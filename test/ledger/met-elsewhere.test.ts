import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { printedAside } from '../../src/ledger/printed-aside.ts'
import { printedNear } from '../../src/ledger/printed-near.ts'
import { recordDerived } from '../../src/ledger/record-derived.ts'
import { toldWith } from '../../src/ledger/told-with.ts'
import { articles, idOfArticle, nothing, said, told } from './four-articles.ts'
import { ledgersAt, useFolder } from './ledgers.ts'
import { record } from './reading-with.ts'

const newPath = useFolder()

describe.each(ledgersAt(newPath))('what meets an article, $kind', ({ open }) => {
  let ledger: Ledger
  beforeEach(async () => {
    ledger = await open()
    for (const reading of articles) await record(ledger, reading)
  })
  afterEach(() => ledger.close())

  test('statements told in one claim come together, with their articles, as they are read now', async () => {
    const claims = [told('once', said(0, 1)), { ...told('twice', said(0), said(1)), sharedIds: [said(2)] }]
    await recordDerived(ledger, 'g1', { ...nothing, claims })
    const with_ = async (id: string, ...except: string[]) => {
      const { statements, articles } = await toldWith(ledger, [id], new Set(except))
      return [statements.map((one) => one.id), articles.map((one) => one.id).sort()]
    }
    const ids = (...nth: number[]) => [nth.map((one) => said(one)).sort(), nth.map(idOfArticle).sort()]
    expect(await with_(said(0))).toEqual(ids(0, 1, 2))
    expect(await with_(said(2), said(0))).toEqual(ids(1, 2)) // it shares the claim's words, and belongs to none
    expect(await with_(said(3))).toEqual([[], []])
  })

  test('what is printed is found by its key within its days, or without a day, until its article is told anew', async () => {
    const print = (nth: number, value: string, day: string | null) => ({
      articleId: idOfArticle(nth),
      keys: [{ key: 'office person:ada-brandt', value, day }],
    })
    const found = async (from: string | null, to: string | null, key = 'office person:ada-brandt') =>
      (await printedNear(ledger, [{ key, from, to }]))[0]?.map(({ value }) => value).sort()
    const printed = [print(0, 'Minister', '2026-03-03'), print(1, 'Senator', '2026-06-03'), print(2, 'Mayor', null)]
    await recordDerived(ledger, 'g1', { ...nothing, touched: [0, 1, 2].map(idOfArticle), printed })
    expect(await found('2026-02-01', '2026-04-01')).toEqual(['Mayor', 'Minister'])
    expect(await found(null, null)).toEqual(['Mayor', 'Minister', 'Senator'])
    expect(await found(null, null, 'office person:bo-lind')).toEqual([])
    await recordDerived(ledger, 'g2', {
      ...nothing,
      touched: [idOfArticle(0)],
      printed: [print(0, 'Judge', '2026-03-03')],
    })
    expect(await found('2026-02-01', '2026-04-01')).toEqual(['Judge', 'Mayor'])
  })

  test('who stands aside comes with its figures and its origin, where that is known, until it is told anew', async () => {
    const [a = '', b = ''] = [0, 1].map(idOfArticle)
    const origin = { told: [{ key: 'wire:Reuters', name: 'Reuters' }], isRecord: false, akin: [b], sentences: [7, 11] }
    await recordDerived(ledger, 'g1', { ...nothing, touched: [a], origins: new Map([[a, origin]]) })
    const found = await printedAside(ledger, [a, b])
    expect([...found.keys()]).toEqual([a])
    expect(found.get(a)).toMatchObject({ article: { id: a }, figures: articles[0]?.figures, origin })
    await recordDerived(ledger, 'g2', { ...nothing, touched: [a] })
    expect((await printedAside(ledger, [a, b])).size).toBe(0)
  })
})
