import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const given: readonly [text: string, verdicts: string[], why: string][] = [
  ['Poland was the alliance’s biggest spender relative to the size of its economy in 2025. It put 4.25 percent of GDP into defence.', ['biggest spender: agrees', '4.25 percent of GDP: agrees'], 'the year of a place'],
  ['Canada hit the target in 2025. Its spending was 2.03 percent of GDP.', ['2.03 percent of GDP: agrees'], 'the year of a line that was met'],
  ['Portugal scraped past the line in 2025. Lisbon’s defence spending amounted to 2.10 percent of GDP.', ['2.10 percent of GDP: differs'], 'the same, by another figure'],
  ['Turkey increased defence spending again. The figure for 2025 is 3.23 percent of GDP.', ['3.23 percent of GDP: differs'], 'the figure is of the spending spoken of'],
  ['Slovenia’s defence budget is small relative to output. In 2025 it was 1.57 percent of GDP.', ['1.57 percent of GDP: agrees'], '“it” is the spending that heads the sentence'],
  ['Britain spent 2.28 percent of GDP on defence in 2024. That rose to 2.32 percent in 2025.', ['2.28 percent of GDP: agrees', '2.32 percent: agrees'], 'that is the share, moved'],
  ['Hungary’s defence spending was 2.21 percent of GDP in 2024. It dropped to 2.06 percent in 2025.', ['2.21 percent of GDP: agrees', '2.06 percent: agrees'], 'it is the share, moved'],
  ['Defence spending as a share of GDP varied widely in 2025. Lithuania stood at 4.03 percent.', ['4.03 percent: agrees'], 'measure and year are told before'],
  ['European allies and Canada spent $515 billion on defence in 2024. The following year they spent $654 billion.', ['$515 billion: agrees', '$654 billion: agrees'], 'they are a group'],
  ['The Dutch have broken with thrift. They spent 2.53 percent of GDP on defence in 2025.', ['2.53 percent of GDP: agrees'], 'they are a people'],
  ['Britain spent 2.28 percent of GDP on defence in 2024, and 2.32 percent the year after.', ['2.28 percent of GDP: agrees', '2.32 percent: agrees'], 'a year behind its share'],
  ['The alliance’s new tables of defence spending cover 2026. Estonia stands at 5.1 percent of GDP.', ['5.1 percent of GDP: agrees'], 'the year of the tables'],
  ['NATO also tracks how much of each defence budget goes on new equipment. For Poland the figure was 50.7 percent in 2025, for Belgium 23.4 percent.', ['50.7 percent: agrees', '23.4 percent: differs'], 'a part that goes on equipment'],
  ['Denmark’s defence spending as a share of GDP has nearly trebled, from 1.15 percent in 2014 to 3.22 percent in 2025.', ['nearly trebled: agrees', '1.15 percent: agrees', '3.22 percent: outdated'], 'from a year to a year'],
  ['Finland’s government has raised defence spending. It amounted to 2.75 percent of GDP in 2025.', ['2.75 percent of GDP: agrees'], 'it is the spending that was raised'],
  ['Germany’s numbers are striking. In 2025, defence spending reached $112 billion.', ['$112 billion: agrees'], 'whose numbers they are'],
  ['Portugal’s defence spending was 1.55 percent of GDP in 2024. By 2025 it had risen to 2.11 percent.', ['1.55 percent of GDP: agrees', '2.11 percent: differs'], 'it had risen'],
  ['Latvia spent 0.97 percent of GDP on defence in 2014. Eleven years later the figure was 3.67 percent.', ['0.97 percent of GDP: agrees', '3.67 percent: agrees'], 'so many years later'],
  ['2025 was a turning point. Belgium spent 2 percent of GDP on defence.', ['2 percent of GDP: agrees'], 'a year that heads a sentence'],
  ['Bulgaria spent 2.13 percent of GDP on defence in 2025. In Romania it was 2.59 percent.', ['2.13 percent of GDP: agrees', '2.59 percent: differs'], 'elsewhere, in the same year'],
  ['Poland put 4.25 percent of GDP into defence in 2025. That was the highest share in the alliance.', ['4.25 percent of GDP: agrees', 'the highest share: agrees'], 'a place of the share before'],
  ['The Netherlands spent $29.8 billion on defence in 2025. This was more than three times what it spent in 2021.', ['$29.8 billion: agrees', 'more than three times: differs'], 'a multiple of the sum before'],
]

