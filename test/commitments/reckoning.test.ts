import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firmnessOf, verbOfRow } from '../../src/commitments/firmness-of.ts'
import { measureShare } from '../../src/commitments/measure-share.ts'
import { netSums } from '../../src/commitments/net-sums.ts'
import { overdueOn } from '../../src/commitments/overdue-on.ts'
import { stageOf } from '../../src/commitments/stage-of.ts'
import type { CommitmentKind, CommitmentLink, Stage, StageReached } from '../../src/model/commitment.ts'
import { commitmentRowOf, stageReachedOf } from '../../src/model/factories.ts'
import { TRACKS } from '../../src/model/tracks.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const reached = (...stages: readonly (readonly [Stage, string | null])[]): StageReached[] =>
  stages.map(([stage, date]) => stageReachedOf({ stage, date }))

describe('how far a commitment has come', () => {
  // biome-ignore format: a table
  const cases: [kind: CommitmentKind, stages: StageReached[], stage: Stage | null, why: string][] = [
    ['money', reached(['adopted', '2025-01-01'], ['voiced', '2026-01-01']), 'adopted', 'the furthest, not the latest'],
    ['money', reached(), null, 'nothing found'],
    ['money', reached(['adopted', '2014-09-05'], ['superseded', '2025-06-25']), 'superseded', 'ended since'],
    ['money', reached(['withdrawn', '2024-01-01'], ['budgeted', '2025-01-01']), 'budgeted', 'taken up again after it was withdrawn'],
    ['forces', reached(['ordered', '2025-05-22'], ['left', '2026-01-01']), 'left', 'troops may leave as well as arrive'],
    ['guarantee', reached(['voiced', '2026-02-14'], ['reaffirmed', null]), 'reaffirmed', 'without a day it still counts'],
  ]
  for (const [kind, stages, stage, why] of cases)
    test(`${kind}, ${why}`, () => expect(stageOf(kind, stages)).toBe(stage))

  test('it is always a stage that was found, whatever their order', () => {
    const kinds = Object.keys(TRACKS) as CommitmentKind[]
    const any = fc.constantFrom(...kinds).chain((kind) => {
      const stage = fc.constantFrom<Stage>(...TRACKS[kind].stages, 'lapsed', 'withdrawn', 'superseded')
      const date = fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01', null)
      return fc.tuple(fc.constant(kind), fc.array(fc.tuple(stage, date), { minLength: 1, maxLength: 6 }))
    })
    fc.assert(
      fc.property(any, ([kind, told]) => {
        const stages = reached(...told)
        const stage = stageOf(kind, stages)
        expect(stages.map((one) => one.stage)).toContain(stage)
        if (new Set(told.map(([, date]) => date)).size === told.length && !told.some(([, date]) => date === null))
          expect(stageOf(kind, stages.toReversed())).toBe(stage)
      }),
    )
  })
})

describe('overdue is reckoned on a day', () => {
  const met = { edition: 'NATO 2026-07', address: 'a', year: 2025, estimate: true, words: '', met: true }
  // biome-ignore format: a table
  const cases: [today: string, deadline: string | null, stages: StageReached[], measured: typeof met | null, overdue: boolean, days: number | null, why: string][] = [
    ['2026-11-23', '2024-12-31', reached(['adopted', '2014-09-05']), null, true, -692, 'its day has passed'],
    ['2024-12-31', '2024-12-31', reached(['adopted', '2014-09-05']), null, false, 0, 'the day itself is not past'],
    ['2025-06-01', '2025', reached(['voiced', null]), null, false, 213, 'a year lasts to its last day'],
    ['2026-11-23', null, reached(['voiced', null]), null, false, null, 'no deadline is never overdue'],
    ['2026-11-23', '2025-12-31', reached(['paid-out', '2025-12-01']), null, false, -327, 'delivered'],
    ['2026-11-23', '2025-12-31', reached(['adopted', '2025-04-01']), met, false, -327, 'met in the producer’s count'],
    ['2026-11-23', '2024-12-31', reached(['superseded', '2023-07-11']), null, false, -692, 'superseded before its day'],
    ['2026-11-23', '2024-12-31', reached(['superseded', '2025-06-25']), null, true, -692, 'superseded only after its day'],
  ]
  for (const [today, deadline, stages, measured, overdue, daysLeft, why] of cases) {
    test(why, () => expect(overdueOn(today, 'money', deadline, stages, measured)).toEqual({ overdue, daysLeft }))
  }
})

describe('firmness is counted mark by mark', () => {
  const firm = {
    ...commitmentRowOf({ condition: null, law: true, stages: reached(['budgeted', '2026-01-01']) }),
    verb: 'will' as const,
  }
  const marks = (given: object) => firmnessOf({ ...firm, ...given })
  test('all seven', () => expect(marks({})).toMatchObject({ points: 7, of: 7, unmet: [] }))
  // biome-ignore format: a table
  const lacking: [given: object, unmet: string[]][] = [
    [{ verb: 'aims' }, ['says that it aims or plans']],
    [{ who: { name: 'Members of a group', ids: [], because: '' } }, ['does not name who is bound']],
    [{ amount: null }, ['no amount']],
    [{ deadline: null }, ['no date']],
    [{ condition: 'unless prices rise' }, ['a condition']],
    [{ law: false, stages: reached(['voiced', '2026-01-01']) }, ['not adopted', 'no law, no budget']],
  ]
  for (const [given, unmet] of lacking) test(unmet.join(), () => expect(marks(given).unmet).toEqual(unmet))
  test('a command to lead is one definite act, without an amount', () =>
    expect(marks({ kind: 'command', amount: null }).unmet).toEqual([]))

  const verbs: [words: string, status: string, verb: string][] = [
    ['aim to move towards … within a decade', 'guideline', 'aims'],
    ['Allies commit', 'commitment; annual plans with credible path', 'commits'],
    ['', 'draft budget', 'plans'],
    ['', 'enacted', 'commits'],
  ]
  for (const [words, status, verb] of verbs)
    test(`${words} ${status}`, () => expect(verbOfRow({ words, status })).toBe(verb))
})

