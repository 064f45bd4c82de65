import type { ArticleId } from '../model/article.ts'
import type { AreKin } from './are-kin.ts'
import { meaningKeys } from './blocks-of.ts'
import type { Comparable } from './comparable.ts'
import { type ContentLikeness, contentLikeness } from './content-likeness.ts'
import { type CreditsOf, NO_CREDITS } from './credits-of.ts'
import { addRetold, usualPieceOf } from './join-retold.ts'
import { apartFrom, areBeside, forbidden, itemsOf, mayMeet, type OpenClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { daysFit, LONG } from './said-days.ts'
import { seedIndex } from './seed-index.ts'

// Shares of content words in common, in any order · by hand, on the gold set's practice occasions.
const SAME = 0.5 // of the shorter one's
const SAME_IF_LITTLE = 0.6 // where two rare words are all that a carrier's and the carried sentence share
const WHOLE = 0.4 // of the longer one's
const WEIGHT = 2.5
const RARE = 2
const RETOLD = 5 // such words fit days like a quotation of five words
const FEW = 3 // articles of a claim that joins another
const MOST = 50 // articles of a claim, claims of an article, that are looked at

/** What tells that two articles are of one occasion: whose words they say they carry, and that they quote alike. */
export interface Occasions {
  readonly credits: CreditsOf
  readonly areKin: AreKin
}

export const NO_OCCASIONS: Occasions = { credits: () => NO_CREDITS, areKin: () => false }

/** A claim with all by which its articles may tell the occasion that others tell. */
interface Told {
  readonly claim: OpenClaim
  readonly usual: Comparable
  readonly articles: Set<ArticleId>
  readonly own: ReadonlySet<string> // outlets and agencies whose these articles are
  readonly carried: ReadonlySet<string> // and whose words they say that they carry
  readonly beside: ReadonlySet<OpenClaim> // that these articles tell as well
}

interface Pair {
  readonly one: Told
  readonly other: Told
  readonly likeness: ContentLikeness
}

/**
 * Articles that tell one occasion, as one carries the other's words, or both tell other words of that speaker or quote anybody alike, need but half the content
 * in common: what two translators leave of a sentence. No claim joins what its own article tells as well, and only the likest of
 * what one article tells joins a claim, so that two thoughts on one matter stay two. What joined is joined by nothing else.
 */
export function joinTranslated(
  claims: readonly OpenClaim[],
  judged: Judgements,
  { credits, areKin }: Occasions,
  crowded: Set<string>,
): OpenClaim[] {
  if (!claims.some(isFew)) return [...claims]
  const all = toldBy(claims, credits)
  const index = seedIndex<Told>(crowded)
  for (const one of all) index.add(meaningKeys(one.usual.contents), one, one.claim.seed.statement.id)
  const pairs = all
    .filter(({ claim }) => isFew(claim))
    .flatMap((one) =>
      index.nearest(meaningKeys(one.usual.contents)).flatMap((other) => pairOf(one, other, judged, areKin) ?? []),
    )
  const [joined, holding] = [new Set<Told>(), new Set<Told>()]
  for (const { one, other, likeness } of pairs.sort(likestFirst)) {
    if (joined.has(one) || joined.has(other) || holding.has(one) || overlap(one.articles, other.articles)) continue
    addRetold(other.claim, one.claim, likeness)
    for (const id of one.articles) other.articles.add(id)
    joined.add(one)
    holding.add(other)
  }
  return all.filter((one) => !joined.has(one)).map(({ claim }) => claim)
}

const articlesOf = (claim: OpenClaim) => new Set(itemsOf(claim).map(({ statement }) => statement.articleId))

const isFew = (claim: OpenClaim) => articlesOf(claim).size <= FEW

function toldBy(claims: readonly OpenClaim[], credits: CreditsOf): Told[] {
  const claimsOf = new Map<ArticleId, OpenClaim[]>()
  for (const claim of claims) {
    for (const id of articlesOf(claim)) {
      const own = claimsOf.get(id) ?? []
      if (own.length < MOST && own.push(claim) === 1) claimsOf.set(id, own)
    }
  }
  return claims.map((claim) => {
    const articles = articlesOf(claim)
    const some = [...articles].slice(0, MOST)
    return {
      claim,
      usual: usualPieceOf(claim),
      articles,
      own: new Set(some.flatMap((id) => credits(id).own)),
      carried: new Set(some.flatMap((id) => credits(id).carried)),
      beside: new Set(some.flatMap((id) => claimsOf.get(id) ?? [])),
    }
  })
}

/** Null: not alike, or nothing tells that these are of one occasion. */
function pairOf(one: Told, other: Told, judged: Judgements, areKin: AreKin): Pair | null {
  if (one === other || one.articles.size > other.articles.size || overlap(one.articles, other.articles)) return null
  if (!mayMeet(one.usual, other.usual) || areBeside(one.claim, other.claim)) return null
  const isCarried =
    overlap(one.carried, other.own) || overlap(one.own, other.carried) || overlap(one.carried, other.carried)
  const isBeside = overlap(one.beside, other.beside)
  if (!isCarried && !isBeside && !anyPair(one, other, areKin)) return null
  const isUndated = one.usual.days === null || other.usual.days === null // then what they tell beside tells that the days fit
  if (!daysFit(one.usual, other.usual, isCarried || (isBeside && isUndated) ? LONG : RETOLD)) return null
  const different = itemsOf(one.claim).flatMap((item) => apartFrom(item, judged))
  if (forbidden(different, other.claim)) return null
  const likeness = contentLikeness(one.usual.contents, other.usual.contents)
  return isSame(likeness, isCarried) ? { one, other, likeness } : null
}

function isSame({ score, whole, weight, rare, number, misread }: ContentLikeness, isCarried: boolean): boolean {
  if (misread || score < SAME || whole < WHOLE || rare < RARE) return false
  return weight >= WEIGHT || (isCarried && weight >= RARE && (number || score >= SAME_IF_LITTLE))
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const one of few) if (many.has(one)) return true
  return false
}

const anyPair = (one: Told, other: Told, areKin: AreKin) =>
  [...one.articles].some((a) => [...other.articles].slice(0, MOST).some((b) => areKin(a, b)))

const rankOf = ({ weight, score }: ContentLikeness) => weight * score

const likestFirst = (a: Pair, b: Pair) =>
  rankOf(b.likeness) - rankOf(a.likeness) ||
  b.other.articles.size - a.other.articles.size ||
  (placeOf(a) < placeOf(b) ? -1 : 1)

const placeOf = ({ one, other }: Pair) => `${one.claim.seed.order} ${other.claim.seed.order}`
