import type { Command } from 'commander'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

export function addDecisions(program: Command): void {
  const command = program.command('decisions')
  withCommon(command)
    .description('List what people decided: standing, undone, and those whose words are no longer found.')
    .action((options: Common) =>
      inWorkplace(options, async (workplace) => {
        const { decisions } = await import('../app/decisions.ts')
        const all = await decisions(workplace)
        if (options.json) return printJson(all)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(decisionsAsText(all, page()))
      }),
    )
  examples(command, [
    ['wordbond decisions', ''],
    ['wordbond decisions --json', ''],
  ])
}
