import { describe, expect, test } from 'vitest'
import { comparableOf as comparableStatement } from '../../src/reconcile/comparable.ts'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { articleIn, comparableOf, orders, type Telling } from './tellings.ts'

const [FIRST, SECOND, THIRD] = ['2026-02-10', '2026-02-11', '2026-02-12'].map((printed) =>
  articleIn(`of-${printed}`, { printed }),
) as [ReturnType<typeof articleIn>, ReturnType<typeof articleIn>, ReturnType<typeof articleIn>]
const PLEDGE = 'A harbour without a crane is a car park, and we keep four of them'

const sizes = (tellings: readonly Telling[]) =>
  joinClaims(tellings.map(comparableOf), judgementsOf([]))
    .claims.map(({ members }) => members.length + 1)
    .sort()

describe('told in other words', () => {
  // biome-ignore format: one case a line
  const joined: [other: Omit<Telling, 'in'>, why: string][] = [
    [{ words: 'A harbour in which there is no crane is but a car park; of these we are keeping four' }, 'translated back'],
    [{ words: 'a harbour without a crane was a car park and they kept four of them', indirect: true }, 'indirect speech'],
    [{ words: 'A port without cranes is a car park, and we keep 4' }, 'near synonyms, a number in figures'],
  ]
  test('joined: a translator’s other words for excuse, kind and moving', () =>
    expect(
      sizes([
        { in: FIRST, words: 'If Europe buys twelve kinds of tank again, I shall move to the moon without excuse' },
        {
          in: SECOND,
          words: 'If Europe again purchases twelve types of tanks, I will relocate to the moon with no pretext',
        },
      ]),
    ).toEqual([2]))
  test('apart: a sentence turned round, word for word', () => {
    const [words, turned] = ['A ship that is promised does not sail', 'A ship that does not sail is promised']
    expect(sizes([words, turned].map((one, nth) => ({ in: nth === 0 ? FIRST : SECOND, words: one })))).toEqual([1, 1])
    const moved = 'From May we will pay for a ship that does not sail'
    const same = [moved, 'We will pay from May for a ship that does not sail']
    expect(sizes(same.map((one, nth) => ({ in: nth === 0 ? FIRST : SECOND, words: one })))).toEqual([2])
  })
  for (const [other, why] of joined)
    test(`joined: ${why}`, () =>
      expect(
        sizes([
          { in: FIRST, words: PLEDGE },
          { in: SECOND, ...other },
        ]),
      ).toEqual([2]))

  // biome-ignore format: one case a line
  const pairs: [words: string, other: Omit<Telling, 'in'>, why: string][] = [
    ['Velmark will reach 3.5 percent of its gross domestic product in 2030', { words: 'it will be at 3.5 per cent of GDP in 2030', indirect: true }, 'GDP at full length'],
    ['A shell without powder is a flowerpot', { words: 'A grenade without powder is a flower-pot' }, 'a hyphen'],
    ['The fund would receive 31.5 billion crowns for the radar chain', { words: 'The radar chain would get 31.5bn crowns of the fund', indirect: true }, 'a scale in short'],
    ['They pay 40 million crowns for the pier', { words: 'One pays 40 millions of crowns for the pier' }, 'a scale in the plural'],
  ]
  for (const [words, other, why] of pairs)
    test(`joined: ${why}`, () =>
      expect(
        sizes([
          { in: FIRST, words },
          { in: SECOND, ...other },
        ]),
      ).toEqual([2]))

  test('not joined: a product is no GDP', () =>
    expect(
      sizes([
        { in: FIRST, words: 'Velmark will reach 3.5 percent of GDP in 2030' },
        { in: SECOND, words: 'the product would sell for 3.5 percent less in 2030', indirect: true },
      ]),
    ).toEqual([1, 1]))

  test('joined: of weight, where no day is known', () =>
    expect(
      sizes([
        { in: FIRST, words: PLEDGE },
        { in: articleIn('undated'), words: 'A harbour in which there is no crane is but a car park' },
      ]),
    ).toEqual([2]))

  test('joined: what most tell with the right number, where the first has it wrong', () => {
    const told = (years: string) => `Within ${years} years every brigade of the coast will have its own battery`
    const tellings: Telling[] = [
      { in: FIRST, words: told('three') },
      { in: SECOND, words: `We are buying time and time is dear. ${told('two')}.` },
      { in: THIRD, words: 'every brigade of the coast would have its own battery within two years', indirect: true },
    ]
    for (const order of orders(tellings)) expect(sizes(order)).toEqual([3])
  })

  test('joined: a translation with another number, where both quote and all else is told', () => {
    const [words, other] = [
      'Velmark will pay 45 million crowns for the radar chain, and it will pay it before the thaw',
      'Velmark will pay 54 million crowns for the chain of radars, and will pay them before the thaw',
    ]
    expect(
      sizes([
        { in: FIRST, words },
        { in: SECOND, words: other },
      ]),
    ).toEqual([2])
    const indirectly = (words: string): Telling => ({ in: SECOND, words, indirect: true })
    expect(sizes([{ in: FIRST, words }, indirectly(other)])).toEqual([2]) // 45 and 54 are easily taken for each other
    expect(sizes([{ in: FIRST, words }, indirectly(other.replace('54', '58'))])).toEqual([1, 1])
    expect(
      sizes([
        { in: FIRST, words },
        { in: SECOND, words: `${other}, and 30 ships` },
      ]),
    ).toEqual([1, 1])
  })

  // biome-ignore format: one case a line
  const apart: [other: Telling, why: string][] = [
    [{ in: SECOND, words: 'A port without cranes is a car park, and we keep 5', indirect: true }, 'each has a number that the other lacks'],
    [{ in: SECOND, words: 'A harbour in which there is no crane is but a car park', by: 'Greta Solheim' }, 'another speaker'],
    [{ in: articleIn('late', { printed: '2026-03-10' }), words: 'A harbour in which there is no crane is but a car park' }, 'a month later'],
    [{ in: SECOND, words: 'We need a crane for every harbour of ours' }, 'two words in common, another thought'],
    [{ in: articleIn('undated'), words: 'Of harbours he has a crane and a car', indirect: true }, 'of three words no day is known'],
  ]
  for (const [other, why] of apart)
    test(`not joined: ${why}`, () => expect(sizes([{ in: FIRST, words: PLEDGE }, other])).toEqual([1, 1]))
})

