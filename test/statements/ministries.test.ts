import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

const WILL = 'that the fleet would be ready in May.'

// biome-ignore format: one case a line
const rows: [text: string, speaker: string | null, why: string][] = [
  [`Poland’s Defence Ministry said ${WILL}`, 'Polish Defence Ministry', 'whose it is stands before it'],
  [`The Spanish defense ministry said ${WILL}`, 'Spanish Defence Ministry', 'as an adjective, in American spelling'],
  [`Spain’s ministry of national defence said ${WILL}`, 'Spanish Defence Ministry', 'of what it is'],
  [`The defence ministry in Warsaw said ${WILL}`, 'Polish Defence Ministry', 'by its capital'],
  [`Germany’s Foreign Office said ${WILL}`, 'German Foreign Ministry', 'an office of foreign affairs'],
  [`Ukraine’s foreign ministry said ${WILL}`, 'Ukrainian Foreign Ministry', 'a country that is no ally'],
  [`Germany is late. Its finance ministry said ${WILL}`, 'German Finance Ministry', '"its" is the country named last'],
  [`Poland’s Defence Ministry is large. The ministry said ${WILL}`, 'Polish Defence Ministry', 'the only one told of before'],
  [`Poland’s Defence Ministry is large. The defence ministry said ${WILL}`, 'Polish Defence Ministry', 'and of that kind'],
  [`Poland’s Defence Ministry is large. The finance ministry said ${WILL}`, null, 'of another kind none is told of'],
  [`Poland’s Defence Ministry met Germany’s Defence Ministry. The ministry said ${WILL}`, null, 'two are told of'],
  [`The defence ministry said ${WILL}`, null, 'whose is not told'],
  [`Brandt’s defence ministry said ${WILL}`, null, 'of no country'],
  [`The Pentagon said ${WILL}`, 'US Department of Defense', 'a building that stands for it'],
  [`The Kremlin said ${WILL}`, 'Kremlin', 'a place and a body of one name'],
  [`Nato said ${WILL}`, 'NATO', 'written as a word'],
  ['Norway’s new National Defence Strategy says that the fleet is late.', 'Norway', 'what a state lays down'],
  ['Norway’s new fleet strategist says that the fleet is late.', null, 'not who works on it'],
  ['NATO figures show that the fleet is late.', 'NATO', 'its figures'],
  ['The road is long, according to the latest NATO report.', 'NATO', 'its latest report'],
  ['Data from NATO show that the fleet is late.', 'NATO', 'data from it'],
]
for (const [text, speaker, why] of rows)
  test(`${why}: ${text}`, () => expect(readIn([text]).statements.at(-1)?.speaker?.name ?? null).toBe(speaker))

test('one ministry is one speaker, however it is called', () => {
  const { statements } = readIn([
    `Poland’s Defence Ministry said ${WILL}`,
    `The Polish ministry of defence added ${WILL}`,
    `The defence ministry in Warsaw said ${WILL}`,
  ])
  expect(new Set(statements.map(({ speaker }) => speaker?.id))).toEqual(new Set(['name:polish defence ministry']))
})

// biome-ignore format: one case a line
const silent: [text: string, why: string][] = [
  ['Poland’s Defence Ministry did not respond to a request for comment.', 'nothing was said'],
  ['The Pentagon did not immediately respond to repeated questions about the fleet.', 'nor here'],
]
for (const [text, why] of silent) test(`${why}: ${text}`, () => expect(readIn([text]).statements).toEqual([]))
