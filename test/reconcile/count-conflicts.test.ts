import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countConflicts } from '../../src/reconcile/count-conflicts.ts'
import { kinByWords } from '../../src/reconcile/kin-by-words.ts'
import { isSlip } from '../../src/reconcile/number-slip.ts'
import { articleIn, byId, orders } from './tellings.ts'

type Printed = string | readonly [text: string, printed: string]

const conflictsIn = (texts: readonly Printed[]) =>
  countConflicts(
    texts.map((one, nth) => {
      const [text, printed] = typeof one === 'string' ? [one, '2026-02-10'] : one
      return articleIn(`article-${nth}`, { text, printed })
    }),
  )

const CORPS = 'The Eastern Corps lacks about 600 trucks and drivers.'

// biome-ignore format: a table
const none: [texts: Printed[], why: string][] = [
  [['Velmark promised 60 million euros at a conference for Orlsund.', 'A conference for Orlsund: states promised 1.37 billion euros.'], 'what one gave and what all gave'],
  [['The yard sells 26 RV-20 training helicopters.', 'The yard sells 26 training helicopters.'], 'a number in a name'],
  [[CORPS, 'The Eastern Corps lacks six hundred trucks and drivers.'], 'one number'],
  [[CORPS, 'The Eastern Corps lacks about 620 trucks and drivers.'], 'rounding'],
  [[CORPS, 'The Western Corps lacks about 6,000 trucks and drivers.'], 'another body'],
  [[CORPS, 'The Eastern Corps lacks about 6,000 tents and drivers.'], 'another thing'],
  [[CORPS, 'In 2021 the Eastern Corps lacked about 6,000 trucks and drivers.'], 'another year'],
  [[CORPS, ['The Eastern Corps lacks about 6,000 trucks and drivers.', '2026-04-10']], 'two months later'],
  [[CORPS, '“The Eastern Corps lacks about 6,000 trucks and drivers,” he said.'], 'inside a quotation: a matter of wording'],
  [[CORPS, 'He said: “We lack 6,000 of them.” The Eastern Corps lacks about 6,000 trucks and drivers.'], 'taken from its quotation'],
  [[CORPS, 'Counted by the auditors, the Eastern Corps lacks about 6,000 trucks and drivers.'], 'another count'],
  [[CORPS, 'In October the Eastern Corps lacked about 4,100 trucks and drivers.'], 'another season'],
  [[CORPS, 'The Eastern Corps lacks more than 6,000 trucks and drivers.'], 'a bound'],
  [[CORPS, 'The Eastern Corps should have 6,000 trucks and drivers.'], 'a demand'],
  [[CORPS, 'The Eastern Corps lacks trucks, and drivers for 6,000 kilometres.'], 'another thing counted'],
  [[CORPS, 'The Eastern Corps does not lack 6,000 trucks and drivers.'], 'a number that is denied'],
  [['The depot holds 9,000 tonnes.', 'The depot, blasted into a mountain, holds 6,000 tonnes of shells.'], 'two stories, perhaps of two depots'],
  [['There were 420 soldiers on the square at noon.', 'The village has housed 850 soldiers for years.'], 'two stories'],
  [['The plan foresees a third battalion by 2028.', 'The plan foresees a new harbour by 2030.'], 'two deadlines of two things'],
  [['Of the 32 members, 23 met the mark last year.', '32 members met in the hall and 23 of them stayed.'], 'a whole, and a part of it'],
  [['The motion passed by 88 votes to 61.', 'The budget passed by 68 votes to 24.'], 'another vote'],
  [['The motion passed by 88 votes to 61 in the harbour assembly.', 'The budget passed by 89 votes to 16 in the harbour assembly.'], 'against, where others were for'],
  [['The harbour office has a budget of 1.3 billion euros this year.', 'The budget of the harbour office for 2027 is 1.8 billion euros.'], 'this year, and another'],
  [['The cost to completion of the yard is 2.9 billion euros.', 'The cost to completion of the yard was 3.9 billion euros in 2019.'], 'a year of its own'],
  [['A crew of 118 lives on board.', 'A crew of 180 lives in town.'], 'two crews of two stories'],
  [[['Transcript\nSome 600 trucks will go home by winter.', '2026-02-09'], ['Transcript\nSome 6,000 trucks will go home by winter.', '2026-02-16']], 'records of two days'],
  [['The brigade in Velmark will grow to 3,400 soldiers from 1,900.', 'The brigade in Velmark has 4,300 soldiers, from 1,900.'], 'what it comes to, and what it has'],
  [['The brigade in Velmark will grow to 3,400 soldiers from 1,900.', 'The fleet rises to 4,300 soldiers by winter.'], 'two that grow, in two stories'],
  [['The brigade in Velmark grew from 1,900 soldiers last year.', 'The brigade in Velmark grew from 1,300 soldiers last year.'], 'what it was stands against nothing'],
  [['Nine allies signed the paper in the harbour.', 'Seven allies signed the paper in the harbour.'], 'small numbers: a manner of speaking'],
]

