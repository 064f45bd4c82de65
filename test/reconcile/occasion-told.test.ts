import { expect, test } from 'vitest'
import type { BlockType } from '../../src/model/article.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { bothTold } from '../../src/reconcile/occasion-told.ts'
import { register } from '../register/shipped.ts'
import { articleIn, stated, statementIn } from './tellings.ts'

const WORDS = 'We will carry our share'

/** The day told of the words in an article of these blocks, printed on Thursday 12 February 2026. */
function dayIn(blocks: readonly [BlockType, string][], on?: [words: string, value: string]): string | null {
  const text = blocks.map(([, words]) => words).join('\n')
  const placed = blocks.map(([type, words]) => {
    const start = text.indexOf(words)
    return { type, start, end: start + words.length, signature: null }
  })
  const article = articleIn('a', { text, blocks: placed, printed: '2026-02-12' })
  const start = text.indexOf(WORDS)
  const words = evidenceAt(text, start, start + WORDS.length)
  const said = { ...statementIn({ in: article, words: WORDS }), contents: [words], quoted: [words] }
  const at = on ? text.indexOf(on[0]) : 0
  const date = on ? stated(on[1], evidenceAt(text, at, at + on[0].length)) : said.occasion.date
  return bothTold(new Map([['a', article]]), register).date.of({ ...said, occasion: { ...said.occasion, date } }).value
}

const TURNS: readonly [BlockType, string][] = [
  ['transcript-turn', `BRANDT: ${WORDS}.`],
  ['transcript-turn', 'QUESTION: When?'],
]
const READ_OUT: readonly [BlockType, string][] = [
  ['transcript-turn', `BRANDT: She was clear yesterday: “${WORDS}.”`],
  ['transcript-turn', 'QUESTION: When?'],
]

const LIVE: readonly [BlockType, string][] = [
  ['paragraph', '13:50 That is it from us.'],
  ['paragraph', `13.22 Ada Brandt, in the corridor: “${WORDS}.”`],
  ['paragraph', '9:45 am – Good morning from the quay.'],
]

// biome-ignore format: one case a line
const rows: [blocks: readonly [BlockType, string][], on: [string, string] | undefined, day: string | null, why: string][] = [
  [[['paragraph', 'A pact signed in Riga on Tuesday opens the port. The house voted on Monday.'], ['paragraph', `“${WORDS},” she said after signing the pact.`]], undefined, '2026-02-10', 'the day of the event that the words were said at'],
  [[['paragraph', 'A pact signed in Riga on Tuesday opens the port. One signed on Monday shuts it.'], ['paragraph', `“${WORDS},” she said after the signing.`]], undefined, null, 'of two such events neither'],
  [[['paragraph', 'A pact signed in Riga on Tuesday opens the port. The house voted on Monday.'], ['paragraph', `“${WORDS},” she said.`]], undefined, null, 'an event that the words are not tied to'],
  [[['paragraph', 'The camp was opened on Tuesday. The house voted on Monday.'], ['paragraph', `“${WORDS},” she said at the opening ceremony.`]], undefined, '2026-02-10', 'an opening'],
  [[['paragraph', 'The port was opened on Tuesday.'], ['paragraph', `“${WORDS},” she told Reuters.`]], undefined, null, 'what another house was told is of no event of the article'],
  [[['paragraph', 'The port was opened on Tuesday.'], ['paragraph', `“${WORDS},” she told reporters.`]], undefined, '2026-02-10', 'what reporters were told there'],
  [[['paragraph', 'Ministers met on Tuesday.'], ['paragraph', `“${WORDS},” she said.`], ['paragraph', 'The house voted on Monday.'], ['paragraph', 'It rained.']], undefined, '2026-02-10', 'the day of the lede until another is told'],
  [[['paragraph', 'Ministers met on Tuesday.'], ['paragraph', 'It rained.'], ['paragraph', `The house voted on Monday. “${WORDS},” she said.`]], undefined, null, 'behind another day'],
  [[['paragraph', 'Ministers met on Tuesday.'], ['paragraph', 'In an interview she was plain.'], ['paragraph', `“${WORDS},” she said.`], ['paragraph', 'The house voted on Monday.']], undefined, null, 'behind what was said elsewhere'],
  [[['paragraph', 'Ministers met on Tuesday, Reuters reports.'], ['paragraph', `“${WORDS},” she said.`], ['paragraph', 'The house voted on Monday.']], undefined, '2026-02-10', 'an article that is another’s from its first sentence on is of one occasion'],
  [[['paragraph', 'What she told Reuters on Tuesday is disputed.'], ['paragraph', `“${WORDS},” she said.`], ['paragraph', 'The house voted on Monday.']], undefined, null, 'what another was told is not of the article’s own day'],
  [[['paragraph', 'Her colleague told deputies on Tuesday that it rained.'], ['paragraph', `“${WORDS},” she assures them in the text that they got.`]], undefined, null, 'what she writes is not of the day of her colleague'],
  [[['paragraph', 'Her colleague told deputies on Tuesday that it rained.'], ['paragraph', `“${WORDS},” she assures them.`]], undefined, '2026-02-10', 'what she says may be'],
  [[['paragraph', 'Ministers met on 2 February.'], ['paragraph', `“${WORDS},” she said.`]], undefined, '2026-02-02', 'a month’s paper tells the day in full'],
  [[['paragraph', 'Ministers met on 20 January.'], ['paragraph', `“${WORDS},” she said.`]], undefined, null, 'more than two weeks before'],
  [[['paragraph', 'General Kroll said on Tuesday that he was tired.'], ['paragraph', `The minister did not like it. “${WORDS},” she said.`]], undefined, null, 'who answers what was said that day'],
  [[['paragraph', 'Ministers met on Tuesday.'], ['paragraph', `The minister did not like it. “${WORDS},” she said.`]], undefined, '2026-02-10', 'who answers at a meeting of that day'],
  [TURNS, undefined, '2026-02-12', 'a record is of the day in its head'],
  [[['unknown', 'Sitting of Wednesday 11 February 2026, resumed on Thursday 12 February 2026'], ...TURNS], undefined, null, 'a record of two days'],
  [[['unknown', '[Thursday, 3.41]'], ...TURNS], undefined, '2026-02-12', 'a clock in brackets is no day of an opening'],
  [[['paragraph', 'She receives us on Tuesday in her office.'], ...TURNS], undefined, '2026-02-10', 'an interview in turns is of the day that its opening tells'],
  [LIVE, undefined, '2026-02-12', 'a live page is of the day in its head'],
  [LIVE.slice(0, 2), undefined, null, 'two hours make no live page'],
  [[['transcript-turn', 'Host: Paula Marlow'], ['transcript-turn', 'MARLOW: She received us yesterday at the quay.'], ...TURNS], undefined, '2026-02-11', 'who hosts is no opening'],
  [READ_OUT, undefined, null, 'what a turn reads out in quotation marks is of a day that it does not tell'],
  [[['paragraph', `She was quoted by the Port Post on 11 February as saying: “${WORDS}.”`]], ['11 February', '2026-02-11'], null, 'the day of another’s printing'],
  [[['paragraph', `She was quoted on 11 February at the quay: “${WORDS}.”`]], ['11 February', '2026-02-11'], '2026-02-11', 'quoted, and nobody’s printing'],
]
for (const [blocks, on, day, why] of rows) test(`${day ?? 'none'}: ${why}`, () => expect(dayIn(blocks, on)).toBe(day))

