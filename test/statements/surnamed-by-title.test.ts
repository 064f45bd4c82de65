import { expect, test } from 'vitest'
import { findNames } from '../../src/register/find-names.ts'
import { findPeople } from '../../src/statements/people.ts'
import { type Holder, registerWith } from './own-register.ts'
import { articleIn, printedOn } from './reading.ts'

const NORWAY = { body: 'Norway', iso3: 'NOR' }
const holders: Holder[] = [
  {
    name: 'Dorrit Halvang',
    office: 'Under Secretary of Defence, Norway',
    role: 'official',
    ...NORWAY,
    start: '2024-01-01',
  },
  {
    name: 'Louisa Tarnholm',
    office: 'Commander of the Northern Fleet',
    role: 'military',
    ...NORWAY,
    start: '2024-01-01',
  },
  {
    name: 'Eivor Stangeby',
    office: 'Minister for the Budget, Norway',
    role: 'minister',
    ...NORWAY,
    start: '2024-01-01',
  },
  {
    name: 'Ada Varlund',
    office: 'Finance Minister, Norway',
    role: 'minister',
    ...NORWAY,
    start: '2024-01-01',
    end: '2025-01-01',
  },
  { name: 'Bram Tollmark', office: 'Ambassador of Norway to Canada', role: 'official', ...NORWAY, start: '2024-01-01' },
]
const register = registerWith(holders)

// biome-ignore format: one case a line
const rows: [text: string, names: string[], why: string][] = [
  ['Norway waits. Under Secretary Halvang came.', ['Dorrit Halvang'], 'the title, and the country named'],
  ['SENATE OF NORWAY. Under Secretary HALVANG: yes.', ['Dorrit Halvang'], 'capitals of a transcript'],
  ['Norway waits. General Tarnholm came.', ['Louisa Tarnholm'], 'a rank, for a soldier'],
  ['In Norway the Minister for the Budget, Stangeby, spoke.', ['Eivor Stangeby'], 'the office before a comma'],
  ['Ms STANGEBY (Norway), Minister for the Budget, spoke.', ['Eivor Stangeby'], 'the office behind a bracket'],
  ['From Norway: “We pay” (Stangeby, Minister for the Budget).', ['Eivor Stangeby'], 'the name and the office in a bracket'],
  ['Norway’s ambassador, a Mr Tollmark, came. Tollmark left.', ['Bram Tollmark', 'Bram Tollmark'], 'a courtesy between; his surname later'],
  ['Norway waits. Halvang was late; the secretary had the numbers on defence.', ['Dorrit Halvang'], 'no title beside it, but the words of the post further on'],
  ['The Norwegian Tollmark came. No ambassador likes Canada more.', ['Bram Tollmark'], 'where he is from before the surname'],
  ['Norway waits. Halvang Street was closed, and the secretary for defence late.', [], 'a street'],
  ['Norway waits. Halvang was late, and so was the secretary.', [], 'the noun alone is anybody’s'],
  ['Norway waits. Varlund was late; the minister had the numbers on finance.', [], 'the post, held no more'],
  ['Halvang was late; the secretary had the numbers on defence.', [], 'the post, and no country'],
  ['Under Secretary Halvang came.', [], 'no country is named'],
  ['Norway waits. General Halvang came.', [], 'a rank, and no soldier'],
  ['Norway waits. Ambassador Tarnholm came.', [], 'another post'],
  ['Norway waits. Deputy Ambassador Tollmark came.', [], 'the deputy is not he'],
  ['Norway waits. Finance Minister Varlund came.', [], 'no more in office on the day'],
  ['Norway waits. Halvang came.', [], 'no title'],
  ['Norway waits. Under Secretary Peter Halvang came.', [], 'another given name'],
]
for (const [text, names, why] of rows)
  test(`${why}: ${text}`, () => {
    const people = findPeople(articleIn([text], printedOn('2026-03-01')), findNames(register, text), register)
    expect(people.filter(({ id }) => id.startsWith('person:')).map(({ name }) => name)).toEqual(names)
  })
