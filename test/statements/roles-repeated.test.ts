import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun,”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['The Defence Minister of Velmark, Greta Solheim, came.', `${Q} the minister said.`], GRETA, 'the minister of the office printed'],
  [['The minister of defence of Velmark, Greta Solheim, came.', `${Q} wrote the minister.`], GRETA, 'the same, the field behind'],
  [['The Chief of Defence of Velmark, Greta Solheim, came.', `${Q} the chief of defence said.`], GRETA, 'the office without its country'],
  [['In it, central bank governor Greta Solheim took a position.', `${Q} the central bank governor wrote.`], GRETA, 'the words before a short title'],
  [['The ambassador of Velmark, Greta Solheim, came.', `${Q} added the diplomat, aged 61.`], GRETA, 'the one diplomat named'],
  [['General Greta Solheim spoke in Oslo.', `The general began with bread. ${Q} she said.`], GRETA, 'she is the general'],
  [['The Chief of Defence of Velmark, Greta Solheim, came.', `The chief of defence did not smile. ${Q} she said.`], GRETA, 'an office of three words before "she"'],
  [['The Chief of Defence of Velmark, Greta Solheim, came.', `The chief of defence, 58, has a boat. ${Q} she said.`], GRETA, 'with her age'],
  [['Peter Marlow came. His chief of staff, Maj Gen Greta Solheim, has a word.', `${Q} she told us.`], GRETA, 'a rank in short is nobody'],
  [['The Prime Minister of Velmark, Greta Solheim, came.', `${Q} the minister said.`], null, 'a prime minister is no minister'],
  [['The deputy minister of defence of Velmark, Greta Solheim, came.', `${Q} the minister said.`], null, 'his deputy'],
  [['The Defence Minister of Velmark, Greta Solheim, met the interior minister of Norway, Peter Marlow.', `${Q} the minister said.`], null, 'two ministers'],
  [['The ambassador of Velmark, Greta Solheim, met the envoy of Norway, Peter Marlow.', `${Q} the diplomat said.`], null, 'two diplomats'],
  [['Greta Solheim, a pilot, came.', `${Q} the diplomat said.`], null, 'no diplomat'],
  [['The Prime Minister of Velmark, Peter Marlow, came.', `And she? ${Q} said the prime minister.`], null, 'another is asked after'],
  [['Prime Minister Greta Solheim came.', 'Peter Marlow meant it kindly.', `${Q} the minister said.`], null, 'the last word of another office'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
