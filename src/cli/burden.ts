import type { Command } from 'commander'
import type { TargetName } from '../model/burden.ts'
import { Problem } from '../model/problem.ts'
import { examples, type WithData, withData } from './common.ts'
import { coverageOf } from './coverage-of.ts'
import { numberOf, oneOf, yearOf } from './given.ts'
import { checkForms, type FormsWanted, printView, type View } from './print-view.ts'

interface Options extends WithData, FormsWanted {
  readonly edition?: string
  readonly year?: string
  readonly target: string
  readonly sort?: string
  readonly paths?: boolean
  readonly growth?: string
  readonly ledger?: string
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
    .option('--edition <EDITION>', 'of NATO’s, such as 2025-08, with --aid one of aid (default: the newest held)')
    .option('--year <YEAR>', 'default: the last of the edition')
    .option('--target <TARGET>', TARGETS.join(', '), '3.5')
    .option('--sort <COLUMN>', SORTS.join(', '))
    .option('--csv', 'every number, for a spreadsheet')
    .option('--svg', 'the chart: of shares; of one ally its editions; of --paths, --forecast and --aid their own')
    .option('--html', 'charts and tables as one file without scripts')
    .option('--paths', 'the ways to the target: needed, own word, budgeted, at the present pace')
    .option('--growth <PERCENT>', 'real growth of GDP a year, for --paths', '0')
    .option('--ledger <FILE>', 'words found in your own coverage bend the lines as well, each marked as a candidate')
    .option('--forecast', 'each share to 2035 with intervals, and how the methods did before')
    .option('--fair', 'the measures of fair shares side by side, for --edition and --year')
    .option('--aid', 'aid to Ukraine by group, donor and year, by route, and what filled the gap')
    .action(async (ally: string | undefined, options: Options) => {
      checkForms(options)
      await printView(await viewOf(options)(ally ?? null, options), options)
    })
  examples(command, [
    ['wordbond burden', ''],
    ['wordbond burden Poland --target 2', ''],
    ['wordbond burden Germany --paths', 'year by year, with each word that bends a line'],
    ['wordbond burden --html > burden.html', ''],
    ['wordbond burden Norway --paths --ledger wordbond.db', 'with what your coverage has it undertake'],
    ['wordbond burden --edition 2024-06 --year 2023 --csv', ''],
  ])
}

type Make = (ally: string | null, options: Options) => Promise<View>

function viewOf({ paths, forecast, fair, aid }: Options): Make {
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

const views = () => import('./burden-views.ts')

async function show(ally: string | null, options: Options): Promise<View> {
  const target = oneOf('target', options.target, TARGETS) ?? '3.5'
  const asked = { ally, target, edition: options.edition ?? null, year: yearOf('year', options.year) }
  const sort = oneOf('sort', options.sort, SORTS)
  return (await views()).tableView({ ...asked, sort }, options.data ?? [], await coverageOf(options))
}

async function ways(ally: string | null, options: Options): Promise<View> {
  const target = oneOf('target', options.target, TARGETS) ?? '3.5'
  const gdpGrowth = numberOf('growth', options.growth, { from: -10, to: 10 }) ?? 0
  const edition = options.edition ?? null
  const found = await coverageOf(options)
  const wanted = { ally, target, gdpGrowth, edition, ...(found ? { coverage: found } : {}) }
  return (await views()).pathsView(wanted, options.data ?? [])
}

async function foresee(ally: string | null, { edition, data }: Options): Promise<View> {
  return (await views()).forecastView({ ally, edition: edition ?? null }, data ?? [])
}

async function fairly(ally: string | null, { edition, year, data }: Options): Promise<View> {
  if (ally !== null)
    throw new Problem('usage', 'Fair shares are set side by side for all allies.', `Leave "${ally}" out.`)
  return (await views()).fairView({ edition: edition ?? null, year: yearOf('year', year) }, data ?? [])
}

async function given(donor: string | null, { edition, data }: Options): Promise<View> {
  return (await views()).aidView({ donor, edition: edition ?? null }, data ?? [])
}
