import { expect, test } from 'vitest'
import { attributionsIn } from './reading.ts'

type Told = [source: string | null, cue: string | null, ...contents: string[]]

// biome-ignore format: one case a line
const found: [text: string, told: Told[], why: string][] = [
  ['“We will pay our share,” Maren Oldervik said.', [['Maren Oldervik', 'said', '“We will pay our share,”']], 'words, speaker, cue'],
  ['“We will pay our share,” said Maren Oldervik.', [['Maren Oldervik', 'said', '“We will pay our share,”']], 'words, cue, speaker'],
  ['Maren Oldervik said: “We will pay our share.”', [['Maren Oldervik', 'said', '“We will pay our share.”']], 'speaker and cue first, a colon'],
  ['Maren Oldervik said, “We will pay our share.”', [['Maren Oldervik', 'said', '“We will pay our share.”']], 'speaker and cue first, a comma'],
  ['Said Maren Oldervik: “We will pay our share.”', [['Maren Oldervik', 'Said', '“We will pay our share.”']], 'the cue opens the sentence'],
  ['"We will pay our share," Maren Oldervik said.', [['Maren Oldervik', 'said', '"We will pay our share,"']], 'straight marks'],
  ['‘We will pay our share,’ Maren Oldervik said.', [['Maren Oldervik', 'said', '‘We will pay our share,’']], 'single marks'],
  ['« We will pay our share », Maren Oldervik said.', [['Maren Oldervik', 'said', '« We will pay our share »']], 'guillemets'],
  ['“We will pay our share”, Maren Oldervik said.', [['Maren Oldervik', 'said', '“We will pay our share”']], 'the comma outside the mark'],
  ['“Who pays?” Oldervik asked.', [['Oldervik', 'asked', '“Who pays?”']], 'a question'],
  ['“We pay!” Oldervik said.', [['Oldervik', 'said', '“We pay!”']], 'an exclamation'],
  ['“Ready,” Kroll said.', [['Kroll', 'said', '“Ready,”']], 'one word'],
  ['But “we will pay our share,” Oldervik said.', [['Oldervik', 'said', '“we will pay our share,”']], 'an opening "But" is the narrator’s'],
  ['The fleet, while a fine one, “also has to sail in the north,” Oldervik added.', [['Oldervik', 'added', 'The fleet, while a fine one, “also has to sail in the north,”']], 'the subject of the quoted verb'],
  ['Velmark has not paid into the fund, arguing that it “cannot justify the bill to its voters,” notes a report.', [['Velmark', 'arguing', '“cannot justify the bill to its voters,”']], 'who argues, not who tells of it'],
  ['“We will pay,” he said.', [['he', 'said', '“We will pay,”']], 'a pronoun speaks'],
  ['“We will pay,” NATO said.', [['NATO', 'said', '“We will pay,”']], 'a body speaks'],
  ['“We will pay,” Kroll and Oldervik said.', [['Kroll and Oldervik', 'said', '“We will pay,”']], 'two speak together'],
  ['“We will pay,” Oldervik told reporters.', [['Oldervik', 'told', '“We will pay,”']], 'the hearers are no words'],
  ['Oldervik told reporters: “We will pay.”', [['Oldervik', 'told', '“We will pay.”']], 'the hearers stand between'],
  ['“We will pay,” Oldervik continued.', [['Oldervik', 'continued', '“We will pay,”']], 'a verb that attributes only beside a quotation'],
  ['Oldervik smiled: “We will pay.”', [['Oldervik', 'smiled', '“We will pay.”']], 'a smile beside a quotation'],
  ['In a post on X, Kroll wrote: “The crews are tired.”', [['Kroll', 'wrote', '“The crews are tired.”']], 'a circumstance opens'],
  ['The ministry said in a statement: “The crews are tired.”', [['The ministry', 'said in a statement', '“The crews are tired.”']], 'a circumstance before the colon'],
  ['“The crews are tired,” Kroll said after the meeting in Oslo.', [['Kroll', 'said', '“The crews are tired,”']], 'a circumstance behind'],
  ['“The crews are tired,” Kroll said and smiled.', [['Kroll', 'said', '“The crews are tired,”']], 'a second verb that is no cue'],
  // split around its cue
  ['“We will pay,” Oldervik said, “and we will pay on time.”', [['Oldervik', 'said', '“We will pay,”', '“and we will pay on time.”']], 'split, speaker first'],
  ['“We will pay,” said Oldervik, “and we will pay on time.”', [['Oldervik', 'said', '“We will pay,”', '“and we will pay on time.”']], 'split, cue first'],
  ['“The fleet,” she said, “is ready.”', [['she', 'said', '“The fleet,”', '“is ready.”']], 'split inside a clause'],
  ['“We will pay,” Oldervik said. “We will pay on time.”', [['Oldervik', 'said', '“We will pay,”', '“We will pay on time.”']], 'a second sentence of his'],
  ['“We will pay.” “We will pay on time,” Oldervik said.', [['Oldervik', 'said', '“We will pay.”', '“We will pay on time,”']], 'a sentence before, nobody else near'],
  ['Oldervik said the fleet is ready. “It is ours.”', [['Oldervik', 'said', 'the fleet is ready', '“It is ours.”']], 'a quotation goes on with indirect words'],
  ['Kroll said: “The fleet is ready. The crews are trained.” Then he left.', [['Kroll', 'said', '“The fleet is ready. The crews are trained.”']], 'two sentences inside one pair of marks'],
  // several speakers
  ['“We will pay,” Oldervik said. “On time.” Kroll said the fleet is ready.', [['Oldervik', 'said', '“We will pay,”', '“On time.”'], ['Kroll', 'said', 'the fleet is ready']], 'a full stop within the marks: the next sentence is another saying'],
  ['“We will pay,” Kroll said. “We will not,” Oldervik replied.', [['Kroll', 'said', '“We will pay,”'], ['Oldervik', 'replied', '“We will not,”']], 'an answer is no second sentence of the first'],
  ['“We will pay,” Kroll said, and Oldervik added, “We will not.”', [['Kroll', 'said', '“We will pay,”'], ['Oldervik', 'added', '“We will not.”']], 'two in one sentence'],
  ['“We will pay,” Kroll said, adding: “The crews are trained.”', [['Kroll', 'said', '“We will pay,”'], ['Kroll', 'adding', '“The crews are trained.”']], 'a participle of the same speaker'],
  ['“We will pay,” Kroll said, adding that the crews are trained.', [['Kroll', 'said', '“We will pay,”'], ['Kroll', 'adding', 'that the crews are trained']], 'a participle with a clause'],
  ['“We will pay,” Kroll said. Oldervik nodded.', [['Kroll', 'said', '“We will pay,”']], 'who nods says nothing'],
  ['“We will pay,” Oldervik said, before Kroll added: “On time.”', [['Oldervik', 'said', '“We will pay,”'], ['Kroll', 'added', '“On time.”']], 'before another adds'],
  ['“We will pay,” Oldervik told Kroll, who said: “Good.”', [['Oldervik', 'told', '“We will pay,”'], ['who', 'said', '“Good.”']], 'told one who answers'],
  ['“We will pay,” Oldervik said. Kroll said: “Good.” “On time,” Oldervik added.', [['Oldervik', 'said', '“We will pay,”'], ['Kroll', 'said', '“Good.”'], ['Oldervik', 'added', '“On time,”']], 'an exchange in one paragraph'],
  ['“We will pay,” Oldervik said. “On time?” Kroll asked. “Yes,” she said.', [['Oldervik', 'said', '“We will pay,”'], ['Kroll', 'asked', '“On time?”'], ['she', 'said', '“Yes,”']], 'an exchange with a question'],
  ['“We will pay,” Oldervik said. “Kroll told me so,” she added.', [['Oldervik', 'said', '“We will pay,”'], ['she', 'added', '“Kroll told me so,”']], 'a cue inside a quotation is none'],
  ['“Kroll said: ‘We will pay,’” Oldervik said.', [['Oldervik', 'said', '“Kroll said: ‘We will pay,’”']], 'a quotation inside a quotation'],
  ['“The road is long and we have begun.” Admiral Greta Solheim, head of the fleet, in the Harbour Post', [['Admiral Greta Solheim', null, '“The road is long and we have begun.”']], 'signed behind, with office and paper'],
  ['“The road is long and we have begun.” Greta Solheim left the hall at noon.', [], 'who only comes next'],
  ['“The road is long and we have begun.” So begins Greta Solheim.', [['Greta Solheim', null, '“The road is long and we have begun.”']], 'so begins'],
  ['“The road is long and we have begun.” Greta Solheim, at the meeting in Riga. It fits on a mug.', [['Greta Solheim', null, '“The road is long and we have begun.”']], 'signed behind in a sentence of its own'],
  ['“The road is long and we have begun.” That was Greta Solheim, head of the fleet. Take note.', [['Greta Solheim', null, '“The road is long and we have begun.”']], 'that was she'],
  ['Quotation of the weekend: “The road is long and we have begun.” That was Greta Solheim, head of the fleet. Take note.', [['Greta Solheim', null, '“The road is long and we have begun.”']], 'a heading says nothing'],
  ['“The road is long and we have begun.” Greta Solheim, at the meeting with Peter Holm. It rained.', [], 'two are named behind it'],
  ['“The road is long and we have begun.” (Greta Solheim, head of the fleet.)', [['Greta Solheim', null, '“The road is long and we have begun.”']], 'signed in brackets'],
  ['Petra Vogel said nothing about the ships but promised that “every barrack will be heated.”', [['Petra Vogel', 'promised', 'that “every barrack will be heated.”']], 'silence on one thing, words on another'],
  ['Oldervik was quoted as saying “the fleet is ready.”', [['Oldervik', 'was quoted as saying', '“the fleet is ready.”']], 'quoted as saying'],
  ['Oldervik, asked by Kroll if the fleet is ready, said “yes.”', [['Oldervik', 'said', '“yes.”']], 'asked by another'],
  ['The fleet is old, Kroll said. It sails in what Oldervik calls “the emptiest sea.”', [['Kroll', 'said', 'The fleet is old'], ['Oldervik', 'calls', '“the emptiest sea.”']], 'the words right before a quotation name its speaker'],
  // mixed words
  ['Kroll said the fleet is “ready” and the crews “trained.”', [['Kroll', 'said', 'the fleet is “ready” and the crews “trained.”']], 'two scraps in one clause'],
  ['Kroll said that “we will pay” and that “we will pay on time.”', [['Kroll', 'said', 'that “we will pay” and that “we will pay on time.”']], 'two quoted that-clauses'],
  ['Oldervik called the plan “a quiet revolution.”', [['Oldervik', 'called', 'the plan “a quiet revolution.”']], 'a verb that judges'],
  ['Oldervik described the plan as “a quiet revolution.”', [['Oldervik', 'described', 'the plan as “a quiet revolution.”']], 'a verb that judges, with as'],
  ['Oldervik dismissed the plan as “a quiet revolution.”', [['Oldervik', 'dismissed', 'the plan as “a quiet revolution.”']], 'a verb that rejects'],
  // appositions and clauses beside the speaker
  ['“We pay,” said Maren Oldervik, the navy minister.', [['Maren Oldervik, the navy minister', 'said', '“We pay,”']], 'an apposition behind'],
  ['“We pay,” Kroll, a former pilot, told reporters.', [['Kroll, a former pilot', 'told', '“We pay,”']], 'an apposition before the cue'],
  ['“We pay,” Kroll, who leads the fleet, said.', [['Kroll, who leads the fleet', 'said', '“We pay,”']], 'a relative clause before the cue'],
  ['“We pay,” said Kroll, who leads the fleet, after the meeting.', [['Kroll, who leads the fleet', 'said', '“We pay,”']], 'a relative clause behind'],
  ['“We pay,” says Stefan Kroll of the Halden Institute.', [['Stefan Kroll of the Halden Institute', 'says', '“We pay,”']], 'whose man he is'],
]
for (const [text, told, why] of found) test(`${why}: ${text}`, () => expect(attributionsIn(text)).toEqual(told))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  ['The “coast club” met on Sunday.', 'a name in marks'],
  ['The ship was called “Northern Light.”', 'a passive: nobody is named'],
  ['The plan was described as “a quiet revolution.”', 'a passive of a verb that judges'],
  ['Her book, “Lights on the Water,” sold out.', 'a title'],
  ['“We will pay on time.”', 'nobody and no cue'],
  ['“We will pay on time.” That was the promise.', 'a noun is no cue'],
  ['“We will pay on time.” Oldervik laughed.', 'another sentence: she may laugh at it'],
  ['Oldervik laughed. “We will pay on time.” Kroll left.', 'two people near and no cue'],
]
for (const [text, why] of nothing) test(`nothing (${why}): ${text}`, () => expect(attributionsIn(text)).toEqual([]))
