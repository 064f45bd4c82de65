import { expect, test } from 'vitest'
import { blocksOf, cleaned, typesOf } from './cleaned.ts'

const P = 'The ministers met in the old customs house and talked about the price of the ships for most of the day.'
const Q = 'The ships will be built in the yard across the strait, and the ministers will share the price of them.'

// biome-ignore format: one case a line
const lines: [line: string, type: string, why: string][] = [
  ['Who pays for the ships', 'subhead', 'short, no stop'],
  ['A Price — With Conditions', 'subhead', 'a dash inside'],
  ['Ministers out, ‘ship whisperer’ in', 'subhead', 'a quotation inside'],
  ['Conclusion', 'subhead', 'one word'],
  ['Who pays?', 'subhead', 'a question'],
  ['“We shall pay.”', 'paragraph', 'a quotation alone'],
  ['**Oslo**: “We are not the bank of anybody,” said Ina Brack, keeper of the mint, on Sunday. *(MPA)*', 'paragraph', 'a letter’s item, quoted and attributed'],
  ['Sign up: “We are not the bank of anybody,” said Ina Brack.', 'paragraph', 'quoted and attributed, whatever it begins with'],
  ['They left.', 'paragraph', 'short, but a sentence'],
  ['Why We Wrote This', 'furniture', 'a box for browsers'],
  ['Advertisement', 'furniture', 'advertising'],
  ['Share this article', 'furniture', 'share line'],
  ['Read more: Ferry timetable changes again', 'furniture', 'pointer'],
  ['Sign up for our newsletter', 'furniture', 'newsletter'],
  ['© 2026 The Pier Post. All rights reserved.', 'furniture', 'copyright'],
  ['Facebook | Twitter | Email', 'furniture', 'share buttons'],
  ['Inside the bakery that feeds three royal households at once', 'furniture', 'title of another story'],
  ['How many museums sold their paintings? A total of thirteen galleries were involved.', 'paragraph', 'a question with its answer'],
  ['Why did the museum sell its paintings? Here’s what curators told us.', 'furniture', 'a question about another story'],
  ['Ina Castellow/Merrow Press Agency', 'caption', 'photo credit'],
  ['Photo: Ina Castellow', 'caption', 'photo credit'],
  ['[Picture: Admiral Sund with pupils. She told them: “A ship that waits for a crew is a museum.”]', 'paragraph', 'what it quotes is text'],
  ['A sailor waves from the quay in Oslo, March 2, 2026. (Ina Castellow/MPA)', 'caption', 'caption with credit'],
  ['北方瞭望', 'unknown', 'another script'],
  ['Oslo, 2 March 2026', 'dateline', 'place and date'],
  ['Published: 2 March 2026 | Category: Newbuilds', 'dateline', 'the day of publication, whatever stands behind it'],
  ['(Reporting by Ina Castellow; Editing by Tom Quill)', 'dateline', 'closing credit'],
]
for (const [line, type, why] of lines)
  test(`${type}, ${why}: ${line}`, () => expect(typesOf(`${P}\n\n${Q}\n\n${line}\n\n${P}\n\n${Q}`)[2]).toBe(type))

test('a box’s one paragraph goes with its heading, unless somebody speaks in it', () => {
  expect(typesOf(`${P}\nWhy we wrote this\n${Q}\n${P}`)).toEqual(['paragraph', 'furniture', 'furniture', 'paragraph'])
  expect(typesOf(`${P}\nWhy we wrote this\n“${Q}”\n${P}`)).toEqual(['paragraph', 'furniture', 'paragraph', 'paragraph'])
})

test('a caption stands above its credit', () => {
  const caption = 'Minister Jane Example attends a meeting in Oslo, March 2, 2026.'
  expect(typesOf(`${P}\n${caption}\nIna Castellow/MPA\n${Q}`)).toEqual(['paragraph', 'caption', 'caption', 'paragraph'])
  expect(typesOf(`${P}\n${Q}\n\nIna Castellow/MPA\n${Q}`)).toEqual(['paragraph', 'paragraph', 'caption', 'paragraph'])
})

