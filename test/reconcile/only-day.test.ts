import { expect, test } from 'vitest'
import { articleOf } from '../../src/model/factories.ts'
import { dayAt } from '../../src/reconcile/only-day.ts'

const LEDE = 'Ministers met in Oslo on Monday.'

/** The day that holds at the end of these paragraphs, printed on Wednesday, 4 March 2026. */
function dayBehind(...paragraphs: string[]): string | null {
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((words) => {
    const block = { type: 'paragraph' as const, start, end: start + words.length, signature: null }
    start += words.length + 2
    return block
  })
  const published = { value: '2026-03-04', basis: 'stated', evidence: null } as const
  return dayAt(articleOf({ text, blocks, published }), text.length).value
}

// biome-ignore format: one case a line
const rows: [paragraphs: string[], day: string | null, why: string][] = [
  [[LEDE, 'Nine came.', 'They agreed.'], '2026-03-02', 'holds to the end'],
  [[LEDE, 'Nine came.', 'On Tuesday they ate.'], null, 'until another is told'],
  [['Nine came.', 'Yesterday the Harbour Post got hold of a letter.'], null, 'not where a paper printed something that day'],
  [[LEDE, 'Nine came.', 'In Bergen a day later it was about ships.'], null, 'until one is counted from it'],
]
for (const [paragraphs, day, why] of rows)
  test(`the day of the first paragraphs ${why}: ${paragraphs.join(' ¶ ')}`, () =>
    expect(dayBehind(...paragraphs)).toBe(day))
