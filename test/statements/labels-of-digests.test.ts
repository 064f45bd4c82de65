import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const WORDS = '“The road is long and we have begun.”'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['Details: Greta Solheim said that the fleet is late. Peter Marlow listened.', `Quote: ${WORDS}`], 'name:greta solheim', 'the words of whom the paragraph above tells'],
  [['Greta Solheim came. So did Peter Marlow.', `Quote from Solheim: ${WORDS}`], 'name:greta solheim', 'whose quote it is'],
  [['Greta Solheim came. So did Peter Marlow.', `Quote: ${WORDS}`], null, 'nobody spoke'],
  [['Greta Solheim took her seat.', `Peter Marlow spoke of the ships.`, `The one-star sighed audibly. ${WORDS} he said.`], null, 'somebody else sighed'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
