import { expect, test } from 'vitest'
import { articleOf, statementOf } from '../../src/model/factories.ts'
import { countMarks } from '../../src/statements/count-marks.ts'
import { quotationsAt } from '../../src/text/quotations-at.ts'

const WORDS = 'We will pay for every quay'

test.each([
  [1, 0],
  [11, 0],
  [12, 1],
  [2000, 1989],
])('of %i equal quotations, the first of them told, %i are refused and none goes uncounted', (count, unheard) => {
  const text = `“${WORDS},” Ada Brandt said. ${`“${WORDS}.” `.repeat(count - 1)}`
  const article = articleOf({ text })
  const quoted = statementOf({ words: WORDS, at: 1 })
  const { marks, refused } = countMarks(article, quotationsAt(text, 0, text.length), [quoted])
  expect(refused).toHaveLength(unheard)
  expect(marks).toEqual({ withSpeaker: count - unheard, withoutSpeaker: 0, scare: 0, refused: unheard })
  for (const one of refused) expect(one.why).toContain('stand again more than 10 times')
})
