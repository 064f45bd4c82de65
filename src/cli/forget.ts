import type { Command } from 'commander'
import { type Common, inWorkplace, printJson, withCommon } from './common.ts'

export function addForget(program: Command): void {
  const command = program
    .command('forget')
    .argument('<capture>', 'its hash, the first six digits of it, or the path it was read from')
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
        const { captureId, forgotten } = forgot
        process.stdout.write(
          `Forgotten on ${forgotten.at.slice(0, 10)}: capture ${captureId}. Reason kept: ${forgotten.reason}\n`,
        )
      }),
    )
}
