import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { briefCase, differences, readExpected } from './whole-line.ts'

const home = join(import.meta.dirname, 'articles')

for (const slug of readdirSync(home).sort()) {
  const folder = join(home, slug)
  const expected = readExpected(join(folder, 'expected.json'))
  test(`${slug}: ${expected.about}`, async () => {
    const inputs = readdirSync(folder).filter((file) => file !== 'expected.json')
    expect(differences(await briefCase(folder, inputs, expected), expected)).toEqual([])
  })
}
