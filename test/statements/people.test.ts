import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/register/find-names.ts'
import { findPeople } from '../../src/statements/people.ts'
import { type Holder, registerWith } from './own-register.ts'
import { articleIn, printedOn } from './reading.ts'

const US = { body: 'United States', iso3: 'USA' }
const NORWAY = { body: 'Norway', iso3: 'NOR' }
const holders: Holder[] = [
  {
    name: 'Stefan Krollberg',
    office: 'Senator, United States',
    role: 'legislator',
    ...US,
    start: '2015-01-03',
    end: '2025-01-20',
  },
  {
    name: 'Stefan Krollberg',
    office: 'Secretary of State of the United States',
    role: 'foreign_minister',
    ...US,
    start: '2025-01-21',
  },
  {
    name: 'Ada Pia Tollander',
    office: 'Minister of Defence, Norway',
    role: 'defence_minister',
    ...NORWAY,
    start: '2020-01-01',
  },
  { name: 'Ada Tolland', office: 'Prime Minister, Norway', role: 'head_of_government', ...NORWAY, start: '2020-01-01' },
  {
    name: 'Bram Tolland',
    office: 'Foreign Minister, Norway',
    role: 'foreign_minister',
    ...NORWAY,
    start: '2020-01-01',
  },
]
const register = registerWith(holders)

function peopleIn(text: string, day?: string) {
  const article = articleIn([text], day === undefined ? {} : printedOn(day))
  return findPeople(article, findNames(register, text), register).map((person) => ({
    ...person,
    text: text.slice(person.start, person.end),
  }))
}

test('whose sister somebody is tells more of her gender than her given name', () => {
  expect(peopleIn('Stefan Solheim came.').map(({ gender }) => gender)).toEqual(['m'])
  expect(peopleIn('His sister, Stefan Solheim, came.').map(({ gender }) => gender)).toEqual(['f'])
})

