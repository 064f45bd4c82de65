import type { Command } from 'commander'
import { DEFAULT_LEDGER } from '../app/default-ledger.ts'
import type { Workplace } from '../app/workplace.ts'
import { ctrlC } from './ctrl-c.ts'
import { progressBar } from './progress-bar.ts'
import { todayOf } from './today.ts'

export interface Common {
  readonly ledger: string
  readonly data?: readonly string[]
  readonly today?: string
  readonly json?: boolean
}

/** Options of a command that looks into data and needs no ledger. */
export interface WithData {
  readonly data?: readonly string[]
  readonly json?: boolean
}

const collect = (value: string, before: readonly string[] = []) => [...before, value]

export function withData(command: Command): Command {
  return command
    .option('--data <DIR>', 'editions of your own beside the shipped ones (may be repeated)', collect)
    .option('--json', 'one JSON object on standard output')
}

/** The options of every command that opens the ledger. */
export function withCommon(command: Command): Command {
  return command
    .option('--ledger <FILE>', 'where everything is kept; :memory: keeps nothing', DEFAULT_LEDGER)
    .option('--data <DIR>', 'rows of your own laid over the shipped register and editions (may be repeated)', collect)
    .option('--today <DATE>', 'the day to reckon from, such as 2026-02-15 (default: today)')
    .option('--json', 'one JSON object on standard output')
}

/** Shown below the options of a command's help. */
export function examples(command: Command, lines: readonly (readonly [line: string, about: string])[]): void {
  const width = Math.max(...lines.filter(([, about]) => about !== '').map(([line]) => line.length), 0) + 3
  const told = lines.map(([line, about]) => `  ${about === '' ? line : line.padEnd(width) + about}`)
  command.addHelpText('after', ['', 'Examples:', ...told].join('\n'))
}

/** Opens the workplace, does the work, and closes it again whatever happens. `reads`: the paths; left out, the ledger must be there. */
export async function inWorkplace<T>(
  { ledger, data = [], today }: Common,
  work: (workplace: Workplace) => Promise<T>,
  reads?: readonly string[],
): Promise<T> {
  const day = todayOf(today)
  const { closeWorkplace, openWorkplace } = await import('../app/workplace.ts')
  const bar = progressBar()
  const stop = ctrlC()
  const effects = {
    now: () => new Date().toISOString(),
    progress(done: number, total: number, what: string) {
      bar.show(done, total, what)
      stop.says(done < total)
    },
  }
  const options = { ledger, data, today: day, ...(reads ? { reads } : { mustExist: true }) }
  const workplace = await openWorkplace(options, effects)
  try {
    return await work(workplace)
  } finally {
    stop.says(false)
    bar.stop()
    await closeWorkplace(workplace)
  }
}

/** How the terminal wants its text. */
export function page(): { width: number; colour: boolean } {
  const { isTTY, columns } = process.stdout
  const width = Math.max(40, Math.min(120, columns ?? (Number(process.env.COLUMNS) || 100)))
  return { width, colour: isTTY === true && !process.env.NO_COLOR }
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
