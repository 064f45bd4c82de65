import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../src/model/problem.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadRegister } from '../../src/reference/load-register.ts'

const shipped = loadRegister([dataFolder()])

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-register-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function problemOf(files: Readonly<Record<string, string>>): Problem {
  try {
    loadRegister([folderWith(files)])
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}

test('the data folder is found from the sources and from what is built of them', () => {
  const root = join(import.meta.dirname, '..', '..')
  expect(dataFolder()).toBe(join(root, 'data'))
  expect(dataFolder(join(root, 'dist', 'bench'))).toBe(join(root, 'data'))
})

describe('the shipped register', () => {
  test('holds every ally, with a date of accession that has an address', () => {
    expect(shipped.allies).toHaveLength(32)
    expect(shipped.allies.filter((ally) => !ally.accessionSource.address)).toEqual([])
  })
  test('names a producer on every row', () => {
    const rows = [...shipped.terms, ...shipped.allies, ...shipped.bodies, ...shipped.places, ...shipped.outlets]
    expect(rows.filter((row) => row.source.producer === 'not named')).toEqual([])
  })
  test('gives groups only members that it knows as allies or as states outside', () => {
    const baltic = shipped.bodies.find((body) => body.id === 'body:baltic-states')
    expect(baltic?.members).toEqual(['EST', 'LVA', 'LTU'])
    expect(shipped.bodies.find((body) => body.id === 'body:eastern-flank-allies')?.members).toEqual([])
  })
})

describe('the address of an end', () => {
  const endsOf = (person: string, office: string) => {
    const term = shipped.terms.find((one) => one.personId === `person:${person}` && one.officeId === `office:${office}`)
    return [term?.start?.address ?? null, term?.end?.address ?? null].map((address) => address !== null)
  }
  // biome-ignore format: a table
  const cases: [person: string, office: string, start: boolean, end: boolean, why: string][] = [
    ['marco-rubio', 'us-senator-for-fl', true, true, 'a data set: the row’s address stands for both'],
    ['antony-blinken', 'us-secretary-of-state', true, true, 'one address each'],
    ['jens-stoltenberg', 'nato-secretary-general', false, true, 'end_only'],
    ['viktor-orban', 'prime-minister-hungary', true, false, 'start_only'],
    ['anders-fogh-rasmussen', 'nato-secretary-general', false, false, 'unsourced'],
    ['jacob-helberg', 'us-under-secretary-of-state-for-economic-affairs', false, false, 'in office on a day, start from memory'],
    ['peter-magyar', 'prime-minister-hungary', false, false, 'a date without address'],
  ]
  for (const [person, office, start, end, why] of cases) {
    test(`${why}: ${person}`, () => expect(endsOf(person, office)).toEqual([start, end]))
  }
  test('each end names who gives it, and the widest reading of its dates', () => {
    const term = shipped.terms.find((one) => one.personId === 'person:antony-blinken')
    expect(term?.end).toMatchObject({ producer: 'UPI, 2025-01-21', earliest: '2025-01-20', latest: '2025-01-21' })
    expect(term?.start?.producer).toMatch(/^Wikidata/)
  })
})

describe('a folder of the user', () => {
  test('adds rows with only the columns it needs, and replaces rows of the same key', () => {
    const mine = folderWith({
      'officeholders.csv':
        '\ufeffperson,office,role,iso3,start,address\n' +
        'Ada Brandt,"Prime Minister, Nordland",head_of_government,NDL,2024-05-01,https://example.org/brandt\n' +
        'Marco Rubio,US Secretary of State,foreign_minister,USA,2025-01-21,https://example.org/rubio\n',
    })
    const rows = loadRegister([dataFolder(), mine])
    expect(rows.terms).toHaveLength(shipped.terms.length + 1)
    const term = (person: string) => rows.terms.findLast((one) => one.personId === person)
    expect(term('person:ada-brandt')?.start?.address).toBe('https://example.org/brandt')
    expect(term('person:marco-rubio')?.start?.address).toBe('https://example.org/rubio')
  })
  test('may keep its register in a folder of that name', () => {
    const home = folderWith({})
    mkdirSync(join(home, 'register'))
    writeFileSync(join(home, 'register', 'places.csv'), 'name,country\nFernborough,Nordland\n')
    expect(loadRegister([home]).places).toMatchObject([{ name: 'Fernborough', country: 'Nordland' }])
  })
  test('a place of places.csv goes before the city of that name', () => {
    const home = folderWith({
      'cities.csv': 'name,country,kind\nFernborough,Nordland,city\nAlvik,Nordland,city\n',
      'places.csv': 'name,country,kind\nFernborough,Nordland,base\n',
    })
    expect(loadRegister([home]).places.map(({ name, kind }) => [name, kind])).toEqual([
      ['Fernborough', 'base'],
      ['Alvik', 'city'],
    ])
  })
  test('must be there', () => {
    expect(() => loadRegister([join(tmpdir(), 'wordbond-no-such-folder')])).toThrow(/no folder/)
  })
})

describe('what is refused, with file, line and column', () => {
  // biome-ignore format: a table
  const cases: [file: string, text: string, says: RegExp, remedy: RegExp, why: string][] = [
    ['officeholders.csv', 'person,office,start\nAda Brandt,Envoy,2024-02-30x\n', /officeholders\.csv, line 2, column "start": "2024-02-30x"/, /2026-02-14/, 'a date that is none'],
    ['officeholders.csv', 'person,office,start\nAda,Envoy,2024-02-30\n', /column "start": "2024-02-30"/, /calendar/, 'a day that no calendar has'],
    ['officeholders.csv', 'person,office,start,end\nAda,Envoy,2024-02-03,2023\n', /column "end": "2023"/, /before/, 'an end before the start'],
    ['officeholders.csv', 'person,office,note\nAda,Envoy,"two\nlines"\n,Envoy,\n', /line 4, column "person"/, /Fill it in/, 'lines are counted through quoted line ends'],
    ['officeholders.csv', 'person,office,adress\nAda,Envoy,x\n', /no column is called "adress"/, /address/, 'a misspelt column would lose its values'],
    ['officeholders.csv', 'person,office,address\nAda,Envoy,ask me\n', /column "address": "ask me"/, /https/, 'an address that is none'],
    ['allies.csv', 'iso3,name\nNord,Nordland\n', /allies\.csv, line 2, column "iso3"/, /ISO 3166/, 'a code that is none'],
    ['bodies.csv', 'name,members\nThe Nine,"EST, LVA"\n', /column "members"/, /EST LVA LTU/, 'members with commas'],
    ['outlets.csv', 'name,kind\nThe Fernborough Post,paper\n', /column "kind": "paper"/, /agency, outlet/, 'a kind that is none'],
    ['places.csv', 'name,country\n"Fernborough,Nordland\n', /places\.csv is no readable CSV/, /UTF-8/, 'a quotation mark left open'],
  ]
  for (const [file, text, says, remedy, why] of cases) {
    test(why, () => {
      const problem = problemOf({ [file]: text })
      expect(problem.message).toMatch(says)
      expect(problem.remedy).toMatch(remedy)
    })
  }
})

describe('a sole office has one holder at a time', () => {
  const header = 'person,office,role,iso3,sole,start,end,end_alt,as_of\n'
  const overlapping =
    `${header}Ada Brandt,"Prime Minister, Nordland",head_of_government,NDL,yes,2020-01-01,2024-05-10,,\n` +
    'Bo Lind,"Prime Minister (caretaker), Nordland",head_of_government,NDL,yes,2024-05-01,,,2024-06-01\n'

  test('two titles of one office are one', () => {
    expect(problemOf({ 'officeholders.csv': overlapping }).message).toMatch(
      /Ada Brandt.*Bo Lind.*2024-05-01 to 2024-05-10/,
    )
  })
  test('days inside alternative dates are no overlap', () => {
    const text = overlapping.replace('2024-05-10,,', '2024-05-10,2024-05-01,')
    expect(loadRegister([folderWith({ 'officeholders.csv': text })]).terms).toHaveLength(2)
  })
  test('a term without an end is not held against who came after it was last seen', () => {
    const text = `${header}Ada Brandt,Envoy,official,NDL,yes,2020-01-01,,,2023\nBo Lind,Envoy,official,NDL,yes,2024-05-01,,,\n`
    expect(loadRegister([folderWith({ 'officeholders.csv': text })]).terms).toHaveLength(2)
  })
  test('an overlap listed with its reason passes', () => {
    const oddities =
      'office,person_a,person_b,from,to,reason\n"Prime Minister, Nordland",Ada Brandt,Bo Lind,2024-05-01,2024-05-10,handover\n'
    const folder = folderWith({ 'officeholders.csv': overlapping, 'oddities.csv': oddities })
    expect(loadRegister([folder]).terms).toHaveLength(2)
  })
})
