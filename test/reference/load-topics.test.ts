import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadTopics } from '../../src/reference/load-topics.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
function own(...rows: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-topics-'))
  made.push(folder)
  writeFileSync(join(folder, 'topics.csv'), ['id,title,terms', ...rows].join('\n'))
  return folder
}

test('rows of one’s own stand beside ours, or in their place', () => {
  const topics = loadTopics([dataFolder(), own('quays,Quays,quay; crane & harbour', 'arctic,The north,polar')])
  expect(topics.find(({ id }) => id === 'quays')?.terms).toEqual([['quay'], ['crane', 'harbour']])
  expect(topics.filter(({ id }) => id === 'arctic')).toEqual([{ id: 'arctic', title: 'The north', terms: [['polar']] }])
  expect(topics.some(({ id }) => id === 'burden-sharing')).toBe(true)
})

test.each(['Quays,Quays,quay', 'quays,,quay', 'quays,Quays,', 'quays,Quays,; &'])('refused with line: "%s"', (row) => {
  expect(() => loadTopics([own(row)])).toThrow(/topics\.csv, line 2/)
})
