import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { type Holder, registerWith } from './own-register.ts'
import { readIn } from './reading.ts'

const holders: Holder[] = [
  {
    name: 'Ada Tolland',
    office: 'Prime Minister, Norway',
    role: 'head_of_government',
    body: 'Norway',
    iso3: 'NOR',
    start: '2020-01-01',
  },
]
const register = registerWith(holders)

// biome-ignore format: one case a line
const rows: [outlet: string | null, paragraphs: string[], words: string[], why: string][] = [
  ['Ada Tolland', ['We pay for the ships.', 'On time.'], ['We pay for the ships.', 'On time.'], 'her own account'],
  ['Ada Tolland', ['The minister said: “We pay for the ships.”'], [], 'it quotes somebody'],
  ['Ada Tolland Fan Club', ['We pay for the ships.'], [], 'a longer name is another’s'],
  ['Tolland', ['We pay for the ships.'], [], 'a bare surname'],
  ['Norway', ['We pay for the ships.'], [], 'a country is no person'],
  [null, ['We pay for the ships.'], [], 'no outlet is told'],
]

// biome-ignore format: one case a line
const titled: [title: string, words: string[], why: string][] = [
  ['Minister Ada Tolland (@tolland) on X', ['We pay for the ships.'], 'who posted, by the title of the page'],
  ['Ada Tolland on X: “We pay for the ships.” / X', ['We pay for the ships.'], 'the same with the words'],
  ['Ada Tolland on the ships', [], 'what she speaks on is no network'],
  ['Fans of Ada Tolland and Peter Marlow on X', [], 'two are named'],
]
for (const [title, words, why] of titled)
  test(`${why}: ${title}`, () => {
    const own = readIn(['We pay for the ships.', '1/1'], { outlet: 'X', title, register }).statements
    expect(own.flatMap(({ contents }) => contents.map(({ exact }) => exact))).toEqual(words)
  })

test('a paper’s headline that tells what somebody posted makes no words of the paper his', () => {
  const page = { outlet: 'The Guardian', title: 'Ada Tolland on X: ships will be paid for', register }
  expect(
    readIn(['The minister posted late on Monday.'], page).statements.map(({ speaker }) => speaker?.id),
  ).not.toContain('person:ada-tolland')
})

for (const [outlet, paragraphs, words, why] of rows)
  test(`${why}: ${outlet}: ${paragraphs.join(' ¶ ')}`, () => {
    const given: Partial<Article> & { register: typeof register } = { outlet, register }
    const own = readIn(paragraphs, given).statements.filter(({ speaker }) => speaker?.id === 'person:ada-tolland')
    expect(own.flatMap(({ contents }) => contents.map(({ exact }) => exact))).toEqual(words)
  })
