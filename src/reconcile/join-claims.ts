import type { ReviewPair } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'
import { keysOf } from './blocks-of.ts'
import type { Comparable } from './comparable.ts'
import { countContents } from './content-words.ts'
import { joinRetold } from './join-retold.ts'
import { joinTranslated, NO_OCCASIONS, type Occasions } from './join-translated.ts'
import { apartFrom, forbidden, itemsOf, type JoinedClaim, mayMeet, type OpenClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { type Likeness, REVIEW, SAME } from './likeness.ts'
import { fitsDays, likenessTo } from './likeness-to.ts'
import { type SeedIndex, seedIndex } from './seed-index.ts'
import { type Longer, shareLate } from './share-late.ts'
import { shareRetold } from './share-retold.ts'
import { elsewhereIn, type Found, shareIn, withSharedOnce } from './shared-words.ts'

const TO_REVIEW = 3 // pairs a statement: nobody looks through all of a stock phrase's

/**
 * Joins statements that hold the same words of one speaker. Taken in canonical order, each joins the seed with which it shares
 * most words, else becomes a seed; then claims that tell the same in other words join those told most often, sooner where they are of one of these `occasions`. So the order of
 * reading does not matter, and only statements that share a block meet. `crowded` counts blocks with more seeds than are compared.
 */
export function joinClaims(
  items: readonly Comparable[],
  judged: Judgements,
  occasions: Occasions = NO_OCCASIONS,
): { claims: JoinedClaim[]; review: ReviewPair[]; crowded: number } {
  const crowded = new Set<string>()
  const seeds = seedIndex<OpenClaim>(crowded)
  const claims: OpenClaim[] = []
  const byStatement = new Map<StatementId, OpenClaim>()
  const review: ReviewPair[] = []
  const longer: Longer[] = []
  for (const item of [...items].sort(inTurn)) {
    const keys = keysOf(item.parts)
    const found = decided(item, byStatement, judged) ?? bestSeed(item, keys, seeds, judged, review)
    const claim = found?.claim ?? { seed: item, members: [], shared: [] }
    if (found) claim.members.push({ item, likeness: found.likeness, because: found.because })
    else {
      claims.push(claim)
      seeds.add(keys, claim, item.statement.id)
    }
    for (const { claim: other, likeness } of found?.elsewhere ?? []) shareIn(other, item, likeness)
    byStatement.set(item.statement.id, claim)
    if (found?.likeness && countContents(item.parts) > 1)
      longer.push({ item, keys, placed: [{ claim, likeness: found.likeness }, ...found.elsewhere] })
  }
  for (const one of longer) shareLate(one, seeds, judged)
  const retold = joinRetold(claims, judged, crowded)
  const translated = joinTranslated(retold.claims, judged, occasions, crowded)
  shareRetold(translated, judged, crowded)
  const all = translated.filter((claim) => itemsOf(claim).some(({ lent }) => !lent)).map(withSharedOnce)
  const claimOf = new Map(all.flatMap((claim) => itemsOf(claim).map((it) => [it.statement.id, claim])))
  const apart = [...review, ...retold.review].filter(({ a, b }) => claimOf.get(a) !== claimOf.get(b))
  return { claims: all, review: once(apart), crowded: crowded.size }
}

/** What its own article tells apart from another is a seed before others could join both; who is known by the words alone joins last. */
const inTurn = (a: Comparable, b: Comparable) =>
  Number(a.lent) - Number(b.lent) ||
  Math.sign(b.apart.length) - Math.sign(a.apart.length) ||
  (a.order < b.order ? -1 : 1)

/** Each pair once, as it was first found. */
function once(pairs: readonly ReviewPair[]): ReviewPair[] {
  const first = new Map<string, ReviewPair>()
  for (const pair of pairs) {
    const key = [pair.a, pair.b].sort().join(' ')
    if (!first.has(key)) first.set(key, pair)
  }
  return [...first.values()]
}

/** A person said "same": that goes before every likeness. */
function decided(item: Comparable, byStatement: ReadonlyMap<StatementId, OpenClaim>, judged: Judgements) {
  for (const other of judged.with(item.statement.id, 'same')) {
    const claim = byStatement.get(other)
    if (claim) return { claim, likeness: null, because: 'judged the same by a person', elsewhere: [] }
  }
  return null
}

function bestSeed(
  item: Comparable,
  keys: readonly string[],
  seeds: SeedIndex<OpenClaim>,
  judged: Judgements,
  review: ReviewPair[],
) {
  const different = apartFrom(item, judged)
  const alike: Found[] = []
  const doubtful: ReviewPair[] = []
  const mayBeLike = wordsAllow(item)
  for (const claim of seeds.nearest(keys)) {
    const { seed } = claim
    if (isAllShared(item, alike.at(-1)?.likeness)) break
    if (!mayMeet(seed, item) || !mayBeLike(seed) || forbidden(different, claim)) continue
    const { likeness, raised } = likenessTo(claim, item)
    if (likeness.score < REVIEW + raised || !fitsDays(claim, item, likeness.shared)) continue
    if (likeness.score >= SAME + raised) alike.push({ claim, likeness })
    else if (judged.of(seed.statement.id, item.statement.id) === null)
      doubtful.push({ a: seed.statement.id, b: item.statement.id, score: likeness.score, because: [likeness.because] })
  }
  review.push(...doubtful.sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : 1)).slice(0, TO_REVIEW))
  const [best, ...others] = alike.sort((a, b) => b.likeness.shared - a.likeness.shared) // stable: of as many the nearest
  return best ? { ...best, because: best.likeness.because, elsewhere: elsewhereIn(best, others) } : null
}

/** Nothing is left of the statement that another could share. */
const isAllShared = ({ parts }: Comparable, likeness: Likeness | undefined) =>
  parts.length === 1 && likeness?.shared === parts[0]?.words.length

/** Whether two can be as alike as a pair to review, by the words they have in common in whatever order: counting costs less than aligning. */
function wordsAllow({ parts }: Comparable): (other: Comparable) => boolean {
  const own = new Set(parts.flatMap(({ words }) => words))
  const shortest = Math.min(...parts.map(({ words }) => words.length))
  return (other) =>
    other.parts.some(({ words }) => {
      let common = 0
      for (const word of words) if (own.has(word)) common++
      return common >= REVIEW * Math.min(words.length, shortest)
    })
}
