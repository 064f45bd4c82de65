import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun.”'
const SAYS = (who: string) => `“The road is long and we have begun,” ${who}`
const GRETA = 'name:greta solheim'
const PETER = 'name:peter marlow'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['The meeting gave us two sentences.', `The first is from Greta Solheim, the harbour minister: ${Q}`], GRETA, 'one of several, and whose it is'],
  [['The meeting gave us two sentences.', `The second comes from Peter Marlow, the yard’s director, as quoted on the page of the Post: ${Q}`], PETER, 'and by whom it was quoted'],
  [[`What we heard today from Greta Solheim, Auditor General: ${Q}`], 'name:greta solheim', 'from whom, and what she is'],
  [['The meeting gave us two sentences.', `The first is about Greta Solheim, the harbour minister: ${Q}`], null, 'of whom it tells'],
  [['09.54 Greta Solheim is on the carpet.', `09.58 Solheim again, on where the ships went: ${Q}`], GRETA, 'an entry that goes on with her'],
  [['09.54 Greta Solheim is on the carpet.', `09.58 Solheim again, in answer to our colleague Tim Wren: ${Q}`], GRETA, 'and whom she answers'],
  [['The harbour minister, Greta Solheim, has just spoken to us. She is not happy.', `${SAYS('she tells Tim Wren')}.`], GRETA, 'she told whom, and nobody else was named'],
  [['The director of the Forum, Greta Solheim, who moderated the session, received her with scepticism.'.concat(' ', SAYS('she said.'))], GRETA, 'she who does it, not she to whom it is done'],
  [[`Peter Marlow, a Liberal and once a captain, drew a conclusion from it. ${SAYS('he told Nils Aker')}.`], PETER, 'he who did it, and whom he told'],
  [['The Minister for Ships, Greta Solheim, spoke in Oslo.', 'She recalled the law.', 'The Minister also drew attention to the challenges of the south:', Q], GRETA, 'a sentence that ends on a colon, across a paragraph'],
  [['The Minister for Ships, Greta Solheim, spoke in Oslo.', 'The Minister was handed a letter from a reader:', Q], null, 'what was handed to her'],
  [['The Minister for Ships, Greta Solheim, spoke in Oslo.', 'The rules on the ships:', Q], null, 'a heading'],
  [['Ada Hale said that it was late.', 'Joan Sillar, the chair of the committee, wanted to know what the money was for.', `${SAYS('she told the minister')}.`], 'name:joan sillar', 'who wanted to know, right before, and might be a man by her name'],
  [['When the minister had driven off, Brigadier Greta Solheim stayed for lunch.', '“The road is long,” said the brigadier, who is commander of the Northern Brigade, “and we have begun.”'], GRETA, 'a rank, and one named with it before'],
  [[`The man with the keys is Peter Marlow. ${SAYS('the colonel had said at the lectern')}.`], PETER, 'a rank right behind the name'],
  [[`The man with the keys is Peter Marlow. ${SAYS('a colonel had said at the lectern')}.`], null, 'some colonel'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
