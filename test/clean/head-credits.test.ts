import { expect, test } from 'vitest'
import { cleanCapture } from '../../src/clean/clean-capture.ts'
import { captureOf } from '../../src/model/factories.ts'
import { register } from '../register/shipped.ts'

const P =
  'The ministers met in the old customs house and talked about the price of the ships for most of the day, and then again after lunch, when nobody had changed his mind.'
const read = (text: string) => cleanCapture(captureOf({ text }), register.rows)

// biome-ignore format: one case a line
const credits: [text: string, kind: string, name: string, why: string][] = [
  [`Ships again\n\nBy Ada Writer, in the public gallery\n\n${P}`, 'byline', 'Ada Writer', 'where the reporter sat'],
  [`Ships again\n\nCompiled by Ada Writer, 27 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a digest'],
  [`POOL REPORT\nPooler: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a pool'],
  [`Ships live: the vote\n\nWith Ada Writer on the quay, 11 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a live page'],
  [`Ships again\n\nFrom our wire services (Reuters)\n\n${P}`, 'wire', 'Reuters', 'a line of the head, in brackets'],
  [`Ships again\n\nAfter Reuters\n\n${P}`, 'wire', 'Reuters', 'retold'],
  [`Ships again\n\n(Reuters) ${P}`, 'wire', 'Reuters', 'before the first words'],
  [`Ships again\n\n${P}\n\n(Reuters/ab)`, 'wire', 'Reuters', 'a closing line'],
]
for (const [text, kind, name, why] of credits)
  test(`credit: ${why}`, () => expect(read(text).credit).toContainEqual(expect.objectContaining({ kind, name })))

// biome-ignore format: one case a line
const none: [text: string, why: string][] = [
  [`Interview with Ada Writer, 11 June 2026\n\n${P}`, 'who was interviewed'],
  [`Ships again\n\n${P}\n\nAfter lunch Reuters asked again.`, 'a sentence'],
  [`Ships again\n\nBy noon the hall was full\n\n${P}`, 'a time of day'],
]
for (const [text, why] of none)
  test(`no credit: ${why}`, () => expect(read(text).credit.filter(({ kind }) => kind !== 'outlet')).toEqual([]))

// biome-ignore format: one case a line
const days: [line: string, day: string | null, why: string][] = [
  ['Briefing on shares, Copenhagen, 14 July 2026', '2026-07-14', 'behind a comma'],
  ['16 February 2026. Translated from the German.', '2026-02-16', 'at the start'],
  ['They will sail from the old harbour on 14 July 2026', null, 'a sentence'],
  ['Ministers to meet in Vilnius by 14 July 2026', null, 'a title’s own day'],
]
for (const [line, day, why] of days)
  test(`day of the head: ${why}`, () => expect(read(`Ships again\n\n${line}\n\n${P}`).published.value).toBe(day))
