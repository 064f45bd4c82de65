import type { Command } from 'commander'
import type { Judgement } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

const WORDS = ['same', 'different', 'unsure', 'undo']

export function addJudge(program: Command): void {
  const command = program
    .command('judge')
    .argument('<a>', 'a statement: its id, or the first digits of it, six or more')
    .argument('<b>', 'another statement')
    .argument('<judgement>', WORDS.join(', '))
  withCommon(command)
    .description(
      'Say whether two statements are the same words. The claims are remade at once; "undo" takes the last judgement back.',
    )
    .requiredOption('--by <NAME>', 'who decides; it is kept with the day')
    .action((a: string, b: string, judgement: string, options: Common & { by: string }) => {
      if (!WORDS.includes(judgement)) {
        throw new Problem('usage', `"${judgement}" is no judgement.`, `Say one of: ${WORDS.join(', ')}.`)
      }
      return inWorkplace(options, async (workplace) => {
        const { judge, undoJudgement } = await import('../app/judge.ts')
        const decision =
          judgement === 'undo'
            ? await undoJudgement(a, b, options.by, workplace)
            : await judge(a, b, judgement as Judgement, options.by, workplace)
        if (options.json) return printJson(decision)
        const { decisionsAsText } = await import('../report/decisions-as-text.ts')
        process.stdout.write(decisionsAsText([decision], page()))
      })
    })
  examples(command, [
    ['wordbond judge 3f2a9c01 77b01e55 same --by "A. Kessler"', 'joins their claims'],
    ['wordbond judge 3f2a9c01 77b01e55 different --by "A. Kessler"', 'splits them'],
    ['wordbond judge 3f2a9c01 77b01e55 undo --by "A. Kessler"', ''],
  ])
}
