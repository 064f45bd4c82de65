import type { Command } from 'commander'
import { examples, page, printJson, type WithData, withData } from './common.ts'
import { printedOf } from './printed.ts'
import { todayOf } from './today.ts'

interface Options extends WithData {
  readonly printed?: string
  readonly today?: string
  readonly editions?: readonly string[]
  readonly strict?: boolean
}

const list = (value: string): readonly string[] => value.split(',').map((one) => one.trim())

export function addCheck(program: Command): void {
  const command = program.command('check').argument('<what>', 'a sentence, a file or folder, or - for standard input')
  withData(command)
    .description('Check figures against the editions of the day of printing and of today; nothing is kept.')
    .option('--printed <DATE>', 'the day of printing (default: as the article says; a sentence: today)')
    .option('--today <DATE>', 'the day to reckon from, such as 2026-02-15 (default: today)')
    .option('--editions <LIST>', 'hold only these, with commas between: 2025-08,2026-07', list)
    .option('--strict', 'exit 1 where anything differs or was refused')
    .action(check)
  examples(command, [
    ['wordbond check "Poland will spend 4.8 percent of GDP in 2026" --printed 2026-02-10', ''],
    ['wordbond check draft.txt --json', 'figures and findings as one object'],
    ['pbpaste | wordbond check - --strict', 'before it goes to print'],
  ])
}

async function check(what: string, options: Options): Promise<void> {
  const { data = [], editions = null } = options
  const how = { printed: printedOf(options.printed), today: todayOf(options.today), editions }
  const { check: run } = await import('../app/check.ts')
  const { openData } = await import('../app/open-data.ts')
  const checked = await run(what, how, openData(data), { now: () => new Date(), input: process.stdin })
  if (options.json) printJson((await import('../report/checked-as-json.ts')).checkedAsJson(checked))
  else process.stdout.write((await import('../report/checked-as-text.ts')).checkedAsText(checked, page()))
  const differs = checked.findings.some(({ outcome }) => outcome === 'differs')
  if (options.strict && (differs || checked.refused.length > 0)) process.exitCode = 1
}
