import type { Comparable } from './comparable.ts'
import { usualOf } from './join-retold.ts'
import type { OpenClaim } from './joined-claim.ts'
import { bestLikeness, type Likeness, REVIEW, SAME } from './likeness.ts'
import { daysFit, LONG } from './said-days.ts'

const INDIRECT = 0.1 // added to both bars where one side is indirect speech: nobody claims to give the very words

/** How alike a statement is to a claim, and by how much both bars are raised. */
export interface LikenessTo {
  readonly likeness: Likeness // score 0 where too few words of indirect speech are shared to tell
  readonly raised: number
}

/** To the seed, or, where that is a doubtful one, to the wording that most of the claim's statements have. */
export function likenessTo(claim: OpenClaim, item: Comparable): LikenessTo {
  const { seed, members } = claim
  const indirect = seed.statement.quoted.length === 0 || item.statement.quoted.length === 0
  const raised = indirect ? INDIRECT : 0
  const bar = SAME + raised
  const first = bestLikeness(seed.parts, item.parts)
  const isDoubtful = members.length >= 2 && first.score >= REVIEW && first.score < bar
  const other = isDoubtful ? bestLikeness(usualOf(claim).parts, item.parts) : first
  const likeness = other.score >= bar ? other : first
  return { likeness: indirect && likeness.shared < LONG ? { ...likeness, score: 0 } : likeness, raised }
}

/** With the seed's day, or with those of all others that joined it: the seed may be told of a day too early. */
export function fitsDays({ seed, members }: OpenClaim, item: Comparable, shared: number): boolean {
  if (daysFit(seed, item, shared)) return true
  return shared >= LONG && members.length > 1 && members.every((member) => daysFit(member.item, item, shared))
}
