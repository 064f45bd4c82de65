import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

/** Who says the quotation about the road. */
function whoSays(paragraphs: readonly string[]): string | null {
  const held = readIn(paragraphs).statements.filter(({ contents }) =>
    contents.some(({ exact }) => exact.includes('road')),
  )
  return held.at(-1)?.speaker?.id ?? null
}

const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [['As was underlined by Greta Solheim, the director, “the road is long and we have begun”.'], GRETA, 'a passive before the words'],
  [['“The road is long” was how Greta Solheim, a former mayor, put it to the hall.'], GRETA, 'how she put it'],
  [['“The road is long,” is how Greta Solheim sums it up.'], GRETA, 'how she sums it up'],
  [['In the words of Greta Solheim, “the road is long and steep.”'], GRETA, 'in her words'],
  [['“The road is long” – those were the words of Greta Solheim on Monday.'], GRETA, 'whose words they were'],
  [['“The road is long.” With these words Greta Solheim opened the meeting.'], GRETA, 'what she did with the words'],
  [['“The road is long.” After these words of Greta Solheim’s one heard the stove.'], GRETA, 'whose words they were, behind'],
  [['“The road is long.” After these words of thanks Greta Solheim left.'], null, 'words of thanks'],
  [['“The road is long and we have begun,” we heard Greta Solheim say there.'], GRETA, 'who was heard to say it'],
  [['Greta Solheim came late. “The road is long and we have begun,” she let her listeners know.'], GRETA, 'whom she let know'],
  [['“The road is long”: that was Greta Solheim’s message to the crowd.'], GRETA, 'whose message'],
  [['“The road is long,” so Greta Solheim in Oslo.'], GRETA, 'a translation'],
  [['Greta Solheim came early.', '“The road is long and steep.” That was Solheim again, she is the auditor.'], GRETA, 'who spoke again'],
  [['Greta Solheim came early.', '“The road is long and steep.” Solheim, whose words these are, has left.'], GRETA, 'whose words they are'],
  [['“The road is long and steep.” We like this sentence of Greta Solheim’s. The mayor does not.'], GRETA, 'of whom a sentence is'],
  [['Greta Solheim came early.', '“The road is long and steep.” Ms Solheim’s line is in neither text.'], GRETA, 'whose line it is'],
  [['Greta Solheim came early.', '“The road is long and steep.” Solheim’s line was better: “We wait for nobody.”'], null, 'whose line comes next'],
  [['Greta Solheim came early.', '“The road is long and steep.” Solheim’s answer was short. “We wait for nobody.”'], null, 'her answer comes next'],
  [['Greta Solheim came early.', '“The road is long and steep.” Solheim replied at once. “We wait for nobody.”'], null, 'she replies to it'],
  [['Greta Solheim came early. “We pay,” she said, and from the back a farmer called out: “For which road, the long one?”'], null, 'somebody else calls out behind her words'],
  [['“The road is long,” read a letter signed by Greta Solheim.'], GRETA, 'a letter of hers, behind'],
  [['A statement from Greta Solheim read: “The road is long.”'], GRETA, 'a statement of hers, before'],
  [['Her predecessor, Greta Solheim, had said at a dinner in Oslo last week that “the road is long and steep”.'], GRETA, 'a circumstance between the verb and the words'],
  [['“It is done,” Peter Marlow said.', 'She was joined by Greta Solheim of the harbour office, who said that the road would be open by May.'], GRETA, 'where she is from stands between her and "who"'],
  [['“It is done,” Greta Solheim said. “The road is long and steep”: that was the sentence, read from a card, and she read it twice.'], GRETA, 'the sentence she read'],
  [['The letter is dry. “The road is long and steep”, it says in the second paragraph, over the signature of Greta Solheim.'], GRETA, 'over whose signature it says so'],
  [['Greta Solheim’s answer is worth keeping, in case the mayor forgets it: “The road is long and steep.”'], GRETA, 'her answer, and another clause before the colon'],
  [['When a mayor says, as Greta Solheim did last Saturday, that “the road is long and steep”, somebody should measure it.'], GRETA, 'as she did'],
  [['Forty ships pledged by Freeland, “and not one of them for a road”, as Greta Solheim put it at the port.'], GRETA, 'the frame counts, not whose ships they are'],
  [['The harbour office has shown a report, "The Lock". As was underlined by Greta Solheim, its director, “the road is long and steep”.'], GRETA, 'the frame counts, not whose report it is'],
  [['Readers ask about Greta Solheim’s remark in the call. It reads in full: “The road is long and steep.”'], GRETA, 'her remark in full'],
  [['Readers ask about Greta Solheim’s car. It reads on the door: “The road is long and steep.”'], null, 'a car is no remark'],
  [['Readers ask about Greta Solheim’s remark to Peter Marlow. It reads in full: “The road is long and steep.”'], null, 'two people, either may be answered'],
  [['To the mayor replied the harbour chief, Greta Solheim, who on Tuesday said that the road was long.'], GRETA, '"who" is whose name comes right before, a day between'],
  [['“The road is long and steep.” That sentence, by the mayor, Greta Solheim calls “a good line”.'], null, 'she speaks of another’s words'],
  [['On the pavement, to our reporter Greta Solheim: “The road is long and steep.”'], null, 'who is told says nothing'],
  [['Greta Solheim, envoy to NATO, in the corridor: “The road is long and steep.”'], GRETA, 'where she says it'],
  [['“The road is long and steep” – with that sentence Greta Solheim, the harbour minister, opened the meeting.'], GRETA, 'what she did with the sentence, behind a dash'],
  [['The president, Greta Solheim, told him that her country “will build the road and pay for it”, her press service said.'], GRETA, 'the one who says it, not who passes it on'],
  [['The answer came from Greta Solheim, who on Tuesday said that the road is long.'], GRETA, 'whom a “who” goes on from'],
  [['The answer came from Greta Solheim. Critics say that the road is long.'], null, 'another speaks'],
  [['“The road is long and steep” – with that road Greta Solheim, the harbour minister, was not content.'], null, 'no word for words'],
  [['“The road is long and steep,” said Minister of Defence Greta Solheim when the flag changed hands in Oslo.'], GRETA, 'when she said it'],
  [['Greta Solheim came to the ceremony. She told the soldiers, and I quote: “The road is long and steep.”'], GRETA, 'and I quote'],
  [['The Minister of Defence, the Hon. Greta Solheim, today delivered a statement.', '“The road is long and steep,” the Minister stated.'], GRETA, 'a courtesy between office and name'],
  [['The shield is cheap if Lt Gen Greta Solheim has her way. “The road is long and steep,” the commander of NATO’s land command told the forum.'], GRETA, 'the only soldier, by a command'],
  [['The road is so long, so Greta Solheim sold her car.'], null, '"so" of a reason'],
  [['“A new road” was how it began.'], null, 'how a thing began'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
