import { expect, test } from 'vitest'
import type { BlockType } from '../../src/model/article.ts'
import { ledeCity } from '../../src/reconcile/lede-city.ts'
import { register } from '../register/shipped.ts'
import { articleIn, stated } from './tellings.ts'

/** An article of these blocks, a line each. */
function articleOf(
  lines: readonly string[],
  type: BlockType = 'paragraph',
  more: Parameters<typeof articleIn>[1] = {},
) {
  const text = lines.join('\n')
  const blocks = lines.map((words) => {
    const start = text.indexOf(words)
    return { type, start, end: start + words.length, signature: null }
  })
  return articleIn('a', { text, blocks, ...more })
}

const cityOf = (...paragraphs: string[]) => {
  const article = articleOf(paragraphs, 'paragraph', { published: stated('2026-03-02') })
  const { city, until } = ledeCity(article, register)
  if (until !== null) return null // another city is told
  if (city.evidence) expect(article.text.slice(city.evidence.start, city.evidence.end)).toBe(city.evidence.exact)
  return city.value
}

// biome-ignore format: one case a line
const told: [paragraphs: string[], city: string, why: string][] = [
  [['Two generals spoke at the conference in Oslo.', '“We pay,” Ada Brandt said.'], 'Oslo', 'an event of the first paragraph'],
  [['Ministers agreed on Friday to pay, they said after talks in the Norwegian port of Oslo.'], 'Oslo', 'said after talks there'],
  [['“We pay,” said Ada Brandt when the flag changed hands in Oslo.'], 'Oslo', 'when it changed hands there'],
  [['The ink was dry on Monday.', 'The signing took place on Wednesday during the fair, in Oslo, in rain.'], 'Oslo', 'of the second'],
  [['Foreign ministers met in Oslo on Friday.', 'They ate in Oslo, too.'], 'Oslo', 'told twice'],
  [['The retired officer was speaking in the Norwegian city of Oslo, where he delivered a lecture.'], 'Oslo', 'the city of'],
  [['Ministers met in the city of Oslo.', 'He flew home to Norway in the night.'], 'Oslo', 'a country is no other city'],
  [['The council met on Saturday in the Norwegian capital.'], 'Oslo', 'by its country'],
  [['On the steps of the ministry in Oslo Ada Brandt was ready for us.'], 'Oslo', 'where reporters wait'],
  [['In Oslo ended on Tuesday the press day, where spoke the deputy commander.'], 'Oslo', 'the sentence opens with it'],
  [['Ministers met in The Hague on Friday.'], 'The Hague', 'a name that begins with an article'],
  [['Ada Brandt said so this morning in Oslo.', 'The Finance Ministry in Paris told us that nobody had asked it.'], 'Oslo', 'where a house stands is no other place of speaking'],
  [['Ada Brandt mocked her colleague in Oslo on Tuesday.'], 'Oslo', 'what she did there with words'],
  [['Ministers of seven countries agreed on Tuesday in Oslo to set up a fund.'], 'Oslo', 'where they agreed'],
  [['The ministers, who are meeting in Oslo today, signed it this afternoon.'], 'Oslo', 'a relative clause that tells where they meet'],
  [['The pact, which both ministers signed in Oslo on Wednesday, covers shells.', 'They will be stored at Paris in the south.'], 'Oslo', 'where things will be is no other place of speaking'],
  [['At the conference on rails, which took place in Oslo, two women spoke.'], 'Oslo', 'a relative clause that tells of the event itself'],
]
for (const [paragraphs, city, why] of told) test(`${city}: ${why}`, () => expect(cityOf(...paragraphs)).toBe(city))

// biome-ignore format: one case a line
const untold: [paragraphs: string[], why: string][] = [
  [['Brandt likes the line. At a conference in Oslo on 12 February 2026 it was longer.', '“We pay,” Ada Brandt said.'], 'a day long before printing'],
  [['Both signed a paper on the stationing of Norwegian troops at Oslo.', '“We pay,” Ada Brandt said.'], 'where troops are to stand'],
  [['In February, in Oslo, the same man had said that it would be nine.', '“We pay,” Ada Brandt said.'], 'where it was said in another month'],
  [['Ada Brandt said on Friday that she was tired after a holiday in Oslo.'], 'where she was before'],
  [['Ada Brandt said that she had been calm when her train broke down in Oslo.'], 'when something else happened there'],
  [['Ministers met in Oslo on Friday.', 'The factory stands in Paris.'], 'two cities'],
  [['The plant in Oslo costs a lot.', '“We pay,” Ada Brandt said.'], 'nothing takes place there'],
  [['Ada Brandt, who met him in Oslo, said so.'], 'a relative clause'],
  [['The minister being in Paris, his deputy spoke.'], 'where somebody else is'],
  [['The Norwegian capital was quiet when ministers met.'], 'a capital in which nothing takes place'],
  [['“We met in Oslo and said so,” Ada Brandt said.'], 'in somebody’s words'],
  [['She said so.', 'It rained.', 'Ministers met in Oslo on Friday.'], 'told only in the third paragraph'],
  [['The deputy chief boarded in Oslo with a sandwich and a speech.'], 'on the way'],
  [['The ministry in Oslo said so.'], 'where a house stands'],
  [['Ada Brandt spoke in Oslo.', 'She lives near the ministry in Paris.'], 'a house that does nothing'],
  [['Ministers from Oslo met on Friday.'], 'where they come from'],
  [['Ministers met in Nowhereville on Friday.'], 'a place that no register has'],
  [['Ministers met in Norway on Friday.'], 'a country'],
  [[''], 'no words'],
]
for (const [paragraphs, why] of untold) test(`none: ${why}`, () => expect(cityOf(...paragraphs)).toBeNull())

test('an interview in turns is where the turn that opens it has them meet', () => {
  const turns = [
    'HOST: We met Ada Brandt in her ministry in Oslo yesterday.',
    'BRANDT: I come from Paris and spoke in London.',
  ]
  expect(ledeCity(articleOf(turns, 'transcript-turn'), register).city.value).toBe('Oslo')
})

/** The city of the first paragraphs and the words from which it holds no more. */
function untilIn(paragraphs: readonly string[], more?: Parameters<typeof articleIn>[1]) {
  const article = articleOf(paragraphs, 'paragraph', more)
  const { city, until } = ledeCity(article, register)
  return [city.value, until === null ? null : article.text.slice(until)]
}

test('the city of the lede holds until another is told', () => {
  const paragraphs = ['Ministers met in Oslo on Friday.', '“We pay,” Ada Brandt said.', 'The factory stands in Paris.']
  expect(untilIn(paragraphs)).toEqual(['Oslo', 'Paris.'])
})

test('another city told before leaves it unknown', () => {
  expect(untilIn(['The factory stands in Paris.', 'Ministers met in Oslo on Friday.'])).toEqual([null, null])
})

test('“here” is the city of the dateline', () => {
  const more = { place: stated('Oslo') }
  expect(untilIn(['Ada Brandt told soldiers here Thursday that it rained.'], more)[0]).toBe('Oslo')
  expect(untilIn(['“We are here today,” Ada Brandt said.'], more)[0]).toBeNull()
  expect(untilIn(['The price here is high.'], more)[0]).toBeNull()
})

test('a live page tells its city above its entries', () => {
  const entries = ['08.05 First car.', '08.20 Ada Brandt: “We pay.”', '08.31 It rains.']
  expect(untilIn(['Ministers in Oslo, as it happened', ...entries])[0]).toBe('Oslo')
  expect(untilIn(['Ministers in Oslo, as it happened', 'First car.'])[0]).toBeNull()
})