describe('words of a draft', () => {
  const words = 'We commit to hold fuel and stocks for thirty days'
  const rows: [text: string, isDraft: boolean, why: string][] = [
    [`“${words}”, says the draft of the statement.`, true, 'a draft and its final text are two sayings'],
    [`“${words}”, she said of the draft law.`, false, 'a draft law is spoken of'],
    [`Asked why the draft held only half of it, she said: “${words}”`, false, 'so is the draft of a question'],
  ]
  for (const [text, isDraft, why] of rows)
    test(why, () => {
      const article = articleIn('draft', { printed: '2026-02-10', text })
      const [one, other] = [comparableOf({ in: article, words }), comparableOf({ in: SECOND, words })]
      const start = text.indexOf(words)
      const exact = { ...one.statement.contents[0], exact: words, start, end: start + words.length }
      expect(other.draft).toBe(false)
      expect(comparableStatement({ ...one.statement, contents: [exact] }, article)?.draft).toBe(isDraft)
    })
})

test('a body’s words below a heading that tells of its draft are the draft’s, a person’s are his', () => {
  const words = 'We commit to hold fuel and stocks for thirty days'
  const of = (title: string, id: string) => {
    const article = articleIn('draft', { printed: '2026-02-10', title })
    const { statement } = comparableOf({ in: article, words })
    return comparableStatement({ ...statement, speaker: { id, name: id, because: '' } }, article)?.draft
  }
  expect(of('Six states: draft promises thirty days', 'body:six')).toBe(true)
  expect(of('Six states promise thirty days', 'body:six')).toBe(false)
  expect(of('Six states: draft law promises thirty days', 'body:six')).toBe(false)
  expect(of('Six states: draft promises thirty days', 'name:ada brandt')).toBe(false)
})

test('what joined in other words is joined by nothing else, whatever the order', () => {
  const tellings: Telling[] = [
    { in: FIRST, words: 'harbour crane winter ships money quay' },
    { in: SECOND, words: 'quay money ships winter crane bridge' },
    { in: THIRD, words: 'bridge crane winter ships tunnel road' },
  ]
  const claims = orders(tellings).map((order) =>
    joinClaims(order.map(comparableOf), judgementsOf([])).claims.map(({ seed, members }) =>
      [seed, ...members.map(({ item }) => item)].map(({ statement }) => statement.id),
    ),
  )
  for (const each of claims) expect(each).toEqual(claims[0])
  expect(Math.max(...(claims[0] ?? []).map((claim) => claim.length))).toBeLessThanOrEqual(2)
})
