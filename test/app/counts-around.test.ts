import { expect, test } from 'vitest'
import { countsAround } from '../../src/app/counts-around.ts'

const keysOf = (value: string, ...words: string[]) =>
  words.map((word) => ({ key: `count trucks ${word}`, value, day: '2026-03-03' }))

// biome-ignore format: one case a line
const rows: [own: ReturnType<typeof keysOf>, theirs: (readonly string[])[], values: string[], otherwise: number, why: string][] = [
  [keysOf('1240', 'order', 'yard', 'north', 'brigade', 'early'), [['1420'], [], [], [], []], [], 0, 'one word in common tells of nothing'],
  [keysOf('1240', 'order', 'yard', 'north', 'brigade', 'early'), [['1900'], ['1900'], ['1900'], [], []], ['1900'], 3, 'three tell of one thing'],
  [keysOf('1240', 'order', 'yard', 'north', 'brigade', 'early'), [['1900'], ['1900'], [], [], []], [], 0, 'two do not'],
  [keysOf('1240', 'order', 'yard', 'north', 'brigade', 'early'), [['1420'], ['1420'], [], [], []], ['1420'], 2, 'but where one number is the other misread'],
  [keysOf('1240', 'order', 'yard'), [['1900'], ['1900']], ['1900'], 2, 'or where no more is told'],
  [keysOf('1240', 'order', 'yard', 'north', 'brigade', 'early'), [['1240'], [], [], [], []], ['1240'], 0, 'the same number under one word'],
  [keysOf('3.4|denmark', 'output', 'defence'), [['3.1|norway'], ['3.1|norway']], [], 0, 'what another body counts'],
  [keysOf('3.4|denmark', 'output', 'defence'), [['3.4|norway'], ['3.4|norway']], [], 0, 'nor the same number of another body'],
  [keysOf('3.4|denmark', 'output', 'defence'), [['3.1|kingdom of denmark'], ['3.1|kingdom of denmark']], ['3.1|kingdom of denmark'], 2, 'one name short for the other'],
  [keysOf('3.4|denmark', 'output', 'defence'), [['3.1'], ['3.1']], ['3.1'], 2, 'a sentence that names nobody may mean it'],
]
for (const [own, theirs, values, otherwise, why] of rows) {
  test(why, () => {
    const found = theirs.map((numbers) => numbers.map((value) => ({ value, articleId: 'b' })))
    const around = countsAround(own, found).get('b')
    expect({ values: [...(around?.values ?? [])], otherwise: around?.otherwise ?? 0 }).toEqual({ values, otherwise })
  })
}
