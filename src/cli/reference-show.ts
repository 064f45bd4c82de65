import type { Command } from 'commander'
import { examples, page, printJson, type WithData, withData } from './common.ts'

export function addReferenceShow(reference: Command): void {
  const command = reference
    .command('show')
    .argument('<producer>', 'such as NATO, ECB, Kiel, Collected')
    .argument('<edition>', 'such as 2025-08; "wordbond reference list" names them')
  withData(command)
    .description('Show the cells of an edition, with estimates, blanks and footnotes.')
    .option('--ally <ALLY>', 'only one ally or group: POL, Poland, NATO_TOTAL')
    .action(async (producer: string, edition: string, options: WithData & { readonly ally?: string }) => {
      const { openReference } = await import('../app/open-reference.ts')
      const { showEdition } = await import('../app/show-edition.ts')
      const shown = showEdition({ producer, edition, ally: options.ally ?? null }, openReference(options.data ?? []))
      if (options.json) return printJson({ holds: shown.holds, ...shown.edition })
      const { editionAsText } = await import('../report/edition-as-text.ts')
      process.stdout.write(editionAsText(shown, page()))
    })
  examples(command, [
    ['wordbond reference show NATO 2025-08 --ally POL', ''],
    ['wordbond reference show ECB 2026-04', 'exchange rates'],
    ['wordbond reference show Collected 2026-11', 'other figures that coverage cites'],
  ])
}
