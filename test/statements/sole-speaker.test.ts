import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun.”'
const SAID = '“It is done,” Greta Solheim said.'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[SAID, `The last thing went down best. ${Q} Nobody had eaten since ten.`], GRETA, 'the only person of the article, who spoke before'],
  [[`What to make of this one? ${Q}`, SAID], null, 'she has not spoken yet'],
  [[SAID, `The mayor came in. ${Q} Nobody had eaten since ten.`], null, 'a role in the paragraph'],
  [[SAID, 'An official said it was late.', `The last thing went down best. ${Q}`], null, 'somebody unnamed spoke since'],
  [[SAID, `The last thing went down best. ${Q}`, 'Peter Marlow drove home.'], null, 'the article names another'],
  [['We met Greta Solheim on Thursday.', 'NATO wants a bridge from January. Will it get one?', Q], GRETA, 'the answer of an interview'],
  [['We met Greta Solheim on Thursday.', 'You once said two bridges were plenty.', Q], GRETA, 'what the interviewer puts to her is no question'],
  [['We met Greta Solheim on Thursday.', 'Two bridges are plenty.', Q], null, 'nobody is asked'],
  [['We met Greta Solheim and Peter Marlow on Thursday.', 'Will it get one?', Q], null, 'two may answer'],
  [[SAID, 'The sign had “road works” on it.'], null, 'a scrap in a sentence of its own'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
