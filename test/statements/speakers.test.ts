import { describe, expect, test } from 'vitest'
import { readIn } from './reading.ts'

/** Who spoke last in these paragraphs: an id, or null where nobody could be told. */
const speakerOf = (paragraphs: readonly string[]) => readIn(paragraphs).statements.at(-1)?.speaker?.id ?? null

const SHE = '“We pay,” she said.'
const HE = '“We pay,” he said.'

describe('he and she', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], id: string | null, why: string][] = [
    [['Greta Solheim came. “We pay,” she said.'], 'name:greta solheim', 'one woman named'],
    [['Peter Solheim came. “We pay,” he said.'], 'name:peter solheim', 'one man named'],
    [['Greta Solheim and Peter Marlow came. “We pay,” she said.'], 'name:greta solheim', 'one woman and one man'],
    [['Greta Solheim and Peter Marlow came. “We pay,” he said.'], 'name:peter marlow', 'one man and one woman'],
    [['Greta Solheim came.', SHE], 'name:greta solheim', 'one paragraph back'],
    [['Greta Solheim came.', 'The fleet is old.', SHE], 'name:greta solheim', 'two paragraphs back'],
    [['Anna Marlow came.', 'Greta Solheim came.', SHE], 'name:greta solheim', 'the nearer paragraph'],
    [['Greta Solheim said Peter Marlow is late. “We pay,” he said.'], 'name:peter marlow', 'a man named in what she said'],
    [['Greta Solheim met Peter Marlow. “We pay,” Solheim said. “We wait,” he said.'], 'name:peter marlow', 'a man, though a woman spoke last'],
    [['Ms. Lorne Pickavance came. “We pay,” she said.'], 'name:lorne pickavance', 'a courtesy tells the gender'],
    [['Greta Solheim met Anna Marlow. “We pay,” Solheim said. “We wait,” she said.'], 'name:greta solheim', 'of two the one who spoke last'],
    [['“We trust Anna Marlow,” Greta Solheim said. “We pay,” she said.'], 'name:greta solheim', 'a name inside a quotation is no antecedent'],
    [['Greta Solheim spoke. She said that Anna Marlow is late.', SHE], 'name:greta solheim', 'whom she spoke of is not she'],
    [['Lorne Pickavance, the harbour chief, said that Anna Marlow is late.', SHE], null, 'who spoke of a woman may be one'],
    [['Anna Marlow won the South Carolina Republican primary.', SHE], 'name:anna marlow', 'a state and a party are no woman'],
    [['Anna Marlow came. Brisk Pickavance, 53, nodded.', SHE], null, 'an age shows a person, who may be meant'],
    [['Peter Marlow won. Sexton said that the road is long.', HE], null, 'a surname nobody is tied to spoke since'],
    [['“We pay,” Peter Marlow said. Hugo Solheim at his side seemed to like it.', '“In cash,” he added.'], 'name:peter marlow', 'who adds spoke before'],
    [['“We pay,” Peter Marlow said. Hugo Solheim at his side seemed to like it.', '“In cash,” he said.'], null, 'who says something may be either'],
    [['Greta Solheim came. Somebody called out to ask how. “By ship,” she said.'], 'name:greta solheim', 'who asks is not who answers'],
    [['Greta Solheim came. A farmer’s wife said that it was late. “By ship,” she said.'], null, 'who says something may be she'],
    [['Peter Marlow came in while Trump was still speaking.', HE], 'name:peter marlow', 'the subject, and beside what he did somebody whom nothing here ties to a person'],
    [['Peter Marlow met Trump, who was still speaking.', HE], null, 'the same, met'],
    [['Peter Marlow won. Trump called the road long.', HE], null, 'a registered surname that nothing here ties to a person'],
    [['Norbert Leo Butz sang.', '“We sing,” Butz said.', HE], 'name:norbert leo butz', 'three words of a name, whose last stands alone later'],
    [['Peter Marlow Thursday sang.', HE], 'name:peter marlow', 'a day is no third word'],
    [['Hugo Solheim backed the plan.', 'Peter Marlow later answered Solheim’s remarks. “We pay,” he said.'], 'name:peter marlow', 'who opens the sentence before, which names another only as whose remarks'],
    [['Hugo Solheim met Peter Marlow on Monday. Solheim repeated his threat. “We pay,” he said.'], 'name:hugo solheim', 'of two men the one who opens the sentence before'],
    [['Hugo Solheim met Peter Marlow on Monday. “We pay,” he said.'], null, 'of two men in the sentence before neither'],
    [['Peter Marlow is in town.', 'Hugo Solheim, the harbour chief, said the ship was odd for a man of Marlow’s means. “We pay,” he said.'], 'name:hugo solheim', 'who speaks in the sentence before'],
    [['Peter Marlow is in town.', 'The fleet may be old, said Hugo Solheim, who once served under Peter Marlow.', HE], 'name:hugo solheim', 'who speaks at the end of the paragraph before'],
    [['Hugo Solheim met Peter Marlow on Monday.', 'Solheim answered his critics at a meeting with his British counterpart, Peter Marlow.', 'He said that the road is long.'], null, 'opening a sentence, where two are told of and neither spoke'],
    [['Hugo Solheim met Peter Marlow on Monday.', '“We pay,” Solheim said at a meeting with his British counterpart Peter Marlow.', 'He said that the road is long.'], 'name:hugo solheim', 'opening a sentence, right behind who spoke'],
    [['Hugo Solheim met Peter Marlow on Monday. As speakers have done all week, Solheim sought to rally the hall.', HE], 'name:hugo solheim', 'who opens the sentence before, behind words of time'],
    [['Speaking next to Peter Marlow in the harbour, Hugo Solheim repeated his threat. “We pay,” he said.'], 'name:hugo solheim', 'who opens the sentence, another beside him'],
    [['“We pay,” said Peter Marlow. Hugo Solheim was unmoved. “We wait,” he said.'], null, 'who opens the sentence, where another spoke before'],
    [[SHE], null, 'nobody named'],
    [['Greta Solheim came. “We pay,” he said.'], null, 'a woman named, a man speaks'],
    [['Greta Solheim and Anna Marlow came. “We pay,” she said.'], null, 'two women named'],
    [['Greta Solheim and Anna Marlow came.', SHE], null, 'two women in the paragraph before'],
    [['Greta Solheim said the fleet is old. Anna Marlow nodded. “We pay,” she said.'], null, 'one spoke last, another was named since'],
    [['Minister Lorne Pickavance met Peter Marlow. “We pay,” he said.'], null, 'a given name that tells no gender may be his'],
    [['Anna Marlow and Greta Solheim came.', 'The fleet is old.', 'The crews are old.', SHE], null, 'three paragraphs back is too far'],
    [['Greta Solheim came.', 'The fleet is old.', 'The crews are old.', SHE], 'name:greta solheim', 'however far, the only one named so far'],
    [['“We pay,” she said. Greta Solheim came.'], null, 'named only afterwards'],
    [['Greta Solheim came.', HE, SHE], 'name:greta solheim', 'an unknown man between'],
    [['Greta Solheim came. A spokesman for Peter Marlow said the fleet is old. “We pay,” he said.'], null, 'the spokesman may be he, though his words name a man'],
    [['Greta Solheim said the fleet is old.', 'There she met Anna Marlow.', SHE], null, 'a woman stands before the name in its sentence: another one'],
    [['When she came, Anna Marlow smiled.', SHE], 'name:anna marlow', 'a clause before a comma looks forward'],
    [['Anna Marlow came.', '“Anna Marlow argues, I listen,” she said.'], null, 'nobody speaks of herself by name'],
    [['Peter Marlow came.', 'Trump nodded.', HE], null, 'a surname nobody is tied to, in a paragraph since'],
    [['Greta Solheim came. Peter Marlow thanked his mother. “We pay,” she said.'], null, 'a noun that is a woman since the name'],
    [['Greta Solheim is a woman who reads. “We pay,” she said.'], 'name:greta solheim', 'a noun that tells of her is she'],
    [['Minister Lorne Pickavance came. “We pay,” he said.', 'The fleet is old.', SHE], null, 'who was "he" is no "she"'],
    [['Peter Marlow came.', 'Minister Lorne Pickavance came.', HE], null, 'a gender nothing tells, and a man named before'],
    [['Anna Marlow came.', 'Minister Lorne Pickavance said the fleet is old.', SHE], 'name:lorne pickavance', 'a gender nothing tells spoke in the sentence before, a woman further off'],
    [['Greta Solheim came.', 'The fleet is old.', 'The crews are old.', 'The harbour chief will come. “We pay,” she said.'], null, 'somebody told by a role since the only one named'],
    [['Greta Solheim came. The mayor nodded. “We pay,” she said.'], null, 'a role that opens a sentence since'],
    [['Greta Solheim, the mayor, came. The mayor nodded. “We pay,” she said.'], 'name:greta solheim', 'a role that is hers'],
    [['Peter Marlow spoke. Her father, a farmer, said the road is long. “We pay,” he said.'], null, 'her father spoke since'],
    [['Greta Solheim said the fleet is old.', 'Anna Marlow met her on a farm. Marlow said the road is long. “We pay,” she said.'], 'name:anna marlow', 'another is met beside the name, and speaks right before'],
    [['Greta Solheim, the mayor, came.', 'Anna Marlow came.', 'The mayor said the fleet is old. “We pay,” she said.'], 'name:greta solheim', 'who speaks by her role is she, though another is named since'],
    [['Peter Marlow came. His cousin, a shipwright, said the road is long. “We pay,” he said.'], null, 'a cousin spoke since'],
    [['Greta Solheim came.', 'Peter Marlow, the harbour chief, nodded. “We pay,” she said.'], 'name:greta solheim', 'a role behind a name is his'],
    [['Peter Marlow spoke. Kristen Oldervik nodded. “We pay,” he added.'], null, 'a given name of either gender, named since'],
    [['Peter Marlow is harbour chief, and a patient man. It rains. “We pay,” he said.'], 'name:peter marlow', 'a man who is he himself'],
    [['Greta Solheim came.', 'The Dutchwoman, a former captain, was blunt. “We pay,” she said.'], 'name:greta solheim', 'what the woman told by her country is'],
    [['Greta Solheim came.', 'The alliance’s harbour chief, a Dutch colonel, will come. “We pay,” she said.'], null, 'somebody told by a role, and what she is'],
    [['Peter Marlow came.', 'Asked by the Gazette’s Bram Oldervik whether it rains, he said the fleet is old.'], 'name:peter marlow', 'who asks is not he who answers'],
    [['Peter Marlow came.', 'The harbour chief is speaking now.', HE], null, 'somebody told by a role in the paragraph between'],
    [['Peter Marlow came.', 'Minister Lorne Pickavance reacts sharply.', HE], 'name:lorne pickavance', 'a gender nothing tells, and a sentence of its own brings him in'],
    [['Peter Marlow came.', 'For the mayor Lorne Pickavance, it rains. “We pay,” he said.'], 'name:lorne pickavance', 'a gender nothing tells, in a paragraph that opens with him and his office'],
  ]
  for (const [paragraphs, id, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))
})

