import type { Command } from 'commander'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

export function addDecisions(program: Command): void {
  const command = program.command('decisions')
  withCommon(command)
    .description('List what people decided: standing, undone, and those whose words are no longer found.')
    .option('--orphans', 'only those whose words are no longer found where they stood')
    .action((options: Common & { orphans?: boolean }) =>
      inWorkplace(options, async (workplace) => {
        const { decisions } = await import('../app/decisions.ts')
        const all = await decisions(workplace)
        const found = options.orphans ? all.filter(({ orphan }) => orphan) : all
        if (options.json) return printJson(found)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(
          found.length === 0 && all.length > 0 ? 'No orphan among the decisions.\n' : decisionsAsText(found, page()),
        )
      }),
    )
  addUndo(command)
  examples(command, [
    ['wordbond decisions', ''],
    ['wordbond decisions --orphans', 'after a better reading, or a takedown'],
    ['wordbond decisions undo --help', 'any of them, by its number'],
  ])
}

function addUndo(decisions: Command): void {
  const undo = decisions.command('undo')
  examples(undo, [['wordbond decisions undo 3 --by "A. Kessler"', '']])
  undo
    .argument('<number>', 'as the list gives it')
    .description('Take a decision back. It stays in the record, and what it touched is told anew.')
    .requiredOption('--by <NAME>', 'who undoes; it is kept with the day')
    .action((number: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Common & { by: string }>()
      return inWorkplace(options, async (workplace) => {
        const { undoNumbered } = await import('../app/undo-numbered.ts')
        const decision = await undoNumbered(number, options.by, workplace)
        if (options.json) return printJson(decision)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(decisionsAsText([decision], page()))
      })
    })
}
