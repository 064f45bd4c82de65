import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const GRETA = 'name:greta solheim'
const SAID = '“The road is long and we have begun,”'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[`${SAID} the kingdom’s harbour minister said yesterday, after talks that ran over. Greta Solheim added that she had not come to buy applause.`], GRETA, 'who adds something'],
  [[`${SAID} said the harbour director, to nobody’s surprise. Greta Solheim, whose grandfather was a boilermaker, had a bucket beside her.`], GRETA, 'of whom something is told'],
  [['Asked about prices, the agency’s deputy director said that the road is long. Ms Greta Solheim declined to name a sum.'], GRETA, 'who declines to say more'],
  [['“The road is long,” the first guest began, “and we have begun.” The guest was Greta Solheim, who has a boat.'], GRETA, 'the noun again, and her name'],
  [['“The road is long,” the first guest began, “and we have begun.” The host was Greta Solheim, who has a boat.'], null, 'another noun'],
  [[`${SAID} the harbour minister said. Greta Solheim said that the ferry came first.`], null, 'another may have said it'],
  [[`${SAID} the harbour minister said. Greta Solheim, leader of the opposition, added that the ferry came first.`], null, 'another by her title'],
  [[`${SAID} the harbour minister said. Greta Solheim, who leads the opposition, laughed.`], null, 'another by what she does'],
  [[`${SAID} the harbour minister said. Harbour minister Peter Marlow was late. Greta Solheim added that the ferry came first.`], null, 'that office is another’s'],
  [[`Peter Marlow met Karl Holm. ${SAID} the harbour minister said. Greta Solheim added that the ferry came later.`], null, 'the paragraph names others'],
  [[`${SAID} the harbour minister said.`, 'Greta Solheim added that the ferry came first.'], null, 'another paragraph'],
  [['Mayor Greta Solheim came.', `${SAID} the foreign minister said. Greta Solheim added that the ferry came first.`, 'Foreign minister Greta Solheim did not.'], GRETA, 'two offices, of which the one asked is hers'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
