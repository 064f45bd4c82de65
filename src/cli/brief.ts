import type { Command } from 'commander'
import type { Workplace } from '../app/workplace.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

interface Options extends Common {
  readonly out?: string
  readonly html: boolean
  readonly strict?: boolean
}

export function addBrief(program: Command): void {
  const command = program
    .command('brief')
    .argument('<path...>', 'articles: files or folders of .txt .md .html .jsonl, feeds (.xml .rss .atom)')
  withCommon(command)
    .description('Read articles and tell who said what, who confirms it, where accounts differ, whether figures hold.')
    .option('--out <FILE>', 'the HTML file to write (default: wordbond-briefing.html; with --json none)')
    .option('--no-html', 'write no HTML file')
    .option('--strict', 'exit 1 where anything differs, conflicts or was refused')
    .action((paths: string[], options: Options) =>
      inWorkplace(options, (workplace) => brief(paths, options, workplace), paths),
    )
  examples(command, [
    ['wordbond brief coverage/', 'to the terminal, and to wordbond-briefing.html'],
    ['wordbond brief monday.html feed.jsonl --out monday-briefing.html', ''],
    ['wordbond brief coverage/ --json --strict > briefing.json', ''],
    ['wordbond brief coverage/ --ledger :memory: --no-html', 'leaves no trace'],
  ])
}

async function brief(paths: string[], options: Options, workplace: Workplace): Promise<void> {
  const out = options.out ?? (options.json ? null : 'wordbond-briefing.html')
  const { checkPlace, writeBriefing } = await import('../app/write-briefing.ts')
  if (options.html && out !== null) checkPlace(out)
  const { brief: run } = await import('../app/brief.ts')
  const briefing = await run(paths, workplace)
  if (options.json) printJson((await import('../report/briefing-as-json.ts')).briefingAsJson(briefing))
  else process.stdout.write((await import('../report/briefing-as-text.ts')).briefingAsText(briefing, page()))
  if (options.html && out !== null) {
    await writeBriefing(briefing, out, workplace)
    if (!options.json) process.stdout.write(`\nBriefing: ${out}\n`)
  }
  const differing = briefing.findings.filter((finding) => finding.outcome === 'differs').length
  if (options.strict && briefing.conflicts.length + briefing.refused.length + differing > 0) process.exitCode = 1
}
