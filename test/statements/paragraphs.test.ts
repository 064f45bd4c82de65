import { expect, test } from 'vitest'
import type { Block } from '../../src/model/article.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { findAttributions } from '../../src/statements/find-attributions.ts'
import { articleIn, attributionsIn } from './reading.ts'

type Told = [source: string | null, cue: string | null, ...contents: string[]]

const SAID: Told = ['Oldervik', 'said', '“We will pay,”']

// biome-ignore format: one case a line
const found: [paragraphs: string[], told: Told[], why: string][] = [
  [['“We will pay.', '“And on time,” Oldervik said.'], [['Oldervik', 'said', '“We will pay.', '“And on time,”']], 'left open, its speaker told where it closes'],
  [['“We will pay.', '“We will pay all.', '“And on time,” Oldervik said.'], [['Oldervik', 'said', '“We will pay.', '“We will pay all.', '“And on time,”']], 'over three paragraphs'],
  [['"We will pay.', '"And on time," Oldervik said.'], [['Oldervik', 'said', '"We will pay.', '"And on time,"']], 'straight marks'],
  [['«We will pay.', '«And on time,» Oldervik said.'], [['Oldervik', 'said', '«We will pay.', '«And on time,»']], 'guillemets'],
  [['Oldervik said: “We will pay.', '“And on time.”'], [['Oldervik', 'said', '“We will pay'], ['Oldervik', null, '“And on time.”']], 'its speaker told where it opens'],
  [['“We will pay,” Oldervik said. “It is ours.', '“And on time.”'], [['Oldervik', 'said', '“We will pay,”', '“It is ours.'], ['Oldervik', null, '“And on time.”']], 'its speaker told before it'],
  [['Oldervik told them:', '“We will pay.”'], [['Oldervik', 'told', '“We will pay.”']], 'a colon leads up to the next paragraph: told once'],
  [['Oldervik told them:', '“We will pay.”', '“And on time.”'], [['Oldervik', 'told', '“We will pay.”'], ['Oldervik', null, '“And on time.”']], 'and goes on in the one after'],
  [['“We will pay,” Oldervik said.', '“And on time.”'], [SAID, ['Oldervik', null, '“And on time.”']], 'a paragraph of nothing but quotation goes on'],
  [['“We will pay,” Oldervik said.', '“And on time.”', '“And in full.”'], [SAID, ['Oldervik', null, '“And on time.”'], ['Oldervik', null, '“And in full.”']], 'and so does the next'],
  [['“We will pay,” Oldervik said.', 'Kroll came late.', '“And on time.”'], [SAID], 'somebody else came between'],
  [['“We will pay,” Oldervik said.', 'The fleet is old.', '“And on time.”'], [SAID], 'narration came between'],
  [['“We will pay,” Oldervik said.', '“And on time,” Kroll said.'], [SAID, ['Kroll', 'said', '“And on time,”']], 'the next paragraph has its own speaker'],
  [['“We will pay, Oldervik said.', 'The fleet is old.'], [['Oldervik', 'said', '“We will pay']], 'a mark that is never closed does not swallow the cue'],
]
for (const [paragraphs, told, why] of found)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(attributionsIn(...paragraphs)).toEqual(told))

// biome-ignore format: one case a line
const nothing: [paragraphs: string[], why: string][] = [
  [['The fleet is old.', '“And on time.”'], 'nobody spoke before'],
  [['“And on time.”', 'The fleet is old.'], 'nobody is told at all'],
  [['“And on time.”', 'Oldervik smiled.'], 'who smiles in the next paragraph has not said it'],
  [['“We will pay.', '“And on time.'], 'never closed, nobody told'],
  [[], 'no paragraphs'],
]
for (const [paragraphs, why] of nothing)
  test(`nothing (${why}): ${paragraphs.join(' ¶ ')}`, () => expect(attributionsIn(...paragraphs)).toEqual([]))

const TEXT = '“We will pay,” Oldervik said.'
const one = (block: Partial<Block>) => [
  { type: 'paragraph' as const, start: 0, end: TEXT.length, signature: null, ...block },
]

test('blocks of unknown type are read', () =>
  expect(findAttributions(articleIn([TEXT], { blocks: one({ type: 'unknown' }) }), [])).toHaveLength(1))

for (const type of [
  'headline',
  'subhead',
  'caption',
  'furniture',
  'dateline',
  'post',
  'pull-quote',
  'transcript-turn',
] as const)
  test(`a ${type} is not running text`, () =>
    expect(findAttributions(articleIn([TEXT], { blocks: one({ type }) }), [])).toEqual([]))

test('a signed paragraph belongs to its signature', () => {
  const signature = {
    name: evidenceAt(TEXT, 15, 23),
    handle: null,
    office: null,
    date: null,
    start: 15,
    end: 23,
    quotes: null,
  }
  expect(findAttributions(articleIn([TEXT], { blocks: one({ signature }) }), [])).toEqual([])
})

test('each attribution names the block of its words', () => {
  const article = articleIn(['The fleet is old.', TEXT, '“And on time.”'])
  expect(findAttributions(article, []).map(({ block }) => block)).toEqual([1, 2])
})
