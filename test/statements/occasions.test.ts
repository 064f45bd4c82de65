import { describe, expect, test } from 'vitest'
import type { Occasion } from '../../src/model/statement.ts'
import { printedOn, readIn } from './reading.ts'

const PRINTED = '2026-03-04' // a Wednesday

const told = ({ venue, city, date }: Occasion) =>
  [venue, city, date].map(({ value, basis }) => (value === null ? null : `${value} ${basis}`))
const occasionsIn = (...paragraphs: string[]) =>
  readIn(paragraphs, printedOn(PRINTED)).statements.map(({ occasion }) => told(occasion))

type Told = [venue: string | null, city: string | null, date: string | null]
const MONDAY = '2026-03-02 implied'
const NOTHING: Told = [null, null, null]

// biome-ignore format: one case a line
const rows: [text: string, told: Told, why: string][] = [
  ['Greta Solheim said in Oslo on Monday that the share will rise.', [null, 'Oslo stated', MONDAY], 'a city and a day'],
  ['Greta Solheim said in remarks carried by the Harbour Post on Monday that the share will rise.', NOTHING, 'a day of print'],
  ['Greta Solheim said in an interview published on Monday that the share will rise.', ['interview stated', null, null], 'the same, of an interview'],
  ['Greta Solheim appeared in Oslo on Monday and said that the share will rise.', [null, 'Oslo stated', MONDAY], 'where she appeared herself'],
  ['Greta Solheim told Reuters (2 March) that the share will rise.', NOTHING, 'the issue that has it'],
  ['Greta Solheim told the newspaper “Financial Times” (Monday) that the share will rise.', NOTHING, 'the issue that has it, behind a mark'],
  ['Greta Solheim said in the Financial Times on Monday that the share will rise.', [null, null, MONDAY], 'it may be the day of speaking'],
  ['Greta Solheim said in the Financial Times today that the share will rise.', NOTHING, 'the issue of today'],
  ['Greta Solheim told the Financial Times today that the share will rise.', [null, null, '2026-03-04 implied'], 'told today'],
  ['Greta Solheim told Reuters in an interview published on 20 February that the share will rise.', ['interview stated', null, '2026-02-14/2026-02-20 implied'], 'long before: the week up to it'],
  ['Greta Solheim told Reuters on Monday in an interview published since that the share will rise.', ['interview stated', null, MONDAY], 'the day of the talk'],
  ['Greta Solheim said at a press conference in Oslo on Monday that the share will rise.', ['press conference stated', 'Oslo stated', MONDAY], 'a venue too'],
  ['“The share will rise,” Greta Solheim said on Monday in Oslo.', [null, 'Oslo stated', MONDAY], 'behind the cue'],
  ['Speaking at the Halden Security Forum on Monday, Greta Solheim said the share will rise.', ['Halden Security Forum stated', null, MONDAY], 'a named venue'],
  ['Greta Solheim was asked on Monday about the harbour in Oslo. “The share will rise,” she said.', [null, null, MONDAY], 'a city in what was asked'],
  ['On the sidelines of the Halden Forum, Greta Solheim said the share will rise.', ['Halden Forum stated', null, null], 'beside a venue'],
  ['Greta Solheim told the Oslo Security Forum that the share will rise.', [null, 'Oslo implied', null], 'a city inside a venue’s name is implied'],
  ['I read the evidence that Peter Marlow and Greta Solheim gave on Monday. Solheim said the share will rise.', [null, null, MONDAY], 'the second of two who gave evidence'],
  ['There is no evidence that Greta Solheim was in Oslo on Monday. Solheim said the share will rise.', [null, null, null], 'no evidence that anybody gave'],
  ['In Oslo on Monday Greta Solheim let one fall. Solheim said the share will rise.', [null, 'Oslo implied', MONDAY], 'a place with its day, whatever the verb'],
  ['Greta Solheim, with an accent from her time in Oslo, said the share will rise.', NOTHING, 'where she once was'],
  ['“The share will rise,” Greta Solheim said a day after Peter Marlow had spoken in Oslo.', NOTHING, 'where another spoke a day before'],
  ['“The share will rise,” said Greta Solheim, a professor at Oslo College.', NOTHING, 'a city in the name of a college'],
  ['“The share will rise,” said Greta Solheim, 41, chair of the harbour board in Oslo.', NOTHING, 'who she is, behind her name and age'],
  ['Greta Solheim told the Harbour Dialogue, a yearly forum in Oslo, that the share will rise.', [null, 'Oslo stated', null], 'where the forum is that she spoke to'],
  ['Greta Solheim, who helped found a group based in Oslo, said the share will rise.', NOTHING, 'the seat of her group'],
  ['Greta Solheim, a blogger in Oslo, said the share will rise.', NOTHING, 'who she is'],
  ['Greta Solheim said that the share will rise, and voters in Oslo cheered.', NOTHING, 'where others are of whom is told'],
  ['Greta Solheim told students in Oslo that the share will rise.', [null, 'Oslo stated', null], 'where those are to whom she speaks'],
  ['The minister, Greta Solheim, did not hold back in Oslo and said the share will rise.', [null, 'Oslo stated', null], 'behind her name what she did'],
  ['On Monday, the minister Greta Solheim said in Oslo that the share will rise.', [null, 'Oslo stated', MONDAY], 'behind a day who says it there'],
  ['Greta Solheim said in Berlin, New Hampshire, that the share will rise.', NOTHING, 'a namesake in another country'],
  ['Greta Solheim said in Raleigh, North Carolina, that the share will rise.', [null, 'Raleigh stated', null], 'a city with its own state'],
  ['Greta Solheim said the share will rise, hours before Peter Marlow is to speak in Oslo on Friday.', NOTHING, 'where another is to speak'],
  ['Greta Solheim said after talks in Oslo that the share will rise.', [null, 'Oslo stated', null], 'where she had talks'],
  ['During a visit to Oslo on Monday, Greta Solheim said the share will rise.', [null, 'Oslo stated', MONDAY], 'a visit'],
  ['Greta Solheim, who was in Oslo for talks, said the share will rise.', [null, 'Oslo stated', null], 'where she was'],
  ['Greta Solheim said the share will rise, speaking to reporters by phone from Oslo.', [null, 'Oslo stated', null], 'from where she spoke'],
  ['From Oslo, Greta Solheim warned that the share will rise.', [null, 'Oslo stated', null], 'from where'],
  ['Greta Solheim told reporters in the Latvian capital that the share will rise.', [null, 'Riga stated', null], 'a capital by its country'],
  ['In an Oslo hotel, Greta Solheim said the share will rise.', [null, 'Oslo implied', null], 'in a house of the city'],
  ['Greta Solheim, visiting Rukla, said the share will rise.', [null, 'Rukla stated', null], 'a base'],
  ['Greta Solheim said in Thessaloniki that the share will rise.', [null, 'Thessaloniki stated', null], 'a city of no alliance business'],
  ['Greta Solheim said an Oslo paper had the figures.', NOTHING, 'a city’s paper is no place'],
  ['Greta Solheim said in a talk with the Post which took place on Monday in Oslo that the share will rise.', [null, 'Oslo stated', MONDAY], 'where a talk took place'],
  ['In the interview, which the Harbour Post conducted on Monday in Oslo, Greta Solheim said that the share will rise.', ['interview stated', 'Oslo stated', MONDAY], 'where a paper held it'],
  ['In a paper which Peter Marlow had given in Oslo on Monday Greta Solheim said that the share will rise.', NOTHING, 'where another gave something'],
  ['Greta Solheim said that the share will rise, setting up a clash at a summit starting on Friday in Oslo.', NOTHING, 'a summit that is yet to come'],
  ['Greta Solheim said on March 2, 2026 that the share will rise.', [null, null, '2026-03-02 stated'], 'a full date'],
  ['“The share will rise,” Greta Solheim wrote in her letter of 2 March 2026.', [null, null, '2026-03-02 stated'], 'the day of a letter is the day of its words'],
  ['“The share will rise,” Greta Solheim writes in the letter, dated 2 March 2026 and seen here.', [null, null, '2026-03-02 stated'], 'a dated letter'],
  ['“The share will rise,” Greta Solheim said of the treaty dated 2 March 2026.', NOTHING, 'another paper’s day'],
  ['“The share will rise,” Greta Solheim said of the budget of 2 March 2026.', NOTHING, 'the day of what she spoke of'],
  ['Greta Solheim hit back in Oslo on Monday. “The share will rise,” she said.', [null, 'Oslo implied', MONDAY], 'an answer'],
  ['Greta Solheim mocked her colleague in Oslo on Monday. “We pay,” she said.', [null, 'Oslo implied', MONDAY], 'what she did with words'],
  ['Greta Solheim said yesterday that the share will rise.', [null, null, '2026-03-03 implied'], 'yesterday'],
  ['Greta Solheim said this week that the share will rise.', [null, null, '2026-03-02/2026-03-04 implied'], 'a stretch up to the printing'],
  ['Greta Solheim said last month that the share will rise.', [null, null, '2026-02 implied'], 'a month'],
  ['Greta Solheim said in a statement on Monday that the share will rise.', [null, null, MONDAY], 'a bare statement is no venue'],
  ['Greta Solheim said in 2025 that the share will rise.', NOTHING, 'a bare year is no day of speaking'],
  ['Greta Solheim said that the ships in Oslo will sail on Monday.', NOTHING, 'inside what was said'],
  ['“We met in Oslo on Monday,” Greta Solheim said.', NOTHING, 'inside a quotation'],
  ['Greta Solheim, mayor of Oslo, said the share will rise.', NOTHING, 'of which city she is mayor'],
  ['To these words responded the minister, Greta Solheim, who on Monday said that the share will rise.', [null, null, MONDAY], 'the clause that tells the words'],
  ['Greta Solheim said the share will rise in 2030, five years before the date that allies agreed last June.', NOTHING, 'when something else was agreed'],
  ['I read the evidence that Greta Solheim gave on Monday. Solheim said the share will rise.', [null, null, MONDAY], 'when evidence was given'],
  ['Greta Solheim, who was born in Oslo, said the share will rise.', NOTHING, 'where she was born'],
  ['Two of the plants are open, Greta Solheim said, and a third, in Oslo, would open in March, later than planned.', NOTHING, 'where and when else something is to be'],
  ['Greta Solheim complained that the tables came in Oslo and were to be approved on Tuesday morning.', NOTHING, 'a second verb of what was said'],
  ['Greta Solheim said on Monday that the share will rise, and left for Oslo on Tuesday.', [null, null, MONDAY], 'what she did next'],
  ['Greta Solheim said that the plant would open on 16 November.', NOTHING, 'the last words of what was said'],
  ['Greta Solheim said in Oslo and in Bergen that the share will rise.', [null, 'Oslo stated', null], 'two cities, both told before the words'],
  ['Greta Solheim said the share will rise.', NOTHING, 'nothing told'],
]
for (const [text, occasion, why] of rows) test(`${why}: ${text}`, () => expect(occasionsIn(text)).toEqual([occasion]))

