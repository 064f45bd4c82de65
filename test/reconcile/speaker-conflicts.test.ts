import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import type { Statement } from '../../src/model/statement.ts'
import { speakerConflicts } from '../../src/reconcile/speaker-conflicts.ts'
import { register } from '../register/shipped.ts'
import { articleIn, byId, orders, statementIn, type Telling } from './tellings.ts'

const [A, B, C] = ['a', 'b', 'c'].map((file) => articleIn(file)) as [
  ReturnType<typeof articleIn>,
  ReturnType<typeof articleIn>,
  ReturnType<typeof articleIn>,
]
const WORDS = 'We will carry our own share here'
const MARLOW = { by: 'Peter Marlow' }

const said = (telling: Telling, given: Partial<Statement> = {}): Statement => ({ ...statementIn(telling), ...given })
const asBody = (id: string, name: string) => ({ speaker: { id, name, because: 'named' } })
const conflictsOf = (statements: readonly Statement[], articles = [A, B, C]) =>
  speakerConflicts(statements, byId(articles), register)
const sidesOf = (statements: readonly Statement[]) =>
  conflictsOf(statements).map(({ sides }) =>
    sides.map(({ value, articleIds }) => [value, ...[...articleIds].sort()]).sort(),
  )

// biome-ignore format: one case a line
const differ: [statements: Statement[], sides: string[][], why: string][] = [
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW })], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'the same words'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: `And: “we will carry our own share,” no more`, ...MARLOW })], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'six of them in a row'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }), said({ in: C, words: WORDS })], [['Ada Brandt', 'a', 'c'], ['Peter Marlow', 'b']], 'two against one'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }), said({ in: C, words: WORDS, by: 'Greta Solheim' })], [['Ada Brandt', 'a'], ['Greta Solheim', 'c'], ['Peter Marlow', 'b']], 'three people'],
  [[said({ in: A, words: ['The door is open', WORDS] }), said({ in: B, words: WORDS, ...MARLOW })], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'the second part of a split quotation'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }), said({ in: C, words: WORDS }, asBody('body:nato', 'NATO'))], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'two people, and a body'],
  [[said({ in: A, words: WORDS, on: '2026-02-10', city: 'Oslo' }), said({ in: B, words: WORDS, on: '2026-02-10', city: 'Oslo', ...MARLOW })], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'one day and one place'],
  [[said({ in: A, words: WORDS }, asBody('name:rasa vaitkute', 'Rasa Vaitkutė')), said({ in: B, words: WORDS, ...MARLOW }), said({ in: C, words: WORDS }, asBody('name:rasa vaitkute', 'Rasa Vaitkute'))], [['Peter Marlow', 'b'], ['Rasa Vaitkutė', 'a', 'c']], 'one name, spelled in two ways'],
  [[said({ in: A, words: WORDS, on: '2026-02-10' }), said({ in: B, words: WORDS, ...MARLOW })], [['Ada Brandt', 'a'], ['Peter Marlow', 'b']], 'one day is not told'],
]
test('a parody that says no where the other does not is no saying in two mouths, though the first was interrupted', () => {
  const hers = ['A pledge is a parcel,', 'and somebody has to be at home when it is delivered']
  const his = 'A pledge is a parcel, and this government is never at home when it is delivered'
  expect(conflictsOf([said({ in: A, words: hers }), said({ in: B, words: his, ...MARLOW })])).toEqual([])
  const copied = hers.join(' ')
  expect(conflictsOf([said({ in: A, words: hers }), said({ in: B, words: copied, ...MARLOW })])).toHaveLength(1)
})

test('who gives another his words in his own is not given them', () => {
  const his = 'a small country pays twice, once in coin and once in trust'
  const hers = `This House can vote for the shield. Peter Marlow told it in 2016 that ${his}. I am still paying.`
  expect(conflictsOf([said({ in: A, words: hers }), said({ in: B, words: his, ...MARLOW })])).toEqual([])
  const without = hers.replace('Peter Marlow told it in 2016', 'You all know')
  expect(conflictsOf([said({ in: A, words: without }), said({ in: B, words: his, ...MARLOW })])).toHaveLength(1)
})

test('six words that open two long sentences are no saying in two mouths', () => {
  const his =
    'We will carry our own share of the wages, and in nine days there will be four cranes at work on this quay'
  const hers =
    'We will carry our own share of the minehunters, and nobody has told me not to ask for the crews that go with them'
  expect(conflictsOf([said({ in: A, words: hers }), said({ in: B, words: his, ...MARLOW })])).toEqual([])
})

const OTHER = 'The cranes are old and the harbour is shut'
test('two sayings exchanged between two people are two conflicts', () => {
  const statements = [
    said({ in: A, words: WORDS }),
    said({ in: B, words: WORDS, ...MARLOW }),
    said({ in: A, words: OTHER, ...MARLOW }),
    said({ in: C, words: OTHER }),
  ]
  for (const order of orders(statements))
    expect(sidesOf(order).sort()).toEqual([
      [
        ['Ada Brandt', 'a'],
        ['Peter Marlow', 'b'],
      ],
      [
        ['Ada Brandt', 'c'],
        ['Peter Marlow', 'a'],
      ],
    ]) // prettier-ignore
})

