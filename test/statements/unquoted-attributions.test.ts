import { expect, test } from 'vitest'
import { attributionsIn } from './reading.ts'

type Told = [source: string | null, cue: string | null, ...contents: string[]]

const READY = 'the fleet is ready'

// biome-ignore format: one case a line
const found: [text: string, told: Told[], why: string][] = [
  ['Oldervik said that the fleet is ready.', [['Oldervik', 'said', `that ${READY}`]], 'a that-clause'],
  ['Oldervik said the fleet is ready.', [['Oldervik', 'said', READY]], 'a bare clause'],
  ['Still, the fleet remains idle, many analysts say, even after the vote.', [['many analysts', 'say', 'the fleet remains idle']], 'an opening adverb'],
  ['Oldervik has repeatedly said that the fleet is ready.', [['Oldervik', 'has repeatedly said', `that ${READY}`]], 'words between speaker and cue'],
  ['Oldervik asked whether the fleet is ready.', [['Oldervik', 'asked', `whether ${READY}`]], 'a question'],
  ['Kroll said that the fleet is ready and that the crews are trained.', [['Kroll', 'said', `that ${READY} and that the crews are trained`]], 'two that-clauses are one saying'],
  ['The fleet is ready, Oldervik said.', [['Oldervik', 'said', 'The fleet is ready']], 'the clause first'],
  ['The fleet is ready, said Oldervik.', [['Oldervik', 'said', 'The fleet is ready']], 'the clause first, then the cue'],
  ['The fleet is ready, Oldervik said on Monday.', [['Oldervik', 'said', 'The fleet is ready']], 'a day behind the cue'],
  ['As Oldervik said, the fleet is ready.', [['Oldervik', 'said', READY]], 'opened with as'],
  // according to
  ['The fleet is ready, according to Oldervik.', [['Oldervik', 'according to', 'The fleet is ready']], 'according to, behind'],
  ['According to Oldervik, the fleet is ready.', [['Oldervik', 'According to', READY]], 'according to, before'],
  // days and places are not the words
  ['Oldervik said on Monday that the fleet is ready.', [['Oldervik', 'said', `that ${READY}`]], 'a day between'],
  ['Officials responded cautiously, acknowledging the need for more ships.', [['Officials', 'acknowledging', 'the need for more ships']], 'how it was said is no part of it'],
  ['Oldervik declared that the fleet is ready while also warning that the crews are tired.', [['Oldervik', 'declared', 'that the fleet is ready'], ['Oldervik', 'warning', 'that the crews are tired']], 'two sayings joined by while'],
  ['Forty letters were sent last year, by her count.', [['her', 'count', 'Forty letters were sent last year']], 'by her count'],
  ['Every third bed was empty, Oldervik told us.', [['Oldervik', 'told us', 'Every third bed was empty']], 'told us'],
  ['Peter Marlow judges that the fleet is ready.', [['Peter Marlow', 'judges', 'that the fleet is ready']], 'what one judges'],
  ['Oldervik said Monday the fleet is ready.', [['Oldervik', 'said', READY]], 'a day between, without on'],
  ['Oldervik said in Brussels on Monday that the fleet is ready.', [['Oldervik', 'said', `that ${READY}`]], 'a place and a day between'],
  ['Kroll said later that the fleet is ready.', [['Kroll', 'said later', `that ${READY}`]], 'when'],
  ['Kroll said with a smile that the fleet is ready.', [['Kroll', 'said with a smile', `that ${READY}`]], 'how'],
  ['On Monday, Oldervik said the fleet is ready.', [['Oldervik', 'said', READY]], 'a day opens'],
  ['In a statement on Monday, the ministry said the fleet is ready.', [['the ministry', 'said', READY]], 'a circumstance opens'],
  ['Speaking in Oslo, Kroll said the fleet is ready.', [['Kroll', 'said', READY]], 'a participle that is no cue opens'],
  ['Kroll wrote on X that the crews are tired.', [['Kroll', 'wrote', 'that the crews are tired']], 'where it was written'],
  // to whom
  ['Oldervik told reporters that the fleet is ready.', [['Oldervik', 'told', `that ${READY}`]], 'told Y that'],
  ['Oldervik told reporters in Brussels that the fleet is ready.', [['Oldervik', 'told', `that ${READY}`]], 'told Y somewhere that'],
  ['Oldervik warned Moscow that the fleet is ready.', [['Oldervik', 'warned', `that ${READY}`]], 'warned Y that'],
  // participles and coordinated cues
  ['Oldervik praised the plan, adding that the fleet is ready.', [['Oldervik', 'praised', 'the plan'], ['Oldervik', 'adding', `that ${READY}`]], 'a participle behind a verb that is no cue'],
  ['Oldervik spoke on Monday, saying the fleet is ready.', [['Oldervik', 'spoke on Monday, saying', READY]], 'a participle with a bare clause'],
  ['Oldervik hit back, saying the plan is late.', [['Oldervik', 'saying', 'the plan is late']], 'a verb with its particle, then a participle'],
  ['Oldervik said the fleet is ready, adding that the crews are trained.', [['Oldervik', 'said', READY], ['Oldervik', 'adding', 'that the crews are trained']], 'a cue and a participle'],
  ['Oldervik said the fleet is ready and added that the crews are trained.', [['Oldervik', 'said', READY], ['Oldervik', 'added', 'that the crews are trained']], 'and'],
  ['Oldervik said the fleet is ready but warned that the crews are tired.', [['Oldervik', 'said', READY], ['Oldervik', 'warned', 'that the crews are tired']], 'but'],
  ['Kroll said the fleet is ready, but Oldervik said the crews are tired.', [['Kroll', 'said', READY], ['Oldervik', 'said', 'the crews are tired']], 'two speakers and a comma'],
  ['Kroll said the fleet is ready; Oldervik said the crews are tired.', [['Kroll', 'said', READY], ['Oldervik', 'said', 'the crews are tired']], 'two speakers and a semicolon'],
  // parentheses
  ['The fleet, Oldervik said, is ready.', [['Oldervik', 'said', 'The fleet', 'is ready']], 'a parenthesis'],
  ['The fleet, she said, is ready and “fully crewed.”', [['she', 'said', 'The fleet', 'is ready and “fully crewed.”']], 'a parenthesis, quoted words behind'],
  // what is itself said
  ['Oldervik urged allies to pay more.', [['Oldervik', 'urged', 'allies to pay more']], 'urged'],
  ['Oldervik called for higher spending.', [['Oldervik', 'called for', 'higher spending']], 'called for'],
  ['Oldervik called on allies to pay more.', [['Oldervik', 'called on', 'allies to pay more']], 'called on'],
  ['Oldervik pledged to buy forty ships.', [['Oldervik', 'pledged', 'to buy forty ships']], 'pledged to'],
  ['Oldervik stressed the need for more ships.', [['Oldervik', 'stressed', 'the need for more ships']], 'stressed'],
  ['The ministry announced a plan to buy forty ships.', [['The ministry', 'announced', 'a plan to buy forty ships']], 'announced'],
  ['Oldervik made clear that the fleet is ready.', [['Oldervik', 'made clear', `that ${READY}`]], 'made clear'],
  ['Oldervik made it clear that the fleet is ready.', [['Oldervik', 'made it clear', `that ${READY}`]], 'made it clear'],
  ['Oldervik pointed out that the fleet is ready.', [['Oldervik', 'pointed out', `that ${READY}`]], 'pointed out'],
  ['The fleet is to be ready by May, people familiar with the matter said, asking not to be identified.', [['people familiar with the matter', 'said', 'The fleet is to be ready by May']], 'what they asked for is no words of theirs'],
  // who speaks
  ['Maren Oldervik, the navy minister, said the fleet is ready.', [['Maren Oldervik, the navy minister', 'said', READY]], 'an apposition behind the name'],
  ['The navy minister, Maren Oldervik, said the fleet is ready.', [['The navy minister, Maren Oldervik', 'said', READY]], 'the name in apposition'],
  ['Navy minister Maren Oldervik said the fleet is ready.', [['Navy minister Maren Oldervik', 'said', READY]], 'a title before the name'],
  ['U.S. officials say the fleet is ready.', [['U.S. officials', 'say', READY]], 'initials do not end the sentence'],
  ['Maren Oldervik, who chairs the panel, said the fleet is ready.', [['Maren Oldervik, who chairs the panel', 'said', READY]], 'a relative clause'],
  ['Kroll, whose fleet is old, said the crews are trained.', [['Kroll', 'said', 'the crews are trained']], 'whose'],
  ['Maren Oldervik (navy) said the fleet is ready.', [['Maren Oldervik (navy)', 'said', READY]], 'a bracket'],
  ['“The fleet is ready now,” said the minister, to nobody’s surprise and to some people’s relief.', [['the minister', 'said', '“The fleet is ready now,”']], 'how it was taken'],
  ['The Post quoted Minister Oldervik as saying that the fleet is ready.', [['Minister Oldervik', 'saying', 'that the fleet is ready']], 'whom the paper quotes'],
  ['The Post quoted Oldervik as saying in a letter of May that the fleet is ready.', [['Oldervik', 'saying', 'that the fleet is ready']], 'and where'],
  ['The fleet is ready, the Post quoted Oldervik as saying.', [['Oldervik', 'saying', 'The fleet is ready']], 'the same behind what is said'],
  ['The minister was quoted as saying that the fleet is ready.', [['The minister', 'was quoted as saying', 'that the fleet is ready']], 'who is quoted'],
  ['Oldervik spoke with Minister Stefan Kroll of the old fleet, who said that it is ready.', [['who', 'said', 'that it is ready']], 'not she who spoke with him'],
  ['It would be unwise to cut now, in the view of General Stefan Kroll.', [['General Stefan Kroll', 'view', 'It would be unwise to cut now']], 'in whose view'],
  ['The fleet, he believes, can sail within a year.', [['he', 'believes', 'The fleet', 'can sail within a year']], 'words of saying in the middle'],
  ['Norhaven, Oldervik said, would pay three percent by May.', [['Oldervik', 'said', 'Norhaven', 'would pay three percent by May']], 'and where the subject stands before them'],
  ['Oldervik was more cautious, noting that the council had yet to vote.', [['Oldervik', 'noting', 'that the council had yet to vote']], 'first how he was, then what he said'],
  ['Oldervik’s view is that the fleet is ready.', [['Oldervik’s', 'view is', 'that the fleet is ready']], 'whose view it is'],
  ['Oldervik put the cost at 1.2 billion crowns.', [['Oldervik', 'put', 'the cost at 1.2 billion crowns']], 'at how much one puts it'],
  ['According to Matthew Kroll, who has been ambassador since April, the allies are on track.', [['Matthew Kroll', 'According to', 'the allies are on track']], 'what tells of the speaker is not what he says'],
  ['Oldervik, for her part, said the fleet is ready.', [['Oldervik', 'said', READY]], 'a phrase between commas'],
  ['A spokesman for Kroll said the fleet is ready.', [['A spokesman for Kroll', 'said', READY]], 'whose spokesman'],
  ['Two diplomats, speaking on condition of anonymity, said the fleet is ready.', [['Two diplomats', 'said', READY]], 'on what condition'],
  ['Greta Solheim, minister for trade, speaking in Oslo, said the fleet is ready.', [['Greta Solheim, minister for trade', 'said', READY]], 'two descriptions between commas'],
  ['The report on the fleet, by Kroll, said it is late.', [['The report on the fleet, by Kroll', 'said', 'it is late']], 'a document with its author'],
  ['The report said the fleet is ready.', [['The report', 'said', READY]], 'a document speaks'],
  ['Kroll said Oldervik had said that the fleet is ready.', [['Kroll', 'said', `Oldervik had said that ${READY}`]], 'words within words are words of the first'],
]
for (const [text, told, why] of found) test(`${why}: ${text}`, () => expect(attributionsIn(text)).toEqual(told))
