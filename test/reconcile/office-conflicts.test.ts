import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import type { Conflict } from '../../src/model/conflict.ts'
import type { OfficeMention } from '../../src/model/office-mention.ts'
import { officeConflicts } from '../../src/reconcile/office-conflicts.ts'
import { type Holder, personId, registerWith } from '../statements/own-register.ts'
import { articleIn, officeOf, orders, statementIn } from './tellings.ts'

const US = { body: 'United States', iso3: 'USA' }
const KROLL = 'Stefan Krollberg'
const SENATOR: Holder = {
  name: KROLL,
  office: 'Senator, United States',
  role: 'legislator',
  ...US,
  start: '2015-01-03',
  end: '2025-01-20',
}
const SECRETARY: Holder = {
  name: KROLL,
  office: 'Secretary of State of the United States',
  role: 'foreign_minister',
  ...US,
  start: '2025-01-21',
}
const EMPTY = registerWith([])
const FULL = registerWith([SENATOR, SECRETARY])

type Printed = [file: string, printed: string | null, ...offices: (string | OfficeMention)[]]

const articlesOf = (printed: readonly Printed[], who: Partial<OfficeMention> = {}): ReadArticle[] =>
  printed.map(([file, day, ...offices]) =>
    articleIn(file, {
      ...(day === null ? {} : { printed: day }),
      offices: offices.map((office) => (typeof office === 'string' ? officeOf(office, who) : office)),
    }),
  )

const sidesOf = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ sides }) => sides.map(({ value, articleIds }) => [value, ...articleIds]).sort())
const accounts = (printed: readonly Printed[], register = EMPTY, who: Partial<OfficeMention> = {}) =>
  officeConflicts(articlesOf(printed, who), [], register)

const DAY = '2026-02-10'

describe('two accounts', () => {
  // biome-ignore format: one case a line
  const differ: [printed: Printed[], sides: string[][], why: string][] = [
    [[['a', DAY, 'U.S. Senator'], ['b', DAY, 'Secretary of State']], [['Secretary of State', 'b'], ['U.S. Senator', 'a']], 'a senator holds no office under the United States'],
    [[['a', DAY, 'German foreign minister'], ['b', DAY, 'German defence minister']], [['German defence minister', 'b'], ['German foreign minister', 'a']], 'two ministries'],
    [[['a', DAY, 'German chancellor'], ['b', DAY, 'NATO Secretary-General']], [['German chancellor', 'a'], ['NATO Secretary-General', 'b']], 'a state and the alliance'],
    [[['a', DAY, 'German foreign minister'], ['b', DAY, 'Norwegian foreign minister']], [['German foreign minister', 'a'], ['Norwegian foreign minister', 'b']], 'two states'],
    [[['a', DAY, 'U.S. Senator'], ['b', '2026-03-12', 'Secretary of State']], [['Secretary of State', 'b'], ['U.S. Senator', 'a']], 'thirty days apart'],
    [[['a', DAY, 'U.S. Senator', 'Senator'], ['b', DAY, 'Secretary of State'], ['c', null, 'Sen.']], [['Secretary of State', 'b'], ['Sen.', 'a', 'c']], 'the sides list every article, in the plainest words'],
  ]
  for (const [printed, sides, why] of differ)
    test(`differ: ${why}`, () => {
      for (const order of orders(printed))
        expect(sidesOf(accounts(order)).map((one) => one.map(([value, ...ids]) => [value, ...ids.sort()]))).toEqual([
          sides,
        ])
    })

  // biome-ignore format: one case a line
  const agree: [printed: Printed[], why: string][] = [
    [[['a', DAY, 'U.S. Senator'], ['b', DAY, 'Senator']], 'the same office, shorter'],
    [[['a', DAY, 'German defence minister'], ['b', DAY, 'Germany’s minister of defence']], 'the same office in other words'],
    [[['a', DAY, 'U.S. Secretary of Defense'], ['b', DAY, 'U.S. Secretary of War']], 'one department of two names'],
    [[['a', DAY, 'Minister'], ['b', DAY, 'Senator']], 'a style goes with anything'],
    [[['a', DAY, 'Dr.'], ['b', DAY, 'Senator']], 'so does a courtesy'],
    [[['a', DAY, 'harbour pilot'], ['b', DAY, 'Senator']], 'so do unknown words'],
    [[['a', DAY, 'former U.S. Senator'], ['b', DAY, 'Secretary of State']], 'a former office'],
    [[['a', DAY, 'Deputy Prime Minister'], ['b', DAY, 'Polish defence minister']], 'often held together'],
    [[['a', DAY, 'U.S. Senator'], ['b', '2026-03-13', 'Secretary of State']], 'thirty-one days apart: an office may change'],
    [[['a', null, 'U.S. Senator'], ['b', DAY, 'Secretary of State']], 'one without a day'],
    [[['a', 'XXXX-02-10', 'U.S. Senator'], ['b', DAY, 'Secretary of State']], 'one without a year'],
    [[['a', DAY, 'U.S. Senator', 'Secretary of State']], 'one article alone'],
    [[['a', DAY, 'U.S. Senator'], ['b', DAY, officeOf('Secretary of State', { personId: 'name:peter marlow' })]], 'two people'],
    [[['a', DAY, officeOf('U.S. Senator', { told: '2026-01-05' })], ['b', DAY, 'Secretary of State']], 'one tells of an earlier day'],
    [[['a', DAY, officeOf('U.S. Senator', { told: '2025' })], ['b', DAY, 'Secretary of State']], 'one tells of an earlier year'],
    [[['a', DAY, officeOf('U.S. Senator', { past: true })], ['b', DAY, 'Secretary of State']], 'one tells of a day that nobody knows'],
    [[['a', DAY]], 'no office'],
    [[], 'no articles'],
  ]
  for (const [printed, why] of agree)
    test(`no conflict: ${why}`, () => {
      for (const order of orders(printed)) expect(accounts(order)).toEqual([])
    })
})

