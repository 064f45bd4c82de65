import { expect, test } from 'vitest'
import { daysApart, daysFit, saidDays } from '../../src/reconcile/said-days.ts'
import { articleIn, comparableOf, statementIn } from './tellings.ts'

// biome-ignore format: one case a line
const rows: [said: string | undefined, printed: string | undefined, days: [first: string, last: string] | null, why: string][] = [
  ['2026-02-10', '2026-02-12', ['2026-02-10', '2026-02-10'], 'the day told'],
  [undefined, '2026-02-12', ['2026-02-12', '2026-02-12'], 'else the day of printing'],
  ['2026-02-10', undefined, ['2026-02-10', '2026-02-10'], 'the day told, in an article without one'],
  ['2026-02', '2026-03-12', ['2026-02-01', '2026-02-28'], 'a month'],
  ['2026-02', '2026-02-12', ['2026-02-01', '2026-02-12'], 'nobody has spoken after the printing'],
  ['2026-02-09/2026-02-15', '2026-02-12', ['2026-02-09', '2026-02-12'], 'nor in a week that is not over'],
  ['XXXX-02-10', '2026-02-12', null, 'a year not stated: no day, and not that of the printing'],
  [undefined, 'XXXX-02-12', null, 'nor a printing without its year'],
  [undefined, undefined, null, 'nothing told'],
]
for (const [said, printed, days, why] of rows)
  test(why, () => {
    const article = articleIn('a', printed === undefined ? {} : { printed })
    const statement = statementIn({ in: article, words: 'We pay', ...(said === undefined ? {} : { on: said }) })
    expect(saidDays(statement, article)).toEqual(days && { first: days[0], last: days[1] })
  })

