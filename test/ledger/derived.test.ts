import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimOf } from '../../src/ledger/claim-of.ts'
import { echoesOf } from '../../src/ledger/echoes-of.ts'
import { findingsOf } from '../../src/ledger/findings-of.ts'
import { generationOf } from '../../src/ledger/generation.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { listCandidates } from '../../src/ledger/list-candidates.ts'
import { listClaims } from '../../src/ledger/list-claims.ts'
import { listConflicts } from '../../src/ledger/list-conflicts.ts'
import { listReview } from '../../src/ledger/list-review.ts'
import { listRuns } from '../../src/ledger/list-runs.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { type Derived, recordDerived, remakeDerived } from '../../src/ledger/record-derived.ts'
import { recordRun } from '../../src/ledger/record-run.ts'
import type { Conflict, ConflictKind } from '../../src/model/conflict.ts'
import { candidateOf, conflictOf, figureOf, findingOf } from '../../src/model/factories.ts'
import { articles, idOfArticle, nothing, said, told } from './four-articles.ts'
import { clock, ledgersAt, useFolder } from './ledgers.ts'
import { record } from './reading-with.ts'

const newPath = useFolder()

const between = (subject: string, kind: ConflictKind, ...sides: [value: string, ...articles: number[]][]): Conflict =>
  conflictOf({
    subject,
    kind,
    sides: sides.map(([value, ...nth]) => ({
      value,
      articleIds: nth.map(idOfArticle),
      statementIds: nth.map((each) => said(each)),
      evidence: [],
    })),
  })

