import { type Command, CommanderError } from 'commander'
import { Problem } from '../model/problem.ts'

/** Runs a command line: a Problem prints itself and its remedy and exits 2; a bug prints its stack. */
export async function run(command: Command, argv: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0) // `wordbond brief … | head`
    throw error
  })
  process.once('SIGINT', () => {
    process.stderr.write('\nStopped. What was read is kept; the same command goes on from there.\n')
    process.exit(130)
  })
  try {
    await command.parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else {
      process.exitCode = 2
      const told =
        error instanceof Problem
          ? `${error.message}\n${error.remedy}`
          : error instanceof Error
            ? error.stack
            : String(error)
      process.stderr.write(`${told}\n`)
    }
  }
}
