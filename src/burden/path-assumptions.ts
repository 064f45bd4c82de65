import type { BurdenTarget } from '../model/burden.ts'
import type { AllyPath } from '../model/path.ts'

interface Assumed {
  readonly from: number
  readonly to: number
  readonly gdpGrowth: number
  readonly prices: string
  readonly target: BurdenTarget
  readonly allies: readonly AllyPath[]
  readonly asked: boolean // whether coverage was looked into
}

/** Everything that the lines suppose, each as one sentence. */
export function pathAssumptions({ from, to, gdpGrowth, prices, target, allies, asked }: Assumed): string[] {
  const budgets = allies.flatMap(({ bends }) => bends.filter((bend) => bend.budgeted && !bend.drawn))
  const words = allies.flatMap(({ bends }) => bends.filter(({ found, drawn }) => found !== null && drawn))
  const drawn = allies.some(({ budgeted }) => budgeted !== null)
  return [
    gdpGrowth === 0
      ? `GDP of each ally stays at its ${from} figure; sums in USD at ${prices}.`
      : `GDP of each ally grows by ${gdpGrowth} % a year from ${from} on (assumed by the user); sums in USD at ${prices}.`,
    `Needed: equal steps in points from ${from} to ${target.percent} % in ${to} (${target.commitmentId}); the declaration asks for annual plans and not for a straight line.`,
    'Needed, growing: expenditure grows by the same rate each year.',
    `Pace: the mean yearly change of the printed share over the three years to ${from}, carried on. It is no forecast.`,
    'Own word: dated rows of the register in NATO’s count, each with its address; straight in between, held after the last.',
    ...(asked
      ? [
          `Own word, out of the coverage: ${words.length} ${words.length === 1 ? 'word bends' : 'words bend'} a line, read as NATO’s count where no other is named; a candidate until a person confirms it.`,
        ]
      : []),
    'An ally above the target stays where it is; one without a line of its kind stays at its start in the sums.',
    drawn
      ? 'Budgeted: rows whose stage is budgeted or beyond, in NATO’s count.'
      : `Budgeted: no line; ${budgets.length === 0 ? 'the register has no budget' : `${budgets.length} budgets of the register are in a national count, or behind`}.`,
  ]
}
