import { expect, test } from 'vitest'
import { readIn, whoSays } from './reading.ts'

const Q = '“The road is long,”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[`Greta Solheim, who came early, pushed back. ${Q} the Social Democrat said.`], GRETA, 'a party member, the one whom the paragraph names'],
  [[`Defence Minister Greta Solheim took the floor. The SPD politician said the road was long.`], GRETA, 'a politician of a party'],
  [['Peter Marlow came.', `Senator Greta Solheim said she was tired. The former governor noted the road was long.`], GRETA, 'a former office, though another man was named before'],
  [[`Greta Solheim is furious. ${Q} the minister raged.`], GRETA, 'a title that nobody bore so far'],
  [[`The captain came. Greta Solheim nodded. ${Q} the captain said.`], null, 'a title that another bears'],
  [[`Greta Solheim, the mayor, nodded. ${Q} the admiral said.`], null, 'a title that is not hers'],
  [[`Greta Solheim met Peter Marlow. ${Q} the Social Democrat said.`], null, 'two are named'],
  [[`General Peter Marlow said it was late. Senator Greta Solheim was unconvinced. ${Q} the Nebraska Republican said.`], GRETA, 'of two the one who sits in a house'],
  [[`Senator Peter Marlow came. Senator Greta Solheim was unconvinced. ${Q} the Nebraska Republican said.`], null, 'two who sit in it'],
  [[`Greta Solheim came. An aide said it was late. ${Q} the Social Democrat said.`], null, 'somebody unnamed spoke since'],
  [[`The prime minister said at a reception of the Argentine president, Javier Marlow, that it was late. ${Q} the Republican said.`], null, 'another spoke in the paragraph, told by his role'],
  [['Greta Solheim came.', `It rained. ${Q} the Social Democrat said.`], null, 'another paragraph names her'],
  [[`“Greta Solheim is late,” it says. ${Q} the Social Democrat said.`], null, 'named only in somebody’s words'],
  [['Greta Solheim said it was late.', `It rained. The Dutch official said the road was long.`], GRETA, 'the only person named so far, who spoke last'],
  [['Greta Solheim said it was late.', 'Peter Marlow nodded.', `The Dutch official said the road was long.`], null, 'two named so far'],
  [[`Greta Solheim got to the microphone first. ${Q} said the woman who runs the ministry.`], GRETA, 'what she leads instead of her name'],
  [[`Greta Solheim got to the microphone first. ${Q} said the woman who sells the tickets.`], null, 'what anybody does'],
  [[`Peter Marlow got to the microphone first. ${Q} said the woman who runs the ministry.`], null, 'no woman'],
  [[`Greta Solheim got to the microphone first. ${Q} said the woman from the Harbour Foundation.`], null, 'of a body that nothing has her in'],
  [[`Her deputy, Colonel Greta Solheim, stays on. ${Q} the Hovlander said.`], GRETA, 'where she is from'],
  [[`Greta Solheim waited for the gallery. ${Q} said the leader of the opposition, and from the benches somebody waved.`], GRETA, 'what she is, right behind a sentence that she opens'],
  [[`Harbour chief Greta Solheim came by train.`, `${Q} the new chief told the crew.`], GRETA, 'an office of hers by another word, in the paragraph behind'],
  [[`Harbour chief Greta Solheim met Peter Marlow.`, `${Q} the director told the crew.`], null, 'two whom the sentence before tells of'],
  [[`A director came. Greta Solheim nodded. ${Q} the director said.`], null, 'a role that another is told of by'],
  [[`Greta Solheim, a pilot, nodded. ${Q} the leader of the opposition said.`], null, 'something else than she is told to be'],
  [[`It rained.`, `Peter Marlow waited. Marlow had not written to the defence minister. ${Q} he told reporters.`], 'name:peter marlow', 'a role beside the one who opens the sentence before the pronoun'],
  [[`Greta Solheim came. ${Q} a Social Democrat said.`], null, '"a" is any of them'],
  [[`Greta Solheim came. ${Q} the Social Democrats said.`], 'name:social democrats', 'a party is no person'],
  [['Russian Foreign Ministry Spokeswoman Greta Solheim came.', 'Deputy Foreign Minister Peter Marlow came. The senior diplomat said the road was long.'], 'name:peter marlow', 'of two diplomats the one whom the paragraph names'],
  [['Russian Foreign Ministry Spokeswoman Greta Solheim came. “It is late,” the diplomat said. According to her, “the road is long.”'], GRETA, 'a ministry’s spokeswoman is a diplomat'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))

test('the reason tells where that one is named', () => {
  const reasons = (...paragraphs: string[]) =>
    readIn(paragraphs)
      .statements.map(({ speaker }) => speaker?.because)
      .slice(-1)
  const said = 'The Dutch official said the road was long.'
  expect(reasons(`Greta Solheim said it was late. ${said}`)).toEqual([
    '"The Dutch official": the one whom this paragraph names',
  ])
  expect(reasons('Greta Solheim said it was late.', said)).toEqual([
    '"The Dutch official": the only person named so far, spoke last',
  ])
})
