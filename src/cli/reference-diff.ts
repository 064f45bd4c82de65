import { type Command, InvalidArgumentError } from 'commander'
import { examples, page, printJson, type WithData, withData } from './common.ts'

interface Options extends WithData {
  readonly ally?: string
  readonly most: number
}

export function addReferenceDiff(reference: Command): void {
  const command = reference
    .command('diff')
    .argument('<producer>', 'such as NATO')
    .argument('<from>', 'the older edition')
    .argument('<to>', 'the newer edition')
  withData(command)
    .description(
      'Tell what a new edition revised, largest changes first, what appeared, disappeared or is counted anew.',
    )
    .option('--ally <ALLY>', 'only one ally or group: POL, Poland, NATO_TOTAL')
    .option('--most <N>', 'revisions shown of each column (--json gives all)', countOf, 10)
    .action(async (producer: string, from: string, to: string, options: Options) => {
      const { openReference } = await import('../app/open-reference.ts')
      const { diffEditions } = await import('../app/diff-editions.ts')
      const shown = diffEditions({ producer, from, to, ally: options.ally ?? null }, openReference(options.data ?? []))
      if (options.json) return printJson((await import('../report/diff-as-json.ts')).diffAsJson(shown))
      const { diffAsText } = await import('../report/diff-as-text.ts')
      process.stdout.write(diffAsText(shown, options.most, page()))
    })
  examples(command, [
    ['wordbond reference diff NATO 2025-08 2026-07', ''],
    ['wordbond reference diff NATO 2025-08 2026-07 --ally EST --most 30', ''],
  ])
}

function countOf(given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw new InvalidArgumentError('Write a whole number.')
}