// biome-ignore format: a table
const found: [texts: Printed[], sides: string[], why: string][] = [
  [[CORPS, 'The Eastern Corps lacks about 6,000 trucks and drivers.'], ['6,000 trucks', '600 trucks'], 'a nought more'],
  [[CORPS, 'About 6,000 lorries are lacking in the Eastern Corps.'], ['6,000 lorries', '600 trucks'], 'in other words'],
  [['There are 4,200 soldiers in the brigade at present.', 'The brigade has 2,400 soldiers at present.'], ['2,400 soldiers', '4,200 soldiers'], 'digits turned round'],
  [['The defence budget for 2027 is 41.6 billion crowns.', 'Velmark is to spend 46.1 billion crowns on defence in 2027.'], ['41.6 billion crowns', '46.1 billion crowns'], 'a sum of one year'],
  [['The brigade in Velmark has housed 850 soldiers since May.', 'The brigade in Velmark has housed 1,300 soldiers since May.'], ['1,300 soldiers', '850 soldiers'], 'any other number, where all else is told alike'],
  [['The plan foresees a third battalion by 2028.', 'The plan foresees a third battalion by 2030.'], ['by 2028', 'by 2030'], 'another deadline'],
  [['The package is worth 30 million euros.', 'The package is worth 45 million euros.'], ['30 million euros', '45 million euros'], 'a short sentence, alike but for its number'],
  [['In working order are 61 of 140 shelters.', 'Only 16 out of 140 shelters work.'], ['16 out of 140 shelters', '61 of 140 shelters'], 'so many of the same whole, digits turned round'],
  [['The motion of the harbour assembly passed by 88 votes to 71.', 'By 88 votes to 61 the motion of the harbour assembly passed.'], ['61', '71'], 'against, where as many were for'],
  [['The harbour office has a budget of 1.3 billion euros this year.', 'The harbour office has for 2026 a budget of 1.8 billion euros.'], ['1.3 billion euros', '1.8 billion euros'], 'this year by its number'],
  [['The cost of the yard is 2.9 billion euros to completion.', 'The cost of the yard is 9.2 billion euros to completion, more than twice the 1.8 billion of 2019.'], ['2.9 billion euros', '9.2 billion euros'], 'a year that is another number’s'],
  [['Adopted by 214 votes to 19, with 33 abstentions.', 'The plenary voted for it by 241 to 19, which is more than the house has ever got.'], ['214 votes to 19', '241 to 19'], 'for, where as many were against; a bound in another clause'],
  [['At present 1,900 of the planned 4,800 soldiers are in the town.', 'At present 1,300 of the planned 4,800 soldiers are in the town.'], ['1,300 of the planned 4,800 soldiers', '1,900 of the planned 4,800 soldiers'], 'so many of what is planned'],
  [['The brigade in Velmark will grow to 3,400 soldiers from 1,900 at present.', 'From 1,900 soldiers the brigade in Velmark is to grow to some 4,300 soldiers.'], ['3,400 soldiers', '4,300 soldiers'], 'what it is to come to'],
  [['The ferry brought 1,900 soldiers to the harbour.', 'The ferry brought 1,300 soldiers to the harbour.'], ['1,300 soldiers', '1,900 soldiers'], 'a number that would be a year without its comma'],
  [['The common fund of the group holds EUR207 million.', 'The common fund of the group holds €270m.'], ['EUR207 million', '€270m'], 'a currency before the sum'],
  [['In Velmark 240 million crowns voted for shells had not been spent.', 'An audit of Velmark finds that 420 million crowns voted for shells had not been spent.'], ['240 million crowns voted', '420 million crowns voted'], 'a “not” behind the number denies something else'],
  [['The convoy brought sixty thousand shells to the harbour.', 'The convoy brought 16,000 shells to the harbour.'], ['16,000 shells', 'sixty thousand shells'], 'sixteen and sixty'],
]

