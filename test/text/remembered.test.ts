import { expect, test } from 'vitest'
import { remembered } from '../../src/text/remembered.ts'

test('what is known is not made again, null neither; one more than it may keep and all else is forgotten', () => {
  const made: string[] = []
  const lengthOf = remembered(2, (word: string) => {
    made.push(word)
    return word === '' ? null : word.length
  })
  expect(['a', '', 'a', '', 'bbb', 'a'].map(lengthOf)).toEqual([1, null, 1, null, 3, 1])
  expect(made).toEqual(['a', '', 'bbb', 'a'])
})
