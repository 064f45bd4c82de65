import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPaths } from '../../src/read/read-paths.ts'
import { sha256 } from '../../src/text/hash.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordbond-feed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Each item as [path, its text] or [path, why it is none]. */
async function read(content: string | Uint8Array, name = 'feed.xml'): Promise<[path: string, told: string][]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const all: [string, string][] = []
  for await (const each of readPaths([path], { now: () => new Date('2026-03-02T10:00:00Z') }))
    all.push([
      each.path.slice(folder.length + 1),
      'why' in each ? each.why : `${each.mediaType} ${Buffer.from(each.bytes)}`,
    ])
  return all
}

const rss = (items: string) => `<?xml version="1.0"?>\n<rss version="2.0"><channel>\n${items}\n</channel></rss>\n`
const item = (text: string) => `<item><title>${text}</title></item>`

// biome-ignore format: one feed a line
const feeds: [feed: string, items: string[], why: string][] = [
  [rss(`${item('a')}\n${item('b')}`), [item('a'), item('b')], 'RSS: an item is a capture'],
  ['<feed xmlns="x"><title>t</title><entry xml:lang="en"><title>a</title></entry></feed>', ['<entry xml:lang="en"><title>a</title></entry>'], 'Atom: an entry'],
  ['<rdf:RDF><items><rdf:li/></items><rss:item rdf:about="u"><title>a</title></rss:item></rdf:RDF>', ['<rss:item rdf:about="u"><title>a</title></rss:item>'], 'RSS 1.0 with a prefix; a list of items is no item'],
  [rss('<item><description><![CDATA[</item><item>]]></description></item>'), ['<item><description><![CDATA[</item><item>]]></description></item>'], 'mark-up inside CDATA is text'],
  [rss(`<!-- <item> -->${item('a')}`), [item('a')], 'an item in a comment is none'],
  [rss(`<item/>${item('a')}`), [item('a')], 'an empty one is passed over'],
]
for (const [feed, items, why] of feeds)
  test(`items of a feed: ${why}`, async () =>
    expect((await read(feed)).map(([, told]) => told)).toEqual(items.map((one) => `application/rss+xml ${one}`)))

// biome-ignore format: one file a line
const refused: [content: string | Uint8Array, told: [string, string][], why: string][] = [
  ['<urlset><url/></urlset>', [['feed.xml', 'it is no feed with articles: it has neither <item> nor <entry>']], 'a site map'],
  ['<rss><channel><item><title>cut', [['feed.xml#1', 'it does not end; the file may be cut short here']], 'cut within an item'],
  [Buffer.from(`\uFEFF${rss(item('a'))}`, 'utf16le'), [['feed.xml', 'it is a feed in UTF-16: save it as UTF-8']], 'UTF-16'],
  ['', [['feed.xml', 'it is empty']], 'nothing'],
]
for (const [content, told, why] of refused)
  test(`no items, and why: ${why}`, async () => expect(await read(content)).toEqual(told))

test('.rss and .atom are feeds too, and each item is named by its number', async () => {
  expect((await read(rss(item('a') + item('b')), 'x.rss')).map(([path]) => path)).toEqual(['x.rss#1', 'x.rss#2'])
  expect((await read('<feed><entry>a</entry></feed>', 'x.ATOM')).map(([path]) => path)).toEqual(['x.ATOM#1'])
})

test('items keep their very bytes, whatever stands between them', async () => {
  const inner = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[<>]/g, ''))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(inner, inner)), async (parts) => {
      const found = await read(rss(parts.map(([text, between]) => `${item(text)}${between}`).join('')))
      if (parts.length > 0)
        expect(found.map(([, told]) => told)).toEqual(parts.map(([text]) => `application/rss+xml ${item(text)}`))
    }),
    { numRuns: 50 },
  )
})

test('a hostile feed is read in time: tags that never close', async () => {
  expect(await read('<item '.repeat(2_000_000))).toHaveLength(1)
  expect(await read(`<item>${'<![CDATA[ '.repeat(1_000_000)}`)).toHaveLength(1)
  expect(await read('<item></item>'.repeat(100_000))).toHaveLength(100_000)
})

test('the same item in another file is the same capture', async () => {
  const path = join(folder, 'one.xml')
  writeFileSync(path, rss(item('a')))
  const ids: string[] = []
  for await (const each of readPaths([path], { now: () => new Date() })) if ('id' in each) ids.push(each.id)
  expect(ids).toEqual([sha256(Buffer.from(item('a')))])
})
