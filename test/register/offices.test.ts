import { describe, expect, test } from 'vitest'
import { readOffice } from '../../src/register/office-of-words.ts'
import { officesOf } from '../../src/register/offices-of.ts'
import { registerOf } from '../../src/register/register.ts'
import { compareOffices } from '../../src/register/same-office.ts'
import { register } from './shipped.ts'

const NATO = 'body:nato'
const EU = 'body:european-union'

// biome-ignore format: a table
const offices: [words: string, post: string, body: string | null][] = [
  ['U.S. Senator', 'senator', 'USA'],
  ['US Senator', 'senator', 'USA'],
  ['Senator', 'senator', null],
  ['Sen.', 'senator', null],
  ['Florida senator', 'senator', 'USA'],
  ['Republican senator from Florida', 'senator', 'USA'],
  ['Rep.', 'representative', 'USA'],
  ['Congresswoman', 'representative', 'USA'],
  ['Secretary of State', 'foreign_minister', 'USA'],
  ['U.S. Secretary of State', 'foreign_minister', 'USA'],
  ['top US diplomat', 'foreign_minister', 'USA'],
  ['America’s chief diplomat', 'foreign_minister', 'USA'],
  ['the top diplomat', 'foreign_minister', null],
  ['the head of Norwegian diplomacy', 'foreign_minister', 'NOR'],
  ['the head of the defence department', 'defence_minister', null],
  ['the head of the foreign ministry', 'foreign_minister', null],
  ['the head of Norway’s diplomacy', 'foreign_minister', 'NOR'],
  ['the EU’s top diplomat', 'high-representative', EU],
  ['British Foreign Secretary', 'foreign_minister', 'GBR'],
  ['Secretary of State for Defence', 'defence_minister', 'GBR'],
  ['Canadian Prime Minister', 'head_of_government', 'CAN'],
  ['Prime Minister of Canada', 'head_of_government', 'CAN'],
  ['Prime Minister', 'head_of_government', null],
  ['premier', 'head_of_government', null],
  ['German Chancellor', 'head_of_government', 'DEU'],
  ['NATO Secretary-General', 'secretary-general', NATO],
  ['the alliance’s secretary general', 'secretary-general', NATO],
  ['Secretary General', 'secretary-general', null],
  ['NATO chief', 'secretary-general', NATO],
  ['Defense Secretary', 'defence_minister', null],
  ['Pentagon chief', 'defence_minister', 'USA'],
  ['U.S. Secretary of War', 'defence_minister', 'USA'],
  ['French Armed Forces Minister', 'defence_minister', 'FRA'],
  ['undersecretary of defense for policy', 'under-secretary-of-defense-for-policy', 'USA'],
  ['U.S. under secretary of war for policy', 'under-secretary-of-defense-for-policy', 'USA'],
  ['Under Secretary of State', 'under-secretary-of-state', 'USA'],
  ['US President', 'head_of_state_government', 'USA'],
  ['Ukrainian President', 'head_of_state', 'UKR'],
  ['European Commission President', 'commission-president', EU],
  ['Polish Deputy Prime Minister and Minister of National Defence', 'defence_minister', 'POL'],
  ['NATO’s Supreme Allied Commander Europe', 'saceur', NATO],
]

describe('readOffice', () => {
  for (const [words, post, body] of offices) {
    test(words, () => expect(readOffice(register, words)).toMatchObject({ kind: 'office', post, body, former: false }))
  }

  test('a former office stays that office', () =>
    expect(readOffice(register, 'former U.S. Secretary of Defense')).toMatchObject({
      kind: 'office',
      role: 'defence_minister',
      body: 'USA',
      former: true,
    }))

  for (const words of ['Secretary', 'General', 'Minister', 'US Ambassador']) {
    test(`style: ${words}`, () => expect(readOffice(register, words).kind).toBe('style'))
  }
  for (const words of ['Mr.', 'Professor', 'Sir']) {
    test(`courtesy: ${words}`, () => expect(readOffice(register, words).kind).toBe('courtesy'))
  }
  // biome-ignore format: a table
  const unknown: [words: string, why: string][] = [
    ['a top U.S. diplomat', 'one of several'],
    ['then-Senator', 'of another time'],
    ['defence secretary nominee', 'not yet held'],
    ['shadow foreign secretary', 'the opposition’s'],
    ['Polish Secretary of State', 'a junior rank elsewhere'],
    ['Prime Minister and Foreign Minister', 'two that are held alone'],
    ['chief executive of a shipyard', 'no public office'],
    ['', 'no words'],
    ['Canadian Secretary of Defense for Pentagon chief', 'words that agree in nothing'],
  ]
  for (const [words, why] of unknown) {
    test(`unknown, ${why}: "${words}"`, () => expect(readOffice(register, words).kind).toBe('unknown'))
  }

  test('every registered office of a state reads back as its own role and country', () => {
    const off = register.rows.offices
      .filter((office) => office.iso3 !== null && office.role !== 'official' && office.role !== 'military')
      .filter((office) => {
        const read = readOffice(register, office.title)
        return read.role !== office.role || read.body !== office.iso3
      })
    expect(off.map((office) => office.title)).toEqual([])
  })
})

