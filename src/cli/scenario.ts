import type { Command } from 'commander'
import type { ScenarioFlags } from '../app/scenario-flags.ts'
import type { ScenarioTold } from '../model/scenario.ts'
import { examples, type WithData, withData } from './common.ts'
import { coverageOf } from './coverage-of.ts'
import { oneOf, yearOf } from './given.ts'
import { checkForms, type FormsWanted, printView, type View } from './print-view.ts'

type Many = readonly string[]
interface Options extends WithData, FormsWanted {
  readonly edition?: string
  readonly ledger?: string
  readonly prices?: string
  readonly in?: string
  readonly target?: Many
  readonly leave?: Many
  readonly delay?: Many
  readonly growth?: Many
  readonly inflation?: Many
  readonly cut?: Many
  readonly raise?: Many
  readonly takeOver?: Many
  readonly first?: string
  readonly upTo?: string
}

const collect = (value: string, before: Many = []): Many => [...before, value]

export function addScenario(program: Command): void {
  const command = program
    .command('scenario')
    .argument('[scenario]', 'a name, or a YAML file; "list" names those that ship')
  withData(command)
    .description('What if one carries less: what each ally carries before and after, and every assumption.')
    .option('--cut <ALLY:SIZE@YEAR>', 'an ally cuts: USA:20%@2028, USA:100bn@2028, USA:10000people@2028', collect)
    .option('--raise <SUM@YEAR>', 'a sum is asked for: 15bn@2026', collect)
    .option('--take-over <HOW:WHO>', 'gdp:europe-and-canada, spending:all, weights:POL=0.6,DEU=0.4', collect)
    .option('--first <ALLIES>', 'who takes over before the others: FIN,EST,POL; with --up-to')
    .option('--up-to <PERCENT>', '% of GDP up to which the first take over')
    .option('--target <SHARE@YEAR>', 'all rise: 3.5@2035', collect)
    .option('--leave <ALLY:SHARE>', 'an ally leaves the target: ESP:2.1', collect)
    .option('--delay <WHO:YEARS>', 'it is reached later: ITA:3', collect)
    .option('--growth <WHO:PERCENT@YEAR>', 'GDP is another: all:-3@2028', collect)
    .option('--inflation <WHO:PERCENT@YEAR>', 'prices rise and sums do not: all:5@2028', collect)
    .option('--in <YEAR>', 'the year that is told')
    .option('--prices <PRICES>', 'current (of the edition’s last year), constant')
    .option('--edition <EDITION>', 'of NATO’s (default: the newest held)')
    .option('--ledger <FILE>', 'words found in your own coverage bend the line of own words as well')
    .option('--csv', 'every number, for a spreadsheet')
    .option('--svg', 'shares before and after as a chart')
    .option('--html', 'chart, assumptions and tables as one file without scripts')
    .action((name: string | undefined, options: Options) => run(name ?? null, options))
  examples(command, [
    ['wordbond scenario list', ''],
    ['wordbond scenario us-redistributes', ''],
    ['wordbond scenario --cut USA:20%@2028 --take-over gdp:europe-and-canada --prices constant', ''],
    ['wordbond scenario own.yml --json', ''],
  ])
}

async function run(name: string | null, options: Options): Promise<void> {
  checkForms(options)
  const { scenario, scenarios } = await import('../app/scenario.ts')
  const data = options.data ?? []
  if (name === 'list') return void process.stdout.write(`${scenarios(data).join('\n')}\n`)
  const prices = oneOf('prices', options.prices, ['current', 'constant'])
  const edition = options.edition ?? null
  const coverage = await coverageOf(options)
  const asked = { name, flags: flagsOf(options), edition, prices, year: yearOf('in', options.in), data }
  const told = scenario({ ...asked, ...(coverage ? { coverage } : {}) })
  await printView(viewOf(told), options)
}

const flagsOf = (given: Options): ScenarioFlags => ({
  target: given.target ?? [],
  leave: given.leave ?? [],
  delay: given.delay ?? [],
  growth: given.growth ?? [],
  inflation: given.inflation ?? [],
  cut: given.cut ?? [],
  raise: given.raise ?? [],
  takeOver: given.takeOver ?? [],
  first: given.first ?? null,
  upTo: given.upTo ?? null,
})

const viewOf = (told: ScenarioTold): View => ({
  found: told,
  text: async (page) => (await import('../report/scenario-as-text.ts')).scenarioAsText(told, page),
  csv: async () => (await import('../report/scenario-as-csv.ts')).scenarioAsCsv(told),
  svg: async () =>
    (await import('./burden-views.ts')).svgOf((await import('../report/charts/before-after.ts')).beforeAfter(told)),
  html: async (fonts) => (await import('../report/scenario-as-html.ts')).scenarioAsHtml(told, fonts),
})
