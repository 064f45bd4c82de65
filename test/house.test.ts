import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const NOUNS = ['model', 'text', 'register', 'series']
const LINE = ['clean', 'statements', 'figures', 'reconcile', 'check', 'commitments', 'burden', 'report']
const EDGES = ['read', 'reference', 'ledger']
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  register: ['model', 'text'],
  series: ['model', 'text'],
  ...Object.fromEntries([...LINE, ...EDGES].map((room) => [room, NOUNS])),
  app: [...NOUNS, ...LINE, ...EDGES],
  cli: ['model', 'app', 'report'],
}

const src = join(import.meta.dirname, '..', 'src')
const rooms = readdirSync(src)
const IMPORT = /(?:from|import\()\s*'(\.\.?\/[^']+)'/g

test('every room is on the plan', () => expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]))

for (const room of rooms) {
  test(`${room} imports only what the plan allows`, () => {
    const files = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const strays = files.flatMap((file) =>
      [...readFileSync(join(src, room, file), 'utf8').matchAll(IMPORT)].flatMap(([, path = '']) => {
        const target = join(room, file, '..', path).split('/')[0] ?? ''
        return target === room || MAY_IMPORT[room]?.includes(target) ? [] : [`${room}/${file} imports ${path}`]
      }),
    )
    expect(strays).toEqual([])
  })
}
