import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { cleaned } from './cleaned.ts'

const P = 'The ministers met in the old customs house and talked about the price of the ships for most of the day.'
const signedBlocks = ({ blocks, text }: Article) =>
  blocks.filter(({ signature }) => signature).map(({ type, start, end }) => [type, text.slice(start, end)])

const SIGN = '— Minister Jane Sund (@JaneSund) March 2, 2026'

// biome-ignore format: one case a line
const posts: [lines: string[], post: string[], why: string][] = [
  [['We stay.', SIGN], ['We stay.'], 'signed after'],
  [['We stay. pic.twitter.com/abc', SIGN, P], ['We stay. pic.twitter.com/abc'], 'closed before its signature'],
  [['We stay.', SIGN, 'And we pay. pic.twitter.com/abc', P], ['We stay.', 'And we pay. pic.twitter.com/abc'], 'signed between its lines'],
  [['We stay.', SIGN, 'And we pay.', 'On time. https://t.co/abc', P], ['We stay.', 'And we pay.', 'On time. https://t.co/abc'], 'three lines'],
  [['', SIGN, 'We stay and pay.', ''], ['We stay and pay.'], 'signed before, set apart'],
]
for (const [lines, post, why] of posts)
  test(`post: ${why}`, () => {
    const found = signedBlocks(cleaned([P, ...lines, P].join('\n')))
    expect(found.filter(([type]) => type === 'post').map(([, words]) => words)).toEqual(post)
    expect(found.filter(([type]) => type === 'dateline')).toEqual([['dateline', SIGN]])
  })

test('a post’s lines share one signature: name, office, handle, date', () => {
  const { blocks } = cleaned([P, 'We stay.', SIGN, 'And we pay. pic.twitter.com/abc', P].join('\n'))
  const signatures = new Set(blocks.flatMap(({ signature }) => (signature ? [signature] : [])))
  expect([...signatures]).toMatchObject([
    {
      name: { exact: 'Jane Sund' },
      office: { exact: 'Minister' },
      handle: 'JaneSund',
      date: { date: '2026-03-02' },
      quotes: null,
    },
  ])
})

// biome-ignore format: one case a line
const carried: [lines: string[], name: string | null, why: string][] = [
  [['Foreign Minister of Velmark Jane Sund:', '— Coast Desk (@coast) March 2, 2026', '“We stay.” pic.twitter.com/a'], 'Jane Sund', 'label, signature, quotation'],
  [['Foreign Minister Jane Sund:', '“We stay.”', '— Coast Desk (@coast) March 2, 2026'], 'Jane Sund', 'label, quotation, signature'],
  [['BREAKING 🚨 Prime Minister Jane Sund: "We stay."', '— Coast Desk (@coast) March 2, 2026'], 'Jane Sund', 'all in one line'],
  [['In Oslo today with the best of them. Jane Sund: “We stay.” Quite so.', '— Coast Desk (@coast) March 2, 2026'], null, 'a sentence of the account’s own first'],
  [['Today: a long day at sea.', '— Coast Desk (@coast) March 2, 2026'], null, 'a colon, but nobody quoted'],
]
for (const [lines, name, why] of carried)
  test(`carried words: ${why}`, () => {
    const { blocks } = cleaned([P, ...lines, P].join('\n'))
    expect(blocks.find(({ type }) => type === 'post')?.signature?.quotes?.exact ?? null).toBe(name)
  })