describe('he after a name with words around it', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], id: string | null, why: string][] = [
    [['The president of the Harbour League (HL), Peter Marlow, called for ships. “We pay,” he said.'], 'name:peter marlow', 'an acronym between the office and the name'],
    [['Marlow’s predecessor, Hugo Solheim, would have choked. Peter Marlow is his friend.', 'Peter Marlow’s predecessor, Hugo Solheim, would have choked. “We pay,” he said.'], 'name:hugo solheim', 'whose predecessor he is, is another'],
    [['The head of the pier, Kim Oldervik, warned that it rains. Peter Marlow, who sits on the council, put it mildly: the pier, he said, lacked “a plan for the day”.'], 'name:peter marlow', 'the only one who is surely a man, named last'],
    [['The Harbour Director, Velmark Fleet Minister Peter Marlow came. “We pay,” he said.'], 'name:peter marlow', 'words of a title are no name'],
    [['Peter Marlow sat down. He is not a man of many words, and has the voice of a man reading a will. “We pay,” he said.'], 'name:peter marlow', 'what he is, and what he is like'],
    [['Ada Brandt came.', 'Norhaven’s Deputy Minister Peter Marlow – whose party is small – said that the ships sail. “We pay,” he said.'], 'name:peter marlow', 'what stands between dashes describes him'],
    [['According to Ada Brandt, it rains. So says Peter Marlow.', 'Hugo Solheim threatened to close piers where, he said, “nobody pays”.'], null, 'nobody speaks of himself by name, nor does who spoke before'],
    [['Premier of Velmark Peter Marlow declared that the ships sail. “We pay,” he said.'], 'name:peter marlow', 'an office with its country before the name'],
    [['Ada Brandt came.', 'Peter Marlow, the Harbour Party’s defence spokesman, waited. “We pay,” he said.'], 'name:peter marlow', 'his party’s spokesman is he himself'],
    [['Peter Marlow came.', 'Forty jobs are safe. Shop steward Kim Oldervik has counted them. “We pay,” he said.'], 'name:kim oldervik', 'a gender nothing tells, alone in the paragraph and opening a sentence'],
    [['Peter Marlow came.', 'And the mayor? Kim Oldervik spoke of roads. “We pay,” he said.'], 'name:kim oldervik', 'the same behind a question'],
    [['Peter Marlow came.', 'The mayor came too. Kim Oldervik spoke of roads. “We pay,” he said.'], null, 'a role before the name may be meant'],
    [['Peter Marlow came.', 'Forty jobs are safe. With Kim Oldervik they were counted. “We pay,” he said.'], null, 'the name does not open the sentence'],
  ]
  for (const [paragraphs, id, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))
})

