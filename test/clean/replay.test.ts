import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { replay } from '../../src/clean/replay.ts'
import type { MediaType } from '../../src/model/capture.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { cleaned } from './cleaned.ts'

const word = fc.constantFrom(
  'ships',
  'The',
  'café',
  'Šid',
  '“We',
  'pay,”',
  'it’s',
  '—',
  '5',
  '€',
  '&',
  '"x"',
  '\\',
  '😀',
  '北方',
  'a\u00a0b',
  '…',
  'allies’',
)
const blank = fc.constantFrom(' ', '  ', '\n', '\r\n', '\n\n', '\t', ' \r\n ')
const words = fc
  .array(fc.tuple(word, blank), { minLength: 1, maxLength: 40 })
  .map((parts) => `word ${parts.flat().join('')}`)

const escaped = (text: string) =>
  text.replace(/[&"]/g, (mark) => (mark === '&' ? '&amp;' : '&quot;')).replaceAll('’', '&rsquo;')
const escapedTwice = (text: string) => `<p>${escaped(text)}</p>`.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
const asGbk = (text: string) => new TextDecoder('gbk').decode(Buffer.from(text)).replaceAll('\uFFFD', '')
const asWindows = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text))
const ascii = (json: string) =>
  json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const html = (text: string) =>
  `<html><body><h1>Title</h1><p>${escaped(text).split('\n').join('</p>\n<p class="x">')}</p></body></html>`

// biome-ignore format: one container a line
const containers: [why: string, mediaType: MediaType, make: (text: string) => Uint8Array][] = [
  ['UTF-8', 'text/plain', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', 'text/plain', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', 'text/plain', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', 'text/plain', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['windows-1252', 'text/plain', (text) => iconv.encode(`${text} é’é’`, 'windows-1252')],
  ['GBK', 'text/plain', (text) => iconv.encode(`国防部长表示盟国将增加国防开支 ${text}`, 'gbk')],
  ['Shift_JIS', 'text/plain', (text) => iconv.encode(`国防大臣は同盟国が予算を増やすと述べた。${text}`, 'shift_jis')],
  ['UTF-8 with stray bytes', 'text/plain', (text) => Buffer.concat([Buffer.from(`${text}éééééééé`), Buffer.from([0xe2, 0x80, 0x41, 0xf0, 0x9f])])],
  ['read as GBK', 'text/plain', (text) => Buffer.from(asGbk(text))],
  ['read as windows-1252', 'text/plain', (text) => Buffer.from(asWindows(text))],
  ['Markdown', 'text/markdown', (text) => Buffer.from(`# Title\n\n${text}`)],
  ['a page', 'text/html', (text) => Buffer.from(html(text))],
  ['a page read as GBK', 'text/html', (text) => Buffer.from(asGbk(html(text)))],
  ['a page in windows-1252', 'text/html', (text) => iconv.encode(html(`${text} é’é’`), 'windows-1252')],
  ['JSON', 'application/json', (text) => Buffer.from(JSON.stringify({ title: 'x', text }))],
  ['JSON in ASCII', 'application/json', (text) => Buffer.from(ascii(JSON.stringify({ text })))],
  ['JSON in ASCII of damage', 'application/json', (text) => Buffer.from(ascii(JSON.stringify({ text: asGbk(text) })))],
  ['an item of a feed', 'application/rss+xml', (text) => Buffer.from(`<item><description>${escapedTwice(text)}</description></item>`)],
  ['an item in CDATA', 'application/rss+xml', (text) => Buffer.from(`<item><title>x</title><description><![CDATA[<p>${escaped(text)}</p>]]></description></item>`)],
  ['HTML in JSON', 'application/json', (text) => Buffer.from(JSON.stringify({ content: `<p>${escaped(text)}</p>` }))],
]
for (const [why, mediaType, make] of containers)
  test(`every passage can be made again from the captured bytes: ${why}`, () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const bytes = make(text)
        const article = cleaned(bytes, mediaType)
        const [start = 0, end = 0] = [a % (article.text.length + 1), b % (article.text.length + 1)].sort(
          (x, y) => x - y,
        )
        for (const evidence of [evidenceAt(article.text, start, end), evidenceAt(article.text, 0, article.text.length)])
          expect(replay(bytes, article, evidence)).toBe(evidence.exact)
      }),
      { numRuns: 60 },
    )
  })

test('the map covers the text without gaps; blocks come in order and hold every word', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { map, blocks, text: made } = cleaned(text)
      let at = 0
      for (const { start, end } of map) {
        expect(start).toBe(at)
        at = end
      }
      expect(at).toBe(made.length)
      let past = 0
      let between = ''
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(past)
        between += made.slice(past, start)
        past = end
      }
      expect(between + made.slice(past)).not.toMatch(/\p{L}|\p{N}/u)
    }),
  )
})