// biome-ignore format: a table
const pairs: [a: string, b: string, likeness: string, why: string][] = [
  ['U.S. Senator', 'Secretary of State', 'different', 'no member of Congress holds an office of the United States'],
  ['Senator', 'U.S. Secretary of State', 'different', 'the same, told shortly'],
  ['Sen.', 'Rep.', 'different', 'two houses'],
  ['top US diplomat', 'U.S. Secretary of State', 'same', 'a description'],
  ['Secretary', 'Secretary of State', 'compatible', 'a style'],
  ['Secretary', 'Senator', 'compatible', 'a style goes with anything'],
  ['Mr.', 'Senator', 'compatible', 'a courtesy'],
  ['Prime Minister', 'Canadian Prime Minister', 'same', 'one names no country'],
  ['Canadian Prime Minister', 'British Prime Minister', 'different', 'two countries'],
  ['NATO chief', 'NATO Secretary-General', 'same', 'a description'],
  ['NATO chief', 'Dutch Prime Minister', 'different', 'two offices held alone'],
  ['NATO Deputy Secretary General', 'NATO Secretary General', 'different', 'deputy'],
  ['undersecretary of defense for policy', 'Defense Secretary', 'different', 'below the minister'],
  ['undersecretary of defense', 'undersecretary of defense for policy', 'same', 'told shortly'],
  ['Under Secretary of State', 'undersecretary of defense for policy', 'different', 'two departments'],
  ['Foreign Minister', 'Defence Minister', 'different', 'two ministries'],
  ['Icelandic foreign minister', 'Icelandic defence minister', 'compatible', 'one minister answers for both'],
  ['acting foreign minister', 'Dutch defence minister', 'compatible', 'acting for another'],
  ['Deputy Prime Minister', 'Polish defence minister', 'compatible', 'often held together'],
  ['former Secretary of State', 'Secretary of State', 'different', 'left or not'],
  ['former Senator', 'Secretary of State', 'compatible', 'one after the other'],
  ['former senator', 'former Secretary of State', 'compatible', 'both are past'],
  ['Senator', 'Polish foreign minister', 'compatible', 'a Polish senator may be a minister'],
  ['lawmaker', 'Danish defence minister', 'compatible', 'ministers sit in parliament'],
  ['President', 'Spanish Prime Minister', 'compatible', 'president of the government'],
  ['President', 'British Prime Minister', 'different', 'Britain has no president'],
  ['President', 'US President', 'compatible', 'told shortly'],
  ['U.S. Vice President', 'US President', 'different', 'vice'],
  ['an old friend', 'Secretary of State', 'compatible', 'unknown words'],
]

describe('compareOffices', () => {
  for (const [a, b, likeness, why] of pairs) {
    test(`${a} / ${b}: ${likeness}, ${why}`, () => {
      expect(compareOffices(readOffice(register, a), readOffice(register, b))).toBe(likeness)
      expect(compareOffices(readOffice(register, b), readOffice(register, a))).toBe(likeness)
    })
  }
})

describe('officesOf', () => {
  const terms = (person: string, words: string) =>
    officesOf(register, person, readOffice(register, words)).map((term) => term.officeId)

  test('the terms whose office the words mean', () => {
    expect(terms('person:marco-rubio', 'U.S. Senator')).toEqual(['office:us-senator-for-fl'])
    expect(terms('person:marco-rubio', 'America’s chief diplomat')).toEqual(['office:us-secretary-of-state'])
    expect(terms('person:elbridge-colby', 'undersecretary of defense')).toEqual([
      'office:us-under-secretary-of-defense-for-policy',
    ])
    expect(terms('person:mark-rutte', 'NATO chief')).toEqual(['office:nato-secretary-general'])
  })
  test('none for an office the person never held, a style, or a person nobody knows', () => {
    expect(terms('person:mark-rutte', 'Senator')).toEqual([])
    expect(terms('person:marco-rubio', 'Secretary')).toEqual([])
    expect(terms('name:ada brandt', 'Prime Minister')).toEqual([])
  })
})

test('a government that only a register laid over knows, with the country’s code of its offices, stands before an office', () => {
  const source = { producer: 'test', address: null, asOf: null }
  const velmark = {
    id: 'body:velmark',
    name: 'Velmark',
    aliases: ['Velmarkian government'],
    kind: 'government',
    members: [],
    source,
  }
  const club = { ...velmark, id: 'body:coast-club', name: 'Coast Club', aliases: [], kind: 'organisation' }
  const office = {
    id: 'office:x',
    title: 'President, Velmark',
    role: 'head_of_state',
    body: 'Velmark',
    iso3: 'XVK',
    sole: true,
  }
  const { rows } = register
  const own = registerOf({
    ...rows,
    bodies: [...rows.bodies, velmark, club],
    offices: [...rows.offices, office, { ...office, body: 'Coast Club' }],
  })
  const read = (words: string) => [readOffice(own, words).role, readOffice(own, words).body]
  expect(read('Velmarkian Prime Minister')).toEqual(['head_of_government', 'XVK'])
  expect(read('President of Velmark')).toEqual(['head_of_state', 'XVK'])
  expect(read('President of Coast Club')).toEqual([null, null])
})
