import type { Command } from 'commander'
import { Problem } from '../model/problem.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

interface Options extends Common {
  readonly speaker?: string
  readonly by: string
}

export function addCorrect(program: Command): void {
  const command = program
    .command('correct')
    .argument('<statement>', 'its id, or the first digits of it, six or more')
    .argument('[undo]', '"undo" takes the last correction back')
  withCommon(command)
    .description('Say who speaks in a statement that is told as another’s, or nobody’s. The claims are remade at once.')
    .option('--speaker <WHO>', 'a full name, an id of the register such as person:marco-rubio, or nobody')
    .requiredOption('--by <NAME>', 'who decides; it is kept with the day')
    .action((id: string, word: string | undefined, options: Options) => {
      const { speaker } = options
      if (word !== undefined && word !== 'undo') {
        throw new Problem('usage', `"${word}" is nothing to do.`, 'Say undo, or leave it out and give --speaker WHO.')
      }
      if ((word === undefined) === (speaker === undefined)) {
        throw new Problem('usage', 'Who speaks?', 'Give --speaker WHO; or say undo, without it.')
      }
      return inWorkplace(options, async (workplace) => {
        const { correct, undoCorrection } = await import('../app/correct.ts')
        const decision =
          speaker === undefined
            ? await undoCorrection(id, options.by, workplace)
            : await correct(id, speaker, options.by, workplace)
        if (options.json) return printJson(decision)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(decisionsAsText([decision], page()))
      })
    })
  examples(command, [
    ['wordbond correct 3f2a9c01 --speaker "Marco Rubio" --by "A. Kessler"', ''],
    ['wordbond correct 3f2a9c01 --speaker nobody --by "A. Kessler"', 'nobody can be told'],
    ['wordbond correct 3f2a9c01 undo --by "A. Kessler"', 'what stood before is told again'],
  ])
}
