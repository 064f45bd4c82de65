import { expect, test } from 'vitest'
import { headCity } from '../../src/reconcile/head-city.ts'
import { register } from '../register/shipped.ts'
import { articleIn } from './tellings.ts'

const TURNS = '\n\nBRANDT: We pay.\n\nQUESTION: When?'

// biome-ignore format: a table
const rows: [head: string, city: string | null, why: string][] = [
  ['Defence Committee, public hearing, Oslo, 28 May 2026', 'Oslo', 'beside the day'],
  ['Briefing on burden-sharing, Copenhagen, 14 July 2026\nRecord of questions and answers', 'Copenhagen', 'of two lines the first'],
  ['JOINT DECLARATION\nDone at Lisbon on 12 October 2026', 'Lisbon', 'where a text was made'],
  ['Remarks by the Minister – Riga – 2 June 2026', 'Riga', 'between dashes'],
  ['Audio log, European visit, 5 November 2026, Brussels', 'Brussels', 'at the end of its line'],
  ['Record of the Oslo meeting, 28 May 2026', null, 'a name of the meeting, which may be held elsewhere'],
  ['Verbatim record, Oslo, 28 May 2026, and Copenhagen, 29 May 2026', null, 'two places'],
  ['Transcript, 28 May 2026\nWe met him in Oslo, 28 May being a holiday, and talked for an hour.', null, 'not the head but a sentence'],
  ['Transcript, 28 May 2026, Norway', null, 'a country is no city'],
]
for (const [head, city, why] of rows)
  test(`${city ?? 'none'}: ${why}`, () => {
    const article = articleIn('a', { text: head + TURNS })
    const { value, evidence } = headCity(article, register)
    expect(value).toBe(city)
    if (evidence) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  })
