import { describe, expect, test } from 'vitest'
import { genderOf } from '../../src/register/first-names.ts'
import { holderOn } from '../../src/register/holder-on.ts'
import { membersOn } from '../../src/register/members-on.ts'
import { comparePlaces, placeOf } from '../../src/register/place-of-words.ts'
import { slug } from '../../src/register/slug.ts'
import { termsOn } from '../../src/register/terms-on.ts'
import { register } from './shipped.ts'

describe('termsOn', () => {
  // biome-ignore format: a table
  const held: [person: string, office: string, date: string, holds: string, why: string][] = [
    ['marco-rubio', 'us-secretary-of-state', '2025-01-20', 'no', 'the day before'],
    ['marco-rubio', 'us-secretary-of-state', '2025-01-21', 'yes', 'the first day counts'],
    ['marco-rubio', 'us-secretary-of-state', '2026-02-14', 'yes', 'no end is known'],
    ['marco-rubio', 'us-senator-for-fl', '2025-01-19', 'yes', 'the last day'],
    ['marco-rubio', 'us-senator-for-fl', '2025-01-20', 'no', 'terms are half-open'],
    ['marco-rubio', 'us-senator-for-fl', '2025', 'unknown', 'part of that year'],
    ['marco-rubio', 'us-senator-for-fl', '2025-01-18/2025-01-22', 'unknown', 'a stretch over the end'],
    ['marco-rubio', 'us-senator-for-fl', 'XXXX-02-15', 'unknown', 'year not stated'],
    ['antony-blinken', 'us-secretary-of-state', '2025-01-20', 'unknown', 'two published dates of the end: between them'],
    ['antony-blinken', 'us-secretary-of-state', '2025-01-21', 'no', 'after both'],
    ['jacob-helberg', 'us-under-secretary-of-state-for-economic-affairs', '2025-10-15', 'unknown', 'only the month is known'],
    ['jacob-helberg', 'us-under-secretary-of-state-for-economic-affairs', '2025-11-01', 'yes', 'after that month'],
    ['nathalie-tocci', 'professor-johns-hopkins-sais-europe', '2026-02-14', 'unknown', 'no start is known'],
  ]
  for (const [person, office, date, holds, why] of held) {
    test(`${person}, ${office}, ${date}: ${holds}, ${why}`, () => {
      const terms = termsOn(register, `person:${person}`, date).filter((on) => on.office.id === `office:${office}`)
      expect(terms.map((on) => on.holds)).toEqual([holds])
    })
  }
  test('nobody has terms who is not registered', () => expect(termsOn(register, 'name:ada brandt', '2026')).toEqual([]))
})

describe('holderOn', () => {
  test('the one holder', () => {
    expect(holderOn(register, 'secretary-general', 'body:nato', '2026-02-14')?.name).toBe('Mark Rutte')
    expect(holderOn(register, 'foreign_minister', 'USA', '2024-05-01')?.name).toBe('Antony Blinken')
  })
  test('nobody while two dates leave it open', () => {
    expect(holderOn(register, 'head_of_government', 'CZE', '2025-12-11')).toBeNull()
  })
  test('nobody after the day to which an open term is known', () => {
    expect(holderOn(register, 'head_of_government', 'GBR', '2026-11-20')).toBeNull()
  })
  test('nobody where an office had several holders and no date is known', () => {
    expect(holderOn(register, 'head_of_government', 'DEU', null)).toBeNull()
  })
})

test('membersOn counts accessions, the day itself included', () => {
  const days = ['2023-04-03', '2023-04-04', '2024-03-06', '2024-03-07', '2026-02-14', '1949-04-03']
  expect(days.map((day) => membersOn(register, day))).toEqual([30, 31, 31, 32, 32, 0])
})

describe('places', () => {
  // biome-ignore format: a table
  const pairs: [a: string, b: string, likeness: string, why: string][] = [
    ['Munich', 'Munich, Germany', 'same', 'with its country'],
    ['Munich', 'the Bayerischer Hof hotel in Munich', 'within', 'a venue in the city'],
    ['Bavaria', 'Munich', 'within', 'a region that is only told as what holds a city'],
    ['Kyiv', 'Kiev', 'same', 'two spellings'],
    ['Brussels', 'Munich', 'different', 'two cities'],
    ['Germany', 'Munich', 'within', 'country and city'],
    ['Germany', 'Federal Republic of Germany', 'same', 'alias of a country'],
    ['Poland', 'Kyiv', 'different', 'two countries'],
    ['Luxembourg', 'Luxembourg', 'same', 'city and country of one name'],
    ['Washington', 'Washington, D.C.', 'same', 'a comma inside the name'],
    ['Pentagon', 'Washington', 'unknown', 'over the river, and told as one'],
    ['Nuuk', 'Denmark', 'within', 'through Greenland'],
    ['Munich', 'Fernborough', 'unknown', 'a place nobody registered'],
    ['Gotland', 'Stockholm', 'unknown', 'how far a region goes is not registered'],
    ['Black Sea', 'Odesa', 'unknown', 'a water'],
  ]
  for (const [a, b, likeness, why] of pairs) {
    test(`${a} / ${b}: ${likeness}, ${why}`, () => {
      expect(comparePlaces(register, a, b)).toBe(likeness)
      expect(comparePlaces(register, b, a)).toBe(likeness)
    })
  }
  test('words are a place only if all of them fit', () => {
    expect(placeOf(register, 'the Hotel Bayerischer Hof, Munich')?.name).toBe('Hotel Bayerischer Hof')
    expect(placeOf(register, 'The Hague')?.name).toBe('The Hague')
    expect(placeOf(register, 'Binnenhof, The Hague')?.name).toBe('Binnenhof')
    expect(placeOf(register, 'Munich, Ontario')).toBeNull()
    expect(placeOf(register, 'a hall')).toBeNull()
  })
})

test('given names tell a gender only where they are given to one', () => {
  expect(['Kaja', 'José', 'Frank-Walter', 'Jean-Noël', 'Zoë'].map(genderOf)).toEqual(['f', 'm', 'm', 'm', 'f'])
  expect(['Wibke', 'Odalys', 'Stellan', 'Mirek'].map(genderOf)).toEqual(['f', 'f', 'm', 'm'])
  expect(['Lone', 'Said', 'Robin', 'Heike', 'Sidney'].map(genderOf)).toEqual(Array(5).fill(null)) // words, women and men
  expect(['Andrea', 'Jan', 'Alexis', 'Wordbond', ''].map(genderOf)).toEqual([null, null, null, null, null])
})

test('a slug spells letters as agencies do', () => {
  expect(slug('Þorgerður Katrín')).toBe('thorgerdur-katrin')
  expect(slug('Jonas Gahr Støre')).toBe('jonas-gahr-store')
})
