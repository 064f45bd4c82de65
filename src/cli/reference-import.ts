import type { Command } from 'commander'
import { Problem } from '../model/problem.ts'
import { examples, page, printJson, type WithData, withData } from './common.ts'
import { todayOf } from './today.ts'

interface Options
  extends WithData,
    Partial<Record<'cutOff' | 'address' | 'terms' | 'unit' | 'definition' | 'prices' | 'today', string>> {
  readonly mapping: string
  readonly edition: string
  readonly published: string
}

export function addReferenceImport(reference: Command): void {
  const command = reference.command('import').argument('<file>', "a producer's own file: .xlsx or .csv")
  withData(command)
    .description(
      'Take a workbook into a new edition in your data folder (--data DIR): all of it, or nothing and the cell that stood against it. An edition that is there is never overwritten.',
    )
    .requiredOption('--mapping <MAPPING>', 'where in the file what stands: a .yml file, or nato-tables, sipri-constant')
    .requiredOption('--edition <NAME>', 'what to call the edition: 2026-07')
    .requiredOption('--published <DATE>', 'the day on which the producer issued it')
    .option('--cut-off <DATE>', 'the last day of its data, if stated')
    .option('--address <URL>', 'where it was issued (this and the next: else as the mapping has it)')
    .option('--terms <TEXT>', 'on what terms it may be used')
    .option('--unit <TEXT>', 'of its main column')
    .option('--definition <TEXT>', 'whose rule of counting')
    .option('--prices <TEXT>', 'current or constant, with base year')
    .option('--today <DATE>', 'the day on which it was accessed (default: today)')
    .action((file: string, options: Options) => importFile(file, options))
  examples(command, [
    [
      'wordbond reference import def-exp.xlsx --mapping nato-tables --edition 2024-06 --published 2024-06-17 --address https://… --data mydata',
      '',
    ],
    ['wordbond reference import own.csv --mapping own.yml --edition 2026-11 --published 2026-11-02 --data mydata', ''],
  ])
}

async function importFile(file: string, options: Options): Promise<void> {
  const [folder, second] = options.data ?? []
  if (folder === undefined || second !== undefined) {
    throw new Problem('usage', 'Into which data folder?', 'Give one: --data DIR. It is made if it is not there.')
  }
  const { mapping, edition, published, cutOff, address, terms, unit, definition, prices } = options
  const or = (given: string | undefined): string | null => given ?? null
  const { importEdition } = await import('../app/import-edition.ts')
  const imported = await importEdition({
    file,
    mapping,
    folder,
    today: todayOf(options.today),
    origin: {
      edition,
      published,
      cutOff: or(cutOff),
      address: or(address),
      terms: or(terms),
      unit: or(unit),
      definition: or(definition),
      prices: or(prices),
    },
  })
  const { names: _, ...told } = imported
  if (options.json) return printJson(told)
  const { importAsText } = await import('../report/import-as-text.ts')
  process.stdout.write(importAsText(imported, folder, page()))
}
