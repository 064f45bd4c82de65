import { type ChildProcess, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterAll } from 'vitest'
import { codeHash } from '../../scripts/code-hash.ts'

const dist = join(import.meta.dirname, '../../dist')
export const MAIN = join(dist, 'main.mjs')

if (!existsSync(MAIN)) throw new Error('There is no dist/main.mjs. Build it first: npm run build')
if (!readdirSync(dist).some((file) => file.endsWith('.mjs') && readFileSync(join(dist, file)).includes(codeHash())))
  throw new Error('dist/ was built from other sources than these. Build it anew: npm run build')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The day on which these tests are run, so that a briefing is the same tomorrow. */
const TODAY = ['--today', '2026-11-23']
const HOW = { encoding: 'utf8', timeout: 50_000, maxBuffer: 2 ** 29 } as const

/** Runs the built command as a user would, in a folder, and tells how it ended. */
export function wordbond(folder: string, args: readonly string[], options: SpawnSyncOptions = {}): Ran {
  return ran(spawnSync(execPath, [MAIN, ...args], { ...HOW, cwd: folder, ...options }))
}

/** The same for a command that reads: a ledger, no HTML, a fixed day. */
export const brief = (folder: string, ...args: readonly string[]): Ran =>
  wordbond(folder, ['brief', '--no-html', ...TODAY, ...args])

/** A line for the shell in which `wordbond` stands for the built command. */
export function shell(folder: string, line: string): Ran {
  const command = `wordbond() { "${execPath}" "${MAIN}" "$@"; }; ${line}`
  return ran(spawnSync('bash', ['-c', command], { ...HOW, cwd: folder }))
}

function ran({ status, stdout, stderr }: { status: number | null; stdout: unknown; stderr: unknown }): Ran {
  return { code: status, out: String(stdout), err: String(stderr) }
}

/** Starts the command and leaves it running. */
export function start(folder: string, args: readonly string[]): ChildProcess {
  return spawn(execPath, [MAIN, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** How a started command ended, and what it said on standard error. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null; err: string }> {
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk
  })
  child.stdout?.resume()
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return { code, signal, err }
}

/** A new folder at each call, all gone when the calling test file is done. */
export function useFolders(): () => string {
  const made: string[] = []
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'wordbond-cli-'))
    made.push(folder)
    return folder
  }
}