describe('another number of one counted thing', () => {
  for (const [texts, why] of none) test(`no conflict: ${why}`, () => expect(conflictsIn(texts)).toEqual([]))
  for (const [texts, sides, why] of found)
    test(`accounts differ: ${why}`, () => {
      for (const order of orders(texts))
        expect(conflictsIn(order).map((one) => one.sides.map(({ value }) => value).sort())).toEqual([sides])
    })

  test('its sides list every article that prints that number of it', () => {
    const [conflict] = conflictsIn([
      CORPS,
      'The Eastern Corps lacks about 6,000 trucks and drivers.',
      'The corps lacks 600 trucks.',
    ])
    expect(conflict?.sides.map(({ articleIds }) => [...articleIds].sort())).toEqual([
      ['article-0', 'article-2'],
      ['article-1'],
    ])
  })

  test('nobody takes a side whose sentence names another body', () => {
    const [conflict] = conflictsIn([
      'The Eastern Corps lacks about 600 trucks and drivers.',
      'The Eastern Corps lacks about 6,000 trucks and drivers.',
      'The Western Corps lacks about 600 trucks and drivers.',
    ])
    expect(conflict?.sides.map(({ articleIds }) => articleIds)).toEqual([['article-1'], ['article-0']])
  })

  test('nobody takes a side who printed that number longer ago than a fortnight, or later', () => {
    const [conflict] = conflictsIn([
      CORPS,
      [CORPS, '2026-01-20'],
      [CORPS, '2026-02-24'],
      [CORPS, '2026-03-15'],
      ['The Eastern Corps lacks about 6,000 trucks and drivers.', '2026-02-12'],
    ])
    expect(conflict?.sides.map(({ articleIds }) => [...articleIds].sort())).toEqual([
      ['article-0', 'article-2'],
      ['article-4'],
    ])
  })
})

test('whether one number may be the other misread is asked both ways alike', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 1e9 }),
      fc.integer({ min: 10, max: 1e9 }),
      (a, b) => isSlip(a, b) === isSlip(b, a),
    ),
  )
  expect(
    [
      [41.6, 46.1],
      [600, 6000],
      [16_000, 60_000],
      [4200, 2400],
      [270e6, 207e6],
    ].every(([a = 0, b = 0]) => isSlip(a, b)),
  ).toBe(true)
  expect(
    [
      [41.6, 44.9],
      [600, 700],
      [4200, 240],
      [13, 130.5],
    ].some(([a = 0, b = 0]) => isSlip(a, b)),
  ).toBe(false)
})

test('of two articles that carry the same words, a number that is the other misread stands against it sooner', () => {
  const texts = [
    'The radar chain has 17 stations from here to the cape.',
    'Dufresne, whose chain of 71 stations will cost a fortune, smiled.',
  ]
  const articles = texts.map((text, nth) => articleIn(`article-${nth}`, { text, printed: '2026-02-10' }))
  expect(countConflicts(articles)).toEqual([])
  expect(countConflicts(articles, () => true).map(({ sides }) => sides.map(({ value }) => value))).toEqual([
    ['17 stations', '71 stations'],
  ])
})

test('of two such articles the only number of a thing needs no word beside it in common, one of several does', () => {
  const conflicts = (first: string, second: string) => {
    const articles = [first, second].map((text, nth) => articleIn(`article-${nth}`, { text, printed: '2026-02-10' }))
    return countConflicts(articles, () => true).map(({ sides }) => sides.map(({ value }) => value))
  }
  const parade = 'A parade of 4,600 soldiers crossed the bridge.'
  expect(conflicts('Then 6,400 soldiers went home by rail.', parade)).toHaveLength(1)
  expect(conflicts('Then 6,400 soldiers went home by rail. The town housed 900 soldiers.', parade)).toEqual([])
})

