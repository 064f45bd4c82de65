import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

const WORDS = 'The minister said: “We’ll pay the café’s bill” — and left for the harbour at once. She came back.'
const GERMAN =
  'Die Küstenwache soll auch im nächsten Winter mit zwei Schiffen in der Meerenge bleiben, sagte der Sprecher für Äußeres.'
const RUSSIAN =
  'Министр обороны заявил, что корабли останутся в проливе до весны, и что союзники заплатят свою долю расходов.'

// biome-ignore format: one case a line
const told: [bytes: Uint8Array, charset: string, text: string, why: string][] = [
  [Buffer.from(WORDS), 'utf-8', WORDS, 'UTF-8'],
  [Buffer.from(`\uFEFF${WORDS}`), 'utf-8', WORDS, 'UTF-8 with a mark'],
  [Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), 'utf-16le', WORDS, 'UTF-16 with a mark'],
  [Buffer.from(WORDS, 'utf16le'), 'utf-16le', WORDS, 'UTF-16 without a mark'],
  [iconv.encode(WORDS, 'utf-16be', { addBOM: true }), 'utf-16be', WORDS, 'UTF-16, big end first'],
  [iconv.encode(WORDS, 'windows-1252'), 'windows-1252', WORDS, 'windows-1252'],
  [iconv.encode(GERMAN, 'latin1'), 'windows-1252', GERMAN, 'Latin-1 is read as the web reads it'],
  [iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN, 'windows-1251'],
  [iconv.encode(RUSSIAN, 'koi8-r'), 'koi8-r', RUSSIAN, 'KOI8-R'],
  [Buffer.concat([Buffer.from(WORDS), Buffer.from([0xe2, 0x80])]), 'utf-8', `${WORDS}\uFFFD`, 'UTF-8 cut inside a character'],
]
for (const [bytes, charset, text, why] of told)
  test(`character set: ${why}`, () => expect(cleaned(bytes)).toMatchObject({ charset, text }))

test('valid UTF-8 wins over what a page says of itself', () => {
  const page = '<html><head><meta charset="windows-1252"></head><body><p>The café’s bill was paid.</p></body></html>'
  expect(cleaned(page, 'text/html')).toMatchObject({ charset: 'utf-8', text: 'The café’s bill was paid.' })
})

test('a page that is no UTF-8 is read as it says', () => {
  const page =
    '<html><head><meta charset="windows-1250"></head><body><p>Rozpočet obrany vzroste, řekla ministryně.</p></body></html>'
  expect(cleaned(iconv.encode(page, 'windows-1250'), 'text/html')).toMatchObject({
    charset: 'windows-1250',
    text: 'Rozpočet obrany vzroste, řekla ministryně.',
  })
})

// biome-ignore format: one case a line
const refused: [bytes: string | Uint8Array, code: string, why: string][] = [
  ['', 'no-text', 'empty'],
  [' \n\t\r\n ', 'no-text', 'only blanks'],
  ['“” — …', 'no-text', 'only marks'],
  ['words\u0000words', 'not-text', 'a NUL byte'],
  [Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 32), 'not-text', 'control characters'],
]
for (const [bytes, code, why] of refused)
  test(`no article: ${why}`, () => expect(() => cleaned(bytes)).toThrow(expect.objectContaining({ code })))
