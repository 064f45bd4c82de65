import type { Command } from 'commander'
import { type Common, inWorkplace, page, printJson, withCommon } from './common.ts'

interface Options extends Common {
  readonly out?: string
  readonly html: boolean
  readonly strict?: boolean
}

export function addBrief(program: Command): void {
  const command = program.command('brief').argument('<path...>', 'articles: files or folders of .txt .md .html .jsonl')
  withCommon(command)
    .description(
      'Read articles and tell what was said, what is confirmed, where accounts differ, whether figures hold.',
    )
    .option('--out <FILE>', 'the HTML file to write', 'wordbond-briefing.html')
    .option('--no-html', 'write no HTML file')
    .option('--strict', 'exit 1 where anything differs, conflicts or was refused')
    .action((paths: string[], options: Options) =>
      inWorkplace(options, (workplace) => brief(paths, options, workplace)),
    )
}

async function brief(paths: string[], options: Options, workplace: Parameters<Parameters<typeof inWorkplace>[1]>[0]) {
  const { brief: run } = await import('../app/brief.ts')
  const briefing = await run(paths, workplace)
  if (options.json) {
    const { briefingAsJson } = await import('../report/briefing-as-json.ts')
    printJson(briefingAsJson(briefing))
  } else {
    const { briefingAsText } = await import('../report/briefing-as-text.ts')
    process.stdout.write(briefingAsText(briefing, page()))
  }
  if (options.html && (!options.json || options.out !== 'wordbond-briefing.html')) {
    const { writeBriefing } = await import('../app/write-briefing.ts')
    writeBriefing(briefing, options.out ?? 'wordbond-briefing.html')
    if (!options.json) process.stdout.write(`\nBriefing: ${options.out}\n`)
  }
  const troubled =
    briefing.conflicts.length +
    briefing.refused.length +
    briefing.findings.filter((finding) => finding.outcome === 'differs').length
  if (options.strict && troubled > 0) process.exitCode = 1
}
