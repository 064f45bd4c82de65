import type { Command } from 'commander'
import { type Common, examples, inWorkplace, printJson, withCommon } from './common.ts'

export function addRead(program: Command): void {
  const command = program
    .command('read')
    .argument('<path...>', 'articles: files or folders of .txt .md .html .jsonl, feeds (.xml .rss .atom)')
  withCommon(command)
    .description('Read articles into the ledger, without a briefing: an archive, or before many briefings.')
    .option('--strict', 'exit 1 where anything conflicts or was refused')
    .action((paths: string[], options: Common & { strict?: boolean }) =>
      inWorkplace(
        options,
        async (workplace) => {
          const { read } = await import('../app/read.ts')
          const report = await read(paths, workplace)
          if (options.json) printJson(report)
          else {
            const { readReportAsText } = await import('../report/read-report-as-text.ts')
            process.stdout.write(readReportAsText(report))
          }
          if (options.strict && report.conflicts + report.refused.length > 0) process.exitCode = 1
        },
        paths,
      ),
    )
  examples(command, [
    ['wordbond read archive/', 'again after Ctrl-C: it goes on where it stopped'],
    ['wordbond read 2024.jsonl 2025.jsonl --ledger archive.db', ''],
  ])
}
