import { expect, test } from 'vitest'
import { wordingConflicts } from '../../src/reconcile/wording-conflicts.ts'
import { wordingOf } from '../../src/reconcile/wording-of.ts'
import { articleIn, byId, claimIn, type Telling } from './tellings.ts'

const articles = ['a', 'b', 'c', 'd'].map((file) => articleIn(file, { printed: '2026-02-11' }))
const UNDATED = articleIn('undated')

const tellingsOf = (words: readonly Telling['words'][]): Telling[] =>
  words.map((said, at) => ({ in: articles[at] ?? UNDATED, words: said }))
const conflictsOf = (...words: Telling['words'][]) =>
  wordingConflicts(wordingOf(claimIn(tellingsOf(words))), byId([...articles, UNDATED]))
const sidesOf = (...words: Telling['words'][]) =>
  conflictsOf(...words).map(({ sides }) => sides.map(({ value }) => value).sort())

// biome-ignore format: one case a line
const differ: [a: string, b: string, sides: string[], why: string][] = [
  ['We will buy twelve new ships for the northern harbour this year', 'We will buy twenty new ships for the northern harbour this year', ['“will buy twelve new ships”', '“will buy twenty new ships”'], 'a number in words'],
  ['We will buy 12 new ships for the northern harbour this year', 'We will buy 20 new ships for the northern harbour this year', ['“will buy 12 new ships”', '“will buy 20 new ships”'], 'a number in digits'],
  ['We will spend 3.5% on the northern harbour this year and next', 'We will spend 2.5% on the northern harbour this year and next', ['“will spend 2.5% on the”', '“will spend 3.5% on the”'], 'a share'],
  ['We will spend 1,200 euros on the northern harbour this year', 'We will spend 1,500 euros on the northern harbour this year', ['“will spend 1,200 euros on”', '“will spend 1,500 euros on”'], 'thousands'],
  ['We will pay for the northern harbour and the ships in it', 'We will not pay for the northern harbour and the ships in it', ['“We will not pay for”', '“We will pay for”'], 'a negation'],
  ['We can never pay for the northern harbour and the ships in it', 'We can always pay for the northern harbour and the ships in it', ['“We can always pay for”', '“We can never pay for”'], 'never'],
  ['We will pay for the northern harbour and the ships in it', 'We must pay for the northern harbour and the ships in it', ['“We must pay for”', '“We will pay for”'], 'a modal verb'],
  ['Allies should pay for the northern harbour and the ships in it', 'Allies must pay for the northern harbour and the ships in it', ['“Allies must pay for”', '“Allies should pay for”'], 'should and must'],
  ['The ferry to the island will sail again on 3 May', 'The ferry to the island will sail again on 3 June', ['“on 3 June”', '“on 3 May”'], 'a month, the last word'],
  ['The bridge has no toll and no owner, and it will be here in an hour', 'The bridge has no toll and no owner, and it will be here in two hours', ['“here in an hour”', '“here in two hours”'], 'an hour and two, the last words'],
  ['We meet on Monday about the northern harbour', 'We meet on Friday about the northern harbour', ['“meet on Friday about the”', '“meet on Monday about the”'], 'a weekday'],
  ['We spend half of our money on ships and cranes', 'We spend a third of our money on ships and cranes', ['“We spend a third of our”', '“We spend half of our”'], 'a fraction'],
  ['The ferry to the island will sail again this year', 'The ferry to the island will never sail again this year', ['“island will never sail again”', '“island will sail again”'], 'never, put in'],
  ['I cannot imagine a winter without the northern harbour', 'I can imagine a winter without the northern harbour', ['“I can imagine a”', '“I cannot imagine a”'], 'cannot and can'],
  ['We will buy new ships for the northern harbour this year', 'We will sell new ships for the northern harbour this year', ['“We will buy new ships”', '“We will sell new ships”'], 'a main verb'],
  ['By 2030 the alliance needs 60 ships that it can call in a week', 'By 2030 the alliance has 60 ships that it can call in a week', ['“the alliance has 60 ships”', '“the alliance needs 60 ships”'], 'a main verb after a noun'],
  ['We support the plan for the northern harbour and its old cranes', 'We reject the plan for the northern harbour and its old cranes', ['“We reject the plan”', '“We support the plan”'], 'a main verb after its subject'],
  ['The ships have been sent to the northern harbour before the winter', 'The ships have been sold to the northern harbour before the winter', ['“have been sent to the”', '“have been sold to the”'], 'a main verb in the passive'],
  ['We want to leave the northern harbour before the long winter', 'We want to enter the northern harbour before the long winter', ['“want to enter the northern”', '“want to leave the northern”'], 'a main verb after “to”'],
  ['We will lead this brigade, if the costs are shared, for three years in the north', 'We will lead this brigade for three years in the north', ['“this brigade for three”', '“this brigade, if the costs are shared, for three”'], 'a condition left out in the middle'],
  ['We will send them if the list comes before the long winter', 'We will send them when the list comes before the long winter', ['“send them if the list”', '“send them when the list”'], 'a condition that became a matter of time'],
  ['We will send ships to the northern harbour before the long winter', 'We will send ships to the northern harbour after the long winter', ['“northern harbour after the long”', '“northern harbour before the long”'], 'after for before'],
  ['We will spend at least 3 percent on the northern harbour this year', 'We will spend at most 3 percent on the northern harbour this year', ['“spend at least 3 percent on”', '“spend at most 3 percent on”'], 'at most for at least'],
  ['We will spend more than 3 percent on the northern harbour this year', 'We will spend up to 3 percent on the northern harbour this year', ['“will spend more than 3 percent on”', '“will spend up to 3 percent on”'], 'up to for more than'],
  ['All allies in the northern harbour have kept the promise they made', 'Some allies in the northern harbour have kept the promise they made', ['“All allies in”', '“Some allies in”'], 'some for all'],
  ['It is likely that the northern harbour will be closed this year', 'It is unlikely that the northern harbour will be closed this year', ['“It is likely that the”', '“It is unlikely that the”'], 'a negation inside a word'],
  ['We send ships before the winter has come to an end', 'We might send ships before the winter has come to an end', ['“We might send ships”', '“We send ships”'], 'a modal verb put in'],
]
for (const [a, b, sides, why] of differ)
  test(`differ: ${why}`, () => {
    expect(sidesOf(a, b)).toEqual([sides])
    expect(sidesOf(b, a)).toEqual([sides])
  })

