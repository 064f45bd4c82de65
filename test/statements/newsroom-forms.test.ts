import { describe, expect, test } from 'vitest'
import { readIn } from './reading.ts'

/** Paragraphs parted by ¶; who says what of them is about a road, in which words. */
type Case = [article: string, speaker: string | null, words: string, why: string]

// biome-ignore format: one case a line
const told: Case[] = [
  ['Greta Solheim, the harbour chief, is supposed to have said that the road was the only promise one could walk on.', 'Greta Solheim', 'that the road was the only promise one could walk on', 'told by hearsay'],
  ['Greta Solheim, the minister, came. ¶ The port needs sixty roads before 2030, means the minister.', 'Greta Solheim', 'The port needs sixty roads before 2030', 'a translation, the clause first'],
  ['The new road was opened. Greta Solheim, the minister, cut a ribbon. ¶ The road shall be open until the end of the year 2027, promised the minister.', 'Greta Solheim', 'The road shall be open until the end of the year 2027', 'the same with a promise'],
  ['According to the chief of the defence staff, Greta Solheim, 1,240 roads are missing.', 'Greta Solheim', '1,240 roads are missing', 'an office of three words, a name, a number'],
  ['Greta Solheim said hello. ¶ Solheim on the fuel depot: Oslo would host it if the port paid for the road. It has a price.', 'Greta Solheim', 'Oslo would host it if the port paid for the road', 'a note of a pool'],
  ['Greta Solheim (harbours, Velmark), going in: three roads are what we have already. She holds up fingers.', 'Greta Solheim', 'three roads are what we have already', 'an entry of a live page'],
  ['Greta Solheim had been waiting. ¶ Greta Solheim gave them her answer. ¶ “We ask for one road.”', 'Greta Solheim', '“We ask for one road.”', 'her answer in the next paragraph'],
  ['Greta Solheim spoke first. “We pay,” Solheim said. Her other one is for the poets. “The road is a ribbon.”', 'Greta Solheim', '“The road is a ribbon.”', 'her other one'],
  ['Greta Solheim was blunt. The road, she argued, ties the hands of the port.', 'Greta Solheim', 'The road … ties the hands of the port', 'a verb in the midst of what is said, before any other verb'],
  ['“We are nine,” said Greta Solheim. Nine roads had been built so far, she went on, and others were to follow.', 'Greta Solheim', 'Nine roads had been built so far … and others were to follow', 'the same with a second clause behind it'],
  ['Greta Solheim spoke first. What counts, according to Solheim, is the road.', 'Greta Solheim', 'What counts … is the road', '"according to" in the midst'],
    ['NATO defence ministers agreed on Thursday to raise stocks of road salt, Secretary General Greta Solheim said, as the alliance seeks to ready itself for ice.', 'Greta Solheim', 'NATO defence ministers agreed on Thursday to raise stocks of road salt', 'the clause before the name, not what goes on behind it'],
  ['Greta Solheim spoke of boats. ¶ Solheim expects trouble when the ice comes in. “By May we shall argue about every road,” she said.', 'Greta Solheim', '“By May we shall argue about every road,”', 'a sentence of the narrator’s before the quotation, however short its last word'],
  ['BREMEN (Harbour Wire) – Harbour chief Greta Solheim urged the towns to build the road at home.', 'Greta Solheim', 'the towns to build the road at home', 'a dateline is nobody'],
  ['The letter came late. Greta Solheim has written to the governor. “The road is too long,” reads the letter, seen by the Harbour Post.', 'Greta Solheim', '“The road is too long,”', 'whoever has written to somebody wrote the letter'],
  ['Lt. Col. Greta Solheim looks at the field. Karl Holm, the mayor, does not. “The road will come,” says the officer.', 'Greta Solheim', '“The road will come,”', 'the one of a rank'],
  ['The plan was published. Their chair, Sofia Virtala, told the paper that the money would be better spent on the road.', 'Sofia Virtala', 'that the money would be better spent on the road', 'a given name that is a city’s, too'],
  ['South Korean minister Ahn Gyu-back came by ship. “We like the road,” Ahn said.', null, '“We like the road,”', 'of an unknown order of names, nobody'],
  ['“The road is ours,” said Minister for Energy, Business and Industry Greta Solheim.', 'Greta Solheim', '“The road is ours,”', 'portfolios in a row'],
  ['Greta Lund, the prime minister, opened the talks. Marland’s premier, Karl Holm, hailed them. ¶ “No road without us,” the premier told the radio.', 'Karl Holm', '“No road without us,”', 'of two heads of government the one printed as premier'],
  ['Greta Solheim, speaking alongside Karl Holm before the meeting, welcomed the plan. “The road is right,” she said.', 'Greta Solheim', '“The road is right,”', 'who stands beside the speaker is not meant'],
  ['Harbour chief Arvils Bensons said the ports were ready. The road would be built by May, he promised. ¶ Karl Holm, the mayor, doubted it.', 'Arvils Bensons', 'The road would be built by May', 'the only one of the paragraph'],
  ['The ambassador to the harbour league, Greta Solheim, met Karl Holm, the mayor. The ambassador said: “The road stays.”', 'Greta Solheim', '“The road stays.”', 'an envoy “to” a body'],
  ['Karl Holm spoke first. Greta Lund, the minister, came later. The minister had brought a simple message. “The road buys time,” she said.', 'Greta Lund', '“The road buys time,”', 'the subject of the sentence before, told by a role'],
  ['Greta Lund, the port minister, met Karl Holm, the harbour minister. Holm said the quay was old. ¶ The minister recalled that the road was older.', 'Karl Holm', 'that the road was older', 'of two ministers the one who spoke last, where nobody was named since'],
  ['Greta Lund, the port minister, met Karl Holm, the harbour minister. Holm said the quay was old. Lund nodded. ¶ The minister recalled that the road was older.', null, 'that the road was older', 'of two ministers nobody, where the other was named since'],
  ['Karl Holm, the general, put it drily. “We are nine on paper,” the record has him say. “The road has two.”', 'Karl Holm', '“The road has two.”', 'whom a record has say it'],
  ['Harbour chief Greta Solheim, for her part, called on the towns to build the road.', 'Greta Solheim', 'the towns to build the road', 'an aside before the verb'],
  ['“The road is ours,” said Minister Greta Solheim to reporters.', 'Greta Solheim', '“The road is ours,”', 'to whom she speaks'],
  ['“The road is ours,” said Greta Solheim to the BBC.', 'Greta Solheim', '“The road is ours,”', 'to which house'],
  ['“The road is ours,” said Special Envoy to Ukraine Greta Solheim to reporters in Oslo.', 'Greta Solheim', '“The road is ours,”', 'an envoy to somewhere, to reporters'],
  ['Greta Solheim came. “The road is ours,” said the envoy to Kyiv.', null, '“The road is ours,”', 'an envoy who has no name'],
  ['« The road is ours », affirmed the minister of Finance, Greta Solheim, before the deputies.', 'Greta Solheim', '« The road is ours »', 'a post, its bearer, and before whom'],
  ['“The road is ours”, said the chief of the general staff, General Greta Solheim, according to the agency Harbour Wire.', 'Greta Solheim', '“The road is ours”', 'a long office before the name, and an agency behind it'],
  ['Greta Solheim took her time. “The port is old, as we promised,” she had said in May. On Friday she completed the sentence: “The port is old, and the road is older.”', 'Greta Solheim', '“The port is old, and the road is older.”', 'a second saying that a sentence of its own leads up to'],
  ['Minister Greta Solheim spoke. ¶ Union organiser Gro Bakke was cautious. “The road is theirs,” she said at the gate.', 'Gro Bakke', '“The road is theirs,”', 'a calling before an unknown given name'],
  ['Minister Greta Solheim spoke. ¶ Zorga Fjelk was cautious. “The road is theirs,” she said at the gate.', null, '“The road is theirs,”', 'somebody unknown who may be meant'],
  ['Prime Minister Greta Solheim opened the bridge. ¶ The Prime Minister thanked the engineers. She said: “The road is theirs.”', 'Greta Solheim', '“The road is theirs.”', 'a post in capitals is nobody else'],
  ['Now Greta Solheim steers the port. ¶ And the boss of the agency did not mince her words. “The road is theirs,” she warned.', 'Greta Solheim', '“The road is theirs,”', 'a boss, who is the one named'],
  ['Karl Holm came. ¶ Lieutenant General Greta Solheim has underlined the need. «The road is younger than we are», the lieutenant general has affirmed.', 'Greta Solheim', '«The road is younger than we are»', '"has" is no part of who speaks'],
  ['The foreign minister, Greta Solheim, spoke in May. ¶ A spokesman for the harbour confirmed the remarks. ¶ The foreign minister also took aim at the towns. “The road is theirs,” she was quoted as saying.', 'Greta Solheim', '“The road is theirs,”', 'a post that opens the paragraph, after somebody unnamed'],
  ['Prime Minister Karl Holm telephoned the head of government of Norway, Greta Lund. ¶ On costs the Prime Minister was open: “The road is ours.”', 'Karl Holm', '“The road is ours.”', 'of two heads of government the one printed as prime minister'],
  ['Greta Lund, the port minister, met Karl Holm, the harbour minister. Holm told Greta Lund that the quay was old. ¶ The minister added that the road was older.', 'Karl Holm', 'that the road was older', 'whom he spoke to is no other speaker'],
  ['General Greta Solheim, the chief of defence, gave an interview. ¶ “The road is empty,” stated the general in the conversation.', 'Greta Solheim', '“The road is empty,”', 'where it was said is no part of who speaks'],
  ['Karl Holm spoke first. ¶ And then Zorga Fjelk, the port director. “The road is theirs,” she said.', 'Zorga Fjelk', '“The road is theirs,”', 'and then comes another'],
  ['The mayor, Greta Solheim, used half of her minute. ¶ “They gave us a factory,” said our mayor, “and no road.”', 'Greta Solheim', '“They gave us a factory,” … “and no road.”', 'our mayor'],
  ['Peter Marlow, the chief of staff, came. ¶ Karl Holm, the chief of the harbour, came. The chief of the harbour has an aunt there. At the rally he had said: “The road is old.”', 'Karl Holm', '“The road is old.”', 'a chief of the very thing is nobody else'],
  ['The chancellor, Greta Solheim, came. ¶ On the allies that pay less, the chancellor was clear: “We will not wait for the road.”', 'Greta Solheim', '“We will not wait for the road.”', 'a topic before the post, and a colon'],
  ['Minister Greta Solheim spoke. ¶ According to the minister 1,200 soldiers will guard the road.', 'Greta Solheim', '1,200 soldiers will guard the road', 'a number is no part of who speaks'],
  ['Defence minister Greta Solheim spoke. Karl Holm, the finance minister, did not. ¶ “The road is ours,” the minister said.', null, '“The road is ours,”', 'of two ministers nobody'],
  ['NATO allies agreed a declaration. ¶ The text, published on Friday, also sets a target: “The members of NATO will keep the road open for thirty days.”', 'NATO', '“The members of NATO will keep the road open for thirty days.”', 'a text that tells of its own body'],
  ['NATO allies agreed a declaration. ¶ A draft of the text had a target: “The members of NATO will keep the road open for thirty days.”', null, '“The members of NATO will keep the road open for thirty days.”', 'a draft is nobody’s words yet'],
  ['Money comes from a joint statement that defence ministers of NATO adopted on Tuesday. ¶ “Each shall pay for its own road,” the statement says.', 'NATO', '“Each shall pay for its own road,”', 'a statement that ministers of a body adopted'],
  ['Greta Solheim, who spoke later, put the number of roads at more than 250.', 'Greta Solheim', 'the number of roads at more than 250', 'a number put by somebody'],
  ['A third road will open in August, Harbour Minister Greta Solheim (Labour) said in Oslo on Tuesday, adding that the crews are ready.', 'Greta Solheim', 'A third road will open in August', 'a party in brackets behind the name'],
  ['The road will not be counted, Harbour Minister Greta Solheim has said, the Harbour Post reported.', 'Greta Solheim', 'The road will not be counted', 'who said it, not the paper that carries it'],
  ['The road will not be counted, Harbour Minister Greta Solheim insisted, the Harbour Post reports.', 'Greta Solheim', 'The road will not be counted', 'the same, insisted'],
  ['“The road is ready,” Greta Solheim informed her hosts in Oslo on Tuesday.', 'Greta Solheim', '“The road is ready,”', 'to whom she said it is none of her words'],
  ['“The road is ready,” Greta Solheim commented for the Harbour Ena television station on Tuesday.', 'Greta Solheim', '“The road is ready,”', 'nor for whom'],
  ['Harbour Minister Greta Solheim spoke. In the words of the minister, Norway “will be on the road at four.”', 'Greta Solheim', 'Norway “will be on the road at four.”', 'in the words of a minister'],
  ['Greta Solheim spoke. In the words of Solheim, the road is ready.', 'Greta Solheim', 'the road is ready', 'the same without marks'],
  ['Harbour Minister Greta Solheim spoke. ¶ - We pay for the road in May. It hurts - she assessed.', 'Greta Solheim', 'We pay for the road in May. It hurts', 'between dashes'],
  ['Harbour Minister Greta Solheim spoke. ¶ - We pay in May - said Solheim. - The road will last.', 'Greta Solheim', 'We pay in May … The road will last.', 'between dashes, and on behind a third'],
  ['Harbour Minister Greta Solheim spoke. ¶ - We pay for the road. - the minister emphasized.', 'Greta Solheim', 'We pay for the road', 'a stop before the dash'],
  ['Sen. Greta Solheim says she could not be happier. ¶ “We pay for the road,” the Ohio Republican told a lunch.', 'Greta Solheim', '“We pay for the road,”', 'the one senator named, of whose state nothing is told'],
  ['Sen. Greta Solheim and Sen. Karl Holm came. ¶ “We pay for the road,” the Ohio Republican told a lunch.', null, '“We pay for the road,”', 'of two senators nobody'],
  ['Sen. Greta Solheim of Texas came. ¶ “We pay for the road,” the Ohio Republican told a lunch.', null, '“We pay for the road,”', 'nor one of another state'],
  ['Greta Solheim spoke. When asked by the Vesta agency whether the road would hold, Solheim said that the road was hers.', 'Greta Solheim', 'that the road was hers', 'what she was asked is nobody’s'],
  ['Greta Solheim spoke. If the road went, she observed, somebody would have to put a bridge in. Norway spent four crowns.', 'Greta Solheim', 'If the road went … somebody would have to put a bridge in', 'no further than the stop'],
  ['Greta Solheim spoke. Only two roads, Velm among them, were in a position to do so, she told the paper on Tuesday.', 'Greta Solheim', 'Only two roads, Velm among them, were in a position to do so', 'a subject with an aside'],
  ['Greta Solheim said: “We pay.” Only the road, old as it is, was able to do so, she told the paper on Tuesday.', 'Greta Solheim', 'Only the road, old as it is, was able to do so', 'behind a quotation that its marks end'],
  ['Greta Solheim said: \'\'The road will come. It will be long.\'\'', 'Greta Solheim', '\'\'The road will come. It will be long.\'\'', 'marks of two strokes, two sentences'],
  ['Harbour chief Greta Torvinen came by ship. ¶ “The road is ours,” Torvinnen told reporters.', 'Greta Torvinen', '“The road is ours,”', 'a surname misspelt, nobody else being called so nearly'],
  ['Harbour chief Greta Torvinen came with her brother, Karl Torvinnen. ¶ “The road is ours,” Torvinnen told reporters.', 'Karl Torvinnen', '“The road is ours,”', 'not where another is called so'],
  ['Harbour chief Karl Torvin came by ship. ¶ “The road is ours,” Torvinova told reporters.', null, '“The road is ours,”', 'nor a wife'],
  ['NATO Secretary General Mark Rutte came by ship. ¶ “The road is ours,” the bloc’s chief told reporters.', 'Mark Rutte', '“The road is ours,”', 'the chief of the bloc that is NATO'],
  ['NATO Secretary General Mark Rutte met European Commission President Ursula von der Leyen. ¶ “The road is ours,” the bloc’s chief told reporters.', null, '“The road is ours,”', 'of two blocs neither'],
  ['Harbour Minister O.K. Solheim says the road is long. ¶ “The road is ours,” he told reporters.', 'O.K. Solheim', '“The road is ours,”', 'initials behind a title'],
  ['Greta Solheim spoke. According to her, the northern port would pay for the road.', 'Greta Solheim', 'the northern port would pay for the road', 'according to her'],
  ['From the summit will come "a road to be built by May, and nobody shall pay for it alone." The Harbour Minister, Greta Solheim, said this during her address to the Chamber.', 'Greta Solheim', '"a road to be built by May, and nobody shall pay for it alone."', 'who “said this” in the next sentence'],
  ['"We shall vote against the road." This is what the leader of the Left, Greta Solheim, stated in the Senate.', 'Greta Solheim', '"We shall vote against the road."', 'this is what she stated'],
  ['"We shall vote against the road." This was stated by the Harbour Minister, Greta Solheim, at a briefing.', 'Greta Solheim', '"We shall vote against the road."', 'this was stated by her'],
  ['Torv backed up her claim by posting a letter from NATO chief Mark Rutte. ¶ "The road will be long," the text read.', 'Mark Rutte', '"The road will be long,"', 'the text of a letter is whose the letter is, not his body’s'],
  ['President of Norway Karl Vik met Prime Minister of Latvia Greta Solheim. ¶ Prime Minister of Latvia stressed that the road was there.', 'Greta Solheim', 'that the road was there', 'an office whose article a translation left out'],
  ['The harbour minister, Greta Solheim, took the view that the road had gone astray.', 'Greta Solheim', 'that the road had gone astray', 'who took a view'],
  ['NATO Secretary General Mark Rutte spoke on Friday. ¶ Allies must build the road at this critical time. Because if not, it will be late ¶ - said Rutte.', 'Mark Rutte', 'Allies must build the road at this critical time. Because if not, it will be late', 'no marks, and who said it in the line below'],
  ['NATO Secretary General Mark Rutte spoke on Friday. ¶ Allies must build the road at this critical time ¶ - the Secretary General emphasized.', 'Mark Rutte', 'Allies must build the road at this critical time', 'the same by his office'],
  ['Greta Solheim came. “The road is ours,” Solheim was quoted by the BNX agency as saying on Thursday.', 'Greta Solheim', '“The road is ours,”', 'whom an agency quotes'],
  ['Greta Solheim came. The road is too long, Solheim was quoted by BNX as saying.', 'Greta Solheim', 'The road is too long', 'the same without marks'],
  ['Greta Solheim observed the winner was the road: ¶ “It will come.”', 'Greta Solheim', 'the winner was the road … “It will come.”', 'a colon leads on to the next paragraph'],
]

