import type { Decision, ReviewPair } from '../model/decision.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { blocksOf } from './blocks-of.ts'
import { type Judgements, judgementsOf } from './judgements.ts'
import { bestLikeness, type Likeness, REVIEW, SAME } from './likeness.ts'
import type { Part } from './quoted-words.ts'
import { daysApart, type SaidDays } from './said-days.ts'

/** A statement ready to be compared. */
export interface Comparable {
  readonly statement: Statement
  readonly parts: readonly Part[] // longest first
  readonly days: SaidDays | null
}

/** Statements of one claim: the seed comes first, the others as they joined it. */
export interface JoinedClaim {
  readonly seed: Comparable
  readonly members: readonly {
    readonly item: Comparable
    readonly likeness: Likeness | null
    readonly because: string
  }[]
}

const NEAR = 3 // days within which the same longer words are one saying
const NEIGHBOURS = 1 // for quotations under five words
const LONG = 8 // words that may join without a known day
const SHORT = 5
const INDIRECT = 0.1 // added to both bars where one side is indirect speech: nobody claims to give the very words
const TO_REVIEW = 3 // pairs a statement: nobody looks through all of a stock phrase's
const LARGEST_BLOCK = 500
const MOST_SEEDS = 40 // with which one statement is compared: those that share most keys with it
const MOST_LOOKS = 2000 // entries of blocks that are counted to find them, the smallest blocks first

/**
 * Joins statements that hold the same quoted words of one speaker. Taken in canonical order, each joins the seed with which it
 * shares most words, else becomes a seed: so the order of reading does not matter, and only statements that share a block meet.
 * `crowded` counts blocks with more seeds than are compared.
 */
export function joinClaims(
  items: readonly Comparable[],
  decisions: readonly Decision[],
): { claims: JoinedClaim[]; review: ReviewPair[]; crowded: number } {
  const judged = judgementsOf(decisions)
  const seeds = new Map<string, OpenClaim[]>()
  const claims: OpenClaim[] = []
  const byStatement = new Map<StatementId, OpenClaim>()
  const review: ReviewPair[] = []
  const crowded = new Set<string>()
  for (const item of [...items].sort(canonical)) {
    const keys = blocksOf(item.statement)
    const near = nearest(keys, seeds, crowded)
    const found = decided(item, byStatement, judged) ?? bestSeed(item, near, judged, review)
    const claim = found?.claim ?? { seed: item, nth: claims.length, members: [] }
    if (found) claim.members.push({ item, likeness: found.likeness, because: found.because })
    else {
      claims.push(claim)
      for (const key of keys) if (!addSeed(seeds, key, claim)) crowded.add(key)
    }
    byStatement.set(item.statement.id, claim)
  }
  return { claims, review, crowded: crowded.size }
}

interface OpenClaim {
  readonly seed: Comparable
  readonly nth: number
  readonly members: { item: Comparable; likeness: Likeness | null; because: string }[]
}

/** The seeds that share most keys with a statement, the earliest first; blocks passed over are added to `crowded`. */
function nearest(keys: readonly string[], seeds: ReadonlyMap<string, OpenClaim[]>, crowded: Set<string>): OpenClaim[] {
  const blocks = keys.flatMap((key) => {
    const claims = seeds.get(key)
    return claims ? [{ key, claims }] : []
  })
  blocks.sort((a, b) => a.claims.length - b.claims.length || (a.key < b.key ? -1 : 1))
  const shared = new Map<OpenClaim, number>()
  let looks = 0
  for (const { key, claims } of blocks) {
    looks += claims.length
    if (looks > MOST_LOOKS) crowded.add(key)
    else for (const claim of claims) shared.set(claim, (shared.get(claim) ?? 0) + 1)
  }
  const ranked = [...shared].sort(([a, one], [b, other]) => other - one || a.nth - b.nth)
  for (const [claim, count] of ranked.slice(MOST_SEEDS)) {
    if (count * 4 >= keys.length) crowded.add(claim.seed.statement.id)
  }
  return ranked.slice(0, MOST_SEEDS).map(([claim]) => claim)
}

function addSeed(seeds: Map<string, OpenClaim[]>, key: string, claim: OpenClaim): boolean {
  const block = seeds.get(key) ?? []
  if (block.length >= LARGEST_BLOCK) return false
  if (block.push(claim) === 1) seeds.set(key, block)
  return true
}

/** Said date or none, then the words, then the id: the same for every order of reading. */
function canonical(a: Comparable, b: Comparable): number {
  const order = (item: Comparable) =>
    `${item.days?.first ?? '9999'} ${item.parts[0]?.words.join(' ') ?? ''} ${item.statement.id}`
  return order(a) < order(b) ? -1 : 1
}

/** A person said "same": that goes before every likeness. */
function decided(item: Comparable, byStatement: ReadonlyMap<StatementId, OpenClaim>, judged: Judgements) {
  for (const other of judged.with(item.statement.id, 'same')) {
    const claim = byStatement.get(other)
    if (claim) return { claim, likeness: null, because: 'judged the same by a person' }
  }
  return null
}

function bestSeed(item: Comparable, near: readonly OpenClaim[], judged: Judgements, review: ReviewPair[]) {
  const different = judged.with(item.statement.id, 'different')
  let best: { claim: OpenClaim; likeness: Likeness; because: string } | null = null
  const doubtful: ReviewPair[] = []
  for (const claim of near) {
    if (claim.seed.statement.speaker?.id !== item.statement.speaker?.id || forbidden(different, claim)) continue
    const likeness = bestLikeness(claim.seed.parts, item.parts)
    const indirect = claim.seed.statement.quoted.length === 0 || item.statement.quoted.length === 0
    if (indirect && likeness.shared < LONG) continue
    const raised = indirect ? INDIRECT : 0
    if (likeness.score < REVIEW + raised || !daysFit(claim.seed, item, likeness)) continue
    if (likeness.score >= SAME + raised) {
      if (!best || likeness.shared > best.likeness.shared) best = { claim, likeness, because: likeness.because }
    } else if (judged.of(claim.seed.statement.id, item.statement.id) === null) {
      doubtful.push({
        a: claim.seed.statement.id,
        b: item.statement.id,
        score: likeness.score,
        because: [likeness.because],
      })
    }
  }
  review.push(...doubtful.sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : 1)).slice(0, TO_REVIEW))
  return best
}

/** A person judged it different from a member of this claim. */
function forbidden(others: readonly StatementId[], claim: OpenClaim): boolean {
  if (others.length === 0) return false
  const members = new Set([claim.seed, ...claim.members.map((member) => member.item)].map((item) => item.statement.id))
  return others.some((id) => members.has(id))
}

/** Short words need neighbouring days, longer ones days at most three apart; without a day only eight words or more join. */
function daysFit(a: Comparable, b: Comparable, likeness: Likeness): boolean {
  const sameArticle = a.statement.articleId === b.statement.articleId
  if (sameArticle) return true
  if (!a.days || !b.days) return likeness.shared >= LONG
  return daysApart(a.days, b.days) <= (likeness.shared < SHORT ? NEIGHBOURS : NEAR)
}
