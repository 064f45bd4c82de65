import { describe, expect, test } from 'vitest'
import { checkFigure } from '../../src/check/check-figure.ts'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import type { Finding } from '../../src/model/finding.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { register } from '../register/shipped.ts'

const series = seriesOf(loadSeries([dataFolder()]))

function check(text: string, printed: string): Finding {
  const [figure] = findFiguresIn(text, printed, register).figures
  if (!figure) throw new Error(`no figure in “${text}”`)
  return checkFigure(figure, { series, register, printed, today: '2026-11-23', editions: null })
}

// biome-ignore format: a table
const outcomes: readonly [text: string, printed: string, outcome: Finding['outcome'], reason: RegExp, why: string][] = [
  ['Germany spent $97.7 billion on defence in 2024.', '2024-07-15', 'agreed-then', /USD 97\.6856 billion/, '97.69, then 93.75'],
  ['Germany spent $97.7 billion on defence in 2024.', '2026-08-04', 'outdated', /superseded/, 'only the edition of 2024'],
  ['Poland spent $60 billion on defence in 2025.', '2026-11-13', 'differs', /USD 44\.154 billion/, '44.154'],
  ['The United States spent about $980 billion on defence in 2025.', '2026-11-13', 'agrees', /975\.824/, 'a round number is good to half its last digit that is no nought'],
  ['The United States spent $980 billion on defence in 2025.', '2026-11-13', 'agrees', /975\.824/, 'within five, 4.2'],
  ['The United States spent $990 billion on defence in 2025.', '2026-11-13', 'differs', /975\.824/, 'not 14.2'],
  ['The United States spent $1 trillion on defence in 2025.', '2026-11-13', 'agrees', /975\.824/, '2.4 percent away, of a number with one digit'],
  ['Italy spent $50 billion on defence in 2025.', '2026-11-13', 'not-comparable', /^Too coarse/, '53.285: printed too coarsely to tell'],
  ['European allies and Canada spent $571 billion on defence in 2025.', '2026-11-12', 'not-comparable', /^Prices/, '571.204 at constant prices, 653.806 at current ones'],
  ['European allies and Canada spent $571 billion on defence in 2025, at 2021 prices.', '2026-10-19', 'agrees', /571\.204/, 'the prices are named'],
  ['Germany spent $120 billion on defence in 2025, in 2023 dollars.', '2026-10-19', 'not-comparable', /^Prices: no edition/, 'no series has those prices'],
  ['France spent €59.6bn on defence in 2024.', '2024-08-19', 'agreed-then', /EUR 59\.6/, 'national currency stands in one edition'],
  ['Norway spent NOK 112.2 billion on defence in 2024.', '2025-06-03', 'not-comparable', /^Edition not held/, 'the release of that day is not held'],
  ['Germany spent 99 billion euros on defence in 2025.', '2026-08-19', 'not-comparable', /^Unit: .* EUR 99\.2\d* billion at the mean rate of 2025 \(ECB/, 'a dated rate shows what it would be'],
  ['Canada spent $41 billion on defence in 2025.', '2026-08-19', 'not-comparable', /^Unit: US or Canadian/, 'whose dollars?'],
  ['SIPRI says Germany spent $114 billion on its military in 2025.', '2026-08-19', 'not-comparable', /^Definition/, 'counted otherwise'],
  ['Germany spent $112.1 billion on defence.', '2026-08-19', 'not-comparable', /^Undated/, 'no year'],

  ['Canada’s spending rose by 46 percent in real terms in 2025.', '2025-12-01', 'agrees-now', /up 46\.3 percent/, '39.1, then 46.3'],
  ['Britain’s spending grew by 10 percent in real terms in 2025.', '2026-09-14', 'differs', /up 3\.4 percent/, '3.35'],
  ['Hungary’s defence spending fell by 6.3 percent in real terms in 2025.', '2026-09-14', 'agrees', /down 6\.3 percent/, 'a fall'],
  ['Hungary’s defence spending rose by 6.3 percent in real terms in 2025.', '2026-09-14', 'differs', /down 6\.3 percent/, 'the other way'],
  ['Britain’s spending rose by more than a quarter in real terms from 2014 to 2025.', '2026-09-15', 'agrees', /27\.2 percent/, 'a part in words'],
  ['In current dollars Lithuania increased its defence expenditure ninefold from 2014 to 2025.', '2026-09-11', 'agrees', /8\.96 times/, '8.96'],
  ['Lithuania’s defence expenditure rose ninefold in real terms from 2014 to 2025.', '2026-09-13', 'differs', /6\.45 times/, '6.45'],
  ['Lithuania’s defence expenditure rose ninefold from 2014 to 2025.', '2026-09-13', 'not-comparable', /^Prices/, 'the two disagree and the words name none'],
  ['Lithuania’s defence expenditure rose ninefold.', '2026-09-13', 'not-comparable', /^Undated/, 'since when?'],
  ['European allies and Canada have at least doubled their defence spending since 2014, by 2025.', '2026-11-01', 'agrees', /2\.26 times at current prices, 2\.05 times at constant ones/, 'by both'],
  ['Latvia has nearly quadrupled the share of GDP it spends on defence, from 2014 to 2025.', '2025-11-20', 'agrees', /times/, 'shares of one edition'],

  ['Belgium spent just 13.4 percent of its defence expenditure on equipment in 2025.', '2025-09-26', 'agrees-now', /13\.36 percent/, 'equipment, revised'],
  ['Lithuania spent 60 percent of its defence money on equipment in 2026.', '2026-11-11', 'differs', /47\.57 percent/, '47.57'],
  ['Turkey devotes a third of its defence money to equipment.', '2026-03-16', 'not-comparable', /^Undated/, 'no year'],
  ['Poland had 216,000 people under arms in 2024.', '2024-08-16', 'agreed-then', /216,081/, 'good to a thousand'],
  ['Poland had 200,000 people under arms in 2024.', '2024-08-16', 'not-comparable', /^Too coarse/, 'its noughts do not tell how round it is'],
  ['Poland had 300,000 soldiers in 2025.', '2026-08-16', 'differs', /238,200/, 'farther away than half its digit'],
  ['The United States accounted for 60 percent of NATO’s total defence expenditure in 2025.', '2026-09-15', 'agrees', /59\.88 percent/, '59.88'],

  ['Poland spent a larger share of GDP on defence in 2025 than Germany.', '2025-10-09', 'agrees-now', /4\.25 against 2\.22/, 'Germany was blank then'],
  ['Italy spent a smaller share of GDP on defence than Spain in 2026.', '2026-11-05', 'differs', /2\.1 against 2/, '2.1 and 2'],
  ['Poland spent more than twice the share of GDP that Spain did in 2025.', '2026-11-07', 'agrees', /4\.25 against 2/, '2.125 times'],
  ['Slovenia sat at the bottom of NATO’s table in 2025.', '2025-12-11', 'differs', /from the bottom/, 'two are below it'],
  ['Lithuania, second only to Poland as a share of GDP in 2025, is building.', '2025-10-25', 'agrees', /number 2/, 'Germany’s blank is no place'],
  ['Lithuania, second only to Estonia as a share of GDP in 2025, is building.', '2025-10-25', 'differs', /number 2/, 'the place is right, who is ahead is not'],
  ['Germany was NATO’s second-largest spender in dollars in 2025.', '2026-09-15', 'agrees', /number 2 of 31/, 'by money'],

  ['Each of the Nordic allies spent at least 3 percent of GDP on defence in 2025.', '2026-08-28', 'differs', /Sweden/, 'two are short'],
  ['Each of the Baltic states spent at least 3.5 percent of GDP on defence in 2025.', '2025-10-13', 'agrees-now', /Estonia 3\.93/, 'Estonia was short then'],
  ['All but three allies met the 2 percent guideline in 2025.', '2026-09-15', 'agrees', /3 of 31/, 'three are short'],
  ['Three allies fell short of the 2 percent guideline in 2025.', '2026-09-15', 'agrees', /3 of 31/, 'the same'],
  ['Twenty-eight allies spent 20 percent or more of their defence budgets on equipment in 2025.', '2026-09-15', 'agrees', /28 of 31/, 'a count at a share of equipment'],

  ['Finland joined the alliance on 4 April 2023.', '2026-03-20', 'agrees', /2023-04-04/, 'by the register'],
  ['Montenegro joined NATO on 5 June 2019.', '2026-03-27', 'differs', /2017-06-05/, 'two years off'],
  ['The Wednesday launch of Arctic Sentry surprised nobody.', '2026-02-13', 'agrees', /2026-02-11/, 'by a row with an address'],
]

describe('spending, forces, places, dates', () => {
  for (const [text, printed, outcome, reason, why] of outcomes)
    test(`${outcome}, ${why}: “${text}” (${printed})`, () => {
      const found = check(text, printed)
      expect([found.outcome, found.reason]).toEqual([outcome, expect.stringMatching(reason)])
    })
})

test('figures that only exist as somebody’s word stand beside others’, with their addresses', () => {
  const { outcome, beside = [] } = check(
    'Russia launched 55,000 drones at Ukraine in 2025, officials said.',
    '2026-02-13',
  )
  expect(outcome).toBe('attributed')
  expect(beside.length).toBeGreaterThan(2)
  for (const { address, whoSays, words } of beside) expect([address, whoSays, words].every(Boolean)).toBe(true)
})

test('a finding of a sum tells prices and arithmetic in the unit of the table', () => {
  const { now, arithmetic } = check('Germany spent $112.1 billion on defence in 2025.', '2026-08-02')
  expect(now?.value).toBe(112_141_000_000)
  expect(arithmetic).toBe('NATO 2026-07: 112.1 − 112.141 = −0.041, slack 0.05 (USD bn)')
})
