import { expect, test } from 'vitest'
import { registerOf } from '../../src/register/register.ts'
import { registerWith } from './own-register.ts'
import { printedOn, readIn } from './reading.ts'

const held = { start: '2024-01-01', end: '2026-06-01' }
const register = registerWith([
  {
    name: 'Bram Weberling',
    office: 'Prime Minister, Norway',
    role: 'head_of_government',
    body: 'Norway',
    iso3: 'NOR',
    ...held,
  },
  {
    name: 'Greta Oldervik',
    office: 'Defence Minister, Denmark',
    role: 'defence_minister',
    body: 'Denmark',
    iso3: 'DNK',
    ...held,
  },
  { name: 'Ole Pråvestad', office: 'President, Denmark', role: 'head_of_state', body: 'Denmark', iso3: 'DNK', ...held },
  { name: 'Nils Martin', office: 'President, Norway', role: 'head_of_state', body: 'Norway', iso3: 'NOR', ...held },
  {
    name: 'Ada Krollberg',
    office: 'Prime Minister, Denmark',
    role: 'head_of_government',
    body: 'Denmark',
    iso3: 'DNK',
    ...held,
  },
  { name: 'Ulf Krollberg', office: 'Harbour Master of Norway', role: 'official', body: 'Norway', iso3: 'NOR', ...held },
  { name: 'Ulf Tinberg', office: 'Envoy of Norway', role: 'official', body: 'Norway', iso3: 'NOR', ...held },
]) // prettier-ignore
const Q = '“The road is long and we have begun,”'
const speakerOf = (paragraphs: readonly string[], day: string | null) =>
  readIn(paragraphs, { ...(day === null ? {} : printedOn(day)), register }).statements.at(-1)?.speaker?.id ?? null
const WEBERLING = 'person:bram-weberling'
const DAY = '2026-03-02'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], day: string | null, id: string | null, why: string][] = [
  [['The ministers came to Norway.', `${Q} Weberling said.`], DAY, WEBERLING, 'the one of that surname, who leads the country that is named'],
  [[`${Q} Weberling said.`, 'Norway’s prime minister is to leave.'], DAY, WEBERLING, 'named after his words as well'],
  [['NATO met on Monday.', `Weberling: ${Q}`], DAY, WEBERLING, 'of a head, NATO will do'],
  [['Denmark was first.', 'Oldervik: “We are ready and have begun.”', `Weberling: ${Q}`], DAY, null, 'a minister beside him is no other head'],
  [['NATO met on Monday.', `Oldervik looked left. ${Q.replace(',', '.')}`], DAY, null, 'of a minister, NATO will not do'],
  [['The Danish fleet sailed.', `Oldervik looked left. ${Q.replace(',', '.')}`], DAY, 'person:greta-oldervik', 'a minister whose country is told by its adjective'],
  [['The ministers came.', `${Q} Weberling said.`], DAY, null, 'neither country nor alliance is told'],
  [['The ministers came to Norway.', `${Q} Weberling said.`], '2026-09-02', null, 'he no longer holds it'],
  [['The ministers came to Norway.', `${Q} Weberling said.`], null, null, 'no day of printing'],
  [['Norway met Anna Weberling.', `${Q} Weberling said.`], DAY, 'name:anna weberling', 'another of that surname is named in full'],
  [['The ministers came to Norway.', `${Q} Martin said.`], DAY, null, 'a surname that is a given name too'],
  [['The ministers came to Denmark.', `${Q} Krollberg said.`], DAY, null, 'two of the surname are registered'],
  [['The ministers came to Norway.', `${Q} Tinberg said.`], DAY, null, 'no office of state'],
  [['The ministers came to Denmark.', `Pravestad managers spoke: ${Q}`], DAY, null, 'another spelling, and only as the first word of a sentence'],
  [['The ministers of Norway met in Weberling Tower.', `${Q} he said.`], DAY, null, 'a tower of that name'],
]
for (const [paragraphs, day, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')} (${day})`, () => expect(speakerOf(paragraphs, day)).toBe(id))

const source = { producer: 'test', address: null, asOf: null }
const outlet = (name: string, kind: 'outlet' | 'agency') => ({
  name,
  kind,
  aliases: [],
  country: 'NOR',
  domain: null,
  creditPatterns: [],
  source,
})
const withOutlets = registerOf({
  ...register.rows,
  outlets: [...register.rows.outlets, outlet('Quay Radio', 'outlet'), outlet('Quay Agency', 'agency')],
})

test('a paper need not name its own country, and an agency has none', () => {
  const saidIn = (name: string) =>
    readIn(['Weberling brings a number.', `${Q} Weberling said.`], {
      ...printedOn(DAY),
      register: withOutlets,
      outlet: name,
    }).statements.at(-1)?.speaker?.id ?? null
  expect(saidIn('Quay Radio')).toBe(WEBERLING)
  expect(saidIn('Quay Agency')).toBeNull()
  expect(saidIn('Pier Post')).toBeNull()
})