test('an earlier day that a paragraph looks back to is over with it', () => {
  const lede = 'Greta Solheim spoke in Oslo on Monday. “The share will rise,” Solheim said.'
  const back = 'Speaking in Riga on 10 February, Greta Solheim said that “nothing will rise”. “We wait,” she said.'
  const days = occasionsIn(lede, back, '“We have waited long enough,” Solheim said.')
  expect(days.map(([, city, day]) => [city, day])).toEqual([
    ['Oslo implied', MONDAY],
    ['Riga stated', '2026-02-10 implied'],
    ['Riga implied', '2026-02-10 implied'],
    ['Oslo implied', MONDAY],
  ])
})

// biome-ignore format: one case a line
const joint: [text: string, told: Told, why: string][] = [
  ['On Monday the leaders talked by phone. “We pay,” Greta Solheim said.', [null, null, MONDAY], 'a meeting in the sentence before is of one who met'],
  ['On Monday Peter Marlow met the press. “We pay,” Greta Solheim said.', NOTHING, 'somebody else’s'],
  ['On Monday the yard was closed. “We pay,” Greta Solheim said.', NOTHING, 'nobody speaks'],
]
for (const [text, occasion, why] of joint) test(`${why}: ${text}`, () => expect(occasionsIn(text)).toEqual([occasion]))