// biome-ignore format: one case a line
const found: [text: string, people: [text: string, id: string][], why: string][] = [
  ['Greta Solheim came.', [['Greta Solheim', 'name:greta solheim']], 'a given name that is known'],
  ['His sister, Marlet Solheim, came.', [['Marlet Solheim', 'name:marlet solheim']], 'whose sister she is'],
  ['Her sister Nation Street came.', [], 'a street is nobody’s sister'],
  ['Greta P. Solheim came.', [['Greta P. Solheim', 'name:greta p. solheim']], 'an initial'],
  ['Opposition MP Lorne Pickavance came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'MP is a title'],
  ['The secretary, Dame Greta Solheim, came.', [['Greta Solheim', 'name:greta solheim']], 'a courtesy is no given name'],
  ['Claudia Major came. “We pay,” Major said.', [['Claudia Major', 'name:claudia major'], ['Major', 'name:claudia major']], 'a rank behind a given name is a surname'],
  ['The Army Major came.', [], 'and without one a rank'],
  ['Alberto Pickavance Solheim, who leads, came.', [['Alberto Pickavance Solheim', 'name:alberto pickavance solheim']], 'two surnames in a sentence'],
  ['Anna Marlow Calls for Unity Among Allies', [['Anna Marlow', 'name:anna marlow']], 'a headline in capitals is no longer name'],
  ['Col. Martin O’Donnell came. O’Donnell left.', [['Martin O’Donnell', "name:martin o'donnell"], ['O’Donnell', "name:martin o'donnell"]], 'a surname with an apostrophe'],
  ['DUTCH TANKER QUEEN BLASTS PAPER GENERALS', [], 'a headline in capitals'],
  ['Marijke van Loon came. Van Loon left.', [['Marijke van Loon', 'name:marijke van loon'], ['Van Loon', 'name:marijke van loon']], 'a particle that opens a sentence'],
  ['Stefan Krollberg came with Kristen Marlow.', [['Stefan Krollberg', 'person:stefan-krollberg'], ['Kristen Marlow', 'name:kristen marlow']], 'a given name of either gender'],
  ['Ada Pia Tollander came.', [['Ada Pia Tollander', 'person:ada-pia-tollander']], 'as registered'],
  ['Ada Tollander came. Tollander left.', [['Ada Tollander', 'person:ada-pia-tollander'], ['Tollander', 'person:ada-pia-tollander']], 'without the middle name that the register has'],
  ['The Chair of the Military Committee, Admiral Giuseppe Cavo Dragone, came. The Admiral left.', [['Giuseppe Cavo Dragone', 'name:giuseppe cavo dragone']], 'two surnames in a sentence of many capitals'],
  ['Sen. Claire Marlow came. “We pay,” Marlow said.', [['Claire Marlow', 'name:claire marlow'], ['Marlow', 'name:claire marlow']], 'a common given name'],
  ['Dan Oldervik and Jo Marlow came.', [['Dan Oldervik', 'name:dan oldervik'], ['Jo Marlow', 'name:jo marlow']], 'short given names, of either gender'],
  ['The Dutchwoman, a former captain, came.', [], '"the" is no given name'],
  ['From the Partido Popular, its leader Greta Solheim came.', [['Greta Solheim', 'name:greta solheim']], 'a role behind "its" is another’s'],
  ['Greta Solheim\nThe harbour is old. The road is long.', [['Greta Solheim', 'name:greta solheim']], 'the next line is no third name'],
  ['Anna Marlow Monday said so.', [['Anna Marlow', 'name:anna marlow']], 'a day is no surname'],
  ['The head of the Joint Transport Command came.', [], 'a command is nobody'],
  ['Greta R. P. Solheim came.', [['Greta R. P. Solheim', 'name:greta r. p. solheim']], 'two initials'],
  ['Pieter van den Brink came.', [['Pieter van den Brink', 'name:pieter van den brink']], 'two particles'],
  ['Ursula von Hallen came.', [['Ursula von Hallen', 'name:ursula von hallen']], 'one particle'],
  ['Anne-Marie Solheim-Kerr came.', [['Anne-Marie Solheim-Kerr', 'name:anne-marie solheim-kerr']], 'hyphens'],
  ['Grētā Šolheim came.', [['Grētā Šolheim', 'name:greta solheim']], 'accents are folded in the id'],
  ['Minister Lorne Pickavance came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'an unknown given name behind a title'],
  ['Minister for Trade Lorne Pickavance came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'a title with its field'],
  ['Ms. Lorne Pickavance came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'an unknown given name behind Ms.'],
  ['Lorne Pickavance, who chairs the panel, came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'an unknown given name, a clause behind'],
  ['Lorne Pickavance, the prime minister of Velmark, came.', [['Lorne Pickavance', 'name:lorne pickavance']], 'an unknown given name, a role behind'],
  ['Greta Solheim came. Solheim left.', [['Greta Solheim', 'name:greta solheim'], ['Solheim', 'name:greta solheim']], 'the surname behind the full name'],
  ['Solheim left. Greta Solheim came.', [['Solheim', 'name:greta solheim'], ['Greta Solheim', 'name:greta solheim']], 'the surname before the full name, as in a headline'],
  ['Pieter van den Brink came. Now van den Brink left.', [['Pieter van den Brink', 'name:pieter van den brink'], ['van den Brink', 'name:pieter van den brink']], 'a surname with particles'],
  ['Anne-Marie Solheim-Kerr came. Solheim-Kerr left.', [['Anne-Marie Solheim-Kerr', 'name:anne-marie solheim-kerr'], ['Solheim-Kerr', 'name:anne-marie solheim-kerr']], 'a double surname'],
  ['Greta Solheim came. Solheim’s plan is late.', [['Greta Solheim', 'name:greta solheim'], ['Solheim', 'name:greta solheim']], 'a possessive'],
  ['Stefan Krollberg came. Krollberg left.', [['Stefan Krollberg', 'person:stefan-krollberg'], ['Krollberg', 'person:stefan-krollberg']], 'the register’s id'],
  ['Greta Solheim and Peter Solheim came. Solheim left.', [['Greta Solheim', 'name:greta solheim'], ['Peter Solheim', 'name:peter solheim']], 'two of one surname: the bare one is neither'],
  ['Stefan Krollberg met Greta Krollberg. Krollberg left.', [['Stefan Krollberg', 'person:stefan-krollberg'], ['Greta Krollberg', 'name:greta krollberg']], 'a registered one and a namesake'],
]
for (const [text, people, why] of found)
  test(`${why}: ${text}`, () => expect(peopleIn(text).map((person) => [person.text, person.id])).toEqual(people))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  ['Lorne Pickavance came.', 'two capitalised words alone may be a ship'],
  ['Solheim left.', 'a surname, nobody named in full'],
  ['Krollberg left.', 'a registered surname, no title, nobody named in full'],
  ['Mr. Krollberg left.', 'a courtesy is no office'],
  ['Ms Solheim, 58, left.', 'a courtesy is no given name'],
  ['Tolland left.', 'a surname of two registered people'],
  ['the North Harbour and the Long Quay', 'places'],
  ['Prime Minister left.', 'a title alone'],
  ['The Chief of the Harbour Staff left.', 'what a title is of is nobody'],
  ['', 'no text'],
]
for (const [text, why] of nothing) test(`nobody (${why}): ${text}`, () => expect(peopleIn(text)).toEqual([]))

describe('title and surname, nobody named in full', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    ['Senator Krollberg left.', null, 'an office that had ended by the day of printing'],
    ['Secretary of State Krollberg left.', 'person:stefan-krollberg', 'an office he holds'],
    ['U.S. Secretary of State Krollberg left.', 'person:stefan-krollberg', 'with its country'],
    ['Prime Minister Tolland left.', 'person:ada-tolland', 'the office tells two of one surname apart'],
    ['Foreign Minister Tolland left.', 'person:bram-tolland', 'and so for the other'],
    ['Admiral Krollberg left.', null, 'an office he never held'],
    ['Secretary Krollberg left.', null, 'a style tells nothing'],
    ['President Tolland left.', null, 'neither of the two'],
    ['a prime minister, Tolland left', null, 'a title of somebody else'],
  ]
  for (const [text, id, why] of rows)
    test(`${why}: ${text}`, () => expect(peopleIn(text, '2026-03-01')[0]?.id ?? null).toBe(id))

  test('an office of any time, where the article is not dated', () =>
    expect(peopleIn('Senator Krollberg left.')[0]?.id).toBe('person:stefan-krollberg'))
})

describe('surname and post, nobody named in full', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    ['Spoke: Krollberg (United States), one other.', 'person:stefan-krollberg', 'his country in brackets'],
    ['Krollberg of America, who likes doors, left.', 'person:stefan-krollberg', 'of his country'],
    ['On stage: S. Krollberg (Secretary of State, United States).', 'person:stefan-krollberg', 'his initial and his post'],
    ['Mr Krollberg banged the table. Norway asked, and America’s foreign minister answered. The foreign minister laughed.', 'person:stefan-krollberg', 'a courtesy, and his country and post told elsewhere'],
    ['Spoke: Krollberg (Norway).', null, 'another country'],
    ['On stage: P. Krollberg (Secretary of State, United States).', null, 'another initial'],
    ['On stage: S. Krollberg.', null, 'an initial alone'],
    ['Krollberg (Senator, United States).', 'person:stefan-krollberg', 'his country, whatever the post'],
    ['Krollberg, foreign minister of Norway, left.', null, 'a post of another country'],
    ['Spoke: Tolland (Norway).', null, 'two of one surname and country'],
    ['Mr Krollberg sells boats in America.', null, 'a courtesy and a country: no post is told'],
    ['Mr Krollberg left. The foreign minister laughed.', null, 'a courtesy and a post: no country is told'],
    ['Krollberg left. America’s foreign minister laughed. The foreign minister left.', 'person:stefan-krollberg', 'no courtesy, but his office with its country'],
    ['Krollberg left. The foreign minister laughed.', null, 'no courtesy, and no country'],
  ]
  for (const [text, id, why] of rows)
    test(`${why}: ${text}`, () =>
      expect(
        peopleIn(text, '2026-03-01').find((one) => one.text.endsWith('Krollberg') || one.text.endsWith('Tolland'))
          ?.id ?? null,
      ).toBe(id))
})

describe('gender', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, gender: 'f' | 'm' | null, why: string][] = [
    ['Greta Solheim came.', 'f', 'by the given name'],
    ['Peter Solheim came.', 'm', 'by the given name'],
    ['Minister Lorne Pickavance came.', null, 'a given name that tells none'],
    ['Ms. Lorne Pickavance came.', 'f', 'by the courtesy'],
    ['Minister Lorne Pickavance came. Mr. Pickavance left.', 'm', 'by a courtesy later in the article'],
    ['Lord Lorne Pickavance came.', 'm', 'by the rank'],
  ]
  for (const [text, gender, why] of rows) test(`${why}: ${text}`, () => expect(peopleIn(text)[0]?.gender).toBe(gender))
})
