import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/register/find-names.ts'
import { registerOf } from '../../src/register/register.ts'
import { register } from './shipped.ts'

const named = (text: string): string[] =>
  findNames(register, text).map((hit) => `${hit.text} = ${hit.how}: ${hit.refs.map((ref) => ref.id).join(' ')}`)

// biome-ignore format: a table
const found: [text: string, names: string[], why: string][] = [
  ['Mark Rutte spoke.', ['Mark Rutte = name: person:mark-rutte'], 'full name'],
  ['Rutte’s answer', ['Rutte = surname: person:mark-rutte'], 'possessive'],
  ['Rasmussen replied', ['Rasmussen = surname: person:anders-fogh-rasmussen person:lars-lokke-rasmussen'], 'one surname, all who bear it'],
  ['Andrej Babis won', ['Andrej Babis = name: person:andrej-babis'], 'accents left out'],
  ['Lars Lokke Rasmussen', ['Lars Lokke Rasmussen = name: person:lars-lokke-rasmussen'], 'letters that Unicode does not take apart'],
  ['Volodymyr Zelensky and Zelenskiy', ['Volodymyr Zelensky = alias: person:volodymyr-zelenskyy', 'Zelenskiy = surname: person:volodymyr-zelenskyy'], 'spellings'],
  ['James Risch asked', ['James Risch = alias: person:james-e-risch'], 'without the initial'],
  ['JD Vance and J.D. Vance', ['JD Vance = alias: person:j-d-vance', 'J.D. Vance = name: person:j-d-vance'], 'initials'],
  ['Von der Leyen, von der Leyen', ['Von der Leyen = surname: person:ursula-von-der-leyen', 'von der Leyen = surname: person:ursula-von-der-leyen'], 'particles, at the head of a sentence too'],
  ['MARCO RUBIO IN KYIV', ['MARCO RUBIO = name: person:marco-rubio', 'KYIV = metonym: country:ukr place:kyiv'], 'headline in capitals'],
  ['RUBIO (on the telephone): Thank you.', ['RUBIO = surname: person:marco-rubio'], 'speaker label with where he is'],
  ['SECRETARY RUBIO: Thank you.', ['RUBIO = surname: person:marco-rubio'], 'speaker label'],
  ['the U.S. and the U.K. agreed with the US', ['U.S. = alias: ally:usa', 'U.K. = alias: ally:gbr', 'US = alias: ally:usa'], 'dotted forms'],
  ['a US-led force', ['US = alias: ally:usa'], 'before a hyphen'],
  ['Germans and a Dane', ['Germans = demonym: ally:deu', 'Dane = demonym: ally:dnk'], 'demonyms, plural too'],
  ['in Munich', ['Munich = place: place:munich body:munich-security-conference'], 'a place first, though it is short for a conference'],
  ['in Brussels', ['Brussels = place: place:brussels'], 'stands for too many to be a metonym'],
  ['Washington hopes', ['Washington = metonym: ally:usa place:washington'], 'a place that stands for its government'],
  ['the Munich Security Conference', ['Munich Security Conference = name: body:munich-security-conference'], 'the longest name wins'],
  ['the Council of the European Union', ['Council of the European Union = name: body:council-of-the-european-union'], 'longer than “the Council”'],
  ['European allies and Canada pay', ['European allies and Canada = name: body:european-allies-and-canada'], 'a group'],
  ['the alliance, NATO', ['the alliance = alias: body:nato', 'NATO = name: body:nato outlet:nato'], 'in lower case where the register has it so'],
  ['the New York Times reported', ['New York Times = name: outlet:the-new-york-times'], 'article in lower case'],
  ['wrote The Times', ['The Times = name: outlet:the-times'], 'a short name keeps its article'],
  ['South Koreans', ['South Koreans = demonym: country:kor'], 'a state that is no ally'],
  ['Pete Hegseth,\nwho', ['Pete Hegseth = name: person:pete-hegseth'], 'before a comma'],
  ['Ask Mark. Rutte knows.', ['Rutte = surname: person:mark-rutte'], 'a full name does not run over a full stop'],
  ['the White House said', ['White House = metonym: ally:usa place:white-house outlet:the-white-house'], 'an outlet last'],
  ['told Defense Secretary Hegseth and Secretary of State Rubio', ['Hegseth = surname: person:pete-hegseth', 'Rubio = surname: person:marco-rubio'], 'after a title'],
  ['on Sunday Rutte met', ['Rutte = surname: person:mark-rutte'], 'after a day'],
  ['the Commission', ['Commission = alias: body:european-commission'], 'a short form with its article'],
  ['Mrs. May said', ['May = surname: person:theresa-may'], 'a month’s name after a title'],
  ['Pete\nHegseth', ['Pete\nHegseth = name: person:pete-hegseth'], 'over a line end'],
]