test('of whom the article does not tell the very sentence tells the day', () =>
  expect(occasionsIn('“We pay,” the minister said in Oslo on Monday.')).toEqual([[null, 'Oslo stated', MONDAY]]))

test('a day told of her in the sentence before is the day of what she says next', () =>
  expect(
    occasionsIn(
      '“We pay,” Greta Solheim said on Monday.',
      'On Tuesday, at home, she sounded patient. “We wait,” Solheim said.',
    ),
  ).toEqual([
    [null, null, MONDAY],
    [null, null, '2026-03-03 implied'],
  ]))

test('without a day of printing a weekday tells nothing', () =>
  expect(
    readIn(['Greta Solheim said on Monday that the share will rise.']).statements[0]?.occasion.date.value,
  ).toBeNull())

describe('carried on', () => {
  const SPOKE = 'Greta Solheim spoke in Oslo on Monday.'
  const OSLO: Told = [null, 'Oslo implied', MONDAY]
  // biome-ignore format: one case a line
  const carried: [paragraphs: string[], told: Told[], why: string][] = [
    [[`${SPOKE} “We pay,” she said.`], [OSLO], 'to her next sentence, as implied'],
    [[SPOKE, '“We pay,” she said.'], [OSLO], 'to her next paragraph'],
    [[SPOKE, '“We pay,” she said.', '“We wait,” Solheim said.'], [OSLO, OSLO], 'to all that follow'],
    [[SPOKE, '“We wait,” Solheim said in Paris on Tuesday.', '“We pay,” Solheim said.'], [[null, 'Paris stated', '2026-03-03 implied'], [null, 'Paris implied', '2026-03-03 implied']], 'until she is told to speak elsewhere'],
    [[SPOKE, '“We wait,” Solheim said at a press conference.', '“We pay,” Solheim said.'], [['press conference stated', 'Oslo implied', MONDAY], ['press conference implied', 'Oslo implied', MONDAY]], 'a later venue adds to it'],
    [[SPOKE, 'Peter Marlow listened. “We pay,” Marlow said.'], [NOTHING], 'not to somebody else'],
    [[SPOKE, 'In Paris a day later it was about ships. “We wait,” Solheim said.'], [[null, 'Paris implied', '2026-03-03 implied']], 'until a day later, somewhere else'],
    [[SPOKE, 'A day later Solheim said in Paris that the ships wait.'], [[null, 'Paris stated', '2026-03-03 implied']], 'until a day later, told in the sentence'],
    [[SPOKE, 'The fleet came to Paris a day later. “We wait,” Solheim said.'], [OSLO], 'not until something else happens'],
    [['“We pay,” Greta Solheim said.', SPOKE], [NOTHING], 'not backwards'],
    [['The fleet came to Oslo on Monday. “We pay,” Greta Solheim said.'], [NOTHING], 'a sentence about nobody speaking'],
    [['Greta Solheim will meet Peter Marlow in Oslo on Friday. “We pay,” she said.'], [NOTHING], 'where she will be'],
    [['Greta Solheim landed in Oslo on Monday. “We pay,” she said.'], [OSLO], 'where she came to'],
    [['“We pay,” Greta Solheim said. She was speaking in Oslo on Monday.'], [OSLO], 'backwards, where it is said that she was speaking'],
    [['“We pay,” Greta Solheim said. “We wait,” Peter Marlow said. The remarks were made in Oslo on Monday.'], [NOTHING, OSLO], 'backwards to the last speaker only'],
    [['“We wait,” Greta Solheim said in Paris. “We pay,” Solheim added. She was speaking in Oslo on Monday.'], [[null, 'Paris stated', null], [null, 'Paris implied', null]], 'not over an occasion already told'],
    [['“We pay,” Greta Solheim said in a radio interview. The interview was recorded in Oslo on Monday.'], [['radio interview stated', 'Oslo implied', MONDAY]], 'backwards, where an interview was recorded'],
    [['“We pay,” Greta Solheim said. The speech was delivered in Oslo on Monday.'], [OSLO], 'backwards, where a speech was delivered'],
    [[SPOKE, 'Solheim tweeted: “We pay, and the ships wait.”'], [NOTHING], 'not to what she tweeted'],
    [[SPOKE, 'Hours later, Solheim told Reuters: “We pay, and the ships wait.”'], [NOTHING], 'not to what she said hours later'],
    [['Visiting Oslo on Monday, Greta Solheim stood by a plaque put up in 2014. “We pay,” she said.'], [OSLO], 'an old plaque makes no scene of long ago'],
    [['Visiting Oslo, Greta Solheim stood by a plaque of the port as it was in the 2020s. “We pay,” she said.'], [[null, 'Oslo implied', null]], 'the decade of printing is not long ago'],
    [['One evening in the 1960s Greta Solheim met her brother in Oslo.', '“We pay,” Solheim said.'], [NOTHING], 'not from a scene of long ago'],
    [[`${SPOKE} Peter Marlow spoke in Paris on Tuesday. “We wait,” he said. “We pay,” she said.`], [[null, 'Paris implied', '2026-03-03 implied'], OSLO], 'two speakers, two occasions'],
  ]
  for (const [paragraphs, expected, why] of carried)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(occasionsIn(...paragraphs)).toEqual(expected))
})

