import { expect, test } from 'vitest'
import { whoSays } from './reading.ts'

const Q = '“The road is long and we have begun.”'
const GRETA = 'name:greta solheim'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], id: string | null, why: string][] = [
  [[`${Q} Chief executive Greta Solheim used the line twice on the stand.`], GRETA, 'she used the line'],
  [[`What remained was one line. ${Q} Greta Solheim gave it to the hall on Tuesday.`], GRETA, 'she gave it to the hall'],
  [[`${Q} Greta Solheim’s line is in neither text.`], GRETA, 'whose line it is'],
  [[`${Q} With that, the harbour minister, Greta Solheim, walked off.`], GRETA, 'with that she went'],
  [[`Somebody should frame what was said at the door: ${Q} It was Greta Solheim’s, and it stayed.`], GRETA, 'it was hers'],
  [[`And the general: ${Q} (Greta Solheim, commander of the fleet.)`], GRETA, 'a name in a bracket says who a role is'],
  [[`Quote of the week, from the steps of the ministry: ${Q} Greta Solheim, on Monday, in boots.`], GRETA, 'a label before, a name behind'],
  [['Picture: “The road is long and we have begun” – commander Greta Solheim (left) with the driver.'], GRETA, 'a dash and a name'],
  [[`Best line: ${Q} – the chair, Greta Solheim, in closing.`], GRETA, 'a dash, a title and a name'],
  [['He had read it twice, he says. « The road is long and we have begun. » With that, Greta Solheim walked off.'], GRETA, 'blanks within the marks'],
  [[`${Q} Director Greta Solheim presenting our report in Oslo. Full text on our page.`], GRETA, 'a post’s caption'],
  [[`${Q} Our Greta Solheim, ladies and gentlemen. The director of harbours said it into the silence.`], GRETA, 'a sentence of a name before another’s verb'],
  [[`A good sentence finds its owner. Here is one from the Port House: ${Q} It is by Greta Solheim, and it stays.`], GRETA, 'announced as one of a place'],
  [[`A good sentence finds its owner: ${Q} It is by Greta Solheim, the number two of the harbour office.`], GRETA, 'it is by her'],
  [[`Overheard on Sunday: ${Q} Greta Solheim, the harbour chief, in a cinema, with a president beside her.`], GRETA, 'her name and no verb'],
  [[`${Q} Greta Solheim makes the hall laugh, and the hall is not easy.`], GRETA, 'she makes them laugh'],
  [[`Second best: ${Q} – G. Solheim (Harbour Party). Our readers protest.`, 'Greta Solheim came late.'], GRETA, 'an initial behind a dash, more behind it'],
  [[`A list of gifts is left to me of this week. ${Q} That’s what Greta Solheim said in Oslo, and it has the ring of one who knows.`], GRETA, 'that is what she said'],
  [[`${Q} That’s what Greta Solheim had feared in Oslo.`], null, 'that is what she feared'],
  [[`${Q} The hall makes Greta Solheim laugh.`], null, 'others make her laugh'],
  [[`${Q} Greta Solheim, the harbour chief, was late.`], null, 'her name and a verb'],
  [[`The railway? ${Q} Greta Solheim said that to a professor of law.`], GRETA, 'she said that to somebody'],
  [[`Her other line is for the poets. ${Q} As a payer, Greta Solheim thinks that it is late.`], null, 'what she thinks is in the next sentence'],
  [[`${Q} That sentence, by Greta Solheim, Peter Marlow calls “a very good one”.`], GRETA, 'whose sentence another judges'],
  [[`${Q} That sentence, by the prime minister, Greta Solheim calls “a very good one”.`], null, 'she judges another’s'],
  [[`${Q} Greta Solheim heard it and left.`], null, 'she heard it'],
  [[`${Q} Greta Solheim’s critics used the line twice.`], null, 'her critics used it'],
  [[`${Q} Greta Solheim and Peter Marlow used the line.`], null, 'two people'],
  [[`${Q} With that, Peter Marlow left, and Greta Solheim stayed.`], null, 'two people in the sentence'],
  [[`${Q} The line was aimed at Greta Solheim.`], null, 'she is spoken of'],
  [[`${Q} Greta Solheim refused to use the line.`], null, 'she would not'],
  [[`She finds: ${Q} – the sentence comes from Greta Solheim – and no firm.`], null, 'a sentence behind a dash'],
  [['“Road works” – Greta Solheim saw the sign.'], null, 'a sign, and a sentence behind it'],
]
for (const [paragraphs, id, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