describe('forms of ordinary news', () => {
  test.each(told)('%s', (article, speaker, words) => {
    const { statements } = readIn(article.split(' ¶ '))
    const said = statements.findLast(({ contents }) => contents.some(({ exact }) => /roads?/.test(exact)))
    expect({
      speaker: said?.speaker?.name ?? null,
      words: said?.contents.map(({ exact }) => exact).join(' … '),
    }).toEqual({
      speaker,
      words,
    })
  })

  test('a name is told from its first letter', () => {
    const paragraph =
      'But tensions are expected to follow the officials to Friday’s conference – where top captains like Rep. Alexandria Ocasio-Cortez hope to reassure the towns that the road is safe.'
    const sources = readIn([paragraph]).statements.map(({ source }) => source?.exact ?? '')
    expect(sources.filter((source) => source.endsWith('Cortez'))).toEqual(['Ocasio-Cortez'])
  })

  describe('a speech over several paragraphs whose marks stand at its two ends only', () => {
    const speech = (last: string) => [
      'The minister, Greta Solheim, said that the port was old.',
      '"I thank you all. There are two decisions.',
      'The first is about the road. We will build it by May.',
      last,
      'Some 400 vehicles use the road a day.',
    ]
    const saidIn = (paragraphs: readonly string[]) =>
      readIn(paragraphs).statements.map(({ speaker, mode, contents }) => [speaker?.name, mode, contents[0]?.exact])

    test('is hers in each of them, and nothing behind it is', () =>
      expect(saidIn(speech('I am ready for your questions."'))).toEqual([
        ['Greta Solheim', 'indirect', 'that the port was old'],
        ['Greta Solheim', 'direct', '"I thank you all. There are two decisions.'],
        ['Greta Solheim', 'direct', 'The first is about the road. We will build it by May.'],
        ['Greta Solheim', 'direct', 'I am ready for your questions."'],
      ]))

    test('is cut where it opens if the next mark does not close it: one mark may have been forgotten', () =>
      expect(saidIn(speech('The mayor said "no" to all of it.')).flat()).not.toContain(
        'The first is about the road. We will build it by May.',
      ))
  })

  test('words without marks are direct where the line below says who said them, and that line says nothing itself', () => {
    const { statements } = readIn(['Greta Solheim came.', 'We need both of the roads by May', '- said Solheim.'])
    expect(statements.map(({ mode, quoted }) => [mode, quoted[0]?.exact])).toEqual([
      ['direct', 'We need both of the roads by May'],
    ])
    expect(
      readIn(['Greta Solheim came.', 'The mayor said "no" to both roads', '- said Solheim.']).statements,
    ).not.toEqual(expect.arrayContaining([expect.objectContaining({ mode: 'direct', speaker: expect.anything() })]))
  })

  test('who ended talks said nothing, nor did who cites another', () => {
    const { statements } = readIn([
      'NATO defence ministers concluded two days of talks in Brussels on Thursday, focused on the road.',
      'Karl Vik met Peter Marlow, BNX reports with reference to the talks office of the ministry.',
      'Two ports became the first to pay for the road, the Harbour Times reported, citing Minister Greta Solheim.',
    ])
    const words = statements.flatMap(({ contents }) => contents.map(({ exact }) => exact))
    expect(words.filter((one) => /talks|^citing/.test(one))).toEqual([])
  })

  test('who “stated this” somewhere states nothing there, and whom a question was asked by nothing either', () => {
    const { statements } = readIn([
      'Money without a road helps nobody, Greta Solheim believes.',
      'She stated this on Tuesday at a press conference in Oslo, Harbour Wire reports, citing the Post.',
      'When asked by the Vesta agency whether the road would hold, Solheim said that it would.',
    ])
    expect(statements.map(({ contents }) => contents[0]?.exact)).toEqual([
      'Money without a road helps nobody',
      'that it would',
    ])
    expect(statements[0]?.occasion.city.value).toBe('Oslo')
  })

  test('a release that quotes behind dashes, as in the north', () => {
    const paragraphs = [
      'The Government will pay for the road.',
      '– The need is great and it’s urgent. With this we help to build the road, says Minister for Harbours Greta Solheim.',
      'The port is old – says the mayor of it nobody knows what.',
    ]
    const said = readIn(paragraphs).statements.filter(({ mode }) => mode === 'direct')
    expect(said.map(({ speaker, quoted }) => [speaker?.name, quoted.map(({ exact }) => exact)])).toEqual([
      ['Greta Solheim', ['The need is great and it’s urgent. With this we help to build the road']],
    ])
  })
})
