import type { Command } from 'commander'
import type { TargetName } from '../model/burden.ts'
import { Problem } from '../model/problem.ts'
import { examples, page, printJson, type WithData, withData } from './common.ts'
import { numberOf, oneOf, yearOf } from './given.ts'

interface Options extends WithData {
  readonly edition?: string
  readonly year?: string
  readonly target: string
  readonly sort?: string
  readonly csv?: boolean
  readonly svg?: boolean
  readonly html?: boolean
  readonly paths?: boolean
  readonly growth?: string
  readonly forecast?: boolean
  readonly fair?: boolean
  readonly aid?: boolean
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
    .option('--svg', 'the chart of shares; of one ally its editions; with --paths its paths')
    .option('--html', 'charts and tables as one file without scripts')
    .option('--paths', 'the ways to the target: needed, own word, budgeted, at the present pace')
    .option('--growth <PERCENT>', 'real growth of GDP a year, for --paths', '0')
    .option('--forecast', 'each share to 2035 with intervals, and how the methods did before')
    .option('--fair', 'the measures of fair shares side by side, for --edition and --year')
    .option('--aid', 'aid to Ukraine by group, year and type, and what filled the gap')
    .action((ally: string | undefined, options: Options) => viewOf(options)(ally ?? null, options))
  examples(command, [
    ['wordbond burden', ''],
    ['wordbond burden Poland --target 2', ''],
    ['wordbond burden Germany --paths', 'year by year, with each word that bends a line'],
    ['wordbond burden --html > burden.html', ''],
    ['wordbond burden --edition 2024-06 --year 2023 --csv', ''],
  ])
}

function viewOf({ paths, forecast, fair, aid }: Options): (ally: string | null, options: Options) => Promise<void> {
  const views = [
    ...(paths ? [ways] : []),
    ...(forecast ? [foresee] : []),
    ...(fair ? [fairly] : []),
    ...(aid ? [given] : []),
  ]
  if (views.length > 1)
    throw new Problem('usage', 'Only one of --paths, --forecast, --fair and --aid is shown.', 'Name one of them.')
  return views[0] ?? show
}

async function show(ally: string | null, options: Options): Promise<void> {
  const target = oneOf('target', options.target, TARGETS) ?? '3.5'
  const asked = { ally, target, edition: options.edition ?? null, year: yearOf('year', options.year) }
  const sort = oneOf('sort', options.sort, SORTS)
  const { openReference } = await import('../app/open-reference.ts')
  const { burden } = await import('../app/burden.ts')
  const reference = openReference(options.data ?? [])
  const table = burden({ ...asked, sort }, reference)
  if (options.svg || options.html) {
    const { burdenDrawn } = await import('../app/burden-drawn.ts')
    return void process.stdout.write(burdenDrawn(table, options.svg ? 'svg' : 'html', reference))
  }
  if (options.json) return printJson(table)
  if (options.csv) return void process.stdout.write((await import('../report/burden-as-csv.ts')).burdenAsCsv(table))
  process.stdout.write((await import('../report/burden-as-text.ts')).burdenAsText(table, page()))
}

async function ways(ally: string | null, options: Options): Promise<void> {
  const target = oneOf('target', options.target, TARGETS) ?? '3.5'
  const gdpGrowth = numberOf('growth', options.growth, { from: -10, to: 10 }) ?? 0
  const { openReference } = await import('../app/open-reference.ts')
  const { paths } = await import('../app/paths.ts')
  const found = paths({ ally, target, gdpGrowth, edition: options.edition ?? null }, openReference(options.data ?? []))
  if (options.json) return printJson(found)
  if (options.csv) return void process.stdout.write((await import('../report/paths-as-csv.ts')).pathsAsCsv(found))
  if (options.svg) return void process.stdout.write((await import('../app/burden-drawn.ts')).pathsDrawn(found))
  process.stdout.write((await import('../report/paths-as-text.ts')).pathsAsText(found, page()))
}

async function fairly(_: string | null, options: Options): Promise<void> {
  const { openReference } = await import('../app/open-reference.ts')
  const { fairShares } = await import('../app/fair-shares.ts')
  const asked = { edition: options.edition ?? null, year: yearOf('year', options.year) }
  const shares = fairShares(asked, openReference(options.data ?? []))
  if (options.json) return printJson(shares)
  process.stdout.write((await import('../report/fair-shares-as-text.ts')).fairSharesAsText(shares, page()))
}

async function given(_: string | null, options: Options): Promise<void> {
  const { openReference } = await import('../app/open-reference.ts')
  const { aidToUkraine } = await import('../app/fair-shares.ts')
  const aid = aidToUkraine(openReference(options.data ?? []))
  if (options.json) return printJson(aid)
  process.stdout.write((await import('../report/fair-shares-as-text.ts')).aidAsText(aid, page()))
}

async function foresee(ally: string | null, options: Options): Promise<void> {
  const { openReference } = await import('../app/open-reference.ts')
  const { forecast } = await import('../app/forecast.ts')
  const told = forecast({ ally, edition: options.edition ?? null }, openReference(options.data ?? []))
  if (options.json) return printJson(told)
  const as = await import('../report/forecast-as-text.ts')
  process.stdout.write(options.csv ? as.forecastAsCsv(told) : as.forecastAsText(told, page()))
}
