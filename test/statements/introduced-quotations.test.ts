import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

/** Who says the last quotation of the last paragraph. */
function whoSays(paragraphs: readonly string[]): string | null {
  const last = readIn(paragraphs).statements.filter(({ quoted }) => quoted.some(({ exact }) => exact.includes('road')))
  return last.at(-1)?.speaker?.id ?? null
}

const Q = '“The road is long and we have begun.”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[`Greta Solheim kept her distance. ${Q}`], GRETA, 'the sentence before is about one person'],
  [['“It is done,” Greta Solheim said.', `She did not smile. ${Q}`], GRETA, 'a pronoun is led up to'],
  [['“It is done,” Greta Solheim said.', `With her she had a list: ${Q}`], GRETA, 'a pronoun behind a circumstance, a colon'],
  [[`Eight weeks ago in Oslo, on 9 September, Greta Solheim, the harbour chief, had set it herself: ${Q}`], GRETA, 'one person before a colon'],
  [[`In January Greta Solheim, then deputy mayor, had told the Harbour Gazette: ${Q}`], GRETA, 'told an outlet, a colon'],
  [[`The prime minister of Ruvonia, Greta Solheim, was brief: ${Q}`], GRETA, 'an office before the name, a colon'],
  [[`Greta Solheim was asked about the bridge. ${Q}`], GRETA, 'asked, and the answer follows'],
  [['“It is done,” Greta Solheim said.', `Asked what happens if the yard is late, she does not smile. ${Q}`], GRETA, 'asked, and told by a pronoun behind it'],
  [[`“It is done,” Peter Marlow said. Greta Solheim was brief: ${Q}`], GRETA, 'a colon ties more firmly than who spoke before'],
  [[`It was short. The sentence I took home comes from the harbour minister, Greta Solheim: ${Q}`], GRETA, 'from whom a sentence comes'],
  [[`Line of the day from Greta Solheim, head of the harbour: ${Q}`], GRETA, 'from whom a line is, her post behind her name'],
  [[`Vague Olsen paid. General Abebech Solheim, head of the harbour, gave the evening its line. “It is done,” she said. ${Q}`], 'name:abebech solheim', 'a grade opens the sentence'],
  [['Greta Solheim, who leaves, has taken refuge in humour: «The road is long and we have begun».'], GRETA, 'the stop behind the marks'],
  [[`Greta Solheim made them laugh. The general, deputy commander of the land forces, is not one for paper. ${Q}`], GRETA, 'told by a role in the paragraph that names one'],
  [[`“It is done,” Greta Solheim said. And to those who prefer another bridge: ${Q}`], GRETA, 'she goes on, to others'],
  [[`Committee boss Greta Solheim let rip: ${Q}`], GRETA, 'a verb of two words, a colon'],
  [['“The road is long and we have begun,” said Defence Minister Greta Solheim (Liberal Union) after the vote. An option on more remains open, the port said.'], GRETA, 'the next sentence speaks of something else'],
  [[`Greta Solheim spoke of a day that could not wait. “The road is long and we have begun,” said the politician from the Liberal Union.`], GRETA, 'the politician from a party'],
  [[`I asked the mayor afterwards how it had come about. Greta Solheim is dry. ${Q}`], GRETA, 'whose words before are not quoted does not go on'],
  [['“It is done,” Greta Solheim said.', `As a reason she named the frost. ${Q}`], GRETA, 'a pronoun behind what she named it as'],
  [[`Greta Solheim came late. The Trevonian opened with carpentry. ${Q}`], GRETA, 'where she is from, of the one whom the paragraph names'],
  [[`Peter Marlow met Greta Solheim. The Trevonian opened with carpentry. ${Q}`], null, 'one of two may be from there'],
  [[`Greta Solheim made them laugh. An official is not one for paper. ${Q}`], null, 'somebody, without a colon'],
  [[`Greta Solheim met Peter Marlow. The general is not one for paper. ${Q}`], null, 'a role where two are named'],
  [[`Greta Solheim thanked Peter Marlow. ${Q}`], null, 'two people in the sentence'],
  [[`“It is done,” Greta Solheim said. The third put it more bluntly: ${Q}`], null, 'another, told by a number only'],
  [['The Minister of Harbours, Greta Solheim, comments on the public debate:', Q], GRETA, 'whose comment it is, in the paragraph before'],
  [['The critics of Greta Solheim comment on the public debate:', Q], null, 'others comment'],
  [[`“It is done,” Greta Solheim said. A NATO diplomat put it more bluntly: ${Q}`], null, 'another, told by what he is'],
  [[`Greta Solheim’s critics are many. ${Q}`], null, 'her critics are not she'],
  [[`Greta Solheim was mocked in the square. ${Q}`], null, 'what others did to her'],
  [[`Greta Solheim came under fire in parliament. ${Q}`], null, 'others speak of her'],
  [[`Greta Solheim declined to comment. ${Q}`], null, 'who is silent says nothing'],
  [[`Greta Solheim arrived. “She will not stay on this road for long.”`], null, 'words about her are another’s'],
  [[`It was a blow to Greta Solheim: ${Q}`], null, 'the blow is not her saying'],
  [[`The slogan hung over Greta Solheim: ${Q}`], null, 'a wall speaks'],
  [[`Somebody should frame what was said at the door: ${Q}`], null, 'nobody is named'],
  [[`Was Greta Solheim late? ${Q}`], null, 'a question leads to no one surely'],
  [[`“It is done,” Peter Marlow said. Greta Solheim shook her head. ${Q}`], null, 'one spoke and another was told of since'],
  [['Greta Solheim arrived.', 'The sign said “road works”.'], null, 'a scrap in a sentence of its own'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
