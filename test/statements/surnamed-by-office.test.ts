import { expect, test } from 'vitest'
import { registerWith } from './own-register.ts'
import { printedOn, readIn } from './reading.ts'

const register = registerWith([
  {
    name: 'Bram Weberling',
    office: 'Prime Minister, Norway',
    role: 'head_of_government',
    body: 'Norway',
    iso3: 'NOR',
    start: '2024-01-01',
    end: '2026-06-01',
  },
])
const Q = '“The road is long and we have begun,” Weberling said.'
const speakerOf = (paragraphs: readonly string[], day = '2026-03-02') =>
  readIn(paragraphs, { ...printedOn(day), register }).statements.at(-1)?.speaker?.id ?? null

// biome-ignore format: one case a line
const rows: [paragraphs: string[], day: string, id: string | null, why: string][] = [
  [['Norway’s prime minister came to Oslo.', Q], '2026-03-02', 'person:bram-weberling', 'the article tells of his office, with its country'],
  [[Q, 'The Norwegian prime minister is to leave.'], '2026-03-02', 'person:bram-weberling', 'after his words as well'],
  [['The prime minister came to Norway.', Q], '2026-03-02', null, 'whose office it is is not told with it'],
  [['Denmark’s prime minister came to Norway.', Q], '2026-03-02', null, 'an office of another country'],
  [['Norway’s former prime minister came.', Q], '2026-03-02', null, 'a former one'],
  [['Norway’s prime minister came to Oslo.', Q], '2026-09-02', null, 'he no longer holds it'],
  [['Norway’s prime minister met Anna Weberling.', Q], '2026-03-02', null, 'another of that surname is named in full: either may be meant'],
]
for (const [paragraphs, day, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')} (${day})`, () => expect(speakerOf(paragraphs, day)).toBe(id))
