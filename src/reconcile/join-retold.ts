import type { ReviewPair } from '../model/decision.ts'
import { meaningKeys } from './blocks-of.ts'
import type { Comparable } from './comparable.ts'
import { type ContentLikeness, contentLikeness } from './content-likeness.ts'
import { apartFrom, areBeside, forbidden, itemsOf, mayMeet, type OpenClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import type { Likeness } from './likeness.ts'
import { pieceOf } from './piece-of.ts'
import { daysFit, LONG } from './said-days.ts'
import { seedIndex } from './seed-index.ts'

// Shares of content words in common, in any order · by hand, on the gold set's tuning half.
const SAME = 0.75 // of the shorter one's, with three rare words or numbers: the same in other words
const WHOLE = 0.9 // of either's: of a few words nothing may be left over on any side
const WHOLE_IF_SLIP = 0.75
export const RETOLD_REVIEW = 0.6
const RARE = 3
const RARE_IF_MISREAD = 2
const PART = 0.2 // of the longer one's, at least: a text that holds everything retells nothing
const WEIGHT = 2.5 // that must stand in both: two rare words and an everyday one at least
const WEIGHT_WITH_NUMBER = 2 // where all that the shorter one tells stands in both, a number among it
const RETOLD = 5 // such words fit days like a quotation of five words
const STRONG = 4 // of such weight they fit days like the very words
const STRONG_IF_WHOLE = 3

/**
 * Claims that tell in other words what another tells, as translations back and indirect speech do, join it: the one told least
 * often joins the one told most often, held against the wording that most of its statements have, and against those that tell another
 * number. What joined is joined by nothing else, so that no chain of tellings grows.
 */
export function joinRetold(claims: readonly OpenClaim[], judged: Judgements, crowded: Set<string>) {
  const review: ReviewPair[] = []
  const index = seedIndex<Told>(crowded)
  const joined = new Set<OpenClaim>()
  const inOrder = [...claims].sort(
    (a, b) => b.members.length - a.members.length || (a.seed.order < b.seed.order ? -1 : 1),
  )
  for (const claim of inOrder) {
    const wordings = wordingsOf(claim)
    const found = bestClaim(claim, wordings[0], index.nearest(meaningKeys(wordings[0].contents)), judged, review)
    if (found) {
      addRetold(found.claim, claim, found.likeness)
      joined.add(claim)
    } else {
      const keys = new Set(wordings.flatMap(({ contents }) => meaningKeys(contents)))
      index.add([...keys], { claim, wordings }, claim.seed.statement.id)
    }
  }
  return { claims: claims.filter((claim) => !joined.has(claim)), review }
}

/** All of a claim's statements become another's, which they tell in other words. */
export function addRetold(to: OpenClaim, claim: OpenClaim, told: ContentLikeness): void {
  const likeness = asLikeness(told)
  const { because } = told
  for (const item of itemsOf(claim)) to.members.push({ item, likeness, because })
  for (const { item } of claim.shared) to.shared.push({ item, likeness, because })
}

/** A likeness by content, as that of words is told. */
export const asLikeness = ({ score, because, weight, misread }: ContentLikeness): Likeness => ({
  score,
  shared: Math.round(weight),
  because,
  alignment: null,
  parts: [0, 0],
  retold: true,
  misread,
})

/** The first statement of the wording that most of its statements have. */
export function usualOf(claim: OpenClaim): Comparable {
  const counts = new Map<string, { item: Comparable; count: number }>()
  for (const item of itemsOf(claim)) {
    const words = item.parts.map((part) => part.words.join(' ')).join(' / ')
    const known = counts.get(words)
    if (known) known.count++
    else counts.set(words, { item, count: 1 })
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most)).item
}

/** A claim with the wordings by which others are known to retell it. */
interface Told {
  readonly claim: OpenClaim
  readonly wordings: readonly [usual: Comparable, ...others: Comparable[]]
}

const MOST_WORDINGS = 4
const MOST_LOOKED_AT = 50 // statements of a claim