// biome-ignore format: a table
const withheld: readonly [text: string, why: string][] = [
  ['In 2025 NATO agreed to raise defence spending. Poland spent 3.75 percent of GDP.', 'the year of an agreement'],
  ['In 2025 Trump demanded that Spain spend more on defence. It spent 1.42 percent of GDP.', 'the year of a demand'],
  ['Spain missed the target in 2025. It spends 2.6 percent of GDP on defence.', 'what is, and not what was'],
  ['Germany hit the target in 2024. It will spend 3.5 percent of GDP on defence.', 'what will be'],
  ['Germany hit the target in 2024. France spent 2.3 percent of GDP under Macron.', 'another ally, at another time'],
  ['Canada hit the target in 2025. Under Harper it was 1.0 percent of GDP.', 'another time'],
  ['Italy’s military spending has climbed. Its deficit was 3.1 percent of GDP in 2025.', 'a deficit'],
  ['Turkey increased defence spending and cut taxes. The figure for 2025 is 3.23 percent of GDP.', 'the figure of what?'],
  ['Slovenia’s defence minister resigned. In 2025 it was 1.75 percent of GDP.', 'a minister is no spending'],
  ['Defence spending as a share of GDP varied in 2025. Growth in Lithuania was 2.7 percent.', 'growth'],
  ['Defence spending as a share of GDP varied in 2025. In Lithuania unemployment was 6.3 percent.', 'unemployment'],
  ['The Dutch told the Germans to spend more. They spent 2.7 percent of GDP on defence in 2025.', 'either could be meant'],
  ['Czechia missed the line in 2025. Its defence spending slipped from 1.99 percent of GDP.', 'the share of the year before'],
  ['Berlin turned to Paris for help with the tankers. The country had spent 2.04 percent of GDP on defence in 2025.', 'either could be meant'],
  ['NATO also asks that a fifth of defence spending go on equipment. Trust in Belgium was 40 percent of GDP in 2025.', 'trust'],
  ['NATO’s figures for 2025 are out. Spain wants to stay at 1.8 percent of GDP.', 'what is wanted'],
  ['2025 was a turning point. Belgium will spend 2.5 percent of GDP on defence.', 'what will be'],
  ['Finland’s government fell over pensions. It amounted to 2.5 percent of GDP in 2025.', 'of what?'],
  ['Germany’s figures on wind power are striking. In 2025, defence spending reached 2.9 percent of GDP in Europe.', 'Europe’s'],
  ['Bulgaria’s deficit was 2.13 percent of GDP in 2025. In Romania it was 9.3 percent.', 'a deficit'],
  ['Support for NATO in Latvia was 60 percent in 2014. By 2025 that had risen to 7.3 percent.', 'support'],
]

const sequel =
  'Hungary’s defence spending was 2.21 percent of GDP in 2024. Inflation was high; it dropped to 4.4 percent in 2025.'

describe('what the sentence before tells is taken up', () => {
  for (const [text, verdicts, why] of given) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
})

describe('what it does not tell is not', () => {
  for (const [text, why] of withheld)
    test(`${why}: “${text}”`, () =>
      expect(verdictsOn(text).filter((one) => /percent of GDP|percent:/.test(one))).toEqual([]))
  test('something else in the same sentence may be meant', () =>
    expect(verdictsOn(sequel)).toEqual(['2.21 percent of GDP: agrees']))
})
