import type { ArticleId } from '../model/article.ts'
import type { Echo } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { CandidateReading } from '../model/commitment.ts'
import type { Conflict } from '../model/conflict.ts'
import type { ReviewPair } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { OriginTold } from '../model/printed-aside.ts'
import type { StatementId } from '../model/statement.ts'
import { addCandidates } from './derived/add-candidates.ts'
import { addClaims, articlesWithoutClaim } from './derived/add-claims.ts'
import { addConflicts, removeConflictsAmong, type Settled } from './derived/add-conflicts.ts'
import { addEchoes } from './derived/add-echoes.ts'
import { addFindings } from './derived/add-findings.ts'
import { addOriginsTold } from './derived/add-origins-told.ts'
import { type ArticlePrinted, addPrinted } from './derived/add-printed.ts'
import { addReview } from './derived/add-review.ts'
import { type ArticleTelling, addTellings } from './derived/add-tellings.ts'
import { removeAllDerived, removeDerivedOf } from './derived/remove-derived.ts'
import { recordFirstTold } from './first-told.ts'
import { setGeneration } from './generation.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/** What was remade for some articles. */
export interface Derived {
  readonly touched: readonly ArticleId[] // every article that was read anew
  readonly settled?: readonly Settled[] // articles of which every conflict among themselves is told here
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
  readonly findings: readonly Finding[] // findings on bare sentences are not kept
  readonly echoes: readonly Echo[]
  readonly review: readonly ReviewPair[]
  readonly candidates: readonly CandidateReading[] // of the touched articles
  readonly tellings: readonly ArticleTelling[] // of the touched articles
  readonly printed: readonly ArticlePrinted[] // of the touched articles
  readonly origins: ReadonlyMap<ArticleId, OriginTold> // of the touched articles, and of others whose text one at hand carries
}

/**
 * Put what was remade in the place of what rested on the touched articles, or takes up the same statements, in one
 * transaction: readers see the old generation until the new one is whole.
 *
 * @returns other articles whose statements lost their claim and got no new one: to be remade as well
 */
export function recordDerived(ledger: Ledger, generation: string, derived: Derived): Promise<readonly ArticleId[]> {
  return inTransaction(ledger, async (within) => {
    const removed = await removeDerivedOf(within, derived.touched)
    for (const part of derived.settled ?? []) await removeConflictsAmong(within, part)
    const loose = [...removed, ...(await add(within, derived))]
    await setGeneration(within, generation)
    const touched = new Set(derived.touched)
    return (await articlesWithoutClaim(within, loose)).filter((article) => !touched.has(article))
  })
}

/**
 * Remake everything, as after new code or a new edition, in one transaction. `remake` asks the ledger that it is
 * handed and yields part after part, so that no more than one part is in memory.
 */
export function remakeDerived(
  ledger: Ledger,
  generation: string,
  remake: (within: Ledger) => AsyncIterable<Derived> | Iterable<Derived>,
): Promise<void> {
  return inTransaction(ledger, async (within) => {
    await removeAllDerived(within)
    for await (const derived of remake(within)) await add(within, derived)
    await setGeneration(within, generation)
  })
}

async function add(within: Ledger, derived: Derived): Promise<readonly StatementId[]> {
  const loose = await addClaims(within, derived.claims)
  await addConflicts(within, derived.conflicts)
  await addFindings(within, derived.findings)
  await addEchoes(within, derived.echoes)
  await addReview(within, derived.review)
  await addCandidates(within, derived.candidates)
  await addTellings(within, derived.tellings)
  await addPrinted(within, derived.printed)
  await addOriginsTold(within, derived.origins)
  await recordFirstTold(within, derived)
  return loose
}
