import { expect, test } from 'vitest'
import { findStatements } from '../../src/statements/find-statements.ts'
import { cleaned } from '../clean/cleaned.ts'
import { register } from '../register/shipped.ts'

const speakerOf = (entries: readonly string[]) =>
  findStatements(cleaned(`The day at the harbour, live\n\n${entries.join('\n\n')}`), register).statements.find(
    ({ contents }) => contents.some(({ exact }) => exact.includes('road')),
  )?.speaker?.id ?? null
const MARLOW = 'Peter Marlow, the harbour chief, has arrived on foot.'
const TARN = 'Robert Tarn, the mayor, has arrived by boat.'
const HE = 'Asked about the bridge, he does not smile. “The road is long and we have begun.”'

// biome-ignore format: one case a line
const rows: [entries: string[], id: string | null, why: string][] = [
  [[`11:02 ${MARLOW}`, `11:20 ${HE}`, `11:40 ${TARN}`], 'name:peter marlow', 'an entry goes on from the one before'],
  [[`11:40 ${MARLOW}`, `11:20 ${HE}`, `11:02 ${TARN}`], null, 'the latest comes first: the man below may be meant as well'],
  [[`11:40 ${MARLOW}`, `11:20 ${HE}`, '11:02 It rains.'], 'name:peter marlow', 'nobody below'],
  [[`11:40 ${MARLOW}`, `11:20 ${HE}`, '11:02 Greta Solheim, the mayor, is here.'], 'name:peter marlow', 'a woman below'],
  [[`11:40 It rains.`, `11:20 ${MARLOW} ${HE}`, `11:02 ${TARN}`], 'name:peter marlow', 'named within the entry'],
  [['11:40 It rains.', '11:20 On the quay', MARLOW, '“The road is long and we have begun,” he says.', `11:02 ${TARN}`], 'name:peter marlow', 'named in the paragraph before, of one entry'],
  [[`11:40 ${MARLOW}`, '11:20 On the quay', '“The road is long and we have begun,” he says.', `11:02 ${TARN}`], null, 'named in the entry above only'],
  [[`1:10 p.m. – ${MARLOW}`, `12:40 p.m. – ${HE}`, `11:02 a.m. – ${TARN}`], null, 'the same by a clock of twelve hours'],
  [[`11:50 a.m. – ${MARLOW}`, `12:40 p.m. – ${HE}`, `1:10 p.m. – ${TARN}`], 'name:peter marlow', 'noon by a clock of twelve hours'],
]
for (const [entries, id, why] of rows) test(`${why}: ${entries.join(' ¶ ')}`, () => expect(speakerOf(entries)).toBe(id))
