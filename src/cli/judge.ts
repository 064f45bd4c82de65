import type { Command } from 'commander'
import type { Judgement } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { type Common, inWorkplace, page, printJson, withCommon } from './common.ts'

const WORDS = ['same', 'different', 'unsure', 'undo']

export function addJudge(program: Command): void {
  const command = program
    .command('judge')
    .argument('<a>', 'a statement')
    .argument('<b>', 'another')
    .argument('<judgement>', WORDS.join(', '))
  withCommon(command)
    .description('Say whether two statements are the same words. Dated, signed, and undone with "undo".')
    .requiredOption('--by <NAME>', 'who decides')
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
}