describe('findNames finds', () => {
  for (const [text, names, why] of found) {
    test(`${why}: ${JSON.stringify(text)}`, () => expect(named(text)).toEqual(names))
  }
})

// biome-ignore format: a table
const nothing: [text: string, why: string][] = [
  ['the house, a union, the commission and a monitor', 'ordinary words in lower case'],
  ['he told us that it is up', 'words spelt like acronyms'],
  ['THIS IS READY', 'an acronym among capitals is a word'],
  ['Ella Rubio and L. Rubio', 'another given name or initial before the surname'],
  ['said Thorvik Rubio', 'inside a sentence any capitalised word may be a given name'],
  ['Paul Lindqvist', 'a given name that a senator bears as his surname'],
  ['Dow shares', 'a capital inside the register’s word is asked for'],
  ['the Election Commission of the Credit Union', 'short forms inside other names'],
  ['in the South', 'a point of the compass'],
  ['in May', 'a month'],
  ['Young people', 'a word at the head of a sentence'],
  ['Secretary of War', 'an office names nobody'],
  ['the House of Commons', 'another house'],
  ['polish the silver', 'a verb'],
  ['Rubiotown', 'inside a word'],
]

describe('findNames finds nothing', () => {
  for (const [text, why] of nothing) test(`${why}: "${text}"`, () => expect(named(text)).toEqual([]))
})

test('a stretch of the text is read with offsets of the whole', () => {
  const text = 'Poland. Mark Rutte. Spain.'
  expect(findNames(register, text, 7, 19)).toMatchObject([{ start: 8, end: 18, text: 'Mark Rutte' }])
})

test('a name with a plural’s apostrophe is found with any mark, or with none', () => {
  const { rows } = register
  const council = { id: 'body:members-council', name: "Harbour Members' Council", aliases: [], kind: 'organisation' }
  const first = rows.bodies[0]
  const own = registerOf({ ...rows, bodies: first ? [...rows.bodies, { ...first, ...council, members: [] }] : [] })
  for (const name of ['Harbour Members’ Council', "HARBOUR MEMBERS' COUNCIL", 'Harbour Members Council'])
    expect(findNames(own, `The ${name} met.`).map(({ text }) => text)).toEqual([name])
  expect(findNames(own, 'The Harbour Members’, Council met.').map(({ text }) => text)).not.toContain(
    'Harbour Members’, Council',
  )
})

test('hits are in order, do not overlap, and say the words at their offsets', () => {
  const word = fc.constantFrom(
    'the',
    'The',
    'U.S.',
    'NATO',
    'Mark',
    'Rutte',
    'European',
    'Council',
    'Munich',
    'ö',
    '.',
    ' ',
    '’s',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const hit of findNames(register, text)) {
        expect(hit.start).toBeGreaterThanOrEqual(end)
        expect(hit.text).toBe(text.slice(hit.start, hit.end))
        expect(hit.refs.length).toBeGreaterThan(0)
        end = hit.end
      }
    }),
  )
})
