import { expect, test } from 'vitest'
import { isReadOut } from '../../src/reconcile/is-read-out.ts'
import { printedOn, readIn } from './reading.ts'

const Q = '“A pipe that ends here is a very long bottle,”'
const ADA = 'name:ada brandt'
const GRETA = 'name:greta solheim'
const WHO = 'Ada Brandt spoke on Tuesday. Greta Solheim runs the pipeline office in Oslo.'
const said = (paragraphs: readonly string[]) => {
  const { statements } = readIn(paragraphs, printedOn('2026-05-28'))
  return statements.find(({ quoted }) => quoted.some(({ exact }) => exact.startsWith('A pipe that ends here')))
}

// biome-ignore format: one case a line
const rows: [sentence: string, speaker: string | null, carrier: string | null, why: string][] = [
  [`${Q} Greta Solheim read out, quoting President Ada Brandt’s speech of the day before.`, ADA, GRETA, 'a speech is read out'],
  [`${Q} Greta Solheim said, quoting Ada Brandt.`, ADA, GRETA, 'a name alone'],
  [`${Q} Greta Solheim said in the words of Ada Brandt.`, ADA, GRETA, 'in her words'],
  [`${Q} Greta Solheim said, reading from Ada Brandt’s letter.`, ADA, GRETA, 'from her letter'],
  [`Quoting Ada Brandt, Greta Solheim said: “A pipe that ends here is a very long bottle.”`, ADA, GRETA, 'told ahead'],
  [`${Q} the clerk read, quoting Ada Brandt’s speech.`, ADA, 'words:the clerk', 'whoever reads it'],
  [`${Q} Greta Solheim said, quoting Churchill.`, null, GRETA, 'a name that tells nobody known here'],
  [`${Q} Greta Solheim said, reading from a prepared statement.`, GRETA, null, 'her own paper'],
  [`${Q} Greta Solheim said, quoting scripture.`, GRETA, null, 'nobody is named'],
  [`${Q} Greta Solheim said, quoting herself.`, GRETA, null, 'her own words'],
  [`${Q} Greta Solheim read out to the committee; it was Ada Brandt, on 10 May, as the agency had it.`, ADA, GRETA, 'whose they are is told behind'],
  [`${Q} Greta Solheim read out to the committee.`, null, GRETA, 'somebody’s words, nobody knows whose'],
  [`${Q} Greta Solheim said, and she read out the number.`, GRETA, null, 'something else is read out'],
  [`${Q} Greta Solheim said. She was quoting Ada Brandt on another matter when the bell rang.`, GRETA, null, 'another sentence'],
]
for (const [sentence, speaker, carrier, why] of rows)
  test(`${why}: ${sentence}`, () => {
    const statement = said([WHO, sentence])
    expect([statement?.speaker?.id ?? null, statement?.carriedBy?.id ?? null]).toEqual([speaker, carrier])
    expect(statement && isReadOut(statement)).toBe(carrier !== null)
  })

test('only the day of the words themselves is told, not that of who reads them', () => {
  const on = (tail: string) =>
    said([`Ada Brandt spoke. On Wednesday ${Q} Greta Solheim read out in Oslo, quoting Ada Brandt’s speech${tail}.`])
  expect(on(' of 20 May')?.occasion.date.value).toBe('2026-05-20')
  expect(on('')?.occasion).toMatchObject({ date: { value: null }, city: { value: null } })
})
