import { expect, test } from 'vitest'
import { cleaned as cleanedAs } from './cleaned.ts'

const P = 'Ministers meet in Merrow on Monday, where the mayor, Jane Sund, said the ships would sail.'
const cleaned = (item: string) => cleanedAs(item, 'application/rss+xml')

// biome-ignore format: one item a line
const bodies: [item: string, text: string, why: string][] = [
  [`<item><description>${P}</description></item>`, P, 'RSS, plain'],
  [`<item><description><![CDATA[<p>It&rsquo;s late.</p>\n<p>${P}</p>]]></description></item>`, `It’s late.\n${P}`, 'HTML in CDATA'],
  [`<item><description>&lt;p&gt;It&amp;rsquo;s late &amp;amp; &lt;b&gt;dark&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;${P}&lt;/p&gt;</description></item>`, `It’s late & dark.\n${P}`, 'HTML, escaped'],
  [`<item><description>short</description><content:encoded><![CDATA[<p>${P}</p>]]></content:encoded></item>`, P, 'the full text before the summary'],
  [`<item><content:encoded> </content:encoded><description>${P}</description></item>`, P, 'a full text without words'],
  [`<entry><summary>short</summary><content type="html">&lt;p&gt;${P}&lt;/p&gt;</content></entry>`, P, 'Atom, HTML'],
  [`<entry><content type="xhtml"><div xmlns="x"><p>One of them.</p><p>${P}</p></div></content></entry>`, `One of them.\n${P}`, 'Atom, XHTML'],
  [`<item><description>A <![CDATA[<b>]]> of ${P}</description></item>`, `A <b> of ${P}`, 'CDATA in the middle, no HTML'],
  [`<item><media:content url="x"/><description>${P}</description></item>`, P, 'media beside it'],
]
for (const [item, text, why] of bodies) test(`the text of an item: ${why}`, () => expect(cleaned(item).text).toBe(text))

const body = `<description>${P}</description>`
// biome-ignore format: one item a line
const heads: [inside: string, told: Record<string, unknown>, why: string][] = [
  ['<title>Ships &amp;amp; <![CDATA[<b>boats</b>]]></title>', { title: 'Ships & boats' }, 'a title, its mark-up and references undone'],
  ['<pubDate>Mon, 02 Mar 2026 23:40:00 GMT</pubDate>', { published: { value: '2026-03-02', basis: 'stated', evidence: null } }, 'the day as the outlet writes it'],
  ['<updated>2026-03-04T01:00:00Z</updated><published>2026-03-02T09:00:00+01:00</published>', { published: { value: '2026-03-02', basis: 'stated', evidence: null } }, 'Atom: published before updated'],
  ['<link>https://www.pierpost.example/ships</link>', { url: 'https://www.pierpost.example/ships', outlet: 'The Pier Post' }, 'the outlet of the address'],
  ['<link rel="self" href="https://a.example"/><link rel="alternate" href="https://www.pierpost.example/a?b=1&amp;c=2"/>', { url: 'https://www.pierpost.example/a?b=1&c=2' }, 'Atom: the link that stands for it'],
  ['<link>javascript:alert(1)</link>', { url: null, outlet: null }, 'no address of a page'],
  ['<dc:creator><![CDATA[Jane Writer]]></dc:creator>', { credit: [{ kind: 'byline', name: 'Jane Writer', evidence: null, rule: 'metadata' }] }, 'who wrote it'],
  ['<author>desk@pier.example (Jane Writer)</author>', { credit: [{ kind: 'byline', name: 'Jane Writer', evidence: null, rule: 'metadata' }] }, 'RSS: an address with a name'],
  ['<author><name>Jane Writer</name><uri>https://a.example</uri></author>', { credit: [{ kind: 'byline', name: 'Jane Writer', evidence: null, rule: 'metadata' }] }, 'Atom: a person'],
  ['<source url="https://mpa.example/rss">Merrow Press Agency</source><link>https://a.example/ships</link>', { outlet: 'Merrow Press Agency', credit: [{ kind: 'wire', name: 'Merrow Press Agency', evidence: null, rule: 'metadata' }] }, 'the feed that it was taken from'],
  ['<source><title>The Pier Post</title><id>x</id></source>', { outlet: 'The Pier Post' }, 'Atom: the same'],
  ['<pubDate>soon</pubDate><title></title><dc:creator/>', { published: { value: null, basis: 'unknown', evidence: null }, title: null, credit: [] }, 'fields that say nothing'],
]
for (const [inside, told, why] of heads)
  test(`an item says of itself: ${why}`, () => expect(cleaned(`<item>${inside}${body}</item>`)).toMatchObject(told))

// biome-ignore format: one item a line
const empty: [item: string, why: string][] = [
  ['<item><title>Ships</title></item>', 'a title alone'],
  ['<item><description>&lt;img src="x"&gt;</description></item>', 'a picture alone'],
  ['<item><description><![CDATA[   ]]></description></item>', 'blanks'],
]
for (const [item, why] of empty)
  test(`an item without text is refused: ${why}`, () =>
    expect(() => cleaned(item)).toThrow(expect.objectContaining({ code: 'no-text' })))

// biome-ignore format: one item a line
const hostile: [item: string, why: string][] = [
  [`<item><description>${'&amp;'.repeat(500_000)}${P}</description></item>`, 'a bomb of references'],
  [`<item>${'<a>'.repeat(200_000)}${P}</item><description>x</description>`, 'nested without end'],
  [`<item><description>${'<![CDATA['.repeat(100_000)}${P}</description></item>`, 'CDATA that never closes'],
  [`<item>${'<description>x</description>'.repeat(50_000)}</item>`, 'very many texts'],
]
for (const [item, why] of hostile)
  test(`bad input is read or refused in time: ${why}`, () => {
    try {
      expect(cleaned(item).text).not.toBe('')
    } catch (problem) {
      expect(problem).toMatchObject({ code: 'no-text' })
    }
  })