// biome-ignore format: one case a line
const agree: [a: Telling['words'], b: Telling['words'], why: string][] = [
  ['We shall close this year at 2.1 % and touch no pensions at all', 'We shall close this year at 2.1 per cent and touch no pensions at all', 'a sign behind a blank'],
  ['We will pay for the northern harbour on time', 'We will pay for the northern harbour on time', 'the very same'],
  ['We will not wait. We will pay for the northern harbour', 'We will pay for the northern harbour', 'what is trimmed at an edge'],
  ['We will pay for the northern harbour on time', 'We will pay for a northern harbour on time', 'a small word'],
  ['Whoever asks for a crane ought to look at the northern harbour', 'Whoever asks for a crane should look at the northern harbour', 'ought to and should'],
  ['After that the bill for the northern harbour has to be shared by all', 'After that the bill for the northern harbour must be shared by all', 'has to and must'],
  ['Both of the frigates would be at sea by March of the next year', 'Both of the frigates without a crew would be at sea by March of the next year', 'what is added of a thing'],
  ['We pledge our share of the northern harbour to the allies', 'We promise our share of the northern harbour to the allies', 'a verb of one meaning'],
  ['We have sent our soldiers to the northern harbour before the winter', 'We send our soldiers to the northern harbour before the winter', 'another form of one verb'],
  ['Our engineers will build the quays of the northern harbour with grey stone before the long winter comes to the islands', 'Our engineers will raise the piers of the northern harbour with grey rock before the long winter comes to the islands', 'a translation: other words besides the verb'],
  ['We cannot wait until spring for a ship that we could build tonight', 'We cannot wait until spring for a ship which we could order tonight', 'a translation by its small words, too'],
  ['It is not acceptable that the northern harbour is closed this year', 'It is unacceptable that the northern harbour is closed this year', 'a negation outside and inside a word'],
  ['We are unable to keep the northern harbour open in the long winter', 'We cannot keep the northern harbour open in the long winter', 'unable and cannot'],
  ['We will keep the northern harbour open until the long winter', 'We will keep the northern harbour open before the long winter', 'a nearness, not an opposite'],
  ['Our engineers will build the quays of the northern harbour with grey stone before the long winter comes to the islands', 'Our engineers will raise the piers of the northern harbour with grey stone after the long winter comes to the islands', 'a translation: no word of it is held against the other'],
  ['We keep the northern harbour open in the long winter months', 'We keep the northern harbour ready in the long winter months', 'another adjective'],
  ['If the rails are not mended by the autumn, our tanks will stay at home and dry', 'If the rails are not repaired until autumn, our tanks stay at home and dry', 'what is to come told as present, in a translation'],
  ['We pay for flying hours and availability, so if the aircraft stay on the ground the manufacturer carries the cost', 'We pay for flight hours and availability, so when the aircraft stay on the ground, the manufacturer bears the cost', 'if and when, in a translation'],
  ['If the costs are shared, we will lead this brigade for three years', 'We will lead this brigade for three years', 'a condition before the quotation begins'],
  ['We will lead this brigade for three years if the costs are shared', 'We will lead this brigade for three years', 'a condition after the quotation has ended'],
  ['We will lead this brigade, if the costs are shared, for three years in the north', 'We will lead this brigade … for three years in the north', 'a condition left out with an ellipsis'],
  ['We will spend 1,200 euros on the northern harbour', 'We will spend 1200 euros on the northern harbour', 'a comma between thousands'],
  ['We’ll pay for the northern harbour on time', 'We will pay for the northern harbour on time', 'a shortened verb'],
  ['We don’t pay for the northern harbour on time', 'We don\'t pay for the northern harbour on time', 'another apostrophe'],
  ['We will pay … for the northern harbour on time', 'We will pay for the northern harbour on time', 'an ellipsis'],
  ['[Velmark] will pay for the northern harbour on time', 'We will pay for the northern harbour on time', 'a bracket for a pronoun'],
  ['I cannot imagine a winter without the northern harbour', 'I can’t imagine a winter without the northern harbour', 'cannot and can’t'],
  ['We will not send five thousand soldiers before the summer', 'We won’t send 5,000 soldiers before the summer', 'short forms and a number in words'],
  ['Spending 5 percent is not a favour to anyone here', 'Spending 5% is no favour to anyone here', 'one negation in other words'],
  ['I shall not ask this House for a ship that I cannot crew', 'I will not ask this House for a ship that I cannot crew', 'shall and will'],
  ['We’d pay for the northern harbour on time', 'We would pay for the northern harbour on time', 'had or would'],
  ['We have said, not once, that the northern harbour is full of old cranes', 'We have said … that the northern harbour is full of old cranes', 'an ellipsis for what is left out'],
  ['We will carry our share of the burden. Twelve ships', 'We will carry our share of the burden. Twenty cranes', 'another sentence after the words in common'],
  ['We will pay, all 12 of us, for the northern harbour and its old cranes', 'We will pay for the northern harbour and its old cranes', 'a number that one leaves out'],
]
for (const [a, b, why] of agree)
  test(`no conflict: ${why}`, () => {
    expect(conflictsOf(a, b)).toEqual([])
    expect(conflictsOf(b, a)).toEqual([])
  })

