import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../src/model/commitment.ts'
import { candidateOf, commitmentOf, commitmentsToldOf, stageReachedOf } from '../../src/model/factories.ts'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { briefingAsJson } from '../../src/report/briefing-as-json.ts'
import { briefingAsText } from '../../src/report/briefing-as-text.ts'
import { byUrgency } from '../../src/report/by-urgency.ts'
import { amountInWords, dueInWords, titleOf, trackInWords } from '../../src/report/commitment-words.ts'
import { forum, inAarhus, sample } from './sample-briefing.ts'

const PAGE = { width: 100, colour: false }
const met = {
  edition: 'NATO 2026-07',
  address: 'https://example.org',
  year: 2025,
  estimate: true,
  words: '',
  met: true,
}

describe('words', () => {
  // biome-ignore format: a table
  const due: [given: Partial<Commitment>, words: string][] = [
    [{ deadline: '2024-12-31', daysLeft: -692, overdue: true }, 'overdue by 692 days, due 31 Dec 2024'],
    [{ deadline: '2026-11-24', daysLeft: 1 }, 'due 24 Nov 2026, 1 day left'],
    [{ deadline: '2029', daysLeft: 1134 }, 'due 2029, 1,134 days left'],
    [{ deadline: null, daysLeft: null }, 'no date given'],
    [{ deadline: '2025-12-31', daysLeft: -327, measured: met }, 'due 31 Dec 2025, met by NATO 2026-07, an estimate'],
    [{ deadline: '2025-12-31', daysLeft: -327, stages: [stageReachedOf({ stage: 'withdrawn' })] }, 'due 31 Dec 2025, withdrawn'],
  ]
  for (const [given, words] of due) test(words, () => expect(dueInWords(commitmentOf(given))).toBe(words))

  // biome-ignore format: a table
  const amounts: [amount: Commitment['amount'], words: string][] = [
    [{ value: 3.5, value2: null, unit: '% of GDP', sense: 'at least' }, 'at least 3.5 % of GDP'],
    [{ value: 152, value2: null, unit: 'EUR bn', sense: 'exact' }, 'EUR 152 bn'],
    [{ value: 5, value2: 6, unit: '% of GDP', sense: 'between' }, '5–6 % of GDP'],
    [{ value: 76000, value2: null, unit: 'persons', sense: 'at least' }, 'at least 76,000 persons'],
    [null, ''],
  ]
  for (const [amount, words] of amounts) test(words, () => expect(amountInWords(amount)).toBe(words))

  test('only what somebody said stands in quotation marks', () => {
    const words = 'we will pay'
    expect(titleOf(commitmentOf({ words, mode: 'direct', source: null }))).toBe('“we will pay”')
    expect(titleOf(commitmentOf({ words, mode: 'indirect', source: null }))).toBe('we will pay')
    expect(titleOf(commitmentOf({ words, act: 'pay', mode: null }))).toBe('pay')
  })
  test('a stage that nothing shows is an empty node', () =>
    expect(trackInWords(commitmentOf())).toEqual([
      '● voiced 14 Feb 2026',
      '○ adopted',
      '○ budgeted',
      '○ contracted',
      '○ paid out',
    ]))
  test('grouped by urgency, the overdue first and the nearest date next', () => {
    const days = [null, 400, 20, -5, -9, 3].map((daysLeft, nth) =>
      commitmentOf({ id: `c${nth}`, daysLeft, overdue: daysLeft === -5 }),
    )
    expect(byUrgency(days).map(({ title, commitments }) => [title, ...commitments.map(({ id }) => id)])).toEqual([
      ['Past its date', 'c3', 'c4'],
      ['Due within a year', 'c5', 'c2'],
      ['Later', 'c1'],
      ['No date given', 'c0'],
    ])
  })
})

describe('the briefing', () => {
  const { evidence } = candidateOf({ articleId: forum.id, statementId: inAarhus.id })
  const candidate = commitmentOf({
    id: inAarhus.id,
    words: 'We will <b>pay</b>.',
    mode: 'direct',
    candidate: true,
    source: null,
    stages: [stageReachedOf({ evidence, producer: null, address: null })],
    statementIds: [inAarhus.id],
  })
  const row = commitmentOf({ id: 'late', act: 'pay for a quay', overdue: true, daysLeft: -40, deadline: '2026-10-14' })
  const told = commitmentsToldOf({
    commitments: [candidate, row, commitmentOf({ id: 'unnamed', act: 'dig a canal' })],
    pairs: [{ a: inAarhus.id, b: 'late', score: 0.6, because: ['binds Norway'] }],
  })
  const briefing = { ...sample, commitments: told }

  test('tells candidates as such, and of the register what the coverage speaks of', () => {
    const text = briefingAsText(briefing, PAGE)
    expect(text).toContain('Commitments  1 candidate in this coverage, 1 of the register spoken of, on 2 rows')
    expect(text).toContain('? candidate  Norway  “We will <b>pay</b>.”')
    expect(text).toContain('! overdue by 40 days, due 14 Oct 2026')
    expect(text).toContain('not joined: 1 passage that may speak of a row')
    expect(text).not.toContain('dig a canal')
    expect(text).toContain('1 more row of the register, 0 overdue: wordbond commitments.')
  })
  test('the page escapes what was printed, links to where it stands, and keeps the other rows folded', () => {
    const page = briefingAsHtml(briefing, [])
    expect(page).toContain('We will &lt;b&gt;pay&lt;/b&gt;.')
    expect(page).toMatch(/id="commitments"[\s\S]*candidate, not confirmed/)
    expect(page).toMatch(/<details><summary>1 more row of the register, 0 overdue<\/summary>[\s\S]*dig a canal/)
    const section = page.slice(page.indexOf('id="commitments"'))
    expect(section).toContain(`<a href="#${inAarhus.id}">000</a>`)
  })
  test('JSON has the keys of a commitment, evidence or address on each stage', () => {
    const { commitments } = briefingAsJson(briefing) as { commitments: Record<string, unknown>[] }
    expect(commitments).toHaveLength(3)
    const keys = ['id', 'who', 'kind', 'words', 'amount', 'deadline', 'stage', 'stages', 'overdue', 'candidate']
    expect(Object.keys(commitments[0] ?? {})).toEqual(expect.arrayContaining(keys))
    expect(commitments[0]).toMatchObject({ who: 'Norway', candidate: true, stages: [{ evidence, address: null }] })
    expect(commitments[1]).toMatchObject({ words: 'pay for a quay', overdue: true, candidate: false })
  })
  test('without any commitment the terminal has no such section', () =>
    expect(briefingAsText(sample, PAGE)).not.toMatch(/^Commitments/m))
})
