import type { Bound, CommissiveVerb, CommitmentKind, Firmness, StageReached, Undertaken } from '../model/commitment.ts'

export interface Undertaking {
  readonly who: Bound
  readonly kind: CommitmentKind
  readonly amount: Undertaken | null
  readonly deadline: string | null
  readonly condition: string | null
  readonly law: boolean
  readonly verb: CommissiveVerb
  readonly stages: readonly StageReached[]
}

/** The rubric of docs/methods/stages.md: seven marks, one point each; none weighs more than another. */
// biome-ignore format: one mark a line
const MARKS: readonly (readonly [met: string, unmet: string, holds: (of: Undertaking) => boolean])[] = [
  ['says that it will', 'says that it aims or plans', ({ verb }) => verb === 'commits' || verb === 'will'],
  ['names who is bound', 'does not name who is bound', ({ who }) => who.ids.length > 0],
  ['an amount or one definite act', 'no amount', ({ amount, kind }) => amount !== null || kind === 'command' || kind === 'law'],
  ['a date', 'no date', ({ deadline }) => deadline !== null],
  ['no condition', 'a condition', ({ condition }) => condition === null],
  ['adopted by who can bind', 'not adopted', ({ stages }) => stages.some(({ stage }) => stage !== 'voiced' && stage !== 'bill' && stage !== 'doubted' && stage !== 'reaffirmed')],
  ['in law or a budget', 'no law, no budget', ({ law, stages }) => law || stages.some(({ stage }) => stage === 'enacted' || stage === 'budgeted' || stage === 'in-force')],
]

export function firmnessOf(undertaking: Undertaking): Firmness {
  const met = MARKS.filter(([, , holds]) => holds(undertaking)).map(([words]) => words)
  const unmet = MARKS.filter(([, , holds]) => !holds(undertaking)).map(([, words]) => words)
  return { points: met.length, of: MARKS.length, met, unmet }
}

const COMMITS = /\b(?:commit\p{L}*|enacted|agreed|agreement|law|decision|pledge\p{L}*|launched|lent)\b/iu
const AIMS = /\b(?:aims?|goal|ambition|guideline|reconstruction|suffices|considers?)\b/iu
const PLANS =
  /\b(?:plan\p{L}*|proposal|draft|estimate|told by|reported|announced|announcement|cumulative|sum named)\b/iu

/** How a row of the register undertakes, by its captured words and those of its source: the softer word decides. */
export function verbOfRow({ words, status }: { readonly words: string; readonly status: string }): CommissiveVerb {
  if (AIMS.test(`${words} ${status}`)) return 'aims'
  if (COMMITS.test(`${words} ${status}`)) return 'commits'
  return PLANS.test(status) ? 'plans' : 'will'
}
