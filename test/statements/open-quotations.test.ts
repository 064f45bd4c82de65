import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

const told = (...paragraphs: readonly string[]) =>
  readIn(paragraphs).statements.map(({ speaker, source, cue, quoted }) => [
    speaker?.id ?? null,
    source?.exact ?? null,
    cue?.exact ?? null,
    ...quoted.map(({ exact }) => exact),
  ])

const WORDS = 'We have lent each other powder and never money.'

// biome-ignore format: one case a line
const open: [paragraphs: string[], why: string][] = [
  [[`“${WORDS}” The hall went quiet.`], 'a sentence about the hall'],
  [[`The hall went quiet. “${WORDS}”`], 'behind the sentence'],
  [[`“${WORDS}”`, 'It was the shortest speech of the day.'], 'a paragraph of its own'],
  [[`And the end of the evening? “${WORDS}” Nobody clapped.`], 'behind a question'],
]
for (const [paragraphs, why] of open)
  test(`a quotation that nobody is told to say is a statement of nobody: ${why}`, () =>
    expect(told(...paragraphs)).toEqual([[null, null, null, WORDS]]))

// biome-ignore format: one case a line
const none: [paragraphs: string[], count: number, why: string][] = [
  [['The “old and cold coast club” met.'], 0, 'five words are a name or irony'],
  [[`“${WORDS}” Greta Solheim said.`], 1, 'a speaker'],
  [[`“${WORDS}” she said.`], 1, 'a speaker who cannot be told'],
  [[`“${WORDS}” Greta Solheim said.`, 'It was late, and the hall went quiet.', `“${WORDS}” The hall went quiet.`], 1, 'the same words set apart once more'],
  [[`“${WORDS} The hall went quiet.`], 0, 'a mark that is never closed'],
]
for (const [paragraphs, count, why] of none)
  test(`no further statement: ${why}`, () => expect(told(...paragraphs)).toHaveLength(count))

test('quotations of headings, captions and signed blocks are not read twice', () => {
  const text = `“${WORDS}”`
  for (const type of ['headline', 'subhead', 'caption', 'furniture'] as const)
    expect(readIn([text], { blocks: [{ type, start: 0, end: text.length, signature: null }] }).statements).toEqual([])
})