test('a saying of which one article gives a third person the first half is one conflict', () => {
  const [half, rest] = ['A pipe that ends here at the border', 'is a very long bottle for all of us']
  const statements = [
    said({ in: A, words: [half, rest] }),
    said({ in: B, words: half, ...MARLOW }),
    said({ in: C, words: `${half} ${rest}`, by: 'Greta Solheim' }),
  ]
  for (const order of orders(statements))
    expect(sidesOf(order)).toEqual([
      [
        ['Ada Brandt', 'a'],
        ['Greta Solheim', 'c'],
        ['Peter Marlow', 'b'],
      ],
    ]) // prettier-ignore
})

for (const [statements, sides, why] of differ)
  test(`differ: ${why}`, () => {
    for (const order of orders(statements)) expect(sidesOf(order)).toEqual([sides])
  })

// biome-ignore format: one case a line
const agree: [statements: Statement[], why: string][] = [
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS })], 'one speaker'],
  [[said({ in: A, words: WORDS }), said({ in: A, words: WORDS, ...MARLOW })], 'one article: it may tell of both'],
  [[said({ in: A, words: 'We will carry our share' }), said({ in: B, words: 'We will carry our share', ...MARLOW })], 'five words'],
  [[said({ in: A, words: WORDS, indirect: true }), said({ in: B, words: WORDS, ...MARLOW, indirect: true })], 'nobody quotes'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }, { speaker: null })], 'one speaker is not told'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }, { carriedBy: { id: 'name:x', name: 'X', because: '' } })], 'carried words are no second speaker’s'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS }, asBody('body:nato', 'NATO'))], 'a body may speak through a person'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS }, asBody('ally:deu', 'Germany'))], 'so may a state'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: 'The cranes are old and the harbour is shut', ...MARLOW })], 'other words'],
  [[said({ in: A, words: WORDS, on: '2026-02-10' }), said({ in: B, words: WORDS, on: '2026-02-11', ...MARLOW })], 'two days: two sayings'],
  [[said({ in: A, words: WORDS, city: 'Oslo' }), said({ in: B, words: WORDS, city: 'Paris', ...MARLOW })], 'two places: two sayings'],
  [[said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW }, { cue: evidenceAt('said, quoting', 0, 13) })], 'quoted by the other'],
  [[said({ in: A, words: 'A pipe that ends at a border is a very long bottle' }), said({ in: B, words: 'A bottle that ends at a border is a very short pipe', ...MARLOW })], 'a sentence turned round'],
  [[said({ in: A, words: 'Nobody has told me not to ask for it' }), said({ in: B, words: 'Nobody has told me not to', ...MARLOW })], 'words that are anybody’s'],
  [[said({ in: A, words: 'We shall reach 3.5 per cent in 2031, and not one year later' }), said({ in: B, words: 'We shall reach the age of lorries in 2031, and not one year later somebody will ask what a herring was', ...MARLOW })], 'a joke with words in the place of a number'],
  [[], 'nobody'],
]
for (const [statements, why] of agree)
  test(`no conflict: ${why}`, () => {
    for (const order of orders(statements)) expect(conflictsOf(order)).toEqual([])
  })

test('it gives no verdict, and each side shows who is printed', () => {
  const [conflict] = conflictsOf([said({ in: A, words: WORDS }), said({ in: B, words: WORDS, ...MARLOW })])
  expect(conflict).toMatchObject({
    kind: 'speaker',
    subject: WORDS,
    words: `Accounts differ on who said “${WORDS}”: Ada Brandt, Peter Marlow. Not decided.`,
    register: null,
  })
  expect(
    conflict?.sides.map(({ evidence, statementIds }) => [evidence.map(({ exact }) => exact), statementIds]),
  ).toEqual([
    [['Ada Brandt'], [`a Ada Brandt ${WORDS}`]],
    [['Peter Marlow'], [`b Peter Marlow ${WORDS}`]],
  ])
})

// biome-ignore format: one case a line
const readAloud: [before: string, conflicts: number][] = [
  ['Peter Marlow, reading from Ada Brandt’s letter, said: “', 0],
  ['In the words of Ada Brandt, said Peter Marlow, “', 0],
  ['Peter Marlow said: “', 1],
  ['“It was worth quoting Ada Brandt.” Peter Marlow said: “', 1],
]
for (const [before, conflicts] of readAloud)
  test(`${conflicts === 0 ? 'carried' : 'his own'}: ${before}`, () => {
    const there = articleIn('b', { text: `${before}${WORDS}.”` })
    const quoted = [evidenceAt(there.text, before.length, before.length + WORDS.length)]
    const statement = said({ in: { ...there, id: 'b' }, words: WORDS, ...MARLOW }, { quoted, contents: quoted })
    expect(conflictsOf([said({ in: A, words: WORDS }), statement], [A, { ...there, id: 'b' }])).toHaveLength(conflicts)
  })
