import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import type { Figure } from '../../src/model/figure.ts'
import { register } from '../register/shipped.ts'

const PRINTED = '2026-02-10'
const figuresIn = (text: string): readonly Figure[] => findFiguresIn(text, PRINTED, register).figures
const told = ({ evidence, sense, value, value2, unit }: Figure) =>
  [evidence.exact, sense, value2 === null ? value : `${value} to ${value2}`, unit].join(' | ')

// biome-ignore format: a table
const quantities: readonly [text: string, told: readonly string[], why: string][] = [
  ['troops, which hover between 75,000 and 105,000 men', ['between 75,000 and 105,000 men | between | 75000 to 105000 | persons'], 'a range of troops'],
  ['The river fleet loses between 7,000 and 8,000 sailors per week.', ['between 7,000 and 8,000 sailors per week | between | 7000 to 8000 | persons'], 'losses'],
  ['55,000 drones, a fivefold increase', ['55,000 drones | exact | 55000 | count', 'fivefold | exact | 5 | multiple'], 'drones and a multiple'],
  ['It will cost $181 billion, more than double what it cost.', ['$181 billion | exact | 181000000000 | USD', 'more than double | more than | 2 | multiple'], 'money and a multiple'],
  ['€1bn-€2bn', ['€1bn-€2bn | between | 1000000000 to 2000000000 | EUR'], 'a range, each end with sign and scale'],
  ['€1-2bn', ['€1-2bn | between | 1000000000 to 2000000000 | EUR'], 'a range that shares sign and scale'],
  ['EUR4.8 billion, SKr46.1bn, CHF 3bn, kr 5 billion, A400.5 billion', ['EUR4.8 billion | exact | 4800000000 | EUR', 'SKr46.1bn | exact | 46100000000 | currency', 'CHF 3bn | exact | 3000000000 | currency', 'kr 5 billion | exact | 5000000000 | currency'], 'codes before the number, written on to it or apart'],
  ['C$3 billion, £2.5bn, PLN 200bn, 4.79 billion euros', ['C$3 billion | exact | 3000000000 | currency', '£2.5bn | exact | 2500000000 | GBP', 'PLN 200bn | exact | 200000000000 | currency', '4.79 billion euros | exact | 4790000000 | EUR'], 'currencies before and behind'],
  ['casualties are up 30% over 2024', ['30% | exact | 30 | %'], 'a change; "over" and its year belong together'],
  ['some two-thirds of the fleet', ['some two-thirds | about | 0.6666666666666666 | fraction'], 'a fraction'],
  ['One in five sailors and a third of the tanks', ['One in five | exact | 0.2 | fraction', 'a third | exact | 0.3333333333333333 | fraction'], 'fractions in words'],
  ['plans to cut about 200 positions', ['about 200 positions | about | 200 | count'], 'about'],
  ['two NATO command posts', ['two NATO command posts | exact | 2 | count'], 'a number in words that counts'],
  ['at least 40 tanks, up to 30 jets, fewer than 20 ships, more than 10 guns', ['at least 40 tanks | at least | 40 | count', 'up to 30 jets | at most | 30 | count', 'fewer than 20 ships | less than | 20 | count', 'more than 10 guns | more than | 10 | count'], 'senses before the number'],
  ['40 tanks or more', ['40 tanks or more | at least | 40 | count'], 'a sense behind it'],
  ['He handed over 200 tanks.', ['200 tanks | exact | 200 | count'], '"handed over" says nothing of more'],
  ['two and a half per cent, 2½ percent', ['two and a half per cent | exact | 2.5 | %', '2½ percent | exact | 2.5 | %'], 'halves'],
  ['4,25 per cent and 5,00 %', ['4,25 per cent | exact | 4.25 | %', '5,00 % | exact | 5 | %'], 'a decimal comma: no percentage of spending has four hundred'],
  ['2 1/2 percent or 1/2 percent', ['2 1/2 percent | exact | 2.5 | %', '1/2 percent | exact | 0.5 | %'], 'a fraction with a slash'],
  ['half a percent, three and two-thirds per cent, two point seven five percent', ['half a percent | exact | 0.5 | %', 'three and two-thirds per cent | exact | 3.66666666667 | %', 'two point seven five percent | exact | 2.75 | %'], 'parts in words'],
  ['It rose by more than a quarter in May and fell by half.', ['more than a quarter | more than | 0.25 | fraction', 'half | exact | 0.5 | fraction'], 'parts that tell a change'],
  ['75 000 soldiers and 1 200 000 shells', ['75 000 soldiers | exact | 75000 | persons', '1 200 000 shells | exact | 1200000 | count'], 'blanks between thousands'],
  ['Two men were killed.', ['Two men | exact | 2 | persons'], 'losses are counted'],
  ['It rose from 16.41 percent. Five tanks came, and Mill’s Nine ships.', ['16.41 percent | exact | 16.41 | %', 'Five tanks | exact | 5 | count', 'Nine ships | exact | 9 | count'], 'no time, no name'],
  ['a 5,000-strong brigade', ['5,000-strong | exact | 5000 | persons'], 'a hyphen'],
  ['half a million men', ['half a million men | exact | 500000 | persons'], 'half of a scale'],
  ['spending rose from 2% to 5%', ['2% | exact | 2 | %', '5% | exact | 5 | %'], 'a change is no range'],
  ['losses of 2,000 troops in 2024', ['2,000 troops | exact | 2000 | persons'], 'a comma makes it no year'],
]

