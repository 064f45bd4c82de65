import { type Command, CommanderError } from 'commander'
import { Problem } from '../model/problem.ts'

/** Runs a command line: a Problem prints itself and its remedy and exits 2; a bug prints its stack. */
export async function run(command: Command, argv: readonly string[]): Promise<void> {
  process.stdout.on('error', unprinted)
  try {
    await command.parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else fail(told(error))
  }
}

/** Whoever reads the output may stop reading (`wordbond brief … | head`): the work goes on, and the HTML is written. */
function unprinted(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    fail(`The output could not be written: ${error.message}\nLook whether the disk is full; what was read is kept.`)
  }
}

function told(error: unknown): string {
  if (error instanceof Problem) return `${error.message}\n${error.remedy}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function fail(words: string): void {
  process.exitCode = 2
  process.stderr.write(`${words}\n`)
}