/** Of a statement that says other things as well those sentences of which the claim is. */
export function usualPieceOf(claim: OpenClaim): Comparable {
  const usual = usualOf(claim)
  const likeness = claim.members.find(({ item }) => item === usual)?.likeness
  return (likeness && pieceOf(usual, likeness)) ?? usual
}

/** The usual one, and of the others' sentences of which the claim is one for each set of numbers: what came first may have one wrong. */
function wordingsOf(claim: OpenClaim): Told['wordings'] {
  const usual = usualPieceOf(claim)
  const numbersIn = ({ contents }: Comparable) => contents.flatMap(({ numbers }) => [...numbers].sort()).join(' ')
  const others = new Map<string, Comparable>()
  const pieces = claim.members
    .slice(0, MOST_LOOKED_AT)
    .filter(({ item }) => item.parts.some(({ words }) => words.some(isNumber)))
    .flatMap(({ item, likeness }) => (likeness && pieceOf(item, likeness)) ?? [])
  for (const piece of [...pieces, ...claim.shared.slice(0, MOST_LOOKED_AT).map(({ item }) => item)]) {
    const numbers = numbersIn(piece)
    if (others.size < MOST_WORDINGS && numbers !== '' && numbers !== numbersIn(usual) && !others.has(numbers))
      others.set(numbers, piece)
  }
  return [usual, ...others.values()]
}

const isNumber = (word: string) => /^\p{N}/u.test(word)

function bestClaim(own: OpenClaim, usual: Comparable, near: readonly Told[], judged: Judgements, review: ReviewPair[]) {
  const alike: { claim: OpenClaim; likeness: ContentLikeness }[] = []
  const doubtful: ReviewPair[] = []
  const different = itemsOf(own).flatMap((item) => apartFrom(item, judged))
  for (const { claim, wordings } of near) {
    if (forbidden(different, claim) || areBeside(own, claim)) continue
    const { other, likeness } = likestOf(wordings, usual)
    if (!mayMeet(other, usual) || !daysFit(other, usual, worthWords(likeness))) continue
    const [a, b] = [other.statement.id, usual.statement.id]
    const { score, weight, because } = likeness
    if (likeness.misread ? isMisread(likeness, other, usual) : isRetold(likeness)) alike.push({ claim, likeness })
    else if (!likeness.misread && weight >= WEIGHT && score >= RETOLD_REVIEW && judged.of(a, b) === null)
      doubtful.push({ a, b, score, because: [because] })
  }
  if (alike.length === 0) review.push(...doubtful.sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : 1)).slice(0, 1))
  const byWeight = (a: ContentLikeness, b: ContentLikeness) => b.weight - a.weight || b.whole - a.whole
  return alike.sort((a, b) => byWeight(a.likeness, b.likeness))[0] ?? null
}

/** As how many words in a row a retelling counts. */
export const worthWords = ({ weight, score, whole }: ContentLikeness): number =>
  (weight >= STRONG && score >= SAME) || (weight >= STRONG_IF_WHOLE && whole >= WHOLE) ? LONG : RETOLD

function likestOf([first, ...others]: Told['wordings'], item: Comparable) {
  let best = { other: first, likeness: contentLikeness(first.contents, item.contents) }
  for (const other of others) {
    const likeness = contentLikeness(other.contents, item.contents)
    if (likeness.weight * likeness.score > best.likeness.weight * best.likeness.score) best = { other, likeness }
  }
  return best
}

/** A translation back with another number, as two quotations, or with one taken for the other: all else that the one tells the other tells. */
const isMisread = ({ whole, weight, rare, slip }: ContentLikeness, a: Comparable, b: Comparable): boolean =>
  (slip || [a, b].every(({ statement }) => statement.quoted.length > 0)) &&
  whole >= (slip ? WHOLE_IF_SLIP : WHOLE) &&
  weight >= WEIGHT &&
  rare >= RARE_IF_MISREAD

/** Whether one sentence tells in other words what another tells. */
export function isRetold({ score, whole, weight, rare, number }: ContentLikeness): boolean {
  if (whole < PART) return false
  if (rare >= RARE && score >= SAME) return true
  return (weight >= WEIGHT && whole >= WHOLE) || (number && score >= 1 && weight >= WEIGHT_WITH_NUMBER)
}
