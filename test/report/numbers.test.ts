import { expect, test } from 'vitest'
import { countOf, figuresOf, inWords, listOf } from '../../src/report/numbers.ts'
import { outcomeInWords } from '../../src/report/words.ts'

const counts: [count: number, words: string, why: string][] = [
  [0, 'zero articles', 'none'],
  [1, 'one article', 'singular'],
  [2, 'two articles', 'plural'],
  [10, 'ten articles', 'the last in words'],
  [11, '11 articles', 'the first in figures'],
  [3642, '3,642 articles', 'thousands kept apart'],
]
for (const [count, words, why] of counts) test(`${why}: ${count}`, () => expect(countOf(count, 'article')).toBe(words))

test('a plural of its own, and figures where a table stands', () => {
  expect(countOf(2, 'echo', 'echoes')).toBe('two echoes')
  expect(figuresOf(1, 'word')).toBe('1 word')
  expect(inWords(7)).toBe('seven')
})

test('lists', () => {
  expect(listOf([])).toBe('')
  expect(listOf(['a'])).toBe('a')
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c')
})

test('what became of one figure and of several agree with their verb', () => {
  expect(outcomeInWords('differs', 1)).toBe('one differs')
  expect(outcomeInWords('differs', 4)).toBe('four differ')
  expect(outcomeInWords('no-series', 2)).toBe('two belong to no series')
  expect(outcomeInWords('attributed', 1)).toBe('one is somebody’s own word')
})