// biome-ignore format: one case a line
const outlets: [around: string, day: string | null, why: string][] = [
  [`Ada Brandt said on Tuesday: “${WORDS}.”`, '2026-02-10', 'a day of speaking'],
  [`Ada Brandt told Tuesday's Port Post: “${WORDS}.”`, null, 'the day of an outlet'],
  [`Ada Brandt said in Tuesday’s paper: “${WORDS}.”`, null, 'the day of a paper'],
  [`Ada Brandt said at Tuesday’s NATO summit: “${WORDS}.”`, '2026-02-10', 'the day of a meeting'],
  [`Ada Brandt, in the Financial Times on Tuesday: “${WORDS}.”`, null, 'the day on which an outlet printed them'],
  [`Ada Brandt, in the Town Hall on Tuesday: “${WORDS}.”`, '2026-02-10', 'in a house that is no outlet'],
]
for (const [around, day, why] of outlets)
  test(`${why}: ${around}`, () => expect(dayIn([['paragraph', around]], ['Tuesday', '2026-02-10'])).toBe(day))

test('nor is the only day that the article tells where it is a paper’s', () => {
  const seen = (day: string): [BlockType, string] => ['paragraph', `She gave an interview to ${day}.`]
  expect(dayIn([seen('us on Tuesday'), ['paragraph', `Ada Brandt: “${WORDS}.”`]])).toBe('2026-02-10')
  expect(dayIn([seen("Tuesday's Port Post"), ['paragraph', `Ada Brandt: “${WORDS}.”`]])).toBeNull()
})

test('words of a post, or of an interview, are of no day that the article tells of something else', () => {
  const rest: [BlockType, string] = ['paragraph', 'Bo Marsh spoke in Oslo on Wednesday.']
  expect(dayIn([['paragraph', `Ada Brandt said: “${WORDS}.”`], rest])).toBe('2026-02-11')
  expect(dayIn([['paragraph', `Ada Brandt wrote on Agora: “${WORDS}.”`], rest])).toBeNull()
  expect(dayIn([['paragraph', `Ada Brandt had told a weekly: “${WORDS}.”`], rest])).toBeNull()
  expect(dayIn([['paragraph', `Ada Brandt said in the same interview: “${WORDS}.”`], rest])).toBeNull()
})

test('a printed interview is of the day on which it was given, where its opening tells that', () => {
  const head: [BlockType, string] = ['dateline', 'Interview: Ada Writer']
  const met: [BlockType, string][] = ['On ships.', 'She has an hour.', 'We met her on Tuesday.'].map((words) => [
    'paragraph',
    words,
  ])
  expect(dayIn([head, ...met, ...TURNS])).toBe('2026-02-10')
  expect(dayIn([head, ...TURNS])).toBeNull()
})
