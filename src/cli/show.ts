import type { Command } from 'commander'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

export function addShow(program: Command): void {
  const command = program
    .command('show')
    .argument('<id>', 'a statement or an article: its id, or the first digits of it, six or more')
  withCommon(command)
    .description('Show a statement or an article with its evidence, claim, conflicts and decisions.')
    .action((id: string, options: Common) =>
      inWorkplace(options, async (workplace) => {
        const { show } = await import('../app/show.ts')
        const found = await show(id, workplace)
        if (options.json) return printJson(found.shown)
        const text =
          found.kind === 'statement'
            ? (await import('../report/statement-as-text.ts')).statementAsText(found.shown, page())
            : (await import('../report/article-as-text.ts')).articleAsText(found.shown, page())
        process.stdout.write(text)
      }),
    )
  examples(command, [
    ['wordbond show 3f2a9c01', 'the digits beside each statement of a briefing'],
    ['wordbond show 3f2a9c01 --json', ''],
  ])
}
