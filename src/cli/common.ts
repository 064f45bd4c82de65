import type { Command } from 'commander'
import type { Workplace } from '../app/workplace.ts'
import { Problem } from '../model/problem.ts'
import { progressBar } from './progress-bar.ts'

export interface Common {
  readonly ledger: string
  readonly data: readonly string[]
  readonly today?: string
  readonly json?: boolean
}

const collect = (value: string, before: readonly string[]) => [...before, value]

/** The options that every command has. */
export function withCommon(command: Command): Command {
  return command
    .option('--ledger <FILE>', 'where everything is kept; :memory: keeps nothing', './wordbond.db')
    .option('--data <DIR>', 'rows of your own laid over the shipped register and editions (may be repeated)', collect, [])
    .option('--today <DATE>', 'the day to reckon from, such as 2026-02-15 (default: the clock)')
    .option('--json', 'one JSON object on standard output')
}

/** Opens the workplace, does the work, and closes it again whatever happens. */
export async function inWorkplace<T>(options: Common, work: (workplace: Workplace) => Promise<T>): Promise<T> {
  const { openWorkplace } = await import('../app/workplace.ts')
  const today = options.today ?? null
  if (today !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))) {
    throw new Problem('usage', `--today "${today}" is no day.`, 'Write it as year-month-day: --today 2026-02-15')
  }
  const bar = progressBar()
  const effects = { now: () => new Date().toISOString(), progress: bar.show }
  const workplace = await openWorkplace({ ledger: options.ledger, data: options.data, today }, effects)
  try {
    return await work(workplace)
  } finally {
    bar.stop()
    await workplace.ledger.close()
  }
}

/** How the terminal wants its text. */
export function page(): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout
  const width = Math.max(40, Math.min(120, columns ?? Number(process.env['COLUMNS'] ?? 100)))
  return { width, colour: isTTY === true && process.env['NO_COLOR'] === undefined }
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
