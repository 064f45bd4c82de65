import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const cases: readonly [text: string, verdicts: string[], why: string][] = [
  ['Dutch defence spending of $29.8 billion in 2025 was more than double the $13.9 billion spent in 2021.', ['$29.8 billion: agrees', 'more than double: agrees'], 'double of a sum of an earlier year'],
  ['Real defence spending by European allies and Canada grew 29 percent in 2025.', ['29 percent: differs'], 'real spending'],
  ['European allies’ and Canada’s defence spending grew by 19 percent in real terms last year.', ['19 percent: agrees'], 'of both, and not of Canada'],
  ['Lithuania spends twice as much of its GDP on defence as Germany in 2026.', ['twice: agrees'], 'a share, and no sum'],
  ['Luxembourg spent more than five times as much of its GDP on defence in 2025 as it did in 2014.', ['more than five times: agrees'], 'a share, and no sum'],
  ['Lithuania’s share of GDP spent on defence in 2026 is more than three times Slovenia’s.', ['more than three times: agrees'], 'times what is another’s'],
  ['The United States spent about one and a half times as much on defence as the European allies and Canada in 2025.', ['about one and a half times: agrees'], 'less than twice'],
  ['Norway, with 3.16 percent of GDP, spent more on defence in 2025 than Sweden, with 2.95 percent.', ['3.16 percent of GDP: agrees', '2.95 percent: differs'], 'the year is of both'],
  ['Of Poland’s defence spending in 2025, 50.7 percent went on equipment.', ['50.7 percent: agrees'], 'a year behind the budget'],
  ['The share of equipment in Belgium’s defence spending was 15.4 percent in 2025.', ['15.4 percent: differs'], 'in, and not of'],
  ['Finland’s equipment share fell to 36.7 percent of defence spending in 2026.', ['36.7 percent: agrees'], 'what it is a part of is told behind'],
  ['Poland spent the highest share of GDP on defence of any ally in 2025.', ['the highest share: agrees'], 'the defence of nobody else'],
  ['Within four years Poland’s defence spending more than doubled, from $15.1 billion in 2021 to $44.2 billion in 2025.', ['more than doubled: agrees', '$15.1 billion: agrees', '$44.2 billion: agrees'], 'from a sum to a sum'],
  ['Lithuania is NATO’s top defence spender by share of GDP in 2026.', ['top defence spender: agrees'], 'top'],
]

// biome-ignore format: a table
const withheld: readonly [text: string, why: string][] = [
  ['Of the northern three, Latvia spent the smallest share of GDP on defence in 2025.', 'the smallest of three'],
  ['Germany spent three times Italy’s budget for roads on defence in 2025.', 'times of roads'],
  ['Poland spends more than twice NATO’s 2 percent target on defence in 2025.', 'times of a target'],
  ['Italy’s defence spending was half as much in 2025 as in 2035.', 'half of what will be'],
  ['America spends half as much again on defence as the European allies and Canada did in 2025.', 'half as much again is no half'],
  ['Poland’s top defence official spent $44 million in 2025.', 'an official'],
]

const equipment =
  'Belgium spent just 13 percent of its defence budget on equipment in 2025, the lowest share in the alliance.'

describe('multiples, changes and parts that coverage tells', () => {
  for (const [text, verdicts, why] of cases) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
})

describe('multiples and places of something else', () => {
  for (const [text, why] of withheld) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual([]))
  test('the lowest share on equipment is none of GDP', () =>
    expect(verdictsOn(equipment)).toEqual(['13 percent: agrees']))
})
