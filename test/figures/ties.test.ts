import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import type { Figure } from '../../src/model/figure.ts'
import { register } from '../register/shipped.ts'

const figuresIn = (text: string, printed: string | null = '2026-02-10'): readonly Figure[] =>
  findFiguresIn(text, printed, register).figures
const tie = ({ indicator, threshold, entity, period, missing, value, sense }: Figure) =>
  [
    indicator ?? 'untied',
    `${sense === 'exact' ? '' : `${sense} `}${Number(Number(value).toFixed(3))}${threshold === null ? '' : ` at ${threshold}`}`,
    entity?.id.replace(/^(?:ally|body):/, '') ?? '-',
    period ?? '-',
    ...missing.map((what) => `no ${what}`),
  ].join(' ')

// biome-ignore format: a table
const shares: readonly [text: string, ties: readonly string[], why: string][] = [
  ['Poland will spend 4.8 percent of GDP in 2026', ['defence-share 4.8 pol 2026'], 'subject and year'],
  ['Greece spent 3.1% of its GDP on defence last year.', ['defence-share 3.1 grc 2025'], '"last year" by the day of printing'],
  ['Greece spent 3.1% of its GDP on defence in 2024, against Germany’s 2.4 per cent.', ['defence-share 3.1 grc 2024', 'defence-share 2.4 deu - no period'], 'a possessive; GDP said once; its year is not told'],
  ['In 2024, Poland spent 4.12% of GDP on defence and Estonia 3.43%.', ['defence-share 4.12 pol 2024', 'defence-share 3.43 est 2024'], 'one year for both'],
  ['Poland spent 4.12% of GDP in 2024 and 4.48% in 2025.', ['defence-share 4.12 pol 2024', 'defence-share 4.48 pol 2025'], 'two years'],
  ['Defence spending in Spain rose from 1.43% of GDP in 2024 to 2%.', ['defence-share 1.43 esp 2024', 'defence-share 2 esp - no period'], 'the year of one end is not the other’s'],
  ['Estonia leads with 5.1 percent of GDP spent on defence in 2026, followed by Poland at 4.68 percent.', ['share-rank 1 est 2026', 'defence-share 5.1 est 2026', 'defence-share 4.68 pol 2026'], 'a place and two shares'],
  ['Poland, which borders Belarus and Lithuania, spent 4.48% of GDP on defence in 2025.', ['defence-share 4.48 pol 2025'], 'an aside names others'],
  ['With 4.48 percent of GDP spent on defence in 2025, Poland leads.', ['defence-share 4.48 pol 2025'], 'the name behind'],
  ['Berlin will spend 2.4% of GDP on defence this year.', ['defence-share 2.4 deu 2026'], 'a capital for its country'],
  ['U.S. defense spending was 3.2% of GDP in 2025.', ['defence-share 3.2 usa 2025'], 'an abbreviation'],
  ['Polish defence spending reached 4.48 percent of GDP in 2025.', ['defence-share 4.48 pol 2025'], 'a level that is reached to the digit is a value'],
  ['Spain met the alliance’s 2% target in 2025.', ['defence-share at least 2 esp 2025'], 'a line that is crossed is a bound'],
  ['European allies and Canada spent 2.27% of GDP on defence in 2025.', ['defence-share 2.27 european-allies-and-canada 2025'], 'a group'],
  ['Poland spends 4.7% of GDP on defence.', ['defence-share 4.7 pol - no period'], 'no year in the words'],
  ['Spending on defence was 4.7% of GDP in 2025.', ['defence-share 4.7 - 2025 no entity'], 'nobody named'],
  ['Poland and Estonia spent more than 3% of GDP on defence in 2024.', ['defence-share more than 3 - 2024 no entity'], 'two are named'],
  ['Poland and Estonia spent 4.12% and 3.43% of GDP respectively on defence in 2024.', ['defence-share 4.12 pol 2024', 'defence-share 3.43 est 2024'], 'as many names as shares, in their order'],
  ['Poland, Latvia and Estonia spent 4.12% and 3.43% of GDP respectively on defence in 2024.', ['defence-share 4.12 - 2024 no entity', 'defence-share 3.43 - 2024 no entity'], 'three names and two shares'],
  ['German Chancellor Anna Muster told Polish reporters that the country would spend 3.5% of GDP on defence in 2029.', ['guideline 3.5 - 2029'], 'what would be is no figure of spending'],
  ['The alliance as a whole spent 2.71% of GDP on defence in 2024.', ['defence-share 2.71 nato 2024'], 'the sum of all'],
  ['Estonia, the smallest of the three, allocated 3.43% of GDP to defence in 2024, behind Poland (4.12%) and the United States (3.38%).', ['defence-share 3.43 est 2024', 'share-comparison less than 1 est 2024', 'defence-share 4.12 pol 2024', 'defence-share 3.38 usa 2024'], 'names in brackets; "the smallest of the three" is no place among the allies'],
  ['Sweden and Finland, the newest of NATO’s 32 members, spent 2.14% and 2.41% of GDP on defence last year.', ['members 32 nato 2025', 'defence-share 2.14 - 2025 no entity', 'defence-share 2.41 - 2025 no entity'], 'two shares of two allies; the members are no count at a share'],
  ['Hungary spent 2.1% of GDP on defence in 2023, and Anna Muster said 5% is far.', ['defence-share 2.1 hun 2023', 'defence-share 5 - 2023 no entity'], 'behind a verb of saying the talk is of another'],
  ['Latvia, at 5.1 percent of GDP this year, is ahead of Norway, at 4.33 percent.', ['defence-share 5.1 lva 2026', 'share-comparison more than 1 lva 2026', 'defence-share 4.33 nor 2026'], 'the nearest name, where the one before has a share already'],
  ['Latvia is ahead of Norway, at 4.33 percent of GDP in 2026.', ['defence-share 4.33 - 2026 no entity'], 'whose of the two?'],
  ['Latvia spent, like Norway, 3 percent of GDP on defence in 2025.', ['defence-share 3 - 2025 no entity'], 'a name between verb and share'],
  ['Latvia, which spent 3.25 percent of GDP in 2025, plans more than Norway, which spent 2.22 percent.', ['defence-share 3.25 lva 2025', 'defence-share 2.22 nor - no period'], 'asides with a verb of their own'],
  ['Portugal spends 2.3 percent of GDP on defence in 2026 and 2 percent of GDP on roads.', ['defence-share 2.3 prt 2026', 'other 2 - -'], 'what the share is spent on is named behind it'],
  ['Portugal spent 2.3 percent of GDP on its military in 2025.', ['defence-share 2.3 prt 2025'], 'what the share is spent on is named behind it'],
  ['Portugal plans to spend 2.3 percent of GDP on defence in 2026.', ['defence-share 2.3 prt 2026'], 'a plan is a figure'],
  ['Portugal spent 2.3 percent of GDP in 2025 and should spend 3 percent in 2026.', ['defence-share 2.3 prt 2025', 'guideline 3 prt 2026'], 'what is, then what should be'],
  ['Portugal will spend 2.3 percent of GDP on defence in May 2026.', ['defence-share 2.3 prt - no period'], 'a month is no modal'],
  ['Those who could speak said Portugal spent 2.3 percent of GDP on defence in 2025.', ['defence-share 2.3 prt 2025'], 'the modal is another verb’s'],
  ['Brussels spent 2% of GDP on defence in 2025.', ['defence-share 2 - 2025 no entity'], 'Belgium, the EU or the alliance?'],
]

