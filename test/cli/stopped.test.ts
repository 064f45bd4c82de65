import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { manyArticles, TELLING, write } from './coverage.ts'
import { brief, ended, shell, start, useFolders } from './wordbond.ts'

const newFolder = useFolders()
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

const MANY = manyArticles(150)
const READ = ['brief', 'many', '--no-html', '--json', '--today', '2026-11-23']

function readings(ledger: string): number {
  if (!existsSync(ledger)) return 0
  const database = new Database(ledger, { readonly: true })
  try {
    return Number(database.prepare('select count(*) from current_reading').pluck().get())
  } catch {
    return 0 // its tables are not made yet
  } finally {
    database.close()
  }
}

/** Starts to read and sends the signal once some articles are in. */
async function stoppedBy(signal: 'SIGINT' | 'SIGKILL', folder: string) {
  const child = start(folder, READ)
  running.push(child)
  const end = ended(child)
  const ledger = join(folder, 'wordbond.db')
  while (readings(ledger) < 10 && child.exitCode === null) await setTimeout(20)
  child.kill(signal)
  return end
}

let undisturbed = ''
test('read without a disturbance', () => {
  const folder = newFolder()
  write(folder, MANY)
  const { code, out } = brief(folder, 'many', '--json')
  expect(code).toBe(0)
  undisturbed = out
})

for (const signal of ['SIGINT', 'SIGKILL'] as const)
  test(`${signal} in the middle: the ledger opens, the same command goes on and tells the same in the end`, async () => {
    const folder = newFolder()
    write(folder, MANY)
    const { code, signal: by, err } = await stoppedBy(signal, folder)
    if (signal === 'SIGINT') {
      expect(code).toBe(130)
      expect(err).toContain('What was read is kept')
    } else expect(by).toBe('SIGKILL')
    const kept = readings(join(folder, 'wordbond.db'))
    expect(kept).toBeGreaterThanOrEqual(10)
    expect(kept).toBeLessThan(150)
    const again = brief(folder, 'many', '--json')
    expect(again.err).toBe('')
    expect(again.code).toBe(0)
    expect(again.out === undisturbed).toBe(true)
    const database = new Database(join(folder, 'wordbond.db'), { readonly: true })
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    database.close()
  })

test('two at once on one new ledger: both go through and tell the same', async () => {
  const folder = newFolder()
  write(folder, manyArticles(30))
  const children = [1, 2].map(() => start(folder, READ))
  running.push(...children)
  const outs = children.map((child) => {
    let out = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    return () => out
  })
  const ends = await Promise.all(children.map(ended))
  expect(ends.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ])
  expect(outs[0]?.()).toBe(outs[1]?.())
  expect(readings(join(folder, 'wordbond.db'))).toBe(30)
})

test('whoever reads the output may stop: silent, exit 0, and the HTML is written all the same', () => {
  const folder = newFolder()
  write(folder, { ...manyArticles(30), 'in/a.txt': TELLING })
  const { out, err } = shell(folder, `set -o pipefail; wordbond brief many in --out b.html | head -n 1; echo "exit $?"`)
  expect(err).toBe('')
  expect(out.split('\n')).toHaveLength(3)
  expect(out).toContain('exit 0')
  expect(readFileSync(join(folder, 'b.html'), 'utf8')).toContain('</html>')
  const json = shell(folder, `set -o pipefail; wordbond brief many --json | head -c 1 > /dev/null; echo "exit $?"`)
  expect(json).toMatchObject({ out: 'exit 0\n', err: '' })
})
