import { expect, test } from 'vitest'
import { registerWith } from './own-register.ts'
import { printedOn, whoSays } from './reading.ts'

// Known as of 2026-11-23, as all rows laid over by tests are.
const held = { start: '2026-01-01' }
const register = registerWith(
  [
    {
      name: 'Bram Weberling',
      office: 'Prime Minister, Freeland',
      role: 'head_of_government',
      body: 'Freeland',
      iso3: 'XFL',
      ...held,
    },
    {
      name: 'Greta Oldervik',
      office: 'Prime Minister, Norway',
      role: 'head_of_government',
      body: 'Norway',
      iso3: 'NOR',
      start: '2031-01-01',
    },
    {
      name: 'Ole Tarn',
      office: 'Chancellor, Austria',
      role: 'head_of_government',
      body: 'Austria',
      iso3: 'AUT',
      start: '2031-01-01',
    },
    {
      name: 'Nils Krollberg',
      office: 'Defence Minister, Norway',
      role: 'defence_minister',
      body: 'Norway',
      iso3: 'NOR',
      start: '2031-01-01',
    },
    {
      name: 'Otto Weberstad',
      office: 'Defence Minister, Norway',
      role: 'defence_minister',
      body: 'Norway',
      iso3: 'NOR',
      start: '2020-01-01',
      end: '2025-01-01',
    },
    {
      name: 'Anton Lund',
      office: 'Chief of Defence, Norway',
      role: 'military',
      body: 'Norway',
      iso3: 'NOR',
      start: '2020-01-01',
      end: '2025-01-01',
    },
  ],
  [{ name: 'Freeland', aliases: ['Freelandian government'] }],
) // prettier-ignore
const speakerOf = (paragraphs: readonly string[], day: string | null) =>
  whoSays(paragraphs, { ...(day === null ? {} : printedOn(day)), register })
const Q = '“The road is long and we have begun,”'
const OLDERVIK = 'person:greta-oldervik'
const DAY = '2031-03-02'

// biome-ignore format: one case a line
const later: [paragraphs: string[], day: string | null, id: string | null, why: string][] = [
  [['The prime minister said that the road through Norway would be paid for.', 'Greta Oldervik came by boat.'], DAY, OLDERVIK, 'named further on, her country in the same sentence'],
  [['Norway has begun.', `${Q} the prime minister said.`, 'Greta Oldervik came by boat.'], DAY, OLDERVIK, 'her country named before'],
  [['Norway has begun.', `${Q} the prime minister said.`, 'Greta Oldervik met Austria’s chancellor, Ole Tarn.'], DAY, OLDERVIK, 'a chancellor of another country is no prime minister'],
  [['Norway has begun.', `${Q} the chancellor said.`, 'Greta Oldervik came by boat.'], DAY, null, 'nor is a prime minister a chancellor'],
  [['Norway has begun.', `${Q} the defence minister said.`, 'Greta Oldervik came by boat.'], DAY, null, 'another office'],
  [['Norway has begun. Austria has not.', `${Q} the prime minister said.`, 'Greta Oldervik came by boat.'], DAY, null, 'another country was named last'],
  [['Norway has begun.', `${Q} the prime minister said.`, 'Greta Oldervik met Denmark’s prime minister.'], DAY, null, 'the article tells of two prime ministers'],
  [['Norway has begun.', `${Q} the former prime minister said.`, 'Greta Oldervik came by boat.'], DAY, null, 'a former one'],
  [['Norway has begun.', `${Q} the prime minister said.`, 'Greta Oldervik came by boat.'], '2030-03-02', null, 'before she took office'],
  [['Norway has begun.', `${Q} the prime minister said.`, 'Greta Oldervik came by boat.'], null, null, 'no day of printing'],
  [['The road was opened.', `${Q} the prime minister said.`, 'Greta Oldervik came by boat.'], DAY, null, 'no country is told'],
]
for (const [paragraphs, day, id, why] of later)
  test(`named further on, ${why}: ${paragraphs.join(' ¶ ')} (${day})`, () =>
    expect(speakerOf(paragraphs, day)).toBe(id))