describe('other pronouns are followed to nobody', () => {
  for (const text of [
    'Greta Solheim came. “We pay,” they said.',
    'NATO met. “We pay,” it said.',
    'Greta Solheim came. “We pay,” I said.',
  ])
    test(text, () => expect(speakerOf([text])).toBeNull())
})

describe('somebody of a country is a person', () => {
  const TWO = 'Greta Solheim, Germany’s defence minister, met Peter Marlow, Norway’s defence minister.'
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    [`${TWO} The Norwegian said the fleet is old.`, 'name:peter marlow', 'the one in an office of that country'],
    [`${TWO} The German said the fleet is old.`, 'name:greta solheim', 'or of the other'],
    [`${TWO} The Dutchman said the fleet is old.`, null, 'nobody of that country, and never the country'],
    ['Greta Solheim came. “We pay,” the Kestrian said.', 'name:greta solheim', 'from a land that no register has: the one whom the paragraph names'],
    ['Greta Solheim met Peter Marlow. “We pay,” the Kestrian said.', null, 'of two nobody'],
    ['Greta Solheim came. “We pay,” the Guardian said.', 'outlet:the-guardian', 'a newspaper is no land'],
    [`${TWO} A Norwegian said the fleet is old.`, null, '"a" is any of them'],
    [`${TWO} An aide came. The diplomat said the fleet is old. The Norwegian said the share will rise.`, null, 'somebody unnamed spoke since'],
    [`Anna Sexton of the Halden Institute came. ${TWO} The Norwegian said the fleet is old.`, null, 'somebody near has no country that is told'],
    ['“It is late,” Greta Solheim said. The Norwegian said the fleet is old.', 'name:greta solheim', 'who spoke last, the only one whom the paragraph names'],
    ['“It is late,” Greta Solheim said. A Norwegian said the fleet is old.', null, 'and "a" is another'],
    ['The Norwegians said the fleet is old.', 'ally:nor', 'several: the country'],
    ['The Dutch said the fleet is old.', 'ally:nld', 'a people: the country'],
  ]
  for (const [text, id, why] of rows) test(`${why}: ${text}`, () => expect(speakerOf([text])).toBe(id))
})

