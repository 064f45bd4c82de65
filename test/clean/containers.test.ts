import { expect, test } from 'vitest'
import { blocksOf, cleaned } from './cleaned.ts'

const P =
  'The ministers met in the old customs house and talked about the price of the ships for most of the day, it was said.'
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ships | The Pier Post</title>${head}</head><body>${body}</body></html>`
const article = (inside: string) => `<article><h1>Ministers talk of ships</h1>${inside}<p>${P}</p><p>${P}</p></article>`

test('a page: entities, blanks and inline marks give one line a block', () => {
  const html = page(
    article(`<p>“Caf&eacute;&nbsp;&amp; <b>bar</b>”,\n   she <a href="x">said</a> &#8212; &quot;now&quot;.</p>`),
  )
  expect(blocksOf(cleaned(html, 'text/html')).slice(0, 2)).toEqual([
    ['headline', 'Ministers talk of ships'],
    ['paragraph', '“Café\u00a0& bar”, she said — "now".'],
  ])
})

test('what stands around the article is furniture; nothing visible is dropped', () => {
  const html = page(
    `<nav><a href="/">Home</a></nav>${article(`<figure><img src="x"><figcaption>The quay. Photo: I. Castellow</figcaption></figure>
    <h2>Who pays</h2><aside class="related"><ul><li><a href="/a">“Lost keys”: a night in the shed</a></li></ul></aside>`)}
    <footer>© 2026 The Pier Post</footer><script>let x = "“no”"</script><style>p{}</style>`,
  )
  const blocks = blocksOf(cleaned(html, 'text/html'))
  expect(blocks.map(([type]) => type)).toEqual([
    'furniture',
    'headline',
    'caption',
    'subhead',
    'furniture',
    'paragraph',
    'paragraph',
    'furniture',
  ])
  expect(blocks.map(([, words]) => words).join(' ')).not.toContain('no”"')
})

test('a paragraph that Readability drops is taken back when somebody speaks in it', () => {
  const html = page(`<div class="sidebar-x"><p>“We shall pay,” the minister said.</p></div>${article('')}`)
  expect(blocksOf(cleaned(html, 'text/html'))[0]).toEqual(['paragraph', '“We shall pay,” the minister said.'])
})

test('an embedded post in its mark-up is one post', () => {
  const html = page(
    article(
      `<blockquote class="twitter-tweet"><p>We stay.<br>And we pay. <a href="x">pic.twitter.com/a</a></p>&mdash; Minister Jane Sund (@JaneSund) <a href="x">March 2, 2026</a></blockquote>`,
    ),
  )
  const { blocks, text } = cleaned(html, 'text/html')
  const posts = blocks.filter(({ type }) => type === 'post')
  expect(posts.map(({ start, end }) => text.slice(start, end))).toEqual(['We stay.', 'And we pay. pic.twitter.com/a'])
  expect(posts[0]?.signature).toMatchObject({ name: { exact: 'Jane Sund' }, handle: 'JaneSund' })
})

// biome-ignore format: one case a line
const heads: [head: string, published: string | null, outlet: string | null, why: string][] = [
  ['<meta property="article:published_time" content="2026-03-02T23:30:00-05:00"><meta property="og:site_name" content="The Pier Post">', '2026-03-02', 'The Pier Post', 'meta tags; the outlet’s own day'],
  ['<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-02","publisher":{"name":"The Pier Post"},"author":[{"name":"Jane Writer"}]}]}</script>', '2026-03-02', 'The Pier Post', 'JSON-LD in a graph'],
  ['<link rel="canonical" href="https://www.pierpost.example/ships">', null, 'The Pier Post', 'the registered outlet of the address'],
  ['<script type="application/ld+json">{broken</script><meta name="date" content="soon">', null, null, 'broken metadata'],
]
for (const [head, published, outlet, why] of heads)
  test(`a page says of itself: ${why}`, () => {
    const found = cleaned(page(article(''), head), 'text/html')
    expect([found.published.value, found.published.evidence, found.outlet]).toEqual([published, null, outlet])
  })

