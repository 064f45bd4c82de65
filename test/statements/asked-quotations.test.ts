import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun.”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['“We pay,” Greta Solheim said.', `Did she mind being called late? ${Q}`], GRETA, 'a question about her, and the answer'],
  [['“We pay,” Greta Solheim said.', `And would she go on? ${Q} She smiled.`], GRETA, 'the same, more behind it'],
  [[`Greta Solheim at 10:55, about a minute. On arrears: ${Q}`], GRETA, 'a topic, and one person in the paragraph'],
  [[`SOLHEIM: “We pay.” Asked for a number: ${Q}`, 'Greta Solheim left.'], GRETA, 'a question in short'],
  [[Q, 'With this the harbour minister, Greta Solheim, answered a report that measures roads.'], GRETA, 'the next paragraph speaks of the words'],
  [['General Greta Solheim had been asked how long, and she told them.', `${Q} The chair looked up.`], GRETA, 'the paragraph before ends on her answering'],
  [['On the steps in Oslo on Monday, Greta Solheim, in boots, was ready for us.', Q], GRETA, 'she was ready'],
  [['Greta Solheim met Peter Marlow and was ready for him.', Q], null, 'two in the sentence that leads up'],
  [['Greta Solheim left without a word.', Q], null, 'nothing leads up over the paragraph'],
  [['The friends of Greta Solheim told us.', Q], null, 'her friends told'],
  [[`Greta Solheim at 10:55, Peter Marlow at 11. On arrears: ${Q}`], null, 'two people'],
  [[`Greta Solheim came. On Tuesday: ${Q}`], null, 'a day is no topic'],
  [[`Greta Solheim came. On the wall of Peter Marlow: ${Q}`], null, 'another is named'],
  [[`Did Greta Solheim mind? ${Q}`], null, 'the question names her, and nobody else leads up'],
  [[`What do the posters say? ${Q}`], null, 'nobody is asked'],
  [[Q, 'With the harbour minister, Greta Solheim, came a report that measures roads.'], null, 'nothing speaks of the words'],
  [[`A poster said: ${Q}`, 'With this Greta Solheim had nothing to do.'], null, 'a poster says them'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
