import { expect, test } from 'vitest'
import { minutesOfDay } from '../../src/text/minutes-of-day.ts'

// biome-ignore format: one case a line
const cases: [words: string, minutes: number | null, why: string][] = [
  ['16:41 – The doors open', 1001, 'a colon'],
  ['16.41 –', 1001, 'a point'],
  ['**4:41 p.m.** —', 1001, 'after noon by a clock of twelve hours'],
  ['4.41pm', 1001, 'the same without points'],
  ['12:10 a.m.', 10, 'past midnight'],
  ['12:10 pm', 730, 'past noon'],
  ['12:10 Amsterdam votes', 730, 'a name that begins as "a.m." does'],
  ['9:05, updated 10:20', 545, 'the first of two'],
  ['The doors open at four', null, 'no digits'],
  ['2026', null, 'a year'],
]
for (const [words, minutes, why] of cases) test(`${why}: ${words}`, () => expect(minutesOfDay(words)).toBe(minutes))
