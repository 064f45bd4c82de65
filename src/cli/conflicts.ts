import type { Command } from 'commander'
import type { ConflictKind } from '../model/conflict.ts'
import { Problem } from '../model/problem.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'
import { askedIn, askedWords, type Filters, partIn, withFilters } from './filters.ts'

const KINDS: readonly ConflictKind[] = ['office', 'place', 'date', 'speaker', 'wording', 'figure']

interface Options extends Common, Filters {
  readonly kind?: string
}

export function addConflicts(program: Command): void {
  const command = program.command('conflicts')
  withCommon(
    withFilters(command.option('--kind <KIND>', KINDS.join(', ')), {
      origins: false,
      ofSpeaker: '; a conflict over a meeting stands under each who spoke there',
    }),
  )
    .description('Where accounts differ, each side with its words. Days are those of printing.')
    .action((options: Options) => {
      const [asked, part, kind] = [askedIn(options), partIn(options), kindIn(options.kind)]
      return inWorkplace(options, async (workplace) => {
        const { conflicts } = await import('../app/lists.ts')
        const listed = await conflicts({ ...asked, kind }, part, workplace)
        if (options.json) return printJson((await import('../report/json/listed-as-json.ts')).conflictsAsJson(listed))
        const { listedConflicts } = await import('../report/listed-conflicts.ts')
        const extra = kind === null ? [] : ['--kind', kind]
        process.stdout.write(listedConflicts(listed, askedWords('conflicts', options, listed.next, extra), page()))
      })
    })
  examples(command, [
    ['wordbond conflicts --kind office', ''],
    ['wordbond conflicts --speaker Rubio --from 2026-02-01', 'on a day of printing or later'],
    ['wordbond conflicts --topic defence-spending --json', ''],
  ])
}

function kindIn(given: string | undefined): ConflictKind | null {
  const kind = KINDS.find((one) => one === given)
  if (given === undefined || kind !== undefined) return kind ?? null
  throw new Problem('usage', `--kind "${given}" is none.`, `Say one of: ${KINDS.join(', ')}.`)
}