test('JSON: text with its escapes undone, the rest as metadata', () => {
  const found = cleaned(
    JSON.stringify({
      id: 7,
      title: 'Ships',
      outlet: { name: 'The Pier Post' },
      url: 'https://x.example',
      date: '2026-03-02',
      byline: 'By Jane Writer',
      tags: ['a', { text: 'no' }],
      text: `Ships\n\nShe said: "We\tstay."\n${P}`,
    }),
    'application/json',
  )
  expect(found).toMatchObject({
    text: `Ships\n\nShe said: "We\tstay."\n${P}`,
    title: 'Ships',
    outlet: 'The Pier Post',
    url: 'https://x.example',
  })
  expect(found).toMatchObject({
    published: { value: '2026-03-02', basis: 'stated' },
    credit: [{ name: 'Jane Writer' }, { name: 'The Pier Post' }],
  })
  expect(found.blocks[0]?.type).toBe('headline')
})

test('JSON: damage inside escapes is mended, HTML inside is stripped, halves of pairs are replaced', () => {
  expect(cleaned('{"text":"It\\u00e2\\u20ac\\u2122s late, she said of the ships."}', 'application/json').text).toBe(
    'It’s late, she said of the ships.',
  )
  expect(cleaned('{"content_html":"<p>It&rsquo;s late.</p>\\n<p>Very\\n late.</p>"}', 'application/json').text).toBe(
    'It’s late.\nVery late.',
  )
  expect(cleaned('{"text":"a \\ud83d\\ude00 b \\ud83d c \\u0000 d"}', 'application/json').text).toBe(
    'a 😀 b \uFFFD c \uFFFD d',
  )
})

// biome-ignore format: one case a line
const refused: [json: string, code: string, why: string][] = [
  ['{"text":', 'json-broken', 'cut short'],
  ['["text"]', 'json-broken', 'a list'],
  ['{"text":7,"title":"Ships"}', 'no-text', 'a number as text'],
  ['{"text":{"text":"deep"}}', 'no-text', 'text further down'],
  ['{"text":""}', 'no-text', 'nothing'],
]
for (const [json, code, why] of refused)
  test(`JSON, no article: ${why}`, () =>
    expect(() => cleaned(json, 'application/json')).toThrow(expect.objectContaining({ code })))

test('JSON: metadata of odd types say nothing', () => {
  const found = cleaned(
    JSON.stringify({ text: P, title: 7, outlet: [1], url: null, date: 20260302, author: {} }),
    'application/json',
  )
  expect(found).toMatchObject({ title: null, outlet: null, url: null, published: { value: null }, credit: [] })
})

// biome-ignore format: one case a line
const hostile: [content: string, mediaType: 'text/plain' | 'text/html' | 'application/json' | 'text/markdown', why: string][] = [
  ['word “said ” '.repeat(400_000), 'text/plain', 'one paragraph of 5 MB'],
  ['— Jane Sund (@js) March 2, 2026\n'.repeat(20_000), 'text/plain', 'only signatures'],
  ['“\n'.repeat(500_000) + P, 'text/plain', 'only marks'],
  ['鈥 鈥檚 '.repeat(200_000) + P, 'text/plain', 'only damage'],
  ['Who asks?\n'.repeat(100_000) + P, 'text/plain', 'only questions'],
  [`${'<div>'.repeat(100_000)}${P}`, 'text/html', 'a hundred thousand nested blocks'],
  [`${'<div><b></i>'.repeat(50_000)}${P}`, 'text/html', 'tags that never close'],
  [`<p>${'&amp;'.repeat(500_000)}${P}`, 'text/html', 'a bomb of entities'],
  [`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)},"text":"${P}"}`, 'application/json', 'deep nesting'],
  [`---\n${'a: b\n'.repeat(100_000)}\n${P}`, 'text/markdown', 'front matter without end'],
]
for (const [content, mediaType, why] of hostile)
  test(`bad input is read in time: ${why}`, () => expect(cleaned(content, mediaType).text).not.toBe(''))

const LETTER =
  'Colleagues,\n\nMinister Jane Sund said that the ships would sail on 1 March 2026, and that they were small.\n'

test('a mail: day and subject from its header, which is not read', () => {
  const mail = cleaned(
    `From: desk@pier.example\nTo: list@pier.example\nDate: Mon, 2 Mar 2026 17:22:05 +0100\nSubject: Sund on the ships\n\n${LETTER}`,
  )
  expect([mail.published.value, mail.title]).toEqual(['2026-03-02', 'Sund on the ships'])
  expect(mail.blocks.slice(0, 4).map(({ type }) => type)).toEqual(['furniture', 'furniture', 'furniture', 'furniture'])
})

test('no mail: lines with colons, but nobody sends', () => {
  const text = cleaned(`Time: at noon\nPlace: on the pier\n\n${LETTER}`)
  expect(text.blocks.map(({ type }) => type)).not.toContain('furniture')
})
