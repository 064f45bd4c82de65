import type { Command } from 'commander'
import { type Common, inWorkplace, page, printJson, withCommon } from './common.ts'

export function addDecisions(program: Command): void {
  withCommon(program.command('decisions'))
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
}