test('every evidence of an occasion equals its slice', () => {
  const text = 'Greta Solheim said at a press conference in Oslo on Monday that the share will rise.'
  const { venue, city, date } = readIn([text], printedOn(PRINTED)).statements[0]?.occasion ?? {}
  expect(
    [venue, city, date].map((fact) => fact?.evidence && text.slice(fact.evidence.start, fact.evidence.end)),
  ).toEqual(['press conference', 'Oslo', 'Monday'])
})

describe('a piece that looks back', () => {
  const Q = '“The share will rise, and nobody will thank us for it,” said Greta Solheim.'
  const dayIn = (paragraphs: string[], printed: string) =>
    readIn(paragraphs, printedOn(printed)).statements.map(({ occasion }) => occasion.date.value)
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], printed: string, day: string | null, why: string][] = [
    [['I watched the committee last Tuesday from beginning to end.', Q], '2026-03-08', '2026-03-03', 'the one event it looks back to'],
    [['Last Tuesday’s announcement was about soldiers.', Q], '2026-03-08', '2026-03-03', 'an announcement'],
    [['I watched the committee last Tuesday.', 'The summit of last Monday was long.', Q], '2026-03-08', null, 'two days'],
    [['It snowed last Tuesday.', Q], '2026-03-08', null, 'a day on which nobody spoke'],
    [['I watched the committee last Tuesday.', Q], '2026-03-05', null, 'the day before yesterday: they may have spoken since'],
    [[Q, 'I watched the committee last Tuesday.'], '2026-03-08', null, 'words before it'],
  ]
  for (const [paragraphs, printed, day, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(dayIn(paragraphs, printed)).toEqual([day]))
})