describe('quantities', () => {
  for (const [text, expected, why] of quantities) {
    test(`${why}: “${text}”`, () => expect(figuresIn(text).map(told)).toEqual(expected))
  }
})

// biome-ignore format: a table
const nothing: readonly [text: string, why: string][] = [
  ['It met on 14 February 2026, in 2035, between 2014 and 2024 and on Feb. 9.', 'dates and years'],
  ['at 10:30, at 5 p.m., within 24 hours, four years ago, two long weeks', 'times and spans of time'],
  ['the 107th floor, the third ship, the 32nd member', 'ordinals'],
  ['under Article 5, on page 12, pages 3 to 5, No. 10, Resolution 1325', 'labels'],
  ['an F-35, a B61, the G7, Visegrád 24, a Leopard 2, a MiG-29, 9/11', 'names with numbers'],
  ['Jan Kowal, 34, a 16-year-old, people aged 40', 'ages'],
  ['Call +44 20 7946 0958 or 555-0134.', 'telephone numbers'],
  ['at 10 Downing Street', 'an address'],
  ['1. First\n2) Second', 'list numbering'],
  ['before 131 West 23rd Street at 12 p.m.', 'an address with an ordinal, an hour'],
  ['the post 783491630540001280 of user 1474387200', 'ids'],
  ['one of them, one senior official, one another, the two leaders, no one', 'pronouns'],
  ['hundreds of tanks, dozens of ships, a few thousand men, several guns', 'no number at all'],
  ['The vote was 52-48 and the score 3-2.', 'scores'],
  ['a 10-point plan, a four-star general, a two-state solution', 'compounds'],
  ['half-hearted, the first half of 2025, half an hour', 'halves that part nothing'],
  ['16.41 – The envoy leaves. “Ask me in April.”\n\n16.52 BST Two men carry boxes out.\n\n(09.05) Good morning', 'the times of a live blog'],
  ['They arrived at 16.41 and left around 9.30.', 'times with a point'],
  ['Two men came in with three officials.', 'who acts is not counted'],
  ['Call +32 2 707 50 41.', 'a telephone number that begins with a plus'],
  ['A hundred things; a 12 min read; tram 81', 'an idiom, a length, a line of trams'],
  ['the Five Eyes, the Bucharest Nine, the Three Seas Initiative', 'names with a number in words'],
  ['', 'nothing'],
]

describe('no figure', () => {
  for (const [text, why] of nothing) test(`${why}: “${text}”`, () => expect(figuresIn(text).map(told)).toEqual([]))
})

// biome-ignore format: a table
const refused: readonly [text: string, what: string, why: RegExp][] = [
  ['It costs 5,00 billion.', '5,00', /comma/],
  ['It sent 2,4 brigades.', '2,4', /comma/],
  ['version 1.2.3 of the plan', '1.2.3', /point/],
  ['1.500 soldiers', '1.500', /thousand/],
  ['a quarter of a million rounds', 'quarter of a million', /part/],
  ['between 500 and 2 million', '500 and 2 million', /scale/],
]

describe('refused rather than misread', () => {
  for (const [text, what, why] of refused) {
    test(text, () => {
      const found = findFiguresIn(text, PRINTED, register)
      expect(found.figures.map(told)).toEqual([])
      expect(found.refused).toEqual([{ what, articleId: null, why: expect.stringMatching(why) }])
    })
  }
})

describe('worth of the last printed digit', () => {
  for (const [text, worth] of [
    ['2.4 percent', 0.1],
    ['2.05%', 0.01],
    ['32 ships', 1],
    ['$181 billion', 1e9],
    ['1.2 million men', 1e5],
  ] as const) {
    test(text, () => expect(figuresIn(text)[0]?.lastDigit).toBe(worth))
  }
})

test('offsets point at the words, whatever stands around them', () => {
  const number = fc.constantFrom(
    '2.4% of GDP',
    '32 members',
    'about 7,000 men',
    '€1bn-€2bn',
    '5,00',
    '½',
    '1.500',
    'two-thirds',
  )
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    number,
    fc.constantFrom('between ', ' and ', '. ', '\n', 'Poland', '’s '),
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      for (const { evidence } of figuresIn(text)) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
        expect(evidence.exact.length).toBeGreaterThan(0)
      }
    }),
  )
})

test('a printed number is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 10_000_000 }), fc.constantFrom('soldiers', 'shells'), (value, noun) => {
      const printed = value < 1000 ? String(value) : value.toLocaleString('en-US')
      expect(figuresIn(`They sent ${printed} ${noun}.`)).toMatchObject([{ value, lastDigit: 1 }])
    }),
  )
})

test('the same words twice are two figures with two ids, and the same text has the same ids again', () => {
  const text = 'It lost 40 tanks and then 40 tanks.'
  const ids = figuresIn(text).map((figure) => figure.id)
  expect(new Set(ids).size).toBe(2)
  expect(figuresIn(text).map((figure) => figure.id)).toEqual(ids)
})