const [TWELVE, TWENTY] = ['twelve', 'twenty'].map(
  (many) => `We will buy ${many} new ships for the northern harbour this year`,
) as [string, string]

test('one article alone is no conflict', () => {
  const tellings = [TWELVE, TWENTY].map((words): Telling => ({ in: UNDATED, words }))
  expect(wordingConflicts(wordingOf(claimIn(tellings)), byId([UNDATED]))).toEqual([])
})

test('it says in how many articles, and decides nothing', () =>
  expect(conflictsOf(TWELVE, TWELVE, TWENTY)[0]).toMatchObject({
    kind: 'wording',
    subject: TWELVE,
    words:
      'Accounts differ on a number in the words of Ada Brandt: “will buy twelve new ships” in 2 articles, “will buy twenty new ships” in 1 article. Not decided.',
    register: null,
  }))

test('many tellings of one change are one conflict', () =>
  expect(conflictsOf(TWELVE, TWENTY, TWELVE, TWENTY)).toHaveLength(1))

test('each side shows its quotations, and what is missing of their articles', () => {
  const claim = claimIn([
    { in: articles[0] ?? UNDATED, words: TWELVE },
    { in: UNDATED, words: TWENTY },
  ])
  const [conflict] = wordingConflicts(wordingOf(claim), byId([...articles, UNDATED]))
  expect(
    conflict?.sides.flatMap(({ evidence }) => evidence).map(({ exact, articleId, note }) => [exact, articleId, note]),
  ).toEqual([
    [TWELVE, 'a', null],
    [TWENTY, 'undated', 'no date'],
  ])
})

const SHORTER = 'We will buy'
test('who trimmed the spot away stands on no side', () => {
  const [conflict, ...others] = conflictsOf(TWELVE, TWENTY, 'new ships for the northern harbour this year', TWENTY)
  expect(others).toEqual([])
  expect(conflict?.sides.map(({ value, articleIds }) => [value, ...articleIds])).toEqual([
    ['“will buy twelve new ships”', 'a'],
    ['“will buy twenty new ships”', 'b', 'd'],
  ])
})

test('three readings of one spot are one conflict of three sides', () =>
  expect(sidesOf(TWELVE, TWENTY, TWELVE.replace('twelve', '300'), `${SHORTER} ${TWELVE.slice(12)}`)).toEqual([
    ['“will buy 300 new ships”', '“will buy twelve new ships”', '“will buy twenty new ships”'],
  ]))

test('one change made twice in a sentence is one conflict', () =>
  expect(
    sidesOf(
      'Our island will buy four ships, and it will buy them in the northern harbour',
      'Our island will build four ships, and it will build them in the northern harbour',
    ),
  ).toHaveLength(1))

