import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const GRETA = 'name:greta solheim'
const Q = '“The road is long and we have begun,”'
const WHOLE = '“The road is long and we have begun.”'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[`Mayor Greta Solheim flew in for the ceremony on Tuesday and gave the quote of the week: ${WHOLE}`], GRETA, 'what she did before she spoke'],
  [[`Greta Solheim to a clutch of us on the steps: ${WHOLE}`], GRETA, 'to whom she speaks'],
  [[`Before the meeting of the council today, the President of the Republic, Greta Solheim, made a statement to the media:`, WHOLE], GRETA, 'her office and her name, behind where and when'],
  [[`Greta Solheim’s driver flew in for the ceremony and gave the quote of the week: ${WHOLE}`], null, 'her driver'],
  [[`${Q} she said, and looked at the river. Greta Solheim was a pilot’s daughter.`], GRETA, 'named behind, as of whom was told'],
  [[`${Q} she said. Greta Solheim was mocked for it.`], null, 'what was done to her'],
  [[`${Q} she said. Greta Solheim declined to laugh.`], null, 'what she would not do'],
  [[`${Q} he said. Greta Solheim was a pilot’s daughter.`], null, 'a man’s words'],
  [[`${Q} she said. The friends of Greta Solheim has heard it.`], null, 'her friends open the sentence'],
  [[`${Q} she said. Greta Solheim was early. Ada Marlow was late.`], null, 'two women are named behind'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