test('a number goes with the year of its own part of the sentence', () => {
  const texts = [
    'The harbour set aside 1.4 billion crowns for ships in 2026, says its register.',
    'The harbour set aside 1.9 billion crowns for ships in 2026, against 1.1 billion crowns in 2025.',
  ]
  const articles = texts.map((text, nth) => articleIn(`article-${nth}`, { text, printed: '2026-02-10' }))
  expect(countConflicts(articles).map(({ sides }) => sides.map(({ value }) => value))).toEqual([
    ['1.4 billion crowns', '1.9 billion crowns'],
  ])
})

describe('two articles of one story', () => {
  const valuesIn = (...texts: string[]) => {
    const articles = texts.map((text, nth) => articleIn(`article-${nth}`, { text }))
    return countConflicts(articles, () => true).map(({ sides }) => sides.map(({ value }) => value).sort())
  }
  // biome-ignore format: a table
  const rows: [texts: string[], values: string[][], why: string][] = [
    [['A Harbour Party motion to pay more by 2032 was rejected by 63 votes to 57.', 'Members of the Assembly rejected the motion by 65 votes to 57 on Monday.'], [['63 votes to 57', '65 votes to 57']], 'its only vote, with as many on the other side'],
    [['The vessel, with a crew of 118, sails on Monday.', 'A crew of 180 lives on board.'], [['crew of 118', 'crew of 180']], 'the word before the number says what is counted; neither has a day'],
    [['In the hall are 31 delegations.', 'A total of 13 delegations were present.'], [['13 delegations', '31 delegations']], 'digits turned round, each told once'],
    [['The brigade counts 2,200 soldiers of nine nations.', 'The brigade has 1,200 soldiers from nine nations.'], [['1,200 soldiers', '2,200 soldiers']], 'told almost alike'],
    [['Orrland orders 112 carriers of Ferrant.', 'Orrland has ordered 212 carriers for its army from Ferrant in a deal.'], [['112 carriers', '212 carriers']], 'one digit is another'],
    [['The bridge has cost 510 million euros since 2021.', 'The bridge has cost 150 million euros.'], [['150 million euros', '510 million euros']], 'a year beside one of them'],
    [['There are 62,000 troops on the continent.', 'And still there are 26,000 of our troops on the continent, folks.'], [['26,000 of our troops', '62,000 troops']], 'so many of ours'],
    [['Nine allies have a brigade that can move.', 'Just nineteen allies have a brigade that can move.'], [['Nine allies', 'nineteen allies']], 'nine and nineteen'],
    [['Every member has shells in its depots by the end of 2030.', 'The members have until the end of 2031 to fill the depots.'], [['by the end of 2030', 'until the end of 2031']], 'the end of another year'],
    [['Her office saw 140 shelters, and 61 of them passed.', 'Only 16 out of 140 shelters work.'], [['16 out of 140 shelters', '61']], 'so many of them'],
    [['Only 61 of Lysmark’s 140 shelters can be used.', 'Of the 140 shelters only 16 can be used.'], [['16', '61 of Lysmark’s 140 shelters']], 'the whole first, or whose it is'],
    [['She said that 13 of the 32 allies had a plan.', 'Thirty-one of the thirty-two allies have a plan.'], [['13 of the 32 allies', 'Thirty-one of the thirty-two allies']], 'in figures and in words'],
    [['Of 38 pumps 29 are working.', 'The depot has 38 pumps.'], [], 'a whole and its part'],
    [['The call lasted for 14 minutes.', 'The conversation lasted 40 minutes.'], [['14 minutes', '40 minutes']], 'how long it lasted'],
    [['The order for 116 tanks is worth about 42 billion crowns.', 'The contract is worth 38 billion crowns. It is for 116 tanks.'], [['38 billion crowns', '42 billion crowns']], 'what one contract is worth'],
    [['The yard has won an order worth 42 million crowns.', 'The deal comes to 38 million crowns, she says.'], [['38 million crowns', '42 million crowns']], 'and where it is not the subject'],
    [['The order secures 340 jobs at Vestyard.', 'The order secures 430 jobs in Laksvik until 2030.'], [['340 jobs', '430 jobs']], 'the yard named here and its town there'],
    [['The order secures 340 jobs at Vestyard.', 'The order secures 430 jobs in Laksvik, and 90 jobs elsewhere.'], [], 'two numbers of jobs, and another town'],
    [['Nine allies have a brigade that can move.', 'Seven allies have a brigade that can move.'], [], 'small numbers that are not easily misread'],
    [['Nine allies met in the hall.', 'Nineteen allies have a brigade that can move.'], [], 'of small numbers more must be shared than the thing'],
    [['The order would secure 340 jobs at Vestyard, she said.', 'The order secures 430 jobs in Laksvik until 2030.'], [['340 jobs', '430 jobs']], 'the “would” of indirect speech'],
    [['The batteries cost 640 million crowns with 48 missiles.', 'The package includes 84 missiles.'], [['48 missiles', '84 missiles']], 'what a package includes'],
    [['The budget of 41.6 billion kroner is the largest yet.', 'The ministry asks for a budget of EKr46.1 billion.'], [['41.6 billion kroner', 'EKr46.1 billion']], 'a crown of whatever land before the sum'],
    [['Her country spent 2.1 percent of its gross domestic product on ships in 2025.', 'Velmark spent 1.2% of GDP on ships in 2025.'], [['1.2% of GDP', '2.1 percent of its gross domestic product']], 'a share of GDP, digits turned round'],
    [['Her country spent 2.1 percent of its gross domestic product on ships in 2025.', 'Velmark spent 1.7% of GDP on ships in 2025.'], [], 'two shares, which may be of two countries'],
    [['Her country spent 2.1 percent of GDP on ships, and 3.5 percent of GDP on all.', 'Velmark spent 1.2% of GDP on ships.'], [], 'two shares in one article'],
    [['The order would secure 340 jobs at Vestyard.', 'The order secures 430 jobs in Laksvik until 2030.'], [], 'a guess that nobody is told to have made'],
    [['The number includes 48 missiles of the navy.', 'The package holds 84 missiles.'], [], 'another way to count'],
    [['The brigade would have 5,200 soldiers, she said.', 'The brigade has 1,400 soldiers.'], [], 'what is to come and what is'],
    [['They waited 14 minutes.', 'They waited 40 minutes in the rain.'], [], 'minutes of nothing in particular'],
    [['The levy brings 2.6 billion francs a year.', 'The levy should bring yearly 6.2 billion francs.'], [['2.6 billion francs', '6.2 billion francs']], 'what somebody asks for is the number misread'],
    [['The new ramps cost 85 million euros.', 'New ramps would cost 58 million euros.'], [['58 million euros', '85 million euros']], 'a “would” without who said so, of the number misread'],
    [['New ramps cost 85 million euros.', 'New ramps should cost less than 70 million euros.'], [], 'a demand with another number'],
    [['At least 85 ramps are to be built.', 'More than 58 ramps are to be built.'], [], 'two bounds'],
    [['The fund pays 1.9 billion euros.', 'Into its fund go 1.6 billion euros.'], [['1.6 billion euros', '1.9 billion euros']], 'one of two digits is another, and each article has no other sum'],
    [['The fund pays 1.9 billion euros.', 'Into its fund go 1.6 billion euros. Ships cost 1.9 billion euros.'], [], 'the other number stands there, too'],
    [['The deal for the Falchion comes to 1.6 billion euros.', 'Orrland has placed an order worth 1.9 billion euros.'], [['1.6 billion euros', '1.9 billion euros']], 'one contract, whatever else is named'],
    [['The bridge is worth 42 million crowns.', 'The ferry is worth 38 million crowns.'], [], 'two things, each worth something'],
    [['The first depots are full by the end of 2030, the others by the end of 2032.', 'The members have until the end of 2031 to fill the depots.'], [], 'two deadlines in one article'],
    [['A crew of 118 sails, and a crew of 40 stays.', 'A crew of 180 lives on board.'], [], 'two crews in one article'],
    [['The firm employs 6,000 people.', 'Outside, 60 people drummed.'], [], 'noughts more tell nothing where nothing else is shared'],
    [['The deal is worth 31 million euros.', 'The fund gave 13 million euros.'], [], 'two sums'],
    [['The brigade counts 2,200 soldiers.', 'On the square stood 1,200 soldiers.'], [], 'nothing shared but the thing'],
    [['In 2025 the chain had 17 stations.', 'In 2026 the chain had 71 stations.'], [], 'two years'],
  ]
  for (const [texts, values, why] of rows)
    test(`${values.length}: ${why}`, () => expect(valuesIn(...texts)).toEqual(values))
})