describe('surnames', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], id: string | null, why: string][] = [
    [['Greta Solheim came.', '“We pay,” Solheim said.'], 'name:greta solheim', 'named in full before'],
    [['“We pay,” Ms. Solheim said.', 'Greta Solheim left.'], 'name:greta solheim', 'named in full later'],
    [['Pieter van den Brink came.', '“We pay,” van den Brink said.'], 'name:pieter van den brink', 'particles'],
    [['“We pay,” Solheim said.'], null, 'never named in full'],
    [['“We pay,” Minister Pickavance said.'], null, 'a title and a surname nobody bears in full are no body'],
    [['“We pay,” Mr. Pickavance said.'], null, 'nor are a courtesy and a surname'],
    [['Greta Solheim and Peter Solheim came.', '“We pay,” Solheim said.'], null, 'two of one surname'],
    [['Greta Solheim came.', '“We pay,” Marlow said.'], null, 'another surname'],
    [['Peter Solheim came. “We pay,” Solheim said.'], 'name:peter solheim', 'one man'],
    [['Peter Solheim came. “We pay,” Solheim said. His wife left.', 'Greta Solheim left.'], 'name:peter solheim', 'of two of one surname the only one named so far'],
    [['President Volodymyr Zelensky came. “We pay,” Zelensky said.'], 'person:volodymyr-zelenskyy', 'in the article’s spelling'],
  ]
  for (const [paragraphs, id, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))
})

