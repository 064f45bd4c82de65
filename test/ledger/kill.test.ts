import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { build } from 'tsdown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLedger } from '../../src/ledger/check-ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { readingOf } from '../../src/ledger/reading-of.ts'
import { clock, useFolder } from './ledgers.ts'

const newPath = useFolder()
// Below node_modules, where the built writer finds its packages.
const built = mkdtempSync(join(import.meta.dirname, '../../node_modules/.wordbond-test-'))
const running: ChildProcess[] = []

beforeAll(() =>
  build({
    config: false,
    entry: { writer: join(import.meta.dirname, 'writer.ts') },
    outDir: built,
    format: 'esm',
    platform: 'node',
    dts: false,
    logLevel: 'silent',
  }),
)
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(built, { recursive: true, force: true })
})

/** Start a writer; tells each capture that it says is recorded. */
function write(path: string, name: string, count: number, told: (captureId: string) => void): ChildProcess {
  const child = spawn(execPath, [join(built, 'writer.mjs'), path, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  if (child.stdout) createInterface({ input: child.stdout }).on('line', told)
  return child
}

async function expectWhole(path: string, told: readonly string[]): Promise<void> {
  const ledger = await openLedger(path, clock())
  expect(await checkLedger(ledger)).toEqual([])
  for (const captureId of told) {
    expect((await readingOf(ledger, captureId, 'code-1', 'register-1'))?.statements).toHaveLength(20)
  }
  const partly = ledger.db
    .selectFrom('statement')
    .select((eb) => eb.fn.countAll<number>().as('statements'))
    .groupBy('reading_id')
    .having((eb) => eb.fn.countAll(), '!=', 20)
  expect(await partly.execute()).toEqual([])
  await ledger.close()
}

test('killed in mid-write, again and again: what was acknowledged is there, and nothing is there by halves', async () => {
  const path = newPath()
  const told: string[] = []
  for (const [round, until] of [3, 20, 50, 90].entries()) {
    const child = write(path, `round ${round}`, 100_000, (captureId) => {
      told.push(captureId)
      if (told.length >= until) child.kill('SIGKILL')
    })
    const [, signal] = await once(child, 'close')
    expect(signal).toBe('SIGKILL')
    await expectWhole(path, told)
  }
  expect(told.length).toBeGreaterThanOrEqual(90)
})

test('several processes make one new ledger and write to it by turns', async () => {
  const path = newPath()
  const told: string[] = []
  const children = ['one', 'two', 'three'].map((name) => write(path, name, 15, (captureId) => told.push(captureId)))
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0]))
  expect(codes).toEqual([0, 0, 0])
  expect(told).toHaveLength(45)
  await expectWhole(path, told)
})