test('so is one number taken for another twice', () =>
  expect(
    sidesOf(
      'We were asked for forty tanks and we have sent forty tanks, not one of them old',
      'We were asked for fourteen tanks and we have sent fourteen tanks, not one of them old',
    ),
  ).toHaveLength(1))

test('two spots are two conflicts', () =>
  expect(
    sidesOf(
      'The north is safe and open, the twelve ships of the south are safe or open',
      'The north is not safe and open, the twenty ships of the south are safe or open',
    ),
  ).toHaveLength(2))

test('so are two negations that one account puts in', () =>
  expect(
    sidesOf(
      'The north is safe and open, the old south is safe and open',
      'The north is not safe and open, the old south is not safe and open',
    ),
  ).toHaveLength(2))

test('a negation taken from one spot and put in at another is one', () =>
  expect(
    sidesOf(
      'The north is safe and open, the south is not safe or open',
      'The north is not safe and open, the south is safe or open',
    ),
  ).toHaveLength(1))

test('a change in the second part of a split quotation is seen', () =>
  expect(
    sidesOf(
      ['We will carry our share of the old burden', 'and buy twelve new ships for the harbour'],
      ['We will carry our share of the old burden', 'and buy twenty new ships for the harbour'],
    ),
  ).toEqual([['“and buy twelve new ships”', '“and buy twenty new ships”']]))

test('of a quotation that its attribution interrupts a side shows the piece that holds its reading', () => {
  const pieces = ['“We will keep these new ships in the northern harbour,”', '“and we will buy twelve of them.”']
  const [conflict] = conflictsOf(
    pieces,
    '“We will keep these new ships in the northern harbour, and we will buy twenty of them.”',
  )
  const shown = conflict?.sides.map(({ evidence }) => evidence.map(({ exact }) => exact)) ?? []
  expect(shown).toContainEqual([pieces[1]])
})

test('of a translation with another number that number is a change, and no verb or modal of it', () => {
  const [words, other] = [
    'I can tell them that the service will come back in 2028 and that it will last eleven months',
    'I can say to them that the service comes back in 2028 and that it will last twelve months',
  ]
  const sides = sidesOf(words, other, words)
  expect(sides).toEqual([['“will last eleven months”', '“will last twelve months”']])
})

test('the verb of an article that says it was translated is its translator’s, a number is not', () => {
  const own = articleIn('own', { printed: '2026-02-11' })
  const foreign = articleIn('foreign', {
    printed: '2026-02-11',
    text: 'Harbour news\nTranslated from the Norwegian\n\n…',
  })
  const sidesIn = (...words: string[]) => {
    const tellings = words.map((said, nth) => ({ in: nth === 0 ? own : foreign, words: said }))
    return wordingConflicts(wordingOf(claimIn(tellings)), byId([own, foreign])).length
  }
  const words = 'The bank has never refused us a ship for the northern harbour'
  expect(sidesIn(words, words.replace('refused', 'sold'))).toBe(0)
  expect(
    sidesIn('After that the bill has to be shared by all of us', 'After that the bill must be divided by all of us'),
  ).toBe(0)
  expect(sidesIn(`${words} before 2030`, `${words} before 2035`)).toBe(1)
  const untranslated = [words, words.replace('refused', 'sold')]
  expect(sidesOf(...untranslated)).toHaveLength(1)
})

test('of as many readings that of the article which copies none stands for the claim', () => {
  const WIRE = 'Our country will raise what it spends on the defence of all of us'
  const [told, garbled] = [`${WIRE} in 2027, at 4.8 percent`, `${WIRE} in 2027, at 4.3 percent`]
  const [a, b] = [articleIn('a'), articleIn('b')]
  const claim = claimIn([
    { in: a, words: told },
    { in: b, words: garbled },
  ])
  const wordsOf = (copies: readonly string[]) => wordingOf(claim, new Set(copies)).words
  expect(wordsOf(['b'])).toBe(told)
  expect(wordsOf(['a'])).toBe(garbled)
  expect([...wordingOf(claim, new Set(['a'])).apart.values()]).toEqual(['has “4.8 percent” for “4.3 percent”'])
})

test('a claim is read by the longest words that another article bears out, and by a translation of more words only where none does', () => {
  const own = 'A frigate that we order tonight will not sail before 2033'
  const slip = 'A frigate that we order tonight will not sail before 2031'
  const translated = 'A frigate which we order tonight will not go to sea before 2033'
  const of = (...words: string[]) => wordingOf(claimIn(tellingsOf(words)))
  expect(of(translated, own, slip, own).words).toBe(own)
  expect(of(translated, own).words).toBe(translated)
  const [conflict] = conflictsOf(translated, own, slip, own)
  expect(conflict?.sides.map(({ value }) => value)).toEqual(['“sail before 2033”', '“sail before 2031”'])
})
