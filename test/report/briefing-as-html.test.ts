import { expect, test } from 'vitest'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { html, htmlText } from '../../src/report/html/template.ts'
import { ATTACKS, hostile } from './hostile-briefing.ts'
import { empty, inAarhus, sample } from './sample-briefing.ts'

const FONT = {
  family: 'Sample Sans',
  weight: '200 900',
  style: 'normal',
  base64: 'd09GMgAB',
  unicodeRange: 'U+0000-00FF',
} as const
const page = briefingAsHtml(sample, [FONT])

test('sections come in the order of the briefing', () => {
  const ids = [...page.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['articles', 'conflicts', 'claims', 'statements', 'figures', 'commitments', 'refused'])
})

test('one file: no script, nothing fetched, faces inside, a policy that forbids the rest', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|url\((?!data:)|@import/i)
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:;`)
  expect(page).toContain(
    'font-family: "Sample Sans"; font-weight: 200 900; font-style: normal; unicode-range: U+0000-00FF; src: url(data:font/woff2;base64,d09GMgAB)',
  )
  expect(() => briefingAsHtml(sample, [{ ...FONT, base64: ') </style>' }])).toThrow('not base64')
})

test('one h1, a language, and marked as unreviewed', () => {
  expect(page.match(/<h1/g)).toHaveLength(1)
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<b>Unreviewed</b>')
})

test('every link inside the page has its place, and every place is named once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(ids).toContain(inAarhus.id)
  expect(page).toContain(`<a href="#${inAarhus.id}">000</a>, 14 Mar 2026`)
})

test('statements and claims of the rest of the ledger are told, and linked to nothing', () => {
  const { articles, statements } = sample
  const [here, ...rest] = articles
  if (here === undefined) throw new Error('the sample has articles')
  const drawn = briefingAsHtml(
    {
      ...sample,
      articles: [here],
      statements: statements.filter(({ articleId }) => articleId === here.id),
      figures: [],
      findings: [],
      review: [],
      elsewhere: { articles: rest, statements: statements.filter(({ articleId }) => articleId !== here.id) },
    },
    [],
  )
  const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  for (const [, target] of drawn.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(drawn).toContain('001, 14 Mar 2026, implied, read earlier')
})

test('nothing from an article becomes a tag, leaves an attribute or becomes an address', () => {
  const attacked = briefingAsHtml(hostile, [])
  expect(attacked).not.toMatch(/<(?:script|img|iframe|i>|svg onload)|javascript:alert\(1\)"|\p{Bidi_Control}/iu)
  for (const attack of ATTACKS.slice(0, 3)) expect(attacked).not.toContain(attack)
  expect(attacked).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  const ours =
    /<(?:!doctype|\/?(?:html|head|meta|title|style|body|a|main|header|p|b|h[1-4]|div|ul|li|dl|dt|dd|nav|section|table|thead|tbody|tr|th|td|span|br|svg|rect|path|circle|article|figure|blockquote|figcaption|details|summary|footer))(?=[\s>])[^<>]*>/g
  expect(attacked.slice(attacked.indexOf('</style>')).replace(ours, '').replace('</style>', '')).not.toContain('<')
})

test('an empty briefing is a page that says so', () => {
  const nothing = briefingAsHtml(empty, [])
  expect(nothing).toContain('<h1>No article was read.</h1>')
  expect(nothing).toContain('Nothing was refused.')
})

test('the same briefing gives the same bytes', () => expect(briefingAsHtml(sample, [FONT])).toBe(page))

test('words in another language say so', () => {
  const articles = sample.articles.map((article) => ({ ...article, language: 'de' }))
  expect(briefingAsHtml({ ...sample, articles }, [])).toContain('<span class="said" dir="auto" lang="de">Brandt Tells')
})

test('a template escapes values, joins lists and keeps what it made itself', () => {
  const made = html`<p title="${'"'}">${'<b>'}${[html`<i>1</i>`, '&', 2]}${null}${false}</p>`
  expect(htmlText(made)).toBe('<p title="&quot;">&lt;b&gt;<i>1</i>&amp;2</p>')
})