describe('sums that overlap are not added up', () => {
  const row = (id: string, value: number, unit = 'USD m', who = 'ally:nor') =>
    commitmentRowOf({
      id,
      amount: { value, value2: null, unit, sense: 'exact' },
      who: { name: who, ids: [who], because: '' },
    })
  const link = (from: string, kind: CommitmentLink['kind'], to: string): CommitmentLink => ({
    from,
    kind,
    to,
    reason: '',
    source: { producer: 'x', address: 'https://example.org', asOf: null },
  })

  test('a joint package holds its parts', () => {
    const rows = [row('joint', 500), row('a', 200), row('b', 100)]
    const [net, ...more] = netSums(rows, [link('a', 'part-of', 'joint'), link('b', 'part-of', 'joint')])
    expect(more).toEqual([])
    expect(net).toMatchObject({ whole: 'joint', counted: 500, added: 800, unit: 'USD m' })
    expect(net?.words).toBe('500 USD m; 200 + 100 = 300 lie within it; counted 500, not 800')
  })
  test('millions and billions of one currency are one unit; another currency is left out and told', () => {
    const rows = [row('whole', 4, 'USD bn'), row('a', 500, 'USD m'), row('b', 500, 'EUR m')]
    const [net] = netSums(rows, [link('a', 'part-of', 'whole'), link('b', 'part-of', 'whole')])
    expect(net).toMatchObject({ counted: 4, added: 4.5, parts: [{ id: 'a', value: 0.5 }] })
    expect(net?.words).toContain('sums in EUR m are not converted')
  })
  test('what is said again by the same is counted once; by another it is that one’s own share', () => {
    const rows = [row('first', 2, '% of GDP'), row('again', 2, '% of GDP'), row('other', 2, '% of GDP', 'ally:swe')]
    const links = [link('again', 'reaffirms', 'first'), link('other', 'reaffirms', 'first')]
    expect(netSums(rows, links)).toMatchObject([{ whole: 'first', counted: 2, added: 4, parts: [{ id: 'again' }] }])
  })
  test('what supersedes another, or is alone, is no overlap', () => {
    expect(netSums([row('old', 2), row('new', 3)], [link('new', 'supersedes', 'old')])).toEqual([])
    expect(netSums([row('old', 2), row('new', 3)], [])).toEqual([])
  })
})

describe('a share beside what the newest edition has', () => {
  const series = seriesOf(loadSeries([dataFolder()]))
  const share = (iso3: string, value: number, measure: { count: 'nato' | 'national'; year: number | null }) =>
    commitmentRowOf({
      who: { name: iso3, ids: [iso3 === 'NATO' ? 'body:nato' : `ally:${iso3.toLowerCase()}`], because: '' },
      amount: { value, value2: null, unit: '% of GDP', sense: 'at least' },
      measure,
    })
  const on = (today: string, ...given: Parameters<typeof share>) =>
    measureShare(share(...given), series, register, today)

  test('met or not, in NATO’s count and the year undertaken', () => {
    expect(on('2026-11-23', 'CAN', 2, { count: 'nato', year: 2025 })).toMatchObject({ year: 2025, met: true })
    expect(on('2026-11-23', 'SVN', 2, { count: 'nato', year: 2025 })).toMatchObject({
      words: '1.57 % in 2025, estimate',
      met: false,
    })
  })
  test('another count, or a year to come, decides nothing', () => {
    expect(on('2026-11-23', 'POL', 4.8, { count: 'national', year: 2026 })).toMatchObject({ met: null })
    expect(on('2026-11-23', 'DEU', 3.5, { count: 'nato', year: 2029 })).toMatchObject({ year: 2026, met: null })
  })
  test('how many allies reach it, by the edition of that day', () => {
    const now = on('2026-11-23', 'NATO', 2, { count: 'nato', year: 2024 })
    expect(now?.words).toBe(
      '17 of 31 allies with figures at 2 % or more in 2024; 30 of 31 in 2026, estimate, all but Slovenia',
    )
    expect(on('2024-07-01', 'NATO', 2, { count: 'nato', year: 2024 })?.words).toMatch(/^23 of 31/)
  })
  test('nothing where there is no cell, no share, or no edition yet', () => {
    expect(on('2026-11-23', 'ISL', 2, { count: 'nato', year: 2025 })).toBeNull()
    expect(on('2010-01-01', 'CAN', 2, { count: 'nato', year: 2025 })).toBeNull()
    expect(measureShare(commitmentRowOf({ measure: null }), series, register, '2026-11-23')).toBeNull()
  })
})