describe.each(ledgersAt(newPath))('derived, $kind', ({ open }) => {
  let ledger: Ledger
  const words = async () => (await listClaims(ledger)).items.map((item) => item.words)
  const subjects = async () => (await listConflicts(ledger)).items.map((item) => item.subject)
  beforeEach(async () => {
    ledger = await open()
    for (const reading of articles) await record(ledger, reading)
  })
  afterEach(() => ledger.close())

  test('nothing derived yet', async () => {
    expect(await listClaims(ledger)).toEqual({ generation: null, items: [], next: null })
    expect(await claimOf(ledger, said(0))).toBeNull()
  })

  test('what was recorded is listed, under its generation', async () => {
    const derived: Derived = {
      touched: [idOfArticle(0), idOfArticle(1)],
      claims: [told('once', said(0, 1)), told('twice', said(0), said(1))],
      conflicts: [between('Ada Brandt', 'office', ['Minister', 0], ['Senator', 1])],
      findings: [findingOf({ figureId: figureOf().id, articleId: idOfArticle(1) }), findingOf({ articleId: null })],
      echoes: [{ articleId: idOfArticle(1), of: idOfArticle(0), origin: 'One', because: 'same sentences' }],
      review: [{ a: said(0, 1), b: said(1, 1), score: 0.4, because: ['pays'] }],
      candidates: [candidateOf({ statementId: said(1), articleId: idOfArticle(1) })],
      tellings: [],
      printed: [],
      origins: new Map(),
    }
    await recordDerived(ledger, 'g1', derived)
    expect(await listClaims(ledger)).toEqual({ generation: 'g1', items: derived.claims.toReversed(), next: null })
    expect(await listConflicts(ledger)).toEqual({ generation: 'g1', items: derived.conflicts, next: null })
    expect(await findingsOf(ledger, [idOfArticle(1), idOfArticle(0)])).toEqual(derived.findings.slice(0, 1))
    expect(
      await echoesOf(
        ledger,
        articles.map(({ article }) => article.id),
      ),
    ).toEqual(derived.echoes)
    expect((await listReview(ledger)).items).toEqual(derived.review)
    expect((await listCandidates(ledger)).readings).toEqual(derived.candidates)
    expect(await claimOf(ledger, said(1))).toEqual(derived.claims[1])
  })

  test('a telling with one side gives way to one with more, and one of settled articles that is told no more goes', async () => {
    const single = between('Ada Brandt', 'office', ['Senator', 1])
    await recordDerived(ledger, 'g1', { ...nothing, conflicts: [single, between('Bo Lind', 'office', ['Mayor', 2])] })
    const both = between('Ada Brandt', 'office', ['Minister', 0], ['Senator', 1])
    await recordDerived(ledger, 'g2', { ...nothing, conflicts: [both] })
    expect(await subjects()).toEqual(['Ada Brandt', 'Bo Lind'])
    expect((await listConflicts(ledger)).items[0]?.sides).toHaveLength(2)
    await recordDerived(ledger, 'g3', {
      ...nothing,
      settled: [{ articles: [idOfArticle(1), idOfArticle(2)], kinds: ['office'] }],
    })
    expect(await subjects()).toEqual(['Ada Brandt']) // one of its articles is not among them
    await recordDerived(ledger, 'g4', {
      ...nothing,
      settled: [{ articles: [idOfArticle(0), idOfArticle(1)], kinds: ['office'] }],
    })
    expect(await subjects()).toEqual([])
  })

  test('recording the same again changes nothing', async () => {
    const derived = {
      ...nothing,
      touched: [idOfArticle(0), idOfArticle(1)],
      claims: [told('twice', said(0), said(1))],
      conflicts: [between('Ada Brandt', 'office', ['Minister', 0], ['Senator', 1])],
      review: [{ a: said(0), b: said(2), score: 0.4, because: [] }],
    }
    await recordDerived(ledger, 'g1', derived)
    const before = [await listClaims(ledger), await listConflicts(ledger), await listReview(ledger)]
    await recordDerived(ledger, 'g1', derived)
    await recordDerived(ledger, 'g1', { ...derived, touched: [] })
    expect([await listClaims(ledger), await listConflicts(ledger), await listReview(ledger)]).toEqual(before)
  })

  test('touched articles lose what rested on them, others keep theirs', async () => {
    await recordDerived(ledger, 'g1', {
      ...nothing,
      claims: [told('one', said(0, 1)), told('two', said(1, 1)), told('all', said(0), said(1))],
      conflicts: [between('A', 'office', ['x', 0], ['y', 1]), between('B', 'office', ['x', 2], ['y', 3])],
      findings: [0, 2].map((nth) => findingOf({ articleId: idOfArticle(nth) })),
      echoes: [{ articleId: idOfArticle(1), of: idOfArticle(0), origin: 'One', because: '' }],
    })
    await recordDerived(ledger, 'g2', { ...nothing, touched: [idOfArticle(0)] })
    expect(await words()).toEqual(['two'])
    expect(await subjects()).toEqual(['B'])
    expect(await findingsOf(ledger, [idOfArticle(0), idOfArticle(2)])).toHaveLength(1)
    expect(await echoesOf(ledger, [idOfArticle(1)])).toEqual([])
    expect(await generationOf(ledger)).toBe('g2')
  })

  test('a new article that joins a claim replaces it', async () => {
    await recordDerived(ledger, 'g1', { ...nothing, claims: [told('two of them', said(0), said(1))] })
    const three = { ...nothing, touched: [idOfArticle(2)], claims: [told('all three', said(0), said(1), said(2))] }
    await recordDerived(ledger, 'g2', three)
    expect(await words()).toEqual(['all three'])
  })

  test('a claim that shares words with a statement of another lives beside that one, and goes with the statement', async () => {
    const cranes = { ...told('cranes', said(2), said(0)), sharedIds: [said(0)] }
    await recordDerived(ledger, 'g1', { ...nothing, claims: [told('ships', said(0), said(1)), cranes] })
    expect((await claimOf(ledger, said(0)))?.words).toBe('ships')
    const of = async (nth: number) => (await listClaims(ledger, { articleIds: [idOfArticle(nth)] })).items
    expect((await of(0)).map((item) => item.words).sort()).toEqual(['cranes', 'ships'])
    await recordDerived(ledger, 'g2', { ...nothing, claims: [told('more ships', said(0), said(1), said(3))] })
    expect((await words()).sort()).toEqual(['cranes', 'more ships'])
    const loose = await recordDerived(ledger, 'g3', { ...nothing, touched: [idOfArticle(0)] })
    expect([...loose].sort()).toEqual([1, 2, 3].map(idOfArticle).sort())
    expect(await words()).toEqual([])
  })

  test('articles whose statements lost their claim are told, so that they can be remade', async () => {
    const claims = [told('all three', said(0), said(1), said(2)), told('other', said(3))]
    expect(await recordDerived(ledger, 'g1', { ...nothing, claims })).toEqual([])
    const apart = { ...nothing, touched: [idOfArticle(0)], claims: [told('one', said(0)), told('two', said(1))] }
    expect(await recordDerived(ledger, 'g2', apart)).toEqual([idOfArticle(2)])
    const remade = { ...nothing, touched: [idOfArticle(2)], claims: [told('three', said(2))] }
    expect(await recordDerived(ledger, 'g3', remade)).toEqual([])
  })

  const replaced: [why: string, old: Conflict, now: Conflict][] = [
    [
      'a third article joins a side',
      between('A', 'office', ['x', 0], ['y', 1]),
      between('A', 'office', ['x', 0, 2], ['y', 1]),
    ],
    ['a third side', between('A', 'place', ['x', 0], ['y', 1]), between('A', 'place', ['z', 2], ['y', 1], ['x', 0])],
    [
      'other words for the same',
      between('long words', 'wording', ['x', 0], ['y', 1]),
      between('longer words', 'wording', ['x', 0], ['y', 1]),
    ],
    ['against the register alone', between('A', 'office', ['x', 0]), between('A', 'office', ['x', 0, 1])],
  ]
  test.each(replaced)('the same conflict, told anew: %s', async (_, old, now) => {
    await recordDerived(ledger, 'g1', { ...nothing, conflicts: [old] })
    await recordDerived(ledger, 'g2', { ...nothing, touched: [idOfArticle(3)], conflicts: [now] })
    expect((await listConflicts(ledger)).items).toEqual([now])
  })

  const another: [why: string, old: Conflict, now: Conflict][] = [
    ['another pair of offices', between('A', 'office', ['x', 0], ['y', 1]), between('A', 'office', ['x', 0], ['z', 2])],
    ['another kind', between('A', 'place', ['x', 0], ['y', 1]), between('A', 'date', ['x', 0], ['y', 1])],
    ['other articles', between('A', 'date', ['x', 0], ['y', 1]), between('A', 'date', ['x', 2], ['y', 3])],
  ]
  test.each(another)('not the same conflict: %s', async (_, old, now) => {
    await recordDerived(ledger, 'g1', { ...nothing, conflicts: [old] })
    await recordDerived(ledger, 'g2', { ...nothing, touched: [idOfArticle(3)], conflicts: [now] })
    expect((await listConflicts(ledger)).items).toHaveLength(2)
  })

  test('remaking all in parts ends like remaking all at once', async () => {
    const claims = [told('a', said(0), said(1)), told('b', said(2)), told('c', said(3))]
    await recordDerived(ledger, 'g1', {
      ...nothing,
      claims: [told('old', said(0, 1))],
      review: [{ a: said(0), b: said(1), score: 1, because: [] }],
    })
    await remakeDerived(ledger, 'g2', async function* (within) {
      expect((await listClaims(within)).items).toEqual([])
      for (const each of [...claims, ...claims.slice(0, 1)]) yield { ...nothing, claims: [each] }
    })
    expect(await words()).toEqual([
      'a',
      ...[['b', said(2)] as const, ['c', said(3)] as const].sort((x, y) => (x[1] < y[1] ? -1 : 1)).map(([x]) => x),
    ])
    expect((await listReview(ledger)).items).toEqual([])
  })

  test('remaking that fails leaves the old generation', async () => {
    await recordDerived(ledger, 'g1', { ...nothing, claims: [told('old', said(0))] })
    const failing = remakeDerived(ledger, 'g2', function* () {
      yield { ...nothing, claims: [told('new', said(0))] }
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await listClaims(ledger)).toMatchObject({ generation: 'g1', items: [{ words: 'old' }] })
  })

  test('lists go on where they stopped, and can be narrowed', async () => {
    const claims = [told('x', said(0)), told('y', said(1), said(2)), told('z', said(3))]
    const conflicts = [between('B', 'place', ['x', 0], ['y', 1]), between('A/1', 'place', ['x', 2], ['y', 3])]
    const review = [0.3, 0.9, 0.5].map((score, nth) => ({ a: said(nth), b: said(nth, 1), score, because: [] }))
    await recordDerived(ledger, 'g1', { ...nothing, claims, conflicts, review })
    const walk = async <T>(list: (after?: string) => Promise<{ items: readonly T[]; next: string | null }>) => {
      const items: T[] = []
      for (let after: string | undefined; ; ) {
        const page = await list(after)
        items.push(...page.items)
        if (page.next === null) return items
        after = page.next
      }
    }
    const from = (after?: string) => ({ limit: 1, ...(after === undefined ? {} : { after }) })
    expect(await walk((after) => listClaims(ledger, from(after)))).toEqual((await listClaims(ledger)).items)
    expect(await walk((after) => listConflicts(ledger, from(after)))).toEqual(conflicts.toReversed())
    expect((await walk((after) => listReview(ledger, from(after)))).map(({ score }) => score)).toEqual([0.9, 0.5, 0.3])
    expect((await listClaims(ledger, { minArticles: 2 })).items.map((item) => item.words)).toEqual(['y'])
    expect((await listClaims(ledger, { articleIds: [idOfArticle(2)] })).items.map((item) => item.words)).toEqual(['y'])
    expect((await listClaims(ledger, { speakerId: 'name:nobody' })).items).toEqual([])
    expect((await listConflicts(ledger, { articleIds: [idOfArticle(3)] })).items).toEqual(conflicts.slice(1))
    expect((await listConflicts(ledger, { kind: 'office' })).items).toEqual([])
    await expect(listClaims(ledger, { after: '%' })).rejects.toMatchObject({ code: 'cursor-unknown' })
  })

  test('runs, the newest first', async () => {
    const run = { generation: 'g1', editions: ['NATO 2026-07'], today: '2026-11-23', paths: ['coverage'] }
    await recordRun(ledger, run)
    await recordRun(ledger, { ...run, generation: 'g2' })
    expect((await listRuns(ledger)).map(({ generation }) => generation)).toEqual(['g2', 'g1'])
    expect(await listRuns(ledger, 1)).toMatchObject([{ ...run, generation: 'g2' }])
  })
})

test('another process reads the old generation until the new one is whole', async () => {
  const path = newPath()
  const writer = await openLedger(path, clock())
  for (const reading of articles) await record(writer, reading)
  await recordDerived(writer, 'g1', { ...nothing, claims: [told('old', said(0))] })
  const reader = await openLedger(path, clock())
  await remakeDerived(writer, 'g2', async function* () {
    yield { ...nothing, claims: [told('new', said(0))] }
    expect(await listClaims(reader)).toMatchObject({ generation: 'g1', items: [{ words: 'old' }] })
  })
  expect(await listClaims(reader)).toMatchObject({ generation: 'g2', items: [{ words: 'new' }] })
  await Promise.all([writer.close(), reader.close()])
})