const WILL = 'the share will rise.'

describe('names beside other words', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    [`Greta Solheim said ${WILL}`, 'name:greta solheim', 'alone'],
    [`Defence Minister of Germany Greta Solheim said ${WILL}`, 'name:greta solheim', 'an "of" inside the title'],
    [`Germany’s defence minister, Greta Solheim, said ${WILL}`, 'name:greta solheim', 'the name in apposition'],
    [`Peter Marlow wrote of his evening. “It was long,” his post said.`, 'name:peter marlow', 'his post is his'],
    [`Peter Marlow wrote of his evening. “It was long,” her post said.`, null, 'nobody whom "her" may mean'],
    [`Greta Solheim herself said ${WILL}`, 'name:greta solheim', 'herself'],
    [`Norway’s Greta Solheim said ${WILL}`, 'name:greta solheim', 'whose she is'],
    [`Greta Solheim of the Halden Institute said ${WILL}`, 'name:greta solheim', 'where she works'],
    [`U.S. Ambassador to NATO Greta Solheim said ${WILL}`, 'name:greta solheim', 'a "to" inside the title'],
    [`An adviser to Greta Solheim said ${WILL}`, null, 'her adviser is not she'],
    [`The view is shared by Greta Solheim of the Centre for Strategic and Naval Studies, who said ${WILL}`, 'name:greta solheim', 'a long name of where she works'],
    [`Kremlin spokesman Peter Marlow said ${WILL}`, 'name:peter marlow', 'a spokesman with a name'],
    [`Former Gov. Greta Solheim (D) and former Gov. Peter Marlow (R) said ${WILL}`, null, 'two, each with a party in brackets'],
    [`Greta Solheim and Peter Marlow said ${WILL}`, null, 'two speak: neither alone'],
    [`A spokesman for Greta Solheim said ${WILL}`, null, 'her spokesman is not she'],
    [`Greta Solheim’s spokesman said ${WILL}`, null, 'nor is he before the noun'],
    [`Critics of Greta Solheim said ${WILL}`, null, 'nor are her critics'],
    [`The Solheim government said ${WILL} Greta Solheim left.`, null, 'nor is a government of an unknown state'],
  ]
  for (const [text, id, why] of rows) test(`${why}: ${text}`, () => expect(speakerOf([text])).toBe(id))
})

const SHE_IS = 'Greta Solheim, Germany’s defence minister, came.'
const BOTH = 'Greta Solheim, Germany’s defence minister, met Peter Marlow, Norway’s defence minister.'

describe('roles', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    [`${SHE_IS} The defence minister said ${WILL}`, 'name:greta solheim', 'the one of that office'],
    [`${SHE_IS} The minister said ${WILL}`, 'name:greta solheim', 'a shorter word for it'],
    [`${BOTH} The Norwegian defence minister said ${WILL}`, 'name:peter marlow', 'the country tells two apart'],
    [`${BOTH} The defence minister said ${WILL}`, null, 'two of that office'],
    [`${BOTH} The Norwegian minister said ${WILL}`, 'name:peter marlow', 'a minister of that country, whatever of'],
    [`${BOTH} The Danish minister said ${WILL}`, null, 'a minister of another country'],
    [`${BOTH} Anna Roth, Norway’s foreign minister, came. The Norwegian minister said ${WILL}`, null, 'two ministers of that country'],
    [`Peter Marlow, Norway’s prime minister, came. The Norwegian minister said ${WILL}`, null, 'a prime minister is not called so'],
    [`${BOTH} The German minister and the Norwegian minister said ${WILL}`, null, 'two speak'],
    ['The American ambassador to NATO, Greta Solheim, came. “It is late,” stressed the diplomat in statements to the press.', 'name:greta solheim', 'where it was said is no part of the role'],
    [`${SHE_IS} The foreign minister said ${WILL}`, null, 'nobody of that office'],
    [`${SHE_IS} Norway agreed. Its defence minister said ${WILL}`, null, '"its" is the country named last'],
    [`${SHE_IS} Germany agreed. Its defence minister said ${WILL}`, 'name:greta solheim', 'and that one is hers'],
    [`${SHE_IS} Peter Marlow, Norway’s prime minister, agreed. His defence minister said ${WILL}`, null, '"his" is the country of whom was named last'],
    [`${SHE_IS} “Greta Solheim is late,” the defence minister said.`, null, 'nobody speaks of herself by name'],
    [`Norway’s fleet is old. Defence Minister Peter Marlow came. The German defence minister said ${WILL}`, null, 'a minister of the country named before is none of another'],
    [`Norway’s fleet is old. Defence Minister Peter Marlow came. The Norwegian defence minister said ${WILL}`, 'name:peter marlow', 'but of that one'],
    [`Senator Peter Marlow of Ohio came. The Maryland senator said ${WILL}`, null, 'a senator for another state'],
    [`Maryland senator Peter Marlow came. The Maryland senator said ${WILL}`, 'name:peter marlow', 'or for that one'],
    [`Spokesman Peter Marlow came. The Pentagon press secretary said ${WILL}`, null, 'many have a spokesman'],
    [`Greta Solheim, Germany’s prime minister, came. The minister said ${WILL}`, null, 'a prime minister is not called the minister'],
    [`${SHE_IS} A defence minister said ${WILL}`, null, '"a" is any of them'],
    [`${SHE_IS} Ministers said ${WILL}`, null, 'several'],
    [`The defence minister said ${WILL}`, null, 'nobody named: the register is not asked'],
  ]
  for (const [text, id, why] of rows) test(`${why}: ${text}`, () => expect(speakerOf([text])).toBe(id))

  test('marks within a role are no pattern', () =>
    expect(speakerOf([`${SHE_IS} “We pay,” the m(inister said.`])).toBeNull())
})