// biome-ignore format: one case a line
const headlines: [text: string, title: string | null, why: string][] = [
  [`Ministers talk of ships\n${P}`, 'Ministers talk of ships', 'first line'],
  [`Sund Tells Allies ‘We Stay Together’\n— OSLO, March 2, 2026\n${P}`, 'Sund Tells Allies ‘We Stay Together’', 'above a dateline'],
  [`北方瞭望\n\nMinisters talk of ships\n\n${P}`, 'Ministers talk of ships', 'below a remnant in another script'],
  [`March 2, 2026\nMinisters talk of ships\n${P}`, 'Ministers talk of ships', 'below the date'],
  [`Ministers Talk of Ships and Prices.\n\n${P}`, 'Ministers Talk of Ships and Prices.', 'with a stop, as archives have it'],
  [`Who pays for the ships?\n${P}`, 'Who pays for the ships?', 'a question'],
  [`Lakeland Evening Post\nTuesday, 3 March 2026\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below a paper that is not registered'],
  [`Nordic Centre for Security Studies\nPolicy Note 14/2026\nWhat the gap in ships tells us\nDr Sofia Quill\n\n${P}`, 'What the gap in ships tells us', 'below a house'],
  [`HarbourBuzz.net\nYou Won’t Believe What Ministers Said About Ships!\n\n${P}`, 'You Won’t Believe What Ministers Said About Ships!', 'below a site'],
  [`Rain on the Post\n${P}`, 'Rain on the Post', 'no title below it'],
  [`THE PIER POST\n2 March 2026 / Margaret Quill\n\nShips and prices\n\n${P}`, 'Ships and prices', 'below the line that signs it'],
  [`THE PIER POST\nA long winter for Margaret Quill\n\nBy our own reporter\n\n${P}\nQuill laughed.`, 'A long winter for Margaret Quill', 'names whom the text tells of'],
  [`${P}\n${Q}\nWho pays\n${P}`, null, 'no headline, only a subhead'],
  [P, null, 'one paragraph'],
  [`Minister Sund in @harbourpost today: “We stay together.” The full interview: post.example/sund\n${P}`, null, 'a post'],
  [`Minister Sund: “We stay together”\n${P}`, 'Minister Sund: “We stay together”', 'quoted words'],
  [`hwp0142 4 pl 312\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below the line of an agency’s machine'],
  [`English page\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below a page in English'],
  [`English edition\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below an edition'],
  [`NEWS.example | English\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below a site and its section'],
  [`GOVERNMENT OF NORWAY\n\nMinisters talk of ships again\n\n${P}`, 'Ministers talk of ships again', 'below a house in capitals'],
  [`Defence of the north begins here\n\nMinisters talk of ships again\n\n${P}`, 'Defence of the north begins here', 'which opens like a section'],
]
for (const [text, title, why] of headlines) test(`title: ${why}`, () => expect(cleaned(text).title).toBe(title))

test('an agency’s screen: a paragraph opens with an indented line, and others are left whole', () => {
  const text = [
    'Ships: the yard stays open',
    '',
    '   OSLO, March 2 - The yard stays open and its workers',
    'will build four ships, the minister',
    'said.',
    '   "We shall build four ships here and none elsewhere, and the money is there," she said, and left the hall of the yard.',
    '   The yard has 340 workers, of whom half',
    'are from the town.',
    '   VB-TR',
    '   02-MAR-26 17:42',
  ].join('\n')
  const words = blocksOf(cleaned(text)).map(([, one]) => one)
  expect(words).toContain('The yard has 340 workers, of whom half are from the town.')
  expect(words.some((one) => one.endsWith('its workers will build four ships, the minister said.'))).toBe(true)
  expect(words).toContain(
    '"We shall build four ships here and none elsewhere, and the money is there," she said, and left the hall of the yard.',
  )
})

test('hard-wrapped text: paragraphs are blocks, their line ends are blanks', () => {
  const text = `Ministers talk of ships\n\n${wrap(P + Q)}\n\n${wrap(Q + P)}\n`
  expect(blocksOf(cleaned(text))).toEqual([
    ['headline', 'Ministers talk of ships'],
    ['paragraph', P + Q],
    ['paragraph', Q + P],
  ])
})

const wrap = (words: string) => words.replace(/(.{50,64}) /g, '$1\n')

test('plain text keeps its characters and line breaks', () => {
  const text = `  Title here\r\n\r\n${P}\u00a0 \t\r${Q}`
  expect(cleaned(text).text).toBe(`  Title here\n\n${P}\u00a0 \t\n${Q}`)
})

test('Markdown: marks of headings and quotations stay outside the blocks', () => {
  const text = `---\ntitle: "Ships"\ndate: 2026-03-02\noutlet: The Pier Post\n---\n# Ministers talk of ships\n\n${P}\n\n## Who *pays*\n\n> ${Q}\n\nOld style\n---------\n\n${P}\n`
  const article = cleaned(text, 'text/markdown')
  expect(blocksOf(article).slice(-6)).toEqual([
    ['headline', 'Ministers talk of ships'],
    ['paragraph', P],
    ['subhead', 'Who *pays*'],
    ['paragraph', Q],
    ['subhead', 'Old style'],
    ['paragraph', P],
  ])
  expect(article).toMatchObject({ outlet: 'The Pier Post', published: { value: '2026-03-02', basis: 'stated' } })
})

test('a transcript’s turns have their speaker; one label alone is none', () => {
  const text = `Talks in Oslo\nMINISTER SUND: We stay.\n[Applause]\nThat is all.\nQUESTION: For how long?\nMINISTER SUND: For good.\nQUESTION: Why?\nMINISTER SUND: We must.\n${P}`
  const { blocks, text: words } = cleaned(text)
  expect(blocks.map(({ type, signature }) => [type, signature?.name.exact ?? null])).toEqual([
    ['headline', null],
    ['transcript-turn', 'SUND'],
    ['paragraph', null],
    ['transcript-turn', 'SUND'],
    ['transcript-turn', 'QUESTION'],
    ['transcript-turn', 'SUND'],
    ['transcript-turn', 'QUESTION'],
    ['transcript-turn', 'SUND'],
    ['paragraph', null],
  ])
  expect(words.slice(blocks[1]?.signature?.start, blocks[1]?.signature?.end)).toBe('MINISTER SUND:')
  expect(typesOf(`Title\nRisks: there are some, the minister said, and they are known.\n${P}`)).not.toContain(
    'transcript-turn',
  )
})

test('a senate’s turns: each called honourable or senator, of whom one comes back by the surname', () => {
  const text = `Ships today\n\nHon. Jane Sund: My question is for the Leader.\n\nHon. Bo Marsh (Acting Leader): I shall answer it.\n\nSenator Sund: Did she buy ships?\n\n${P}`
  expect(cleaned(text).blocks.flatMap(({ signature }) => signature?.name.exact ?? [])).toEqual([
    'Hon. Jane Sund',
    'Hon. Bo Marsh',
    'Sund',
  ])
})

// biome-ignore format: one case a line
const turns: [text: string, turns: [name: string, office: string | null][], why: string][] = [
  [`**The Pier: You are the bridge lady?**\n\nI am.\n\n**And will you buy?**\n\n**Elke Brandt:** We will.\n\n**TP: When?**\n\n**EB:** Soon.`, [['The Pier', null], ['Elke Brandt', null], ['TP', null], ['EB', null]], 'bold labels; unlabelled answers are nobody’s'],
  [`1. Dame Ida Thorn (Marwell East) (Con): What of the ships?\n\nThe Minister for the Ships (Sir Dan Quill): They sail.\n\nDame Ida Thorn: Do they?\n\nOwain Brack (Cwm) (PC): Where to?`, [['Ida Thorn', 'Dame'], ['Sir Dan Quill', 'Minister for the Ships'], ['Ida Thorn', 'Dame'], ['Owain Brack', null]], 'minutes of a parliament'],
  [`The SPEAKER: It is two.\n\nJANE SUND, Secretary in the Ministry of Ships: They sail.\n\nDeputy BRACK: Where to?\n\nJANE SUND: East.`, [['The SPEAKER', null], ['JANE SUND', 'Secretary in the Ministry of Ships'], ['Deputy BRACK', null], ['JANE SUND', null]], 'a name in capitals with its post'],
  [`President of Velmark Elke Sund: Two.\n\nQuestion: When?\n\nPresident of Velmark Elke Sund: Soon.`, [['Elke Sund', 'President of Velmark'], ['Question', null], ['Elke Sund', 'President of Velmark']], 'an office with a country, no comma'],
  [`Joint press conference\n\nELKE SUND: Two.\n\nAnd three.\n\nQuestion: When?\n\nELKE SUND: Soon.\n\nWe hope so.\n\nIt lasted for an hour.`, [['ELKE SUND', null], ['ELKE SUND', null], ['Question', null], ['ELKE SUND', null], ['ELKE SUND', null]], 'told as a press conference: what has no label goes on'],
  [`Excerpts from the press conference\n\nElke Sund, Prime Minister of Velmark: They sail.\n\nDan Quill, Minister of Ships: To Oslo.\n\nEdited for length.`, [['Elke Sund', 'Prime Minister of Velmark'], ['Dan Quill', 'Minister of Ships']], 'names with their offices, on a page that says what it is'],
  [`Elke Sund, Prime Minister of Velmark: They sail.\n\nDan Quill, Minister of Ships: To Oslo.`, [], 'the same on a page that does not'],
  [`After the press conference\n\nElke Sund, tired at last: They sail.\n\nDan Quill, tired too: To Oslo.`, [], 'no office behind the names'],
  [`Witnesses: Jane Sund; Dan Quill\n\nCHAIR: Order.\n\nJANE SUND: They sail.\n\nCHAIR: Thanks.`, [['CHAIR', null], ['JANE SUND', null], ['CHAIR', null]], 'a list of who is there is no turn'],
  [`Q1 Chair: What did you find?\n\nJane Sund: Ships.\n\nQ2 Dan Quill: How many?\n\nJane Sund: Two.`, [['Chair', null], ['Jane Sund', null], ['Dan Quill', null], ['Jane Sund', null]], 'numbered questions of a committee'],
  [`Minutes of the audit committee\n\n1. Ships. Oslo: they sail.\n\n2. Money. Mr Jan Sund: It is spent.\n\n3. Risks. Trade: it takes time.`, [], 'items of a list, of which one names somebody'],
  [`Minutes of the audit committee\n\n1. Report on depots. Mr Jan Sund: We counted ships.\n\n2. Reply. Ms Quill: Two are lent.\n\n3. Close. The chair: We meet again.`, [['Jan Sund', 'Mr'], ['Quill', 'Ms'], ['The chair', null]], 'items of minutes, with what is discussed'],
  [`THE MINISTER OF SHIPS, JANE SUND: They sail.\n\nDAN QUILL (Centre), Chair of the Ship Committee: Thank you.\n\nTHE PRESIDENT OF THE HOUSE: The sitting is suspended.`, [['JANE SUND', 'THE MINISTER OF SHIPS'], ['DAN QUILL', 'Chair of the Ship Committee'], ['THE PRESIDENT OF THE HOUSE', null]], 'an office of something before the name, a bracket before the post, an office alone'],
  [`BACKGROUND: THE SHIPS\n\nThey sail.\n\nBACKGROUND: THE MONEY\n\nIt was spent.`, [], 'headings in capitals, though they come back'],
  [`DRIVING THE DAY: Two ships came in.\n\nMEANWHILE IN OSLO: Minister Elke Sund waits.\n\nAND FINALLY: It rains.`, [], 'headings of a newsletter, which do not come back'],
  [`RFE/PL: Two?\n\nElke Sund: Soon.\n\nRFE/PL: When?\n\nSund: Soon.`, [['RFE/PL', null], ['Elke Sund', null], ['RFE/PL', null], ['Sund', null]], 'an outlet with a stroke in its letters'],
  [`MODERATOR: Two.\n\nSUND: Soon.\n\nQ (The Pier Post): When?\n\nSUND: Soon.`, [['MODERATOR', null], ['SUND', null], ['Q (The Pier Post)', null], ['SUND', null]], 'who asks in brackets behind Q'],
  [`Minister General, Jane Sund: They sail.\n\nModerator: A question.\n\nDan Quill (The Pier Post): When?\n\nMinister General: Soon.\n\nModerator: Thanks.`, [['Jane Sund', 'Minister General'], ['Moderator', null], ['Dan Quill', null], ['Minister General', null], ['Moderator', null]], 'an office, then its holder'],
  [`PRESENTER: Good evening. Our correspondent Ada Rawle was there.\n\nRAWLE: They sail, the minister says.\n\nSUND: Soon.\n\nPRESENTER: Thanks.`, [['SUND', null]], 'a bulletin’s own presenter and correspondent tell the news'],
  [`REPORTER: When?\n\nSUND: Soon.\n\nREPORTER: Why?\n\nSUND: We must.`, [['REPORTER', null], ['SUND', null], ['REPORTER', null], ['SUND', null]], 'who asks at a press conference presents nothing'],
  [`Spokesperson: Jane Sund\n\nQUESTION: When?\n\nSUND: Soon.\n\nQUESTION: Why?`, [['QUESTION', null], ['SUND', null], ['QUESTION', null]], 'who is there, in the head'],
  [`Speakers: Jane Sund, Minister of Ships; Bo Marsh, chief of ships\nModerator: Ada Penn, director of the Harbour Forum\n\nQUESTION: When?\n\nSUND: Soon.\n\nQUESTION: Why?`, [['QUESTION', null], ['SUND', null], ['QUESTION', null]], 'who is there, with posts'],
  [`We document parts of the talk of Bo Marsh with Jane Sund.\n\nMarsh: When?\n\nSund: Soon.\n\nMarsh: Why?\n\nSund: Because.`, [['Marsh', null], ['Sund', null], ['Marsh', null], ['Sund', null]], 'surnames by turns, of two named in full above'],
  [`The talk of the week.\n\nRisks: Some.\n\nHopes: Few.\n\nRisks: More.\n\nHopes: Fewer.`, [], 'headings that come back'],
  [`LIVE: ships leave the harbour\n\nQUESTION: When?\n\nSUND: Soon.\n\nQUESTION: Why?`, [['QUESTION', null], ['SUND', null], ['QUESTION', null]], 'a live page’s title'],
  [`MODERATOR: Two questions.\n\nQUESTION (MPA): When?\n\nSUND: Soon.`, [['MODERATOR', null], ['QUESTION (MPA)', null], ['SUND', null]], 'roles as printed'],
]
for (const [text, expected, why] of turns)
  test(`turns: ${why}`, () => {
    const { blocks } = cleaned(`# Talks of ships\n\n${text}\n`, 'text/markdown')
    const found = blocks.filter(({ type }) => type === 'transcript-turn')
    expect(found.map(({ signature }) => [signature?.name.exact, signature?.office?.exact ?? null])).toEqual(expected)
  })