describe('one conflict', () => {
  test('one person, one conflict, also of three offices', () =>
    expect(
      accounts([
        ['a', DAY, 'German foreign minister'],
        ['b', DAY, 'German defence minister'],
        ['c', DAY, 'NATO Secretary-General'],
      ]).map(({ sides }) => sides.length),
    ).toEqual([3]))

  test('of six offices of which two differ, only those two are sides', () =>
    expect(
      accounts([
        ['a', DAY, 'U.S. Senator', 'Minister', 'harbour pilot'],
        ['b', DAY, 'Secretary of State', 'Dr.'],
      ])[0]?.sides,
    ).toHaveLength(2))

  test('its words name the person and give no verdict', () =>
    expect(
      accounts([
        ['a', DAY, 'U.S. Senator'],
        ['b', DAY, 'Secretary of State'],
        ['c', DAY, 'Secretary of State'],
      ])[0],
    ).toMatchObject({
      kind: 'office',
      subject: 'Ada Brandt',
      words:
        'Accounts differ on the office of Ada Brandt: U.S. Senator in 1 article, Secretary of State in 2 articles.',
      register: null,
    }))

  test('its sides carry the statements of that person in those articles', () => {
    const articles = articlesOf([
      ['a', DAY, 'U.S. Senator'],
      ['b', DAY, 'Secretary of State'],
    ])
    const said = articles.flatMap((article) =>
      ['Ada Brandt', 'Greta Solheim'].map((by) => statementIn({ in: article, words: 'We pay', by })),
    )
    expect(officeConflicts(articles, said, EMPTY)[0]?.sides.map(({ statementIds }) => statementIds)).toEqual([
      ['a Ada Brandt We pay'],
      ['b Ada Brandt We pay'],
    ])
  })

  // biome-ignore format: one case a line
  const notes: [printed: Printed, note: string | null][] = [
    [['c', DAY, 'Sen.'], null],
    [['c', null, 'Sen.'], 'no date'],
    [['c', 'XXXX-02-10', 'Sen.'], 'year not stated'],
    [['c', DAY, officeOf('Sen.', { where: 'post' })], 'in a post'],
    [['c', null, officeOf('Sen.', { where: 'pull-quote' })], 'in a pull quote, no date'],
    [['c', null, officeOf('Sen.', { where: 'caption' })], 'in a caption, no date'],
  ]
  for (const [printed, note] of notes)
    test(`an evidence says: ${note ?? 'nothing'}`, () => {
      const [conflict] = accounts([['a', DAY, 'Senator'], ['b', DAY, 'Secretary of State'], printed])
      expect(
        conflict?.sides.flatMap(({ evidence }) => evidence).find(({ articleId }) => articleId === 'c'),
      ).toMatchObject({ exact: 'Sen.', note })
    })
})

const WHO = { personId: personId(KROLL), name: KROLL }

describe('the register', () => {
  const ADDRESS = 'https://example.org/rows'

  test('speaks against a dated article whose office it shows to have ended', () => {
    const [conflict, ...others] = accounts([['a', DAY, 'U.S. Senator']], FULL, WHO)
    expect(others).toEqual([])
    expect(conflict?.words).toBe(
      'One office of Stefan Krollberg is printed that the register does not bear out: U.S. Senator in 1 article.',
    )
    expect(conflict?.register).toEqual({
      value:
        'Senator, United States 2015-01-03 to 2025-01-20; Secretary of State of the United States since 2025-01-21',
      producer: 'Test rows',
      address: ADDRESS,
      heldAgainst: ['a'],
    })
  })

  test('speaks against one that had not begun', () =>
    expect(accounts([['a', '2024-05-01', 'Secretary of State']], FULL, WHO)[0]?.register?.heldAgainst).toEqual(['a']))

  test('is held against dated articles only, the sides list all', () => {
    const [conflict] = accounts(
      [
        ['a', DAY, 'U.S. Senator'],
        ['b', null, 'Senator'],
        ['c', DAY, 'Secretary of State'],
      ],
      FULL,
      WHO,
    )
    expect(conflict?.register?.heldAgainst).toEqual(['a'])
    expect(conflict && sidesOf([conflict])).toEqual([
      [
        ['Secretary of State', 'c'],
        ['Senator', 'a', 'b'],
      ],
    ])
  })
})