describe('bodies', () => {
  // biome-ignore format: one case a line
  const rows: [text: string, id: string | null, why: string][] = [
    [`NATO said ${WILL}`, 'body:nato', 'a body'],
    [`The alliance said ${WILL}`, 'body:nato', 'by another name'],
    [`Germany said ${WILL}`, 'ally:deu', 'a state'],
    [`The German government said ${WILL}`, 'ally:deu', 'its government'],
    [`Berlin said ${WILL}`, 'ally:deu', 'its capital'],
    [`Kyiv said ${WILL}`, 'country:ukr', 'a capital outside the alliance'],
    [`The White House said ${WILL}`, 'ally:usa', 'a house'],
    [`The Halden Institute said ${WILL}`, 'name:halden institute', 'a body nobody registered, as printed'],
    [`The Greta Solheim Institute said ${WILL}`, 'name:greta solheim institute', 'named after a person, who does not speak'],
    [`The Finance Ministry said ${WILL}`, null, 'what every state has one of is no name'],
    [`Frau Peters said ${WILL}`, null, 'a courtesy and a surname are no body'],
    [`The Ohio Republican said ${WILL}`, null, 'a party member is a person'],
    [`The U.S. paid. Congress said ${WILL}`, 'body:us-congress', 'such a word, the country named'],
    [`The US Congress met in Spain. Congress said ${WILL}`, 'body:us-congress', 'such a word, the body named'],
    [`Madrid paid. The Congress said ${WILL}`, null, 'such a word, and another country named'],
    [`Halden said ${WILL}`, null, 'one word nobody registered'],
    [`Brussels said ${WILL}`, null, 'stands for three'],
    [`The ministry said ${WILL}`, null, 'whose is not told'],
    [`The report said ${WILL}`, null, 'a document is nobody'],
    [`A NATO report said ${WILL}`, 'body:nato', 'what a body puts out is the body’s'],
  ]
  for (const [text, id, why] of rows) test(`${why}: ${text}`, () => expect(speakerOf([text])).toBe(id))
})

test('every speaker comes with its reason', () => {
  const { statements } = readIn([
    `${SHE_IS} The minister said ${WILL} “We pay,” she said. Solheim added that NATO pays.`,
  ])
  expect(statements.map(({ speaker }) => speaker?.because)).toEqual([
    '"The minister": the one of that office in this article',
    '"she": the one woman named, same paragraph',
    'surname, named in full in this article',
  ])
})

describe('told by what they are', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], id: string | null, why: string][] = [
    [['The chair, Norway’s defence minister Greta Solheim, said that the fleet is old.'], 'name:greta solheim', 'a role, and behind it whose minister she is'],
    [['Major General Peter Marlow came. A soldier who says what he thinks is a rarity. “We pay,” the general said in the conversation.'], 'name:peter marlow', 'who says what he thinks is anybody'],
  ]
  for (const [paragraphs, id, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(speakerOf(paragraphs)).toBe(id))
})
