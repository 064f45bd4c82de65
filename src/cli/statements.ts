import type { Command } from 'commander'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'
import { askedIn, askedWords, type Filters, partIn, withFilters } from './filters.ts'

export function addStatements(program: Command): void {
  const command = program.command('statements')
  withCommon(withFilters(command))
    .description('Who said what, in which words, and where that is from; what was said last comes first.')
    .action((options: Common & Filters) => {
      const [asked, part] = [askedIn(options), partIn(options)]
      return inWorkplace(options, async (workplace) => {
        const { statements } = await import('../app/lists.ts')
        const listed = await statements(asked, part, workplace)
        if (options.json) return printJson((await import('../report/json/listed-as-json.ts')).statementsAsJson(listed))
        const { listedStatements } = await import('../report/listed-statements.ts')
        process.stdout.write(listedStatements(listed, askedWords('statements', options, listed.next), page()))
      })
    })
  examples(command, [
    ['wordbond statements --speaker Rubio --topic burden-sharing', ''],
    ['wordbond statements --from 2026-02-09 --to 2026-02-15 --outlet Reuters', ''],
    ['wordbond statements --speaker unknown --json', 'those whose speaker could not be told'],
  ])
}
