import { expect, test } from 'vitest'
import { cleanCapture } from '../../src/clean/clean-capture.ts'
import { captureOf } from '../../src/model/factories.ts'
import { register } from '../register/shipped.ts'

const P =
  'The ministers met in the old customs house and talked about the price of the ships for most of the day, and then again after lunch, when nobody had changed his mind.'
const read = (text: string) => cleanCapture(captureOf({ text }), register.rows)

// biome-ignore format: one case a line
const credits: [text: string, kind: string, name: string, why: string][] = [
  [`Ships again\n\nBy Ada Writer, in the public gallery\n\n${P}`, 'byline', 'Ada Writer', 'where the reporter sat'],
  [`Ships again\n\nBy Ada Writer (text and pictures)\n\n${P}`, 'byline', 'Ada Writer', 'what else is hers'],
  [`Ships again\n\nCompiled by Ada Writer, 27 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a digest'],
  [`Ships again\nA column by Ada Writer, in the Port Post, Saturday 27 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a column'],
  [`The Guardian\nOpinion\n\nShips again\n\nA guest contribution by Ada Writer\n\n27 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a guest'],
  [`Ships again\nChalk and words by Ada Writer, who has no camera. 27 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'pictures and words'],
  [`Ships again\nThe Port Post, 11 June 2026. Our reporter at the camp near Oslo: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'where our reporter is, and a colon'],
  [`The Week in Ships, Sunday 7 June 2026\nPresenter: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'who presents'],
  [`Ships, live\n\n17.20 That is all; more tomorrow. Thanks for reading. Ada Writer\n\n16.10 ${P}`, 'byline', 'Ada Writer', 'who thanks for reading'],
  [`A Grocer Abroad\nThe private web-log of Ada Writer, Oslo\n23 September 2026\n\n${P}`, 'byline', 'Ada Writer', 'whose web-log it is'],
  [`Ships again\nHeard by Ada Writer in the gallery\n\n${P}`, 'byline', 'Ada Writer', 'who listened'],
  [`LIVE: ships again\n\nUpdates by Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a live page'],
  [`Ships again\n\nScript: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a script for the radio'],
  [`POOL REPORT\nPooler: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a pool'],
  [`Ships live: the vote\n\nWith Ada Writer on the quay, 11 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a live page'],
  [`Ships again\n\nFrom our wire services (Reuters)\n\n${P}`, 'wire', 'Reuters', 'a line of the head, in brackets'],
  [`Ships again\n\nAfter Reuters\n\n${P}`, 'wire', 'Reuters', 'retold'],
  [`Ships again\n\n${P}\n\n${P} (Reuters)`, 'wire', 'Reuters', 'behind the last sentence'],
  [`Ships again\n\n${P}\n\n(Reuters/AFP, March 8, 2026)`, 'wire', 'Reuters', 'two agencies and a day, at the foot'],
  [`Ships again\n\n${P}\n\n${P} | Reuters`, 'wire', 'Reuters', 'behind a stroke there'],
  [`Ships again\n\n${P}\n\nInformation from the news agency Reuters was used in this report.`, 'wire', 'Reuters', 'whose information was used'],
  [`Ships again\n\n${P}\n\n${P} – Reuters`, 'wire', 'Reuters', 'behind a dash there'],
  [`Ships again\n\n${P}\n\n${P} (kv, Reuters)`, 'wire', 'Reuters', 'with the writer’s letters'],
  [`Ships again\n\nThe ministers met, transmits the agency Reuters. ${P}`, 'wire', 'Reuters', 'behind a sentence of the first paragraph'],
  [`Ships again\n\nThe ministers met on Monday, as reported by the news agency AFP. ${P}`, 'wire', 'Agence France-Presse', 'the same in other words'],
  [`Ships again\n\nThe ministers met, one learns from the agency Reuters. ${P}`, 'wire', 'Reuters', 'learnt from an agency'],
  [`Ships again\n\nThe ministers met on Monday, according to the news of the Reuters agency. ${P}`, 'wire', 'Reuters', 'an agency’s news'],
  [`The Guardian\nThursday 26 March 2026 | Updated 17:45\n\nShips again\n\nAda Writer\n\n${P}`, 'byline', 'Ada Writer', 'above the text, the day with its clock'],
  [`The Guardian\n26 March 2026 at 18:02\nAda Writer\n\n${P}`, 'byline', 'Ada Writer', 'under the day with its clock'],
  [`Ships again\n\nAda Writer, political correspondent, and Reuters\n\n${P}`, 'byline', 'Ada Writer', 'a reporter and an agency'],
  [`Ships again\nAda Writer, capital studio\n09.02.2026 | 18:30\n\n${P}`, 'byline', 'Ada Writer', 'a studio'],
  [`Ships again\n\n${P}\n\nSource: Reuters, citing her interview with a daily\n\n${P}`, 'wire', 'Reuters', 'the source that a digest names below its first sentence'],
  [`Ships again\n\n(Reuters) ${P}`, 'wire', 'Reuters', 'before the first words'],
  [`Ships again\n\n${P}\n\n(Reuters/ab)`, 'wire', 'Reuters', 'a closing line'],
  [`Ships again\n\n18.09.2026, a.n., AFP\n\n${P}`, 'wire', 'Agence France-Presse', 'behind the day and the initials'],
  [`Ships again\n\n9 February 2026 – with Reuters\n\n${P}`, 'wire', 'Reuters', 'behind the day'],
  [`Ships again\n\nEditorial staff / Reuters\n\n${P}`, 'wire', 'Reuters', 'beside the desk'],
  [`Ships again\n\n${P} The yard did not answer. With material from AFP.`, 'wire', 'Agence France-Presse', 'the last sentence'],
  [`Ships again\n\n${P}\n\nMaterial from AFP was used in this report.`, 'wire', 'Agence France-Presse', 'used'],
  [`Ships again\n\n${P}\n\nContains material from Reuters.`, 'wire', 'Reuters', 'contained'],
  [`Ships again\n\n${P}\n\nThis article includes reporting from the Reuters news agency`, 'wire', 'Reuters', 'included'],
  [`Ships again\n\nOslo, 3 March 2026 (Reuters, from our special correspondent Greta Writer-Solheim) – ${P}`, 'wire', 'Reuters', 'with who wrote it'],
  [`BBC News | bbc.example\n\nShips again\n\nAda Writer, Oslo / Bergen\n4 March 2026\n\n${P}`, 'byline', 'Ada Writer', 'in two cities'],
  [`Ships again\n\nThe Guardian\n\n${P} REUTERS`, 'wire', 'Reuters', 'in capitals behind the last sentence'],
  [`Ships again\n\n${P}\n\n(FRANCE 24 with AFP)`, 'wire', 'Agence France-Presse', 'with whom'],
  [`Ships again\n\n${P}\n\nReuters contributed to this report.`, 'wire', 'Reuters', 'who contributed'],
  [`Ships again\n\n${P}\n\nReuters, special correspondent Ada Writer\nTranslation: our desk`, 'wire', 'Reuters', 'whose correspondent she is'],
  [`Ships again\n\n${P}\n\nBy AFP's Ada Writer`, 'wire', 'Agence France-Presse', 'whose writer she is'],
  [`Ships again\n\n${P}\n\nBy AFP's Ada Writer`, 'byline', 'Ada Writer', 'and she'],
  [`Ships again\n\nReuters in Brussels\n3 March 2026\n\n${P}`, 'wire', 'Reuters', 'from where'],
  [`Ships again\n\nAda Writer Defence and security editor\n3 March 2026\n\n${P}`, 'byline', 'Ada Writer', 'what she is, without a comma'],
  [`Ships again\n\nAda Writer, State Department correspondent, travelling with the secretary\n3 March 2026\n\n${P}`, 'byline', 'Ada Writer', 'on what she reports'],
  [`Ships again\n\nAda Writer | 03.03.2026 - Update : 03.03.2026\n\n${P}`, 'byline', 'Ada Writer', 'before the day'],
  [`The Guardian\nOpinion\n\nShips again\n\nAda Writer\n\nSaturday, 20 June 2026\n\n${P}`, 'byline', 'Ada Writer', 'a blank line between the name and the day'],
  [`The Guardian\nShips: live\n\nThursday 11 June 2026\nThis page is closed. Our reporters: Ada Writer and Bea Scribe\n\n${P}`, 'byline', 'Ada Writer', 'who kept a live page'],
  [`BBC News\nEurope\n\nShips again\n\nAda Writer, BBC News\n3 March 2026\n\n${P}`, 'byline', 'Ada Writer', 'and for whom she writes'],
  [`Institute for Ships\nNote 2026/11\n17 June 2026\n\nShips again, and what they cost\n\nAda Writer and Bea Scribe\n\n${P}`, 'byline', 'Bea Scribe', 'two above the text'],
  [`Ships again\n\nVon Ada Writer, Oslo\n3 March 2026\n\n${P}`, 'byline', 'Ada Writer', 'in German'],
  [`Ships again\n\n${P}\n\nBased on a report of the agency Reuters. No liability is taken for the translation.`, 'wire', 'Reuters', 'a translation'],
  [`Ships again\n\n${P}\n\nReuters, 12 October 2026. All rights reserved.`, 'wire', 'Reuters', 'rights without a sign'],
  [`Ships again\n\nOSLO/BERGEN, March 2 (Reuters) - ${P}`, 'wire', 'Reuters', 'two cities'],
  [`Ships again\n\nMarch 2 (Reuters) - ${P}`, 'wire', 'Reuters', 'a day without a city'],
  [`Ships again\n\nHarwick (Reuters). ${P}`, 'wire', 'Reuters', 'a city nobody knows, and a stop'],
  [`LIVE: Ships again\n18 September 2026\n\nReporting: Ada Writer and Peter Scribe in Varde\n\n${P}`, 'byline', 'Ada Writer', 'a live page'],
  [`Ships again\n\nWords: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a feature'],
  [`Ships again\n\n14 July 2026 | Ada Writer, senior fellow\n\n${P}`, 'byline', 'Ada Writer', 'what she is'],
  [`Ships again\n\nOur man in the gallery, Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'whose man'],
  [`Ships again\n\nThe Guardian, 7 February 2026. From Ada Writer, Oslo\n\n${P}`, 'byline', 'Ada Writer', 'from her, behind the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026. A. Writer\n\n${P}`, 'byline', 'A. Writer', 'an initial behind the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nADA WRITER\n\n${P}`, 'byline', 'ADA WRITER', 'in capitals under the day'],
  [`Ships again\n\nThe Guardian\nThursday 16 April 2026\nAda Writer\n\n${P}`, 'byline', 'Ada Writer', 'alone under the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nAda van der Writer\n\n${P}`, 'byline', 'Ada van der Writer', 'alone under the day, with small words'],
  [`LIVE | Ships again\nThe Guardian. From Oslo: Ada Writer. 9 September 2026\n\n${P}`, 'byline', 'Ada Writer', 'from where she keeps a live page'],
  [`Ships again, live\nThe yard’s own page, Oslo. Tonight at the keys: Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'who types a live page'],
  [`Ships again\n\nAda Writer, photo: author\n\n${P}`, 'byline', 'Ada Writer', 'who also took the picture'],
  [`Ships again\n\n${P}\n\nCompiled by Ada Writer.`, 'byline', 'Ada Writer', 'a closing line with a stop'],
  [`Ships again\n\nAda Writer, Oslo\n\n${P}`, 'byline', 'Ada Writer', 'where she is'],
  [`Ships again\n\nThe Guardian\n7 February 2026\nAda Writer in Oslo\n\n${P}`, 'byline', 'Ada Writer', 'where she is, without a comma'],
  [`LIVE from the yard\nTuesday 6 October 2026 | Ada Writer in the plate hall\n\n${P}`, 'byline', 'Ada Writer', 'where she sits, behind the day'],
  [`Ships again\n\n12 March 2026. Translated. Reuters/AFP\n\n${P}`, 'wire', 'Agence France-Presse', 'the last of a chain of agencies'],
  [`Ships again\n\nThe Guardian, 8 June 2026\nAFP/translation, from Reuters\n\n${P}`, 'wire', 'Reuters', 'from whom the translating agency has it'],
  [`Ships again\n\nThe Guardian, 11 June 2026\n\n${P}\n\nAda Writer-Fennell`, 'byline', 'Ada Writer-Fennell', 'the last line, a name alone'],
  [`Ships again\n\nAda Writer was in the gallery\nThe Guardian, 15 October 2026\n\n${P}`, 'byline', 'Ada Writer', 'that she was there'],
  [`Ships again\n\nAda Writer\nThe Guardian, 15 October 2026\n\n${P}`, 'byline', 'Ada Writer', 'alone above the day'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nAda Writer\nPolitical correspondent\n\n${P}`, 'byline', 'Ada Writer', 'alone above what she is'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nAda Writer\n\n${P}`, 'byline', 'Ada Writer', 'alone between the heading of a paper and the text'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nAda Writer\n\n${P}\n\nAda Writer is an economist.`, 'byline', 'Ada Writer', 'of whom only the last line tells'],
  [`The Guardian\nOpinion\n\nShips again\n\nADA WRITER\n16 SEP 2026 - 05:00 CET\n\n${P}`, 'byline', 'ADA WRITER', 'in capitals above the day and the hour'],
  [`The Guardian\n\nShips again\n\nAda Writer and Peter Scribe\nWednesday 16 September 2026 · last updated 16:20\n\n${P}`, 'byline', 'Peter Scribe', 'the second of two above the day'],
  [`The Guardian\nShips, Wednesday 16 September 2026 – as it happened\nAda Writer, Till Scribe and Bea Penn at the yard\n\n${P}`, 'byline', 'Bea Penn', 'the last of three under the day'],
  [`The Guardian\n16 September 2026\nLOCAL\n\nShips again\n\nAda Writer\nOslo\n\n${P}`, 'byline', 'Ada Writer', 'above the place'],
  [`Ships again\n\nBy Ada Writer | 26 Feb 2026 20:32 | Video: 1:47\n\n${P}`, 'byline', 'Ada Writer', 'before a stroke'],
  [`Ships again\n\nEDITORIAL STAFF / REUTERS\nOslo - 17 APR 2026 - 07:15 CEST\n\n${P}`, 'wire', 'Reuters', 'the desk and an agency are no picture’s credit'],
  [`Ships again\n\nTranslated from the Norwegian. With material from the Reuters agency\n\n${P}`, 'wire', 'Reuters', 'a name with what it is'],
  [`Ships again\n\nOslo, 23 April. /Reuters/ ${P}`, 'wire', 'Reuters', 'an agency between strokes'],
  [`Ships again\n\nBy Ada Writer, AFP Defence Correspondent\n\n${P}`, 'wire', 'Agence France-Presse', 'for whom its reporter works'],
  [`Ships again\n\nOSLO (Reuters, translated from the Norwegian) - ${P}`, 'wire', 'Reuters', 'an agency, and what was done with its text'],
  [`Ships again\n\nkv/AFP. OSLO. ${P}`, 'wire', 'Agence France-Presse', 'behind the desk’s letters, before the first words'],
  [`UPDATE 2-Ships again\n\n* Ships to be grey\n* Money to come\n* Yard to stay\n(Adds background)\n\nBy Ada Writer\n\nOSLO, April 16 (Reuters) - ${P}`, 'wire', 'Reuters', 'a dateline below an agency’s points'],
  [`Ships again\n\nFriday 13 March 2026. Reuters / The Guardian\n\n${P}`, 'wire', 'Reuters', 'an agency behind the day and a stop'],
  [`Ships again\n\nFriday 13 March 2026\nBy J. Writer\n\n${P}`, 'byline', 'J. Writer', 'an initial, whose stop ends nothing'],
  [`The Guardian\n16 September 2026\n\nWhat I said\n\nAda Writer\nSenior Fellow, Economics\n\n${P}\n\nAda Writer was a guest of the forum, which paid for her train, and Ada Writer thanks it for that.`, 'byline', 'Ada Writer', 'alone above what she is, and told of in the last line'],
  [`Ships again\n\nSKETCH by Ada Writer\n\n${P}`, 'byline', 'Ada Writer', 'a sketch'],
  [`Ships again\n\n12 February 2026\nLive reporting by Ada Writer at the yard\n\n${P}`, 'byline', 'Ada Writer', 'live reporting'],
  [`SHIPS REVIEW\nRapporteur: A. Writer\n\n${P}`, 'byline', 'A. Writer', 'a rapporteur'],
  [`Ships again\n\n${P}\n\nThe gallery is full. – Ada Writer`, 'byline', 'Ada Writer', 'behind the last sentence, after a dash'],
  [`Ships again\n\nThe Guardian, international edition, 12 May 2026\n\n${P}`, 'outlet', 'The Guardian', 'the paper and its edition'],
  [`Ships again\n\nEuronews with AFP\n\n${P}`, 'wire', 'Agence France-Presse', 'the outlet with an agency'],
  [`Ships again\n\nThe Guardian (Oslo), English version of the evening edition\n\n${P}`, 'outlet', 'The Guardian', 'the paper, where it is, and which edition'],
  [`Ships again\n\nTranslated from Dutch. Based on pool material of Reuters\n\n${P}`, 'wire', 'Reuters', 'the pool’s, by an agency'],
  [`Ships again\n\n${P}\n\nOwn report/The Guardian`, 'outlet', 'The Guardian', 'whose report it also is, with its article'],
  [`Ships again\n\nAda Writer\n\n${P}`, 'byline', 'Ada Writer', 'a name that stands under no day'],
  [`The Guardian, 18 April 2026\nSATURDAY WITH ADA WRITER\n\nShips again\n\n${P}`, 'byline', 'ADA WRITER', 'whose column it is'],
  [`The Guardian\n9 September 2026 / Ada Writer\n\nShips again\n\n${P}`, 'byline', 'Ada Writer', 'behind the day and a stroke'],
  [`The Guardian online\n08/09/2026 18:05\nJan Writer reports\n\nShips again\n\n${P}`, 'byline', 'Jan Writer', 'that he reports'],
  [`SHIPS AGAIN\n\nFrom Ada Writer, who sat by the stove\n\n${P}`, 'byline', 'Ada Writer', 'where she sat, in a clause'],
  [`The Guardian\n22 May 2026\nWords and pictures: Ada Writer\n\nShips again\n\n${P}`, 'byline', 'Ada Writer', 'who took the pictures as well'],
  [`Ships again\n\n${P}\n\n(Reporting by Ada Writer)`, 'byline', 'Ada Writer', 'in brackets at the end'],
  [`Reuters 10 Jun 2026 14:22\nShips again\n\nOSLO - ${P}`, 'wire', 'Reuters', 'an agency, the day and the hour'],
  [`Ships again\n\nThe ministers signed on Friday (Reuters reports). ${P}`, 'wire', 'Reuters', 'who reports it, in brackets'],
  [`Ships again\n\nThe Guardian | Politics\n\n${P}`, 'outlet', 'The Guardian', 'the paper and its section'],
]
for (const [text, kind, name, why] of credits)
  test(`credit: ${why}`, () => expect(read(text).credit).toContainEqual(expect.objectContaining({ kind, name })))

// biome-ignore format: one case a line
const none: [text: string, why: string][] = [
  [`Ships again\n\nOpening address by the Director, Ada Writer\n\n${P}`, 'whose speech it is'],
  [`Ships again\n\n${P}\n\nMedia relations: Ada Writer`, 'whom the press may call'],
  [`Ships again\n\n${P}\n\nPhoto: Ada Writer`, 'who took the picture'],
  [`Ships again\n\nThe Compass Rose Almanac, entry for 5 February\n\n${P}`, 'a house whose name has a given name in it'],
  [`Ships again\n\nSATURDAY WITH ADA WRITER\n\n${P} “We pay,” Writer said.`, 'a guest who speaks in the text'],
  [`Ships again\n\nThe Augusta Chronicle, 7 February 2026\n\n${P}`, 'a paper of a town with a given name'],
  [`Interview with Ada Writer, 11 June 2026\n\n${P}`, 'who was interviewed'],
  [`A visit by Ada Writer to the yard\n\n${P}`, 'who visited'],
  [`Ships again\n\n${P}\n\nAfter lunch Reuters asked again.`, 'a sentence'],
  [`Ships again\n\nBy noon the hall was full\n\n${P}`, 'a time of day'],
  [`Ships again\n\nHarwick Naval College, Oslo\n\n${P}`, 'a house and its city'],
  [`Ships again\n\nAda Writer spoke. ${P}\n\nAda Writer, Oslo`, 'who is told of'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nNEW YORK\n\n${P}`, 'a city under the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nForeign Affairs\n\n${P}`, 'a section in small letters under the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nNew York\n\n${P}`, 'a city in small letters under the day'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nAda Writer\n\n${P} “We pay,” Writer said.`, 'who is told of, as a heading'],
  [`Ada Writer in Oslo\n\nThe Guardian, 15 October 2026\n\n${P} “We pay,” Writer said.`, 'a heading on who is told of'],
  [`Ships again\n\nThe Guardian, 15 October 2026\nBurden Sharing in Europe\n\n${P}`, 'a section on a topic'],
  [`Ada Writer in Oslo\n\n${P}`, 'a heading about a guest'],
  [`Ships again\n\nAda Writer\nThe Guardian, 15 October 2026\n\n${P} “We pay,” Writer said.`, 'a heading above the day'],
  [`Ships again\n\n${P}\n\n“We pay for every ship.” – Ada Writer`, 'whose words close the text'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nAda Writer\n\n${P} “We pay,” Writer said.`, 'who is told of, above the text'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nShipping Talks\n\n${P}`, 'a second heading'],
  [`Ships again\n\nThe Guardian, 7 February 2026. From Oslo: Ada Writer\n\n${P}`, 'a guest announced on a page that is not live'],
  [`Ships again\n\nThe Guardian, 7 February 2026\nWORLD NEWS\n\n${P}`, 'a section under the day'],
  [`Ships again\n\nThe ministers met. Three ships are late, according to the Reuters agency. ${P}`, 'an agency for a further sentence'],
  [`The Guardian\n26 March 2026 | Updated 17:45\n\nShips again\n\nShipping Talks\n\n${P}`, 'a second heading under a day with its clock'],
  [`Ships again\n\n${P}\n\nAda Writer/Reuters`, 'a picture’s credit'],
  [`Amber Gate Group\nOslo Declaration\nAdopted by the six members in Oslo, 23 September 2026\n\n1. ${P}`, 'a text’s own name above its day'],
  [`The Guardian\n16 September 2026\n\nShips again\n\nShipping Talks and Fishing Rights\n\n${P}`, 'a second heading with an “and”'],
  [`Ships again\n\n${P} With AFP the minister would not speak.`, 'a sentence about an agency'],
]
test('a picture’s agency behind who wrote is not whose the text is', () =>
  expect(read(`Ships again\n\nText: Bo Marsh · Photo: Lena Penn/Reuters\n\n${P}`).credit).toEqual([
    expect.objectContaining({ kind: 'byline', name: 'Bo Marsh' }),
  ]))

for (const [text, why] of none)
  test(`no credit: ${why}`, () => expect(read(text).credit.filter(({ kind }) => kind !== 'outlet')).toEqual([]))

// biome-ignore format: one case a line
const days: [line: string, day: string | null, why: string][] = [
  ['Briefing on shares, Copenhagen, 14 July 2026', '2026-07-14', 'behind a comma'],
  ['16 February 2026. Translated from the German.', '2026-02-16', 'at the start'],
  ['Transcript: press conference of the Minister, Oslo, 14 July 2026', '2026-07-14', 'a record’s own line'],
  ['Sitting of Wednesday, 24 June 2026, Room 4', '2026-06-24', 'a sitting'],
  ['Episode 61, out 22 May 2026. Show notes', '2026-05-22', 'an episode'],
  ['The Guardian, a letter for people who read treaties, 14 October 2026', '2026-10-14', 'an outlet’s own line'],
  ['They will sail from the old harbour on 14 July 2026', null, 'a sentence'],
  ['Ministers to meet in Vilnius by 14 July 2026', null, 'a title’s own day'],
]
// biome-ignore format: one case a line
const feet: [line: string, day: string | null, why: string][] = [
  ['AFP/hk/rt – 211614 May 26', '2026-05-21', 'day, hour, month and year'],
  ['Reuters, 12 October 2026. All rights reserved.', '2026-10-12', 'rights reserved behind the day'],
  ['AFP/hk/rt – 991614 May 26', 'XXXX-05-26', 'no such day of the month'],
  ['It will sail on 12 October 2026.', null, 'a sentence'],
]
for (const [line, day, why] of feet)
  test(`day of the foot: ${why}`, () => expect(read(`Ships again\n\n${P}\n\n${line}`).published.value).toBe(day))

test('an outlet that a line tells about is not its outlet', () =>
  expect(read(`Ships again\n\nCNN, which saw the plan, says it is short\n\n${P}`).outlet).toBeNull())

test('"Transcript:" at the head is no speaker', () => {
  const { blocks } = read(
    'Ships again\n\nTranscript: Oslo, 14 July 2026\n\nMINISTER WRITER: We pay for the ships.\n\nQUESTION: How many?\n\nMINISTER WRITER: All of them.',
  )
  expect(blocks.flatMap(({ signature }) => (signature ? [signature.name.exact] : []))).not.toContain('Transcript')
})

test('"(Reporting by …; editing by …)" tells no second agency', () => {
  const { credit } = read(`Ships again\n\nOSLO, March 2 (AFP) - ${P}\n\n(Reporting by Ada Writer; editing by B. Roe)`)
  expect(credit.flatMap(({ kind, name }) => (kind === 'wire' ? [name] : []))).toEqual(['Agence France-Presse'])
})

for (const [line, day, why] of days)
  test(`day of the head: ${why}`, () => expect(read(`Ships again\n\n${line}\n\n${P}`).published.value).toBe(day))

test('two who sign are told each once, without the word before them', () => {
  const { credit } = read(`Ships again\n\nBy Ada Writer and Bea Penn\nMarch 3, 2026\n\nOSLO, March 3 (Reuters) - ${P}`)
  expect(credit.map(({ name }) => name)).toEqual(['Reuters', 'Ada Writer', 'Bea Penn'])
})

test('a department on which somebody reports is no outlet', () => {
  const head = 'By Ada Writer, State Department correspondent\nMarch 3, 2026'
  expect(read(`Ships again\n\n${head}\n\n${P}`).outlet).toBe(null)
})

test('a section in small letters is no magazine of that name', () => {
  const outletUnder = (section: string) =>
    read(`${section} - The Guardian\n3 March 2026\n\nShips again\n\n${P}`).credit.map(({ name }) => name)
  expect(outletUnder('Foreign Policy')).toContain('Foreign Policy')
  expect(outletUnder('Foreign policy')).not.toContain('Foreign Policy')
})

test('a day with its time and zone is a day and no title', () => {
  const { published, title } = read(`Reuters\nMarch 3, 2026 at 11:20 AM GMT+2\n\nShips again\n\n${P}`)
  expect([published.value, title]).toEqual(['2026-03-03', 'Ships again'])
})