// biome-ignore format: a table
const others: readonly [text: string, ties: readonly string[], why: string][] = [
  ['Germany’s 2.4 per cent', ['untied 2.4 - - no indicator'], 'of what?'],
  ['Spain, which spends little of its GDP on defence, said it cannot reach 5%.', ['untied 5 - - no indicator'], 'what is refused is not spent'],
  ['Germany’s deficit was 2.4% of GDP in 2025.', ['other 2.4 - -'], 'not spent on defence'],
  ['Denmark gave 0.25% of its GDP in military aid in 2024.', ['other 0.25 - -'], 'aid is counted apart'],
  ['France spent 20% of its defence budget on equipment in 2024.', ['equipment-share 20 fra 2024'], 'a part of the budget'],
  ['Allies spent an average of 2.2% of GDP on defence in 2025.', ['other 2.2 - -'], 'a mean of shares is not the share of the sum'],
  ['Support for spending 3.5 percent of GDP on defence rose to 61 percent in Denmark in 2025.', ['defence-share 3.5 - - no entity no period', 'other 61 - -'], 'people who were asked'],
  ['Denmark spends 2.4 percent of GDP on defence and its herring stock fell to 83 percent in 2025.', ['defence-share 2.4 dnk - no period', 'other 83 - -'], 'its verb has another subject'],
  ['Denmark allocated 2 percent of GDP to roads in 2025.', ['other 2 - -'], 'not spent on defence'],
  ['Denmark denies that it spent 1.3 percent of GDP on defence in 2025.', ['untied 1.3 - - no indicator'], 'what is denied'],
  ['Spain met the 2% inflation target in 2025.', ['untied 2 - - no indicator'], 'another target'],
]

