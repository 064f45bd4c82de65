import { copyFileSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { APART, QUAY, RETELLING, TELLING, write } from './coverage.ts'
import { brief, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const TABLES = [
  'capture',
  'capture_path',
  'text_version',
  'reading',
  'statement',
  'figure',
  'claim',
  'conflict',
  'echo',
]

function counts(folder: string): Record<string, unknown> {
  const database = new Database(join(folder, 'wordbond.db'), { readonly: true })
  const rows = TABLES.map((table) => [table, database.prepare(`select count(*) from ${table}`).pluck().get()] as const)
  database.close()
  return Object.fromEntries(rows)
}

interface Told {
  readonly run: { readonly generation: string }
  readonly articles: readonly { id: string; path: string }[]
  readonly statements: readonly { id: string; articleId: string }[]
  readonly claims: readonly { words: string; articles: number; statementIds: readonly string[] }[]
  readonly elsewhere: { articles: readonly { path: string }[]; statements: readonly { id: string }[] }
  readonly refused: readonly { what: string; articleId: string | null; why: string }[]
}
const told = (folder: string, ...args: string[]): Told => {
  const { code, out, err } = brief(folder, ...args, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out) as Told
}

function coverage(): string {
  const folder = newFolder()
  write(folder, { 'in/a.txt': TELLING, 'in/b.txt': RETELLING, 'in/c.txt': APART })
  return folder
}

describe('the same folder twice', () => {
  test('adds nothing and gives the same briefing, byte for byte: text, JSON and HTML', () => {
    const folder = coverage()
    const once = [brief(folder, 'in').out, brief(folder, 'in', '--json').out]
    const before = counts(folder)
    const page = (out: string) => {
      wordbond(folder, ['brief', 'in', '--today', '2026-11-23', '--out', out])
      return readFileSync(join(folder, out), 'utf8')
    }
    expect([brief(folder, 'in').out, brief(folder, 'in', '--json').out]).toEqual(once)
    expect(page('one.html')).toBe(page('two.html'))
    expect(counts(folder)).toEqual(before)
  })

  test('spelled in another way adds nothing', () => {
    const folder = coverage()
    const first = told(folder, 'in')
    const before = counts(folder)
    for (const spelled of [['./in/'], ['in/../in'], [join(folder, 'in')], ['in', './in/', 'in/../in', 'in/a.txt']]) {
      const again = told(folder, ...spelled)
      expect(again.run.generation, spelled.join(' ')).toBe(first.run.generation)
      expect(again.statements).toEqual(first.statements)
      expect(again.refused).toEqual(first.refused)
    }
    const { capture_path: _before, ...rest } = before
    expect(counts(folder)).toMatchObject(rest)
  })
})

/** Files refused; passages are another matter. */
const files = (refused: Told['refused']) => refused.filter(({ articleId }) => articleId === null)

describe('one article under two names', () => {
  test('is read once; the second name is told with the first', () => {
    const folder = coverage()
    copyFileSync(join(folder, 'in/a.txt'), join(folder, 'in/z.txt'))
    const { articles, refused, claims } = told(folder, 'in')
    expect(articles.map(({ path }) => path)).toEqual(['in/a.txt', 'in/b.txt', 'in/c.txt'])
    expect(files(refused)).toEqual([{ what: 'in/z.txt', articleId: null, why: 'it holds the same bytes as in/a.txt' }])
    expect(claims.find(({ words }) => words === QUAY)?.articles).toBe(2)
  })

  test('a link to a file, and a file given beside its folder, are that file', () => {
    const folder = coverage()
    symlinkSync('a.txt', join(folder, 'in/z.txt'))
    const { articles, refused } = told(folder, 'in/b.txt', 'in')
    expect(articles).toHaveLength(3)
    expect(files(refused)).toEqual([])
  })

  test('a line twice in a .jsonl file is told', () => {
    const folder = newFolder()
    const line = JSON.stringify({ text: TELLING })
    write(folder, { 'x.jsonl': `${line}\n${line}\n` })
    const { articles, refused } = told(folder, 'x.jsonl')
    expect(articles).toHaveLength(1)
    expect(files(refused)).toEqual([
      { what: 'x.jsonl#2', articleId: null, why: 'it holds the same bytes as x.jsonl#1' },
    ])
  })

  test('a feed that grows adds only its new items, and an item can be forgotten', () => {
    const folder = newFolder()
    const item = (day: number, text: string) =>
      `<item><pubDate>0${day} Mar 2026 09:00:00 GMT</pubDate><description><![CDATA[${text}]]></description></item>`
    const feed = (...items: string[]) => write(folder, { 'x.xml': `<rss><channel>${items.join('\n')}</channel></rss>` })
    feed(item(3, TELLING))
    const first = told(folder, 'x.xml')
    feed(item(4, RETELLING), item(3, TELLING))
    const { articles, statements, refused } = told(folder, 'x.xml')
    expect(articles.map(({ path }) => path)).toEqual(['x.xml#1', 'x.xml#2'])
    expect(articles[1]?.id).toBe(first.articles[0]?.id)
    expect(statements).toEqual(expect.arrayContaining([...first.statements]))
    expect(files(refused)).toEqual([])
    expect(wordbond(folder, ['forget', 'x.xml#2', '--reason', 'taken down']).code).toBe(0)
    expect(files(told(folder, 'x.xml').refused)).toEqual([
      { what: 'x.xml#2', articleId: null, why: expect.stringMatching(/^forgotten on .+: taken down$/) },
    ])
  })

  test('renamed between two runs, it is known, under its new name', () => {
    const folder = coverage()
    const first = told(folder, 'in/a.txt')
    copyFileSync(join(folder, 'in/a.txt'), join(folder, 'renamed.txt'))
    const again = told(folder, 'renamed.txt')
    expect(again.articles.map(({ id, path }) => [id, path])).toEqual([[first.articles[0]?.id, 'renamed.txt']])
    expect(again.statements).toEqual(first.statements)
  })
})

describe('a part after the whole', () => {
  test('tells that part only; what its claims draw on stands under "elsewhere"', () => {
    const folder = coverage()
    const whole = told(folder, 'in')
    const part = told(folder, 'in/a.txt')
    expect(part.articles.map(({ path }) => path)).toEqual(['in/a.txt'])
    const claim = part.claims.find(({ words }) => words === QUAY)
    expect(claim).toEqual(whole.claims.find(({ words }) => words === QUAY))
    expect(part.elsewhere.articles.map(({ path }) => path)).toEqual(['in/b.txt'])
    const known = new Set([...part.statements, ...part.elsewhere.statements].map(({ id }) => id))
    for (const id of part.claims.flatMap(({ statementIds }) => statementIds)) expect(known).toContain(id)
    expect(whole.elsewhere).toEqual({ articles: [], statements: [] })
    expect(told(folder, 'in')).toEqual(whole)
  })
})
