import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun,”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['“We pay,” Finance Minister Greta Solheim writes in the letter.', `${Q} the two-page letter goes on.`], GRETA, 'who writes in the letter'],
  [['The council has a letter from Greta Solheim.', `${Q} the letter says.`], GRETA, 'whom it is from'],
  [['Greta Solheim’s long letter was read.', `${Q} the letter said.`], GRETA, 'whose it is'],
  [['The fleet heard Greta Solheim.', `${Q} Greta said.`], GRETA, 'a given name alone'],
  [['Greta Solheim writes in the letter. Peter Marlow wrote in a letter.', `${Q} the letter says.`], null, 'two letters'],
  [['Dear Secretary General, dear Henrik,', 'The road is long and we have begun.', 'Please accept the assurances of my highest consideration.', 'Greta Solheim'], GRETA, 'a letter printed whole, without marks'],
  [['The text of the letter reads:', '“Dear Henrik,', 'The road is long and we have begun.', 'Greta Solheim”', 'Peter Marlow read it.'], GRETA, 'the same in marks'],
  [['Dear readers,', 'The road is long and we have begun.', 'Greta Solheim'], null, 'what an editor tells readers'],
  [['Dear Henrik,', 'The road is long and we have begun.', 'Greta Solheim', 'Peter Marlow'], null, 'a letter that two sign'],
  [['Dear Henrik,', 'The road is long and we have begun.'], null, 'a letter that nobody signs'],
  [['Greta Solheim read the paper.', `${Q} the letter says.`], null, 'nobody is told to have written it'],
  [['Greta Solheim writes in the letter.', `${Q} the draft letter says.`], null, 'a draft is nobody’s words yet'],
  [['Sir Milo Solheim came. So did Peter Marlow.', `${Q} Sir Milo said.`], 'name:milo solheim', 'a knight by his given name, known or not'],
  [['Sir Milo Solheim met Sir Milo Marlow.', `${Q} Sir Milo said.`], null, 'two knights of that name'],
  [['Sir Peter Milo came.', `${Q} Sir Hugo said.`], null, 'another knight'],
  [['Greta Solheim met Greta Marlow.', `${Q} Greta said.`], null, 'two of that given name'],
  [['Peter Marlow came.', `${Q} Greta said.`], null, 'nobody of that given name'],
  [['Greta Solheim came.', `${Q} said a member of the council who supports Greta Solheim.`], null, 'who supports her is another'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
