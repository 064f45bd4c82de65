import type { Command } from 'commander'
import { type Common, inWorkplace, page, printJson } from './common.ts'

const ABOUT = {
  confirm: 'Say that a candidate is a commitment; it is kept with your name and the day.',
  reject: 'Say that a candidate is none; it is told no more.',
  undo: 'Take the last confirmation or rejection of a candidate back.',
}

/** `wordbond commitments confirm|reject|undo ID --by NAME`; the options of `commitments` count here as well. */
export function addConfirm(commitments: Command, word: keyof typeof ABOUT): void {
  commitments
    .command(word)
    .argument('<id>', 'a candidate: its id, or the first digits of it, six or more')
    .description(ABOUT[word])
    .requiredOption('--by <NAME>', 'who decides; it is kept with the day')
    .action((id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Common & { by: string }>()
      return inWorkplace(options, async (workplace) => {
        const { confirm, undoConfirmation } = await import('../app/confirm.ts')
        const decision =
          word === 'undo'
            ? await undoConfirmation(id, options.by, workplace)
            : await confirm(id, word === 'confirm' ? 'confirmed' : 'rejected', options.by, workplace)
        if (options.json) return printJson(decision)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(decisionsAsText([decision], page()))
      })
    })
}