test('the day of words that are quoted in its own sentence, behind others, is that of no others', () => {
  const line = 'The line is old. At her congress last Tuesday it was still “the long road to the sea and back again”.'
  const said = [
    'Peter Marlow spoke first.',
    '“We pay for the ferry,” said Greta Solheim.',
    line,
    '“The share will rise,” Marlow said.',
  ]
  const daysOf = (paragraphs: string[]) =>
    readIn(paragraphs, printedOn('2026-03-08')).statements.map(({ occasion }) => occasion.date.value)
  expect(daysOf(said).at(-1)).toBeNull()
  expect(daysOf(said.map((words) => (words === line ? 'I watched her congress last Tuesday.' : words))).at(-1)).toBe(
    '2026-03-03',
  )
})

test('a sentence with a day that leads up to the words tells theirs, not the one before it', () => {
  const lead = 'Greta Solheim said in January that the ships were few. On Monday she went further.'
  expect(occasionsIn(`${lead} “The share will rise,” she said.`)).toEqual([
    [null, null, '2026-01 implied'],
    [null, null, MONDAY],
  ])
  expect(occasionsIn(`${lead} Then it rained. “The share will rise,” she said.`)[1]).not.toEqual([null, null, MONDAY])
})

test('the headquarters of a city is no other place than the city: the day goes on', () => {
  const [first, second] = occasionsIn(
    'Greta Solheim said in Brussels on Monday that the ships were few.',
    '“The share will rise,” Solheim told a news conference at NATO headquarters.',
  )
  expect([first?.[2], second?.[2]]).toEqual([MONDAY, MONDAY])
})