// biome-ignore format: one case a line
const ledes: [text: string, printed: string | undefined, days: [first: string, last: string] | null, why: string][] = [
  ['The yard was opened on Tuesday. Nobody came.', '2026-02-13', ['2026-02-10', '2026-02-13'], 'from the day that the article tells up to its printing'],
  ['The yard was opened on 10 February 2026. Nobody came.', undefined, ['2026-02-10', '2026-02-10'], 'the one full day of an article without one'],
  ['The yard was opened on Tuesday. Nobody came.', undefined, null, 'a weekday tells nothing without a printing'],
  ['The yard was opened on 10 February 2026, the docks on 12 February 2026.', undefined, null, 'two days tell none'],
  ['On Tuesday, 3 February, the yard was opened.', '2026-02-13', ['2026-02-03', '2026-02-13'], 'a weekday with its month, of the week before: what a weekly prints'],
  ['On 3 February the yard was opened.', '2026-02-13', ['2026-02-03', '2026-02-13'], 'the same without its weekday'],
  ['On Tuesday, 13 January, the yard was opened.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'a month ago'],
  ['The Post reported on Tuesday, citing a letter of 9 February.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'the day of a letter is one more day'],
  ['A week ago the yard was opened.', '2026-02-13', ['2026-02-02', '2026-02-13'], 'from the week that the article tells up to its printing'],
  ['A week ago the yard was opened, and last week the docks.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'of two weeks neither'],
  ['The yard was opened on 10 February. Ships came.', '2026-02-13', ['2026-02-10', '2026-02-13'], 'a day that ends a sentence'],
  ['The 10 February Declaration was read.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'the name of a text'],
  ['The yard was opened on Tuesday.\nIt was cold.\nThe navy has four ships today.', '2026-02-13', ['2026-02-10', '2026-02-13'], 'today, as one says nowadays'],
  ['The yard was opened on Tuesday.\nIt was cold.\nThe minister spoke today, too.', '2026-02-13', ['2026-02-10', '2026-02-13'], 'today, as one tells an event, further down than the words'],
  ['The yard was opened on Tuesday.\nIt was cold.\nThe docks opened on Wednesday.', '2026-02-13', ['2026-02-10', '2026-02-13'], 'another day further down than the words'],
  ['The yard was opened on Tuesday.\nIt was cold.\nThe docks opened on Wednesday. We pay.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'words behind another day'],
  ['The yard was opened on Tuesday, the docks on Wednesday.', '2026-02-13', ['2026-02-13', '2026-02-13'], 'of two days neither: that of printing'],
]
for (const [text, printed, days, why] of ledes)
  test(why, () => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
      return { type: 'paragraph' as const, start: index, end: index + line.length, signature: null }
    })
    const article = articleIn('a', { text, blocks, ...(printed === undefined ? {} : { printed }) })
    expect(saidDays(statementIn({ in: article, words: 'We pay' }), article)).toEqual(
      days && { first: days[0], last: days[1] },
    )
  })

// biome-ignore format: one case a line
const yearless: [said: string, printed: string, fits: boolean, why: string][] = [
  ['XXXX-02-10', '2026-02-12', true, 'two days before, in some year'],
  ['XXXX-12-30', '2026-01-01', true, 'over the turn of the year'],
  ['XXXX-05-08', '2026-09-18', false, 'months apart in every year'],
  ['XXXX-02-29', '2026-09-18', false, 'a day that most years lack'],
]
for (const [said, printed, fits, why] of yearless)
  test(`a day without its year: ${why}`, () => {
    const [one, other] = [articleIn('one', { printed }), articleIn('other', { printed })]
    const a = comparableOf({ in: one, words: 'We pay for every ship of this coast', on: said })
    const b = comparableOf({ in: other, words: 'We pay for every ship of this coast' })
    expect([daysFit(a, b, 8), daysFit(b, a, 8)]).toEqual([fits, fits])
  })

const WORDS = 'We pay for every ship of this coast and for the crew'
const RECORD =
  'Committee on Defence\nTranscript of the sitting\nBrandt: We pay for every ship of this coast and for the crew'
// biome-ignore format: one case a line
const late: [printed: string, given: { on?: string; text?: string; post?: true }, shared: number, fits: boolean, why: string][] = [
  ['2026-02-20', {}, 8, true, 'a weekly ten days on tells no day for the words'],
  ['2026-02-20', {}, 7, false, 'seven words may be said twice'],
  ['2026-02-21', {}, 8, false, 'eleven days on'],
  ['2026-02-01', {}, 8, false, 'nobody quotes words before they are said'],
  ['2026-02-20', { on: '2026-02-18' }, 8, false, 'it tells another day'],
  ['2026-02-20', { text: 'On Wednesday the fleet sailed. Nobody came.' }, 8, false, 'it tells one day of its own week, implied for the words'],
  ['2026-02-20', { text: RECORD }, 8, false, 'a record is of its own day'],
  ['2026-02-20', { post: true }, 8, false, 'a post is posted on its day'],
]
for (const [printed, { on, text = WORDS, post }, shared, fits, why] of late)
  test(`longer words quoted late: ${why}`, () => {
    const type = post ? ('post' as const) : ('paragraph' as const)
    const blocks = [{ type, start: 0, end: text.length, signature: null }]
    const own = { in: articleIn('late', { printed, text, blocks }), words: WORDS, ...(on === undefined ? {} : { on }) }
    const a = comparableOf({ in: articleIn('said', { printed: '2026-02-10' }), words: WORDS, on: '2026-02-10' })
    expect([daysFit(a, comparableOf(own), shared), daysFit(comparableOf(own), a, shared)]).toEqual([fits, fits])
  })

test('an article that is not at hand tells no day', () =>
  expect(
    saidDays(statementIn({ in: articleIn('a', { printed: '2026-02-12' }), words: 'We pay' }), undefined),
  ).toBeNull())

// biome-ignore format: one case a line
const apart: [a: [string, string], b: [string, string], days: number, why: string][] = [
  [['2026-02-10', '2026-02-10'], ['2026-02-13', '2026-02-13'], 3, 'two days'],
  [['2026-02-09', '2026-02-12'], ['2026-02-13', '2026-02-13'], 1, 'a week and the day after'],
  [['2026-02-09', '2026-02-12'], ['2026-02-10', '2026-02-10'], 0, 'a week and a day in it'],
  [['2026-02-09', '2026-02-12'], ['2026-02-12', '2026-02-15'], 0, 'two that touch'],
]
for (const [a, b, days, why] of apart)
  test(`${days} days apart: ${why}`, () => {
    const [one, other] = [a, b].map(([first, last]) => ({ first, last })) as [
      { first: string; last: string },
      { first: string; last: string },
    ]
    expect([daysApart(one, other), daysApart(other, one)]).toEqual([days, days])
  })
