import { expect, test } from 'vitest'
import { languageOf, languageTag } from '../../src/clean/language.ts'
import { cleaned } from './cleaned.ts'

const NAMES =
  'Rasa Valinskyte and Jurgis Petraitis met Gintaras Kaunelis of Lietuvos Rytojus in Kaunas, Klaipeda and Siauliai.'
const GERMAN = 'Die Küstenwache soll auch im nächsten Winter mit zwei Schiffen in der Meerenge bleiben, hieß es.'
const FEW = 'Ferry queue grows, harbour shuts, captain shrugs'

// biome-ignore format: one case a line
const told: [text: string, declared: string | null, language: string, why: string][] = [
  [NAMES, null, 'en', 'foreign names are no words of a language'],
  [NAMES, 'lt', 'en', 'the words plainly speak against what is declared'],
  ['Ásgeir Þórsson said to Guðrún Jónsdóttir: “The Keflavík harbour is full.”', null, 'en', 'Icelandic names, one English sentence'],
  ['BOREK SAYS THE CORPS IS READY AND THE LORRIES OF THE NORTH ARE FULL', null, 'en', 'nothing but capitals'],
  ['A kind of fountain, said in Warsaw to have been there when “мы не просили” was carved on the wall.', null, 'en', 'a quotation in another script'],
  ['Velmark will spend 2.4 percent by 2027, its ministry of ships said.', null, 'en', 'a short sentence of rarer function words'],
  [FEW, 'en', 'en', 'too few words: as declared'],
  [FEW, 'no', 'no', 'too few words: as declared'],
  [FEW, null, 'und', 'too few words, nothing declared'],
  [GERMAN, null, 'de', 'several German function words'],
  [GERMAN, 'en', 'de', 'plainly not as declared'],
  ['Ministeren sier at det ikke er nok, og at vi skal betale mer for det som er igjen av avtalen.', 'no', 'no', 'sisters: as declared'],
  ['Ministrowie nie powiedzieli, że to jest dość, i na razie nie ma pieniędzy do tego, co było w planie.', null, 'pl', 'Polish'],
  ['Міністри сказали, що цього замало, і поїхали додому.', null, 'uk', 'another script'],
]
for (const [text, declared, language, why] of told)
  test(`${language}: ${why}`, () => expect(languageOf(text, declared)).toBe(language))

test('a tag counts without its region, a word that is no tag not at all', () => {
  expect(['en-GB', 'de_AT', 'English', 'zxx-9', '', null].map(languageTag)).toEqual([
    'en',
    'de',
    'en',
    null,
    null,
    null,
  ])
})

test('the page’s own word is read from HTML, JSON and front matter', () => {
  expect(cleaned(`<html lang="en-GB"><body><p>${FEW}</p></body></html>`, 'text/html').language).toBe('en')
  expect(cleaned(JSON.stringify({ text: FEW, language: 'en' }), 'application/json').language).toBe('en')
  expect(cleaned(`---\nlang: en\n---\n${FEW}\n`, 'text/markdown').language).toBe('en')
})
