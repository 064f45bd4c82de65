import type { Command } from 'commander'
import { Problem } from '../model/problem.ts'
import type { Answer, ReviewShown } from '../model/review.ts'
import { keysOf } from './ask-key.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'

const ANSWERS: Readonly<Record<string, Answer>> = {
  s: 'same',
  d: 'different',
  u: 'unsure',
  k: 'skip',
  z: 'undo',
  q: 'quit',
}
const MOST_LISTED = 1000

export function addReview(program: Command): void {
  const command = program.command('review')
  withCommon(command)
    .description('Walk through the pairs that rules cannot tell apart. Each answer is kept at once; go on any time.')
    .option('--by <NAME>', 'who decides; it is kept with the day (needed unless --json)')
    .action((options: Common & { by?: string }) =>
      inWorkplace(options, async (workplace) => {
        const { review, undecided } = await import('../app/review.ts')
        if (options.json) return printJson(await undecided(MOST_LISTED, workplace))
        if (options.by === undefined) throw new Problem('usage', 'Who decides?', 'Give your name: --by NAME')
        const { NO_FURTHER, reviewAsText, reviewedAsText } = await import('../report/review-as-text.ts')
        const keys = keysOf()
        const ask = async (shown: ReviewShown | null): Promise<Answer> => {
          process.stdout.write(shown === null ? NO_FURTHER : reviewAsText(shown, page()))
          for (;;) {
            const key = await keys.next()
            const answer = key === null ? 'quit' : ANSWERS[key]
            if (answer) return answer
            process.stdout.write('Press one of s d u k z q.\n')
          }
        }
        try {
          process.stdout.write(reviewedAsText(await review(options.by, ask, workplace)))
        } finally {
          keys.close()
        }
      }),
    )
  examples(command, [
    ['wordbond review --by "A. Kessler"', 's same, d different, u unsure, k skip, z undo, q quit'],
    ['wordbond review --json', 'the undecided pairs, the likeliest first'],
  ])
}
