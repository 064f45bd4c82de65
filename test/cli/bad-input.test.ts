import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RETELLING, TELLING, write } from './coverage.ts'
import { brief, shell, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()

interface Told {
  readonly articles: readonly { path: string; language: string }[]
  readonly refused: readonly { what: string; why: string }[]
  readonly statements: readonly unknown[]
}

// biome-ignore format: one file a line
const unfit: [name: string, content: string | Uint8Array, why: string][] = [
  ['empty.txt', '', 'it is empty'],
  ['blank.md', ' \n\t\n', 'there are no words in it'],
  ['binary.txt', Uint8Array.from({ length: 4000 }, (_, n) => (n * 73) % 256), 'it is binary, not text'],
  ['no-charset.txt', Uint8Array.from({ length: 3000 }, (_, n) => 32 + ((n * n * 7 + n * 13) % 223)), 'its character set could not be told'],
  ['cut.jsonl', '{"text":"Minister Ada Brandt said “the bridge holds” on Tuesday."}\n{"text":"Minister Ada Br', 'line 2: it is not valid JSON; the file may be cut short here'],
  ['odd.jsonl', '{"title":"nothing else"}\n[1]\n', 'line 2: it is not a JSON object'],
  ['none.xml', '<urlset><url/></urlset>', 'it is no feed with articles: it has neither <item> nor <entry>'],
  ['cut.rss', '<rss><channel><item><title>Ships</title>', 'it does not end; the file may be cut short here'],
  ['empty.html', '<!doctype html><html><body></body></html>', 'there are no words in it'],
]

function badFolder(): string {
  const folder = newFolder()
  write(folder, { 'in/good.txt': TELLING, 'in/good.md': RETELLING })
  write(folder, Object.fromEntries(unfit.map(([name, content]) => [`in/${name}`, content])))
  for (const name of ['huge.txt', 'huge.html']) {
    writeFileSync(join(folder, 'in', name), '')
    truncateSync(join(folder, 'in', name), 200_000_000) // sparse: takes no room on the disk
  }
  symlinkSync('nowhere', join(folder, 'in/gone.txt'))
  symlinkSync('ring.txt', join(folder, 'in/ring.txt'))
  shell(folder, 'mkfifo in/pipe.txt in/pipe.jsonl')
  mkdirSync(join(folder, 'in/folder.txt'))
  write(folder, {
    'in/folder.txt/inside.txt': TELLING.replaceAll('Ada', 'Ida'),
    'in/german.txt':
      'Die Ministerin sagte am Dienstag, dass das Land seine Zusagen einhalten werde. „Wir zahlen für jeden Kai, und zwar bis zum Ende des Jahrzehnts“, erklärte sie vor Journalisten in der Hauptstadt.\n',
  })
  return folder
}

test('every file that is unfit is named with its reason, the rest is read, exit 0', () => {
  const folder = badFolder()
  const { code, out, err } = brief(folder, 'in', '--json')
  expect(err).toBe('')
  expect(code).toBe(0)
  const told = JSON.parse(out) as Told
  const why = (name: string) =>
    told.refused.filter(({ what }) => what.replace(/#\d+$/, '') === `in/${name}`).map((one) => one.why.toLowerCase())
  for (const [name, , reason] of unfit) expect(why(name).join('; '), name).toContain(reason.toLowerCase())
  for (const name of ['huge.txt', 'huge.html'])
    expect(why(name), name).toEqual(['it is too large: 200 mb, and 20 mb is the limit'])
  expect(why('gone.txt')).toEqual(['it is no longer there'])
  expect(why('ring.txt')).toEqual(['its links run in a ring'])
  expect(why('pipe.txt')).toEqual(['it is neither a file nor a folder'])
  expect(why('pipe.jsonl')).toEqual(['it is neither a file nor a folder'])
  expect(told.refused.filter(({ why }) => why.startsWith('language de'))).toHaveLength(1)
  expect(told.articles.map(({ path }) => path).sort()).toEqual([
    'in/cut.jsonl#1',
    'in/folder.txt/inside.txt',
    'in/german.txt',
    'in/good.md',
    'in/good.txt',
  ])
  expect(told.statements.length).toBeGreaterThanOrEqual(5)
})

test('the briefing for people names them too', () => {
  const folder = badFolder()
  const { code, out } = wordbond(folder, ['brief', 'in', '--out', 'b.html'], {
    env: { ...process.env, COLUMNS: '200' },
  })
  expect(code).toBe(0)
  const page = readFileSync(join(folder, 'b.html'), 'utf8')
  for (const [name] of [...unfit, ['huge.txt'], ['gone.txt'], ['pipe.txt']]) {
    expect(out, name).toContain(`in/${name}`)
    expect(page, name).toContain(name)
  }
})

test('only unfit files: an empty briefing that says so, exit 0', () => {
  const folder = newFolder()
  write(folder, { 'in/empty.txt': '' })
  const { code, out } = brief(folder, 'in', 'in/empty.txt')
  expect(code).toBe(0)
  expect(out).toContain('in/empty.txt')
  mkdirSync(join(folder, 'nothing'))
  expect(brief(folder, 'nothing').code).toBe(0)
})

const missing: [args: string[], named: string][] = [
  [['brief', 'nosuch'], 'nosuch'],
  [['brief', 'in', 'in/nosuch.txt', '--json'], 'in/nosuch.txt'],
  [['read', 'in/good.txt/deeper'], 'in/good.txt/deeper'],
  [['brief', ''], '""'],
]
for (const [args, named] of missing)
  test(`a path that does not exist: exit 2, a remedy, nothing written: ${args.join(' ')}`, () => {
    const folder = newFolder()
    write(folder, { 'in/good.txt': TELLING })
    const { code, out, err } = wordbond(folder, args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(named)
    expect(err).toContain('Check the spelling')
    expect(readdirSync(folder)).toEqual(['in'])
    expect(existsSync(join(folder, 'wordbond.db'))).toBe(false)
  })
