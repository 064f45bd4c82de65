import type { Command } from 'commander'
import type { TargetName } from '../model/burden.ts'
import { examples, page, printJson, type WithData, withData } from './common.ts'
import { oneOf, yearOf } from './given.ts'

interface Options extends WithData {
  readonly edition?: string
  readonly year?: string
  readonly target: string
  readonly sort?: string
  readonly csv?: boolean
}

const TARGETS: readonly TargetName[] = ['2', '3.5', '5', '20-equipment']
const SORTS = ['gapPoints', 'gapUsd', 'share', 'equipmentShare', 'shareOfAlliance', 'ally'] as const

export function addBurden(program: Command): void {
  const command = program.command('burden').argument('[ally]', 'POL, Poland, NATO_TOTAL (default: everybody)')
  withData(command)
    .description('Who carries how much, who is short, by which edition, at whose prices.')
    .option('--edition <EDITION>', 'of NATO’s, such as 2025-08 (default: the newest held)')
    .option('--year <YEAR>', 'default: the last of the edition')
    .option('--target <TARGET>', TARGETS.join(', '), '3.5')
    .option('--sort <COLUMN>', SORTS.join(', '))
    .option('--csv', 'every number, for a spreadsheet')
    .action((ally: string | undefined, options: Options) => show(ally ?? null, options))
  examples(command, [
    ['wordbond burden', ''],
    ['wordbond burden Poland --target 2', ''],
    ['wordbond burden --edition 2024-06 --year 2023 --csv', ''],
  ])
}

async function show(ally: string | null, options: Options): Promise<void> {
  const target = oneOf('target', options.target, TARGETS) ?? '3.5'
  const asked = { ally, target, edition: options.edition ?? null, year: yearOf('year', options.year) }
  const sort = oneOf('sort', options.sort, SORTS)
  const { openReference } = await import('../app/open-reference.ts')
  const { burden } = await import('../app/burden.ts')
  const table = burden({ ...asked, sort }, openReference(options.data ?? []))
  if (options.json) return printJson(table)
  if (options.csv) return void process.stdout.write((await import('../report/burden-as-csv.ts')).burdenAsCsv(table))
  process.stdout.write((await import('../report/burden-as-text.ts')).burdenAsText(table, page()))
}