test('an article that tells both numbers stands on the side on which it is opposed, or on none', () => {
  const texts = [
    '23 of 32 allies met the guideline last year.',
    'Last year 32 allies met the guideline.',
    'The statement of 32 allies says that 23 allies met the guideline last year.',
  ]
  const articles = texts.map((text, nth) => articleIn(`article-${nth}`, { text, printed: '2026-02-10' }))
  const sides = countConflicts(articles, () => true).flatMap((one) => one.sides.map(({ articleIds }) => articleIds))
  expect(sides.flat().filter((id) => id === 'article-2').length).toBeLessThan(2)
})

test('articles of one fortnight that quote the same six words tell one story, whoever is said to speak', () => {
  const texts = [
    '“We have lent each other money for years,” she said.',
    '“We have lent each other money for years.” So he.',
  ]
  const kin = (printed: string) => {
    const articles = texts.map((text, nth) =>
      articleIn(`${nth}`, { text, printed: nth === 0 ? '2026-02-10' : printed }),
    )
    return kinByWords(byId(articles))('0', '1')
  }
  expect(kin('2026-02-12')).toBe(true)
  expect(kin('2026-04-12')).toBe(false) // a stock phrase
  expect(kinByWords(byId([articleIn('0'), articleIn('1')]))('0', '1')).toBe(false)
})

