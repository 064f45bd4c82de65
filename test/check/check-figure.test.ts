import { describe, expect, test } from 'vitest'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { figureOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Finding } from '../../src/model/finding.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))
const TODAY = '2026-11-23'

interface How {
  readonly printed: string | null
  readonly today?: string
  readonly editions?: readonly string[]
}

const check = (figure: Figure, { printed, today = TODAY, editions }: How): Finding =>
  checkFigure(figure, { series, register, printed, today, editions: editions ?? null })

/** The finding on the first figure of a sentence. */
function checkSentence(text: string, how: How): Finding {
  const [figure] = findFiguresIn(text, how.printed, register).figures
  if (!figure) throw new Error(`no figure in “${text}”`)
  return check(figure, how)
}

// biome-ignore format: a table
const outcomes: readonly [text: string, printed: string | null, outcome: Finding['outcome'], why: string][] = [
  ['France spent 2.0% of GDP on defence in 2020.', '2025-09-01', 'agrees', '1.986 in the cell, 2.0 as NATO prints it'],
  ['Poland spent 4.48% of GDP on defence in 2025.', '2026-02-10', 'agreed-then', '4.4805, then 4.25'],
  ['Poland spent 4.48% of GDP on defence in 2025.', '2026-07-09', 'agreed-then', 'the day before the revision'],
  ['Poland spent 4.48% of GDP on defence in 2025.', '2026-07-10', 'outdated', 'the day of the revision'],
  ['Poland spent 4.25% of GDP on defence in 2025.', '2026-02-10', 'agrees-now', 'nobody could know then'],
  ['Poland spent 4.25% of GDP on defence in 2025.', '2026-08-01', 'agrees', 'the newest'],
  ['Poland spent 4% of GDP on defence in 2025.', '2026-08-01', 'not-comparable', 'too coarse: 0.25 away, half its digit is 0.5'],
  ['Poland spent 5% of GDP on defence in 2025.', '2026-08-01', 'differs', '0.75 away'],
  ['Poland will spend 4.8 percent of GDP in 2026', '2026-02-10', 'differs', 'no figure then, 4.68 now'],
  ['Poland will spend 4.7 percent of GDP in 2026', '2026-02-10', 'agrees-now', 'no figure then, 4.68 now'],
  ['Greece spent 2.05% of GDP on defence in 2025.', '2025-10-01', 'differs', '2.85, then 2.79, and nothing missing'],
  ['Spain spent 2% of GDP on defence in 2025.', '2026-08-01', 'agrees', '2.0'],
  ['Spain met the 2% target in 2025.', '2026-08-01', 'agrees', 'a bound, on the line'],
  ['Slovakia met the 2% target in 2024.', '2026-08-01', 'outdated', '1.99 in the cell: rounding carries nobody over a line'],
  ['The United States spent 3.19% of GDP on defence in 2024.', '2025-05-01', 'not-comparable', 'the Annual Report of 2025-04 is not held'],
  ['The United States spent 3.19% of GDP on defence in 2024.', '2025-10-01', 'not-comparable', 'the Annual Report may bear it out'],
  ['The United States spent 3.19% of GDP on defence in 2025.', '2025-10-01', 'differs', 'the Annual Report ends with 2024'],
  ['Lithuania spent 4% of GDP on defence in 2025.', '2026-02-01', 'agrees', '3.9993, then 4.03'],
  ['Lithuania spent at least 4% of GDP on defence in 2025.', '2026-02-01', 'agrees-now', '3.9993 is short of a bound, 4.03 is not'],
  ['Iceland spent 0.5% of GDP on defence in 2025.', '2026-02-01', 'no-series', 'no forces, no row'],
  ['Germany spent 2.4% of GDP on defence in 2025.', '2025-10-01', 'differs', 'blank then, 2.22 now'],
  ['Germany spent 2.2% of GDP on defence in 2025.', '2025-10-01', 'agrees-now', 'blank then, 2.22 now'],
  ['Estonia spent 3.38% of GDP on defence in 2025.', '2026-02-01', 'agreed-then', '3.3788, then 3.93'],
  ['Estonia spent 3.93% of GDP on defence in 2025.', '2026-02-01', 'agrees-now', '3.3788, then 3.93'],
  ['Spain spent about 2.1% of GDP on defence in 2025.', '2026-08-01', 'differs', 'half the digit is 0.05, about or not'],
  ['Spain spent about 2% of GDP on defence in 2025.', '2026-08-01', 'agrees', 'about'],
  ['Italy spent between 2 and 2.5% of GDP on defence in 2025.', '2026-08-01', 'agrees', '2.09'],
  ['Italy spent between 1 and 1.5% of GDP on defence in 2025.', '2026-08-01', 'differs', '2.09'],
  ['European allies and Canada spent 2.27% of GDP on defence in 2025.', '2026-02-01', 'agreed-then', 'a row of its own'],
  ['The Baltic states spent 3.7% of GDP on defence in 2025.', '2026-08-01', 'no-series', 'a group without a row'],
  ['Russia spent 7.5% of GDP on defence in 2025.', '2026-08-01', 'no-series', 'no ally'],
  ['Germany will spend 3.5% of GDP on defence by 2029.', '2026-02-01', 'no-series', 'no edition reaches so far'],
  ['Germany will spend 3.5% of GDP on defence by 2029.', null, 'no-series', 'whenever printed'],
  ['Poland spent 2.2% of GDP on defence in 2022.', '2023-01-13', 'not-comparable', 'before the first release that is known'],
  ['Poland spent 4.25% of GDP on defence in 2025.', null, 'not-comparable', 'undated'],
  ['Poland spent 4.25% of GDP on defence in 2025.', 'XXXX-08-01', 'not-comparable', 'year not stated'],
  ['Poland spent 4.25% of GDP on defence in 2025.', '2026-07', 'not-comparable', 'the edition changed within that month'],
  ['Poland spent 4.25% of GDP on defence in 2025.', '2026-08', 'agrees', 'one edition all month'],
  ['Poland spends 4.7% of GDP on defence.', '2026-08-01', 'not-comparable', 'no year in the words'],
  ['Spending on defence was 4.7% of GDP in 2025.', '2026-08-01', 'not-comparable', 'nobody named'],
  ['Germany’s 2.4 per cent', '2026-08-01', 'not-comparable', 'of what?'],

  ['23 allies met 2% in 2024.', '2024-06-20', 'agreed-then', '23, then 18, then 17'],
  ['23 allies met 2% in 2024.', '2025-09-01', 'outdated', '23, then 18, then 17'],
  ['23 allies met 2% in 2024.', '2026-08-01', 'outdated', '23, then 18, then 17'],
  ['18 allies met 2% in 2024.', '2024-06-20', 'not-comparable', 'only an edition of later bears it out'],
  ['18 allies met 2% in 2024.', '2025-09-01', 'agreed-then', '18, then 17'],
  ['18 allies met 2% in 2024.', '2026-08-01', 'outdated', '17'],
  ['22 allies met 2% in 2024.', '2025-05-01', 'not-comparable', 'the Annual Report is not held'],
  ['22 allies met 2% in 2024.', '2025-10-01', 'not-comparable', 'the Annual Report may bear it out'],
  ['Only 17 of 32 members reached the 2 percent target in 2024.', '2026-08-01', 'agrees', '17 by the cells'],
  ['26 allies met 2% in 2025.', '2026-08-01', 'differs', '28, and nothing missing'],
  ['At least 20 allies met 2% in 2025.', '2026-08-01', 'agrees', '28'],
  ['31 allies met 2% in 2025.', '2025-10-01', 'not-comparable', '30, and Germany without a figure'],
  ['All allies met 2% in 2025.', '2025-10-01', 'agreed-then', '30 of 30 with a figure, then 28 of 31'],
  ['All allies met 2% in 2025.', '2026-08-01', 'outdated', '28 of 31'],
  ['All allies met 1% in 2025.', '2026-08-01', 'agrees', 'Iceland does not count'],
  ['More than half of the allies met 2% in 2024.', '2026-08-01', 'agrees', '17 of 31'],
  ['Two-thirds of the allies met 2% in 2025.', '2026-08-01', 'differs', '28 of 31'],
  ['23 allies met 2%.', '2026-08-01', 'not-comparable', 'no year'],

  ['NATO’s 32 members met.', '2026-02-13', 'agrees', 'since 2024-03-07'],
  ['NATO’s 31 members met.', '2024-03-06', 'agrees', 'the day before Sweden joined'],
  ['NATO’s 31 members met.', '2026-02-13', 'differs', '32'],
  ['In 2019, NATO’s 29 members met.', '2026-02-13', 'agrees', 'on the day meant, not of printing'],
  ['In 2023, NATO’s 30 members met.', '2026-02-13', 'not-comparable', 'it grew from 30 to 31 that year'],
  ['NATO’s 32 members met.', null, 'not-comparable', 'undated'],

  ['The guideline is at least 2 percent of GDP for defence.', '2026-02-13', 'no-series', 'nobody’s spending'],
  ['Denmark would have to spend 3.5 percent of GDP in 2026.', '2026-08-13', 'no-series', 'what would be'],
  ['If Denmark spent 1 percent of GDP on defence in 2025, it would be broke.', '2026-08-13', 'no-series', 'what would be'],
  ['Portugal, at 5.1 percent of GDP in 2026, is behind Lithuania, at 5.33 percent.', '2026-08-13', 'differs', 'each has its own share'],
  ['It launched 55,000 drones in 2025, an officer said.', '2026-02-13', 'attributed', 'somebody’s word'],
  ['Some two-thirds of members joined, the minister said.', '2026-02-13', 'attributed', 'somebody’s word'],
  ['It launched 55,000 drones in 2025.', '2026-02-13', 'no-series', 'the narrator’s'],
]