// biome-ignore format: one case a line
const former: [paragraphs: string[], id: string | null, why: string][] = [
  [['Otto Weberstad came by boat.', 'Norway’s former defence minister did not smile. He said that the road was long.'], 'person:otto-weberstad', 'the role before "he" is his, held once'],
  [['Anton Lund came by boat.', `${Q} the former chief of defence said.`], 'person:anton-lund', 'an office that no list of posts has'],
  [['Anton Lund came by boat.', `${Q} Norway’s former chief of defence said.`], 'person:anton-lund', 'the same, whose country is told'],
  [['Anton Lund came by boat.', `${Q} the former chief of defence of Norway said.`], 'person:anton-lund', 'the same, the country behind'],
  [['Anton Lund came by boat.', `${Q} Denmark’s former chief of defence said.`], null, 'another country’s'],
  [['Anton Lund came by boat.', `${Q} Norway’s chief of defence said.`], null, 'he is it no longer'],
  [['Otto Weberstad said it was late.', `${Q} the Cabinet minister told broadcasters.`], null, 'no minister any longer'],
  [['Greta Oldervik came by boat.', 'Peter Marlow came, too.', `${Q} the former Norwegian prime minister said.`], null, 'an office that she holds only later'],
]
for (const [paragraphs, id, why] of former)
  test(`held once, ${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs, '2029-03-02')).toBe(id))

// biome-ignore format: one case a line
const overlaid: [paragraphs: string[], id: string | null, why: string][] = [
  [['The road through Freeland would be paid for, its prime minister said.', 'Bram Weberling came by boat.'], 'person:bram-weberling', 'named further on'],
  [['Freeland has begun.', `${Q} the Freelandian prime minister said.`, 'Bram Weberling came by boat.'], 'person:bram-weberling', 'by the adjective of its government’s name'],
  [['Bram Weberling came early. Peter Marlow did not.', `${Q} the Freelandian said.`], null, 'of which country the other is nobody knows'],
  [['Bram Weberling came early.', `${Q} the Freelandian said.`], 'person:bram-weberling', 'a countryman'],
]
for (const [paragraphs, id, why] of overlaid)
  test(`a state that only one’s own register knows, ${why}: ${paragraphs.join(' ¶ ')}`, () =>
    expect(speakerOf(paragraphs, '2026-03-02')).toBe(id))

// biome-ignore format: one case a line
const cabinet: [paragraphs: string[], id: string | null, why: string][] = [
  [['Otto Weberstad said it was late.', `${Q} the Cabinet minister told broadcasters.`], 'person:otto-weberstad', 'the only one named, who spoke last'],
  [['Otto Weberstad said it was late.', 'Peter Marlow nodded.', `${Q} the Cabinet minister told broadcasters.`], null, 'another is named'],
  [['Anton Lund said it was late.', `${Q} the Cabinet minister told broadcasters.`], null, 'a soldier'],
]
for (const [paragraphs, id, why] of cabinet)
  test(`a minister of whichever ministry, ${why}: ${paragraphs.join(' ¶ ')}`, () =>
    expect(speakerOf(paragraphs, '2023-03-02')).toBe(id))

// biome-ignore format: one case a line
const unnamed: [paragraphs: string[], day: string | null, id: string | null, why: string][] = [
  [[`${Q} the German chancellor said.`], '2025-11-02', 'person:friedrich-merz', 'the one in that office on that day'],
  [[`Germany’s chancellor said that the road was long.`], '2022-11-02', 'person:olaf-scholz', 'the one who was in it then'],
  [[`${Q} NATO’s secretary general said.`], '2025-11-02', 'person:mark-rutte', 'of a body'],
  [[`${Q} the former German chancellor said.`], '2025-11-02', null, 'a former one'],
  [[`${Q} the German chancellor said in 2014.`], '2025-11-02', null, 'another year is told'],
  [[`${Q} the chancellor said.`], '2025-11-02', null, 'of no country'],
  [[`${Q} the German chancellor said.`], null, null, 'no day of printing'],
  [[`${Q} the German chancellor said.`], '2041-11-02', null, 'the register does not know so late a day'],
  [[`${Q} a German chancellor said.`], '2025-11-02', null, 'one of many'],
  [[`${Q} the US senator said.`], '2025-11-02', null, 'many hold it'],
]
for (const [paragraphs, day, id, why] of unnamed)
  test(`named nowhere, ${why}: ${paragraphs.join(' ¶ ')} (${day})`, () => expect(speakerOf(paragraphs, day)).toBe(id))

test('a chancellor is no earlier prime minister', () => {
  const words = ['Greta Oldervik, Norway’s prime minister, came by boat.', `${Q} the chancellor said.`]
  expect(speakerOf(words, DAY)).toBe(null)
})