describe('of two articles that tell one story', () => {
  const sidesOf = (a: string, b: string) => {
    const articles = [a, b].map((text, nth) => articleIn(`${nth}`, { text, printed: '2026-02-10' }))
    return countConflicts(articles, () => true).map(({ sides }) => sides.map(({ value }) => value).sort())
  }
  const DEPOT = 'The depot holds 9,000 tonnes and has cost 310 million crowns.'

  test('one thing and one verb tell of one number', () =>
    expect(sidesOf(DEPOT, 'The depot, blasted into a mountain, holds about 6,000 tonnes of shells.')).toEqual([
      ['6,000 tonnes', '9,000 tonnes'],
    ]))

  // biome-ignore format: one case a line
  const agree: [other: string, why: string][] = [
    ['The depot lost 6,000 tonnes in the flood of that spring.', 'another verb'],
    ['The harbour holds 6,000 tonnes of grain.', 'another thing'],
    ['The depot holds 6,000 boxes of screws.', 'something else is counted'],
    ['The depot holds up to 6,000 tonnes of shells.', 'a bound'],
    ['The depot holds 9,000 tonnes of shells.', 'the same number'],
    ['The depot lost 8,000 tonnes in the flood, of 9,000.', 'one digit off, by who tells the other number as well'],
  ]
  for (const [other, why] of agree) test(`no conflict: ${why}`, () => expect(sidesOf(DEPOT, other)).toEqual([]))
})

test('a number is held against what was printed about its day, though hundreds tell of such things', () => {
  const day = (nth: number) => new Date(Date.UTC(2024, 0, 1 + nth)).toISOString().slice(0, 10)
  const told = Array.from({ length: 300 }, (_, nth) =>
    articleIn(`a${nth}`, { text: `The harbour of Tarn${nth} lacks ${300 + nth} pumps.`, printed: day(nth) }),
  )
  const wrong = articleIn('wrong', { text: 'The harbour of Tarn250 lacks 505 pumps.', printed: day(250) })
  const sides = countConflicts([...told, wrong]).map((one) => one.sides.flatMap(({ articleIds }) => articleIds))
  expect(sides.filter((ids) => ids.includes('wrong'))).toEqual([expect.arrayContaining(['a250', 'wrong'])])
})

test('the subject of two sums is a sum, however its money is printed', () => {
  const subjectOf = (one: string, other: string) => conflictsIn([one, other]).map(({ subject }) => subject)
  expect(subjectOf('The package is worth 30 million euros.', 'The package is worth 45 million euros.')).toEqual([
    'a sum in euros',
  ])
  expect(subjectOf('The package is worth €30 million.', 'The package is worth €45 million.')).toEqual([
    'a sum in euros',
  ])
})

test('the subject of a part is the number of its whole', () => {
  const [conflict] = conflictsIn(['In working order are 61 of 140 shelters.', 'Only 16 of 140 shelters work.'])
  expect(conflict?.words).toMatch(/^Accounts differ on the number of 140 shelters: /)
})