describe('outcomes', () => {
  for (const [text, printed, outcome, why] of outcomes) {
    test(`${printed}: ${outcome}: ${text} (${why})`, () =>
      expect(checkSentence(text, { printed }).outcome).toBe(outcome))
  }
})

describe('what a finding shows', () => {
  test('both editions, the arithmetic with numbers, and a sentence', () => {
    const finding = checkSentence('Poland spent 4.48% of GDP on defence in 2025.', { printed: '2026-02-10' })
    expect(finding).toMatchObject({
      atPrinting: { edition: 'NATO 2025-08', producer: 'NATO', value: 4.4805, outcome: 'agrees' },
      now: { edition: 'NATO 2026-07', value: 4.25, outcome: 'differs' },
      reason: 'Poland 2025 was 4.48 in NATO 2025-08; 4.25 in NATO 2026-07, revised since.',
      arithmetic: 'NATO 2025-08: 4.48 − 4.4805 = −0.0005, slack 0.005; NATO 2026-07: 4.48 − 4.25 = 0.23, slack 0.005',
    })
    for (const held of [finding.atPrinting, finding.now]) {
      expect([held?.definition, held?.prices, held?.address]).not.toContain('')
    }
  })

  test('an edition that is not held is named, and what is known now is shown all the same', () => {
    const finding = checkSentence('The United States spent 3.19% of GDP on defence in 2024.', { printed: '2025-05-01' })
    expect(finding.atPrinting).toMatchObject({ edition: 'NATO 2025-04', value: null, outcome: 'not-comparable' })
    expect(finding.now).toMatchObject({ edition: 'NATO 2026-07', value: 3.3, outcome: 'differs' })
    expect(finding.reason).toMatch(/^Edition not held: NATO 2025-04 .*; United States 2024 is 3.30 in NATO 2026-07\.$/)
  })

  test('the superseded edition that bears it out', () => {
    const finding = checkSentence('Slovakia met the 2% target in 2024.', { printed: '2025-09-01' })
    expect(finding.arithmetic).toMatch(
      /^NATO 2024-06: 2 = 2; NATO 2025-08: 1.9602 < 2, 2.0 when rounded to one decimal; /,
    )
  })

  test('a blank cell at printing', () => {
    const finding = checkSentence('Germany spent 2.4% of GDP on defence in 2025.', { printed: '2025-10-01' })
    expect(finding.atPrinting).toMatchObject({ edition: 'NATO 2025-08', value: null, outcome: 'not-comparable' })
    expect(finding.reason).toBe(
      'Germany 2025 is 2.22 in NATO 2026-07, not 2.4; no figure in NATO 2025-08, current then.',
    )
  })

  test('both counts where rounding to one decimal changes them', () => {
    const finding = checkSentence('17 allies met 2% in 2024.', { printed: '2026-08-01' })
    expect(finding.reason).toContain('17 of 31 (19 when rounded to one decimal) in NATO 2026-07')
  })

  test('who is short of “all”', () => {
    const finding = checkSentence('All allies met 2% in 2025.', { printed: '2026-08-01' })
    expect(finding.arithmetic).toContain('NATO 2026-07: 28 of 31, short: Albania, Czechia, Slovenia')
  })

  test('without a year the newest years are told, and nothing is judged', () => {
    const finding = checkSentence('Poland spends 4.7% of GDP on defence.', { printed: '2026-08-01' })
    expect(finding.now).toMatchObject({ value: 4.68, outcome: 'not-comparable' })
    expect(finding.reason).toContain('4.25 for 2025, 4.68 for 2026')
  })

  test('undated, the newest edition’s answer is shown', () => {
    const finding = checkSentence('Poland spent 4.25% of GDP on defence in 2025.', { printed: null })
    expect([finding.atPrinting, finding.now?.outcome]).toEqual([null, 'agrees'])
  })

  test('31 allies with armed forces are no other count of members', () => {
    const figures = findFiguresIn('17 of 31 allies met 2% in 2025.', '2026-08-01', register).figures
    const members = figures.find((figure) => figure.indicator === 'members')
    expect(members && check(members, { printed: '2026-08-01' })).toMatchObject({
      outcome: 'not-comparable',
      reason: 'Definition: 32 members on 2025-12-31, 31 of them with armed forces.',
    })
  })
})

