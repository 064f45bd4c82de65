import type { Command } from 'commander'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'
import { askedIn, askedWords, type Filters, partIn, withFilters } from './filters.ts'

export function addClaims(program: Command): void {
  const command = program.command('claims')
  withCommon(withFilters(command))
    .description('What is told, by how many articles and independent origins; what most articles tell comes first.')
    .action((options: Common & Filters) => {
      const [asked, part] = [askedIn(options), partIn(options)]
      return inWorkplace(options, async (workplace) => {
        const { claims } = await import('../app/lists.ts')
        const listed = await claims(asked, part, workplace)
        if (options.json) return printJson((await import('../report/json/listed-as-json.ts')).claimsAsJson(listed))
        const { listedClaims } = await import('../report/listed-claims.ts')
        process.stdout.write(listedClaims(listed, askedWords('claims', options, listed.next), page()))
      })
    })
  examples(command, [
    ['wordbond claims --min-origins 2', 'corroborated'],
    ['wordbond claims --speaker Rubio --topic us-posture --from 2026-02-01', ''],
    ['wordbond claims --json --limit 100', 'go on with --after and the "next" that it gives'],
  ])
}