describe('the register, of an office and the next', () => {
  const NAVY: Holder = {
    name: KROLL,
    office: 'Chief of the Navy, Norway',
    role: 'military',
    body: 'Norway',
    iso3: 'NOR',
    start: '2021-04-01',
    end: '2025-08-31',
  }
  const SEALIFT: Holder = {
    name: KROLL,
    office: 'Commander of Northern Sealift',
    role: 'military',
    body: 'Northern Sealift',
    iso3: '',
    start: '2025-09-01',
  }
  const BOARD: Holder = { ...SEALIFT, start: '2019-01-01' }
  const valuesOf = (next: Holder) => {
    const texts = [`${KROLL}, chief of the navy of Norway, spoke.`, `${KROLL}, commander of Northern Sealift, spoke.`]
    const articles = texts.map((text, nth) => articleIn(`${nth}`, { text, printed: DAY }))
    const said = articles.map((article) => ({
      ...statementIn({ in: article, words: 'We pay', by: KROLL }),
      speaker: { id: personId(KROLL), name: KROLL, because: 'full name' as const },
    }))
    const found = officeConflicts(articles, said, registerWith([NAVY, next]))
    return found.map(({ sides }) => sides.map(({ value }) => value))
  }

  test('an office that ended stands against the one that began then', () =>
    expect(valuesOf(SEALIFT)).toEqual([['chief of the navy of Norway', 'commander of Northern Sealift']]))
  test('not against one that was held beside it', () =>
    expect(valuesOf(BOARD)).toEqual([['chief of the navy of Norway']]))
})

describe('an account without a day', () => {
  const printed: Printed[] = [
    ['a', null, 'German foreign minister'],
    ['b', DAY, 'German defence minister'],
  ]
  const told = (areKin?: (a: string, b: string) => boolean) => officeConflicts(articlesOf(printed), [], EMPTY, areKin)

  test('stands against another of the same words', () => expect(told(() => true)).toHaveLength(1))
  test('and against no other: it may be of any year', () => expect(told()).toEqual([]))
})

describe('the register is silent', () => {
  // biome-ignore format: one case a line
  const silent: [printed: Printed, register: Parameters<typeof accounts>[1], why: string][] = [
    [['a', DAY, 'Secretary of State'], FULL, 'it bears the office out'],
    [['a', '2025-01-19', 'U.S. Senator'], FULL, 'the last day of the term'],
    [['a', '2025-01-21', 'Secretary of State'], FULL, 'the first day of the term'],
    [['a', null, 'U.S. Senator'], FULL, 'the article has no day'],
    [['a', 'XXXX-02-10', 'U.S. Senator'], FULL, 'the article’s year is not stated'],
    [['a', '2025', 'U.S. Senator'], FULL, 'the year of the change: it may be either'],
    [['a', DAY, officeOf('U.S. Senator', { ...WHO, told: '2024-06' })], FULL, 'it tells of a month within the term'],
    [['a', DAY, officeOf('U.S. Senator', { ...WHO, told: 'XXXX-06' })], FULL, 'it tells of a month of no known year'],
    [['a', DAY, officeOf('U.S. Senator', { ...WHO, past: true })], FULL, 'it tells of an earlier day that is not told'],
    [['a', DAY, 'NATO Secretary-General'], FULL, 'a missing row never counts'],
    [['a', DAY, 'Senator'], registerWith([SECRETARY]), 'a row of another office only'],
    [['a', DAY, 'former U.S. Senator'], FULL, 'a former office'],
    [['a', DAY, 'Secretary'], FULL, 'a style'],
    [['a', DAY, 'U.S. Senator'], registerWith([{ ...SENATOR, address: null }]), 'a row without an address'],
    [['a', DAY, 'U.S. Senator'], registerWith([{ ...SENATOR, end: null }]), 'no end is known'],
    [['a', DAY, 'U.S. Senator'], registerWith([SENATOR, { ...SENATOR, start: '2026-01-03', end: null }]), 'a second term covers the day'],
    [['a', DAY, 'U.S. Senator'], EMPTY, 'an empty register'],
  ]
  for (const [printed, register, why] of silent) test(why, () => expect(accounts([printed], register, WHO)).toEqual([]))

  test('the day a term ends is no longer in it', () =>
    expect(accounts([['a', '2025-01-20', 'U.S. Senator']], FULL, WHO)).toHaveLength(1))
})

describe('the register, by the day told', () => {
  test('speaks against one that tells of a day outside the term', () =>
    expect(
      accounts([['a', '2024-06-01', officeOf('U.S. Senator', { ...WHO, told: '2014-03' })]], FULL, WHO)[0]?.register
        ?.heldAgainst,
    ).toEqual(['a']))

  test('an article that tells of a day within the term is on no side', () => {
    const [conflict] = accounts(
      [
        ['a', DAY, 'U.S. Senator'],
        ['b', DAY, officeOf('U.S. Senator', { ...WHO, told: '2024-03' })],
      ],
      FULL,
      WHO,
    )
    expect(conflict && sidesOf([conflict])).toEqual([[['U.S. Senator', 'a']]])
  })
})
