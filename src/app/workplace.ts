import { existsSync } from 'node:fs'
import type { Ledger } from '../ledger/ledger.ts'
import { openLedger } from '../ledger/open-ledger.ts'
import type { CommitmentRows } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'
import type { Topic } from '../model/topic.ts'
import { checkPaths } from '../read/list-paths.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { loadCommitments } from '../reference/load-commitments.ts'
import { loadRegister } from '../reference/load-register.ts'
import { loadSeries } from '../reference/load-series.ts'
import { loadTopics } from '../reference/load-topics.ts'
import { type Register, registerOf } from '../register/register.ts'
import { type Series, seriesOf } from '../series/series.ts'
import { idOf } from '../text/hash.ts'
import { DEFAULT_LEDGER } from './default-ledger.ts'
import { type Readers, readersOf } from './readers.ts'

/** Put in when the package is built: names the code that a generation was made with. */
declare const __CODE__: string

export interface WorkplaceOptions {
  readonly ledger: string // a file, or :memory:
  readonly data: readonly string[] // the user's own data folders, laid over ours
  readonly today: IsoDate | null // null: by the clock
  readonly reads?: readonly string[] // paths that will be read: a slip in one of them stops before a ledger is made
  readonly mustExist?: boolean // only what is in the ledger is asked for, so a new one would be a slip too
}

export interface Effects {
  now(): string // ISO 8601 instant
  progress(done: number, total: number, what: string): void
}

const SILENT: Effects = { now: () => new Date().toISOString(), progress: () => {} }

/** The open ledger with the data that everything is read by. */
export interface Workplace {
  readonly ledger: Ledger
  readonly register: Register
  readonly series: Series
  readonly registerId: string // hash of the register's rows
  readonly commitments: CommitmentRows
  readonly commitmentsId: string // hash of them: they change what is told and not what is read
  readonly topics: readonly Topic[]
  readonly topicsId: string // hash of them: they change what lists are asked by
  readonly code: string
  readonly today: IsoDate
  readonly effects: Effects
  readonly readers: Readers
}

/** Opens the ledger and loads register and series; throws a Problem with its remedy. Close with `closeWorkplace`. */
export async function openWorkplace(options: WorkplaceOptions, effects: Effects = SILENT): Promise<Workplace> {
  await checkPaths(options.reads ?? [])
  if (options.mustExist) checkThere(options.ledger)
  const folders = [dataFolder(), ...options.data]
  const rows = loadRegister(folders)
  const series = seriesOf(loadSeries(folders))
  const commitments = loadCommitments(folders, rows.allies)
  const topics = loadTopics(folders)
  const ledger = await openLedger(options.ledger, { now: effects.now })
  const register = registerOf(rows)
  const today = options.today ?? effects.now().slice(0, 10)
  return {
    ledger,
    register,
    series,
    registerId: idOf(JSON.stringify(rows)),
    commitments,
    commitmentsId: idOf(JSON.stringify(commitments)),
    topics,
    topicsId: idOf(JSON.stringify(topics)),
    code: __CODE__,
    today,
    effects,
    readers: readersOf(register, options.data),
  }
}

export async function closeWorkplace({ ledger, readers }: Workplace): Promise<void> {
  await readers.close()
  await ledger.close()
}

/** Where nothing was read yet and no ledger is named, the register alone answers, and no file is made. */
export const ledgerOrNone = (ledger: string): string =>
  ledger === DEFAULT_LEDGER && !existsSync(ledger) ? ':memory:' : ledger

function checkThere(ledger: string): void {
  if (ledger === ':memory:' || existsSync(ledger)) return
  throw new Problem(
    'ledger-missing',
    `There is no ledger ${ledger}.`,
    'Read articles into one first: wordbond read FOLDER. Or name the one you mean with --ledger FILE.',
  )
}