// biome-ignore format: one case a line
const pulled: [lines: string[], quote: string, name: string, office: string | null, why: string][] = [
  [['"We stay. We pay"', '— Jane Sund, Velmark senator'], '"We stay. We pay"', 'Jane Sund', 'Velmark senator', 'signed below'],
  [['“We stay.” — Jane Sund, senator'], '“We stay.”', 'Jane Sund', 'senator', 'signed on its line'],
  [['“We stay in what he calls “hell” for good.”', '― Jane Sund'], '“We stay in what he calls “hell” for good.”', 'Jane Sund', null, 'marks nested in it'],
  [['"WE COULD MOVE TWICE AS MUCH" — HANNA SUND'], '"WE COULD MOVE TWICE AS MUCH"', 'HANNA SUND', null, 'in capitals, signed in capitals'],
  [['WE COULD MOVE TWICE AS MUCH', '— HANNA SUND'], 'WE COULD MOVE TWICE AS MUCH', 'HANNA SUND', null, 'in capitals, without marks'],
]
for (const [lines, quote, name, office, why] of pulled)
  test(`pull quote: ${why}`, () => {
    const { blocks, text } = cleaned([P, ...lines, P].join('\n'))
    const block = blocks.find(({ type }) => type === 'pull-quote')
    expect(block && text.slice(block.start, block.end)).toBe(quote)
    expect([block?.signature?.name.exact, block?.signature?.office?.exact ?? null]).toEqual([name, office])
  })

// biome-ignore format: one case a line
const quotedInMarkup: [source: string, type: 'text/html' | 'text/markdown', name: string, office: string | null, why: string][] = [
  [`# Title\n\n${P}\n\n> We stay and pay.\n>\n> — Jane Sund, Velmark senator\n\n${P}`, 'text/markdown', 'Jane Sund', 'Velmark senator', 'Markdown, without marks'],
  [`<h1>Title</h1><p>${P}</p><blockquote class="pullquote">We stay and pay.<cite>Jane Sund</cite></blockquote><p>${P}</p>`, 'text/html', 'Jane Sund', null, '<cite>'],
  [`<h1>Title</h1><p>${P}</p><blockquote><p>We stay and pay.</p><footer>Jane Sund, Velmark senator</footer></blockquote><p>${P}</p>`, 'text/html', 'Jane Sund', 'Velmark senator', '<footer>'],
  [`<h1>Title</h1><p>${P}</p><aside class="pull-quote"><p>“We stay and pay.”</p><p>— Jane Sund</p></aside><p>${P}</p>`, 'text/html', 'Jane Sund', null, 'in an aside'],
]
for (const [source, type, name, office, why] of quotedInMarkup)
  test(`pull quote in mark-up: ${why}`, () => {
    const { blocks, text } = cleaned(source, type)
    const block = blocks.find(({ type }) => type === 'pull-quote')
    expect(block && text.slice(block.start, block.end)).toMatch(/^“?We stay and pay\.”?$/)
    expect([block?.signature?.name.exact, block?.signature?.office?.exact ?? null]).toEqual([name, office])
  })

test('a Bluesky post: a handle with dots, a day with its time', () => {
  const source = `<h1>Title</h1><p>${P}</p><blockquote class="bluesky-embed"><p>We stay.</p>&mdash; <a>Jane Sund (@janesund.bsky.social)</a> <a>2026-03-02T22:14:00.000Z</a></blockquote><p>${P}</p>`
  const { blocks, text } = cleaned(source, 'text/html')
  const post = blocks.find(({ type }) => type === 'post')
  expect(post && text.slice(post.start, post.end)).toBe('We stay.')
  expect(post?.signature).toMatchObject({
    name: { exact: 'Jane Sund' },
    handle: 'janesund.bsky.social',
    date: { date: '2026-03-02' },
  })
})

const unsigned = [
  ['“We stay and we pay.”', '— OSLO'],
  ['WE COULD MOVE TWICE AS MUCH', '— BRUSSELS'],
  ['“We stay,” she said.', '— OSLO, March 2, 2026'],
  ['They met on Monday.', '— Jane Sund, senator'],
  ['Write to the desk (@coast) or call.', P],
]
for (const lines of unsigned)
  test(`nobody signs: ${lines.join(' ⏎ ')}`, () =>
    expect(signedBlocks(cleaned([P, ...lines, P].join('\n')))).toEqual([]))