// biome-ignore format: a table
const guidelines: readonly string[] = [
  'The benchmark of spending at least 2 percent of GDP on defence stands.',
  'NATO requires members to allocate at least 2% of their GDP to defence.',
  'Some members struggle to meet the 2% target.',
  'Allies commit to 5% by 2035.',
  'He proposed raising the alliance’s target to 5%.',
  'Spain must spend 5% of GDP on defence.',
  'Spending sank below the 2 percent of GDP that members committed to spend.',
  'All allies should spend at least 2% of GDP on defence.',
  'In 2014 allies pledged to spend 2% of GDP on defence.',
  'Denmark would have to spend 3.5 percent of GDP in 2026 to be first.',
  'Had Denmark spent 3 percent of GDP in 2025, it would be first.',
  'If Denmark spent 3 percent of GDP on defence in 2025, it would be broke.',
  'Were Denmark to spend 3 percent of GDP in 2026, it would be broke.',
  'Denmark could spend 6 percent of GDP by 2030.',
  'Denmark needs to spend 3 percent of GDP in 2026.',
  'Denmark reaches 3 percent of GDP in 2026 if parliament agrees.',
  'The envoy told Denmark to spend 4 percent of GDP on defence in 2026.',
  'A proposal to spend 4 percent of Denmark’s GDP on defence in 2026 was put to the vote.',
  'All allies could meet 2% in 2025.',
  'If all allies met 2% in 2025, it would be a first.',
]

// biome-ignore format: a table
const counts: readonly [text: string, ties: readonly string[], why: string][] = [
  ['23 allies met 2% in 2024.', ['allies-at-share 23 at 2 nato 2024', 'guideline 2 - 2024'], 'a count'],
  ['Only 17 of 32 members reached the 2 percent target in 2024.', ['allies-at-share 17 at 2 nato 2024', 'members 32 at 2 nato 2024', 'guideline 2 - 2024'], 'a count of a whole'],
  ['All allies met 2% in 2025.', ['allies-at-share 1 at 2 nato 2025', 'guideline 2 - 2025'], 'all'],
  ['More than half of the allies met the 2% guideline in 2024.', ['allies-at-share more than 0.5 at 2 nato 2024', 'guideline 2 - 2024'], 'a part'],
  ['The 2% target was met by 23 allies in 2024.', ['guideline 2 - 2024', 'allies-at-share 23 at 2 nato 2024'], 'the other way round'],
  ['Twenty-three allies are expected to meet or exceed the 2% target this year.', ['allies-at-share 23 at 2 nato 2026', 'guideline 2 - 2026'], 'in words, expected'],
  ['Nine allies failed to meet the 2% target in 2024.', ['allies-at-share 9 at 2 nato 2024', 'guideline 2 - 2024'], 'a count of those short of it'],
  ['Not all allies met the 2% target in 2024.', ['guideline 2 - 2024'], '"not all" counts nobody'],
  ['Eight allies spent less than 2% of GDP on defence in 2024.', ['allies-at-share 8 at 2 nato 2024', 'guideline less than 2 - 2024'], 'below the line'],
  ['NATO has 32 members.', ['members 32 nato -'], 'number of members'],
  ['NATO’s 32 allies met.', ['members 32 nato -'], 'a possessive'],
  ['The 32-nation alliance met.', ['members 32 nato -'], 'a compound'],
  ['All 32 allies agree.', ['members 32 nato -'], 'all of them'],
  ['some two-thirds of NATO’s 32 members have joined', ['other about 0.667 - -', 'members 32 nato -'], 'a fraction of them'],
  ['Twelve NATO members signed; the EU’s 27 members did not.', ['other 12 - -', 'other 27 - -'], 'some of them, and another body’s'],
  ['It was the first time that all 32 allies met the goal of 2% of GDP, set in 2014.', ['allies-at-share 1 at 2 nato - no period', 'members 32 at 2 nato -', 'guideline 2 - -'], 'the year of a decision is not the year of spending'],
  ['The committee has 12 members.', ['other 12 - -'], 'whose?'],
]

for (const [name, table] of [
  ['shares', shares],
  ['other shares', others],
  ['counts', counts],
] as const) {
  describe(name, () => {
    for (const [text, ties, why] of table)
      test(`${why}: “${text}”`, () => expect(figuresIn(text).map(tie)).toEqual(ties))
  })
}

describe('the value of a guideline is nobody’s spending', () => {
  for (const text of guidelines)
    test(text, () => expect(figuresIn(text).map((figure) => figure.indicator)).toEqual(['guideline']))
})

test('a later sentence may speak of "the 5% threshold" once shares of GDP for defence have been spoken of', () => {
  const text = 'The guideline is 2% of GDP for defence. The 5% threshold is far.'
  expect(figuresIn(text).map((figure) => figure.indicator)).toEqual(['guideline', 'guideline'])
  expect(figuresIn('The 5% threshold is far.').map((figure) => figure.indicator)).toEqual([null])
})

test('without a day of printing "last year" is no year', () => {
  expect(figuresIn('Greece spent 3.1% of its GDP on defence last year.', null).map(tie)).toEqual([
    'defence-share 3.1 grc - no period',
  ])
})