describe('what is held', () => {
  const text = 'Poland spent 4.48% of GDP on defence in 2025.'
  test('an edition published after today is not', () => {
    expect(checkSentence(text, { printed: '2026-02-10', today: '2026-07-09' }).outcome).toBe('agrees')
  })
  test('only the editions asked for', () => {
    expect(checkSentence(text, { printed: '2026-02-10', editions: ['2025-08'] }).outcome).toBe('agrees')
    expect(checkSentence(text, { printed: '2026-02-10', editions: ['NATO 2026-07'] })).toMatchObject({
      outcome: 'not-comparable',
      atPrinting: { edition: 'NATO 2025-08', value: null },
    })
    expect(checkSentence(text, { printed: '2026-02-10', editions: [] }).outcome).toBe('not-comparable')
  })
  test('a cell that only a release not held may have is not “no series”', () => {
    expect(checkSentence(text, { printed: '2024-07-01', editions: ['2024-06'] }).reason).toMatch(
      /^Edition not held: NATO 2025-08/,
    )
  })
})

test('no finding ever says wrong, false or misquoted', () => {
  for (const [text, printed] of outcomes) {
    const { reason, outcome } = checkSentence(text, { printed })
    expect(`${outcome} ${reason}`).not.toMatch(/wrong|false|lie\b|misquot|incorrect|error|true\b/i)
    expect(reason).toMatch(/^[A-Z“].*\.$/)
  }
})

test('a figure of no value in numbers is not compared', () => {
  const figure = figureOf({
    value: '2026-01-01',
    unit: 'date',
    entity: { id: 'ally:pol', name: 'Poland' },
    period: '2025',
  })
  expect(check(figure, { printed: '2026-08-01' }).outcome).toBe('not-comparable')
})
