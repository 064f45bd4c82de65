import type { Command } from 'commander'
import { type Common, examples, inWorkplace, printJson, withCommon } from './common.ts'

export function addForget(program: Command): void {
  const command = program
    .command('forget')
    .argument('<capture>', 'the path it was read from; or its hash, or the first digits of that, six or more')
  withCommon(command)
    .description(
      'Take a capture out of the ledger, for a takedown or an embargo. Its hash, the day and the reason stay.',
    )
    .requiredOption('--reason <TEXT>', 'why; it is kept')
    .action((capture: string, options: Common & { reason: string }) =>
      inWorkplace(options, async (workplace) => {
        const { forget } = await import('../app/forget.ts')
        const forgot = await forget(capture, options.reason, workplace)
        if (options.json) return printJson(forgot)
        const { captureId, forgotten, erased } = forgot
        const left = erased ? '' : 'Another program has the ledger open: its old pages go when that one closes it.\n'
        process.stdout.write(
          `Forgotten on ${forgotten.at.slice(0, 10)}: capture ${captureId}. Reason kept: ${forgotten.reason}\n${left}`,
        )
      }),
    )
  examples(command, [
    ['wordbond forget coverage/embargoed.txt --reason "embargo until Friday"', ''],
    ['wordbond forget "feed.jsonl#3" --reason "taken down by the outlet"', 'a line of a .jsonl file'],
  ])
}
