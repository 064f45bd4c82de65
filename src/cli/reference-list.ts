import type { Command } from 'commander'
import { examples, page, printJson, type WithData, withData } from './common.ts'

export function addReferenceList(reference: Command): void {
  const command = reference.command('list')
  withData(command)
    .description('List producers: editions held, with dates, definition, prices and rows; releases known and not held.')
    .action(async (options: WithData) => {
      const { openReference } = await import('../app/open-reference.ts')
      const { listEditions } = await import('../app/list-editions.ts')
      const holdings = listEditions(openReference(options.data ?? []))
      if (options.json) return printJson(holdings)
      const { holdingsAsText } = await import('../report/holdings-as-text.ts')
      process.stdout.write(holdingsAsText(holdings, page()))
    })
  examples(command, [
    ['wordbond reference list', ''],
    ['wordbond reference list --data mydata --json', ''],
  ])
}
