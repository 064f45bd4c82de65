import type { StatementId } from '../model/statement.ts'
import type { Comparable } from './comparable.ts'
import type { Judgements } from './judgements.ts'
import type { Likeness } from './likeness.ts'
import { areTurnedRound } from './turned-round.ts'

/** Statements of one claim: the seed comes first, the others as they joined it. */
export interface JoinedClaim {
  readonly seed: Comparable
  readonly members: readonly Member[]
  readonly shared: readonly Member[] // statements of other claims that say these words as well, narrowed to them
}

export interface Member {
  readonly item: Comparable
  readonly likeness: Likeness | null
  readonly because: string
}

/** A claim while it is made. */
export interface OpenClaim {
  readonly seed: Comparable
  readonly members: Member[]
  readonly shared: Member[]
}

/** The statements that belong to a claim, its seed first. */
export const itemsOf = ({ seed, members }: JoinedClaim): Comparable[] => [seed, ...members.map(({ item }) => item)]

/** All that say a claim's words, those of other claims last. */
export const tellersOf = (claim: JoinedClaim): Comparable[] => [
  ...itemsOf(claim),
  ...claim.shared.map(({ item }) => item),
]

/** One speaker, not a draft here and the text there, and no sentence turned round. */
export function mayMeet(a: Comparable, b: Comparable): boolean {
  return a.statement.speaker?.id === b.statement.speaker?.id && a.draft === b.draft && !areTurnedRound(a, b)
}

/** What a person judged different from it, and what its own article tells apart. */
export const apartFrom = ({ statement, apart }: Comparable, judged: Judgements): StatementId[] => [
  ...judged.with(statement.id, 'different'),
  ...apart,
]

/** One of these is a member of this claim. */
export function forbidden(others: readonly StatementId[], claim: OpenClaim): boolean {
  if (others.length === 0) return false
  const members = new Set(itemsOf(claim).map((item) => item.statement.id))
  return others.some((id) => members.has(id))
}

/** A statement of the one says the words of the other as well: they are two sayings, told together. */
export const areBeside = (a: OpenClaim, b: OpenClaim): boolean => sharesOf(a, b) || sharesOf(b, a)

function sharesOf({ shared }: OpenClaim, other: OpenClaim): boolean {
  if (shared.length === 0) return false
  const own = new Set(itemsOf(other).map(({ statement }) => statement.id))
  return shared.some(({ item }) => own.has(item.statement.id))
}
