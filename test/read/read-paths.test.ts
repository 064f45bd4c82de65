import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Capture } from '../../src/model/capture.ts'
import { countPaths, readPaths } from '../../src/read/read-paths.ts'
import type { Unread } from '../../src/read/unread.ts'
import { documentAsHtml } from '../../src/report/html/document.ts'
import { html } from '../../src/report/html/template.ts'
import { sha256 } from '../../src/text/hash.ts'

const effects = { now: () => new Date('2026-03-02T10:00:00Z') }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordbond-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(...paths: string[]): Promise<(Capture | Unread)[]> {
  const all: (Capture | Unread)[] = []
  for await (const each of readPaths(paths, effects)) all.push(each)
  return all
}
const told = (all: readonly (Capture | Unread)[]) =>
  all.map((each) => [each.path.slice(folder.length + 1), 'why' in each ? each.why : each.mediaType])

test('a page that Wordbond wrote is no coverage; one that only speaks of it is', async () => {
  const page = documentAsHtml({ title: 'A', style: '', skipTo: 'it', main: html`<p>“We pay.”</p>`, foot: html`` }, [])
  write('briefing.html', page)
  write('news.html', '<title>On Wordbond</title><p>Wordbond is a tool.')
  expect(told(await read(folder))).toEqual([
    ['briefing.html', 'it is a page that Wordbond wrote, and no coverage'],
    ['news.html', 'text/html'],
  ])
})

test('a folder is read through, sorted, without hidden and other files', async () => {
  write('b.md', '# Two')
  write('a.txt', 'One')
  write('c/d.HTML', '<p>Three')
  write('c/e.pdf', '%PDF')
  write('c/.hidden.txt', 'no')
  write('.git/x.txt', 'no')
  expect(told(await read(folder))).toEqual([
    ['a.txt', 'text/plain'],
    ['b.md', 'text/markdown'],
    ['c/d.HTML', 'text/html'],
  ])
  expect(await countPaths([folder])).toBe(3)
})

test('a capture keeps the bytes, their hash and the time', async () => {
  const path = write('a.txt', 'One\r\n')
  const [capture] = await read(path)
  expect(capture).toMatchObject({ id: sha256('One\r\n'), path, readAt: '2026-03-02T10:00:00.000Z' })
})

test('links that run in a ring end', async () => {
  write('a/a.txt', 'One')
  symlinkSync(folder, join(folder, 'a/ring'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'lost'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.txt'))
  expect(told(await read(folder))).toEqual([
    ['a/a.txt', 'text/plain'],
    ['lost.txt', 'it is no longer there'],
  ])
})

test('a path given twice is read once', async () => {
  const path = write('a.txt', 'One')
  expect(await read(path, path)).toHaveLength(1)
})

// biome-ignore format: one case a line
const unread: [name: string, content: string | Uint8Array, why: string][] = [
  ['empty.txt', '', 'it is empty'],
  ['binary.txt', Uint8Array.of(1, 0, 0, 7, 0, 0), 'it is binary, not text'],
  ['paper.pdf', '%PDF', 'cannot read .pdf'],
  ['README', 'text', 'cannot read a file without an ending'],
  ['large.txt', new Uint8Array(20_000_001).fill(65), 'it is too large: 20.0 MB, and 20 MB is the limit'],
  ['empty.jsonl', '', 'it is empty'],
]
for (const [name, content, why] of unread)
  test(`unread: ${name}`, async () => expect(told(await read(write(name, content)))).toEqual([[name, why]]))

test('UTF-16 holds NUL bytes and is text', async () => {
  const [capture] = await read(write('a.txt', Buffer.from('Plain words', 'utf16le')))
  expect(capture).toHaveProperty('bytes')
})

test('a missing path stops before anything is read', async () => {
  const path = write('a.txt', 'One')
  await expect(read(path, join(folder, 'b.txt'))).rejects.toMatchObject({
    code: 'path-missing',
    message: expect.stringContaining('b.txt'),
  })
})

test('each line of a .jsonl file is a capture; a broken line is told and the rest goes on', async () => {
  const lines = ['{"text":"One"}\r', '', '{"text":', '[1]', '{"text":"Two"}', '{"text":"cut']
  const all = await read(write('a.jsonl', lines.join('\n')))
  expect(told(all)).toEqual([
    ['a.jsonl#1', 'application/json'],
    ['a.jsonl#3', 'line 3: it is not valid JSON'],
    ['a.jsonl#4', 'line 4: it is not a JSON object'],
    ['a.jsonl#5', 'application/json'],
    ['a.jsonl#6', 'line 6: it is not valid JSON; the file may be cut short here'],
  ])
  expect(all[0]).toMatchObject({ id: sha256('{"text":"One"}') })
})

test('a line across many chunks is whole, one that is too large is told', async () => {
  const long = JSON.stringify({ text: 'word '.repeat(200_000) })
  const all = await read(write('a.jsonl', `${long}\n{"text":"${'x'.repeat(20_000_000)}"}\n${long}`))
  expect(told(all)).toEqual([
    ['a.jsonl#1', 'application/json'],
    ['a.jsonl#2', 'line 2: it is too large: 20.0 MB, and 20 MB is the limit'],
    ['a.jsonl#3', 'application/json'],
  ])
  expect(all[2]).toMatchObject({ id: sha256(long) })
})
