import { meaningKeys } from './blocks-of.ts'
import type { Comparable } from './comparable.ts'
import { contentLikeness } from './content-likeness.ts'
import { asLikeness, isRetold, usualPieceOf, worthWords } from './join-retold.ts'
import { apartFrom, forbidden, itemsOf, mayMeet, type OpenClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { countPieces, piecesOf } from './piece-of.ts'
import { daysFit } from './said-days.ts'
import { seedIndex } from './seed-index.ts'

const MOST_PIECES = 40 // sentences of one statement

/** A claim with the wording that most of its statements have. */
interface Told {
  readonly claim: OpenClaim
  readonly usual: Comparable
}

/**
 * A record says in many sentences what reports tell one by one in their own words: it stands in their claims, too, with the sentence
 * that each is about. Not where its own article tells that claim as well.
 */
export function shareRetold(claims: readonly OpenClaim[], judged: Judgements, crowded: Set<string>): void {
  const longer = claims.filter((claim) => itemsOf(claim).some(saysMore))
  if (longer.length === 0) return
  const index = seedIndex<Told>(crowded)
  for (const claim of claims) {
    const usual = usualPieceOf(claim)
    index.add(meaningKeys(usual.contents), { claim, usual }, claim.seed.statement.id)
  }
  for (const own of longer) {
    const different = itemsOf(own).flatMap((item) => apartFrom(item, judged)) // whoever tells both apart knows them for two
    for (const item of itemsOf(own).filter(saysMore)) {
      for (const piece of piecesOf(item).slice(0, MOST_PIECES)) {
        const near = index.nearest(meaningKeys(piece.contents)).filter(({ claim }) => claim !== own)
        for (const told of near) if (!forbidden(different, told.claim)) shareOne(told, piece, own)
      }
    }
  }
}

const saysMore = ({ statement, parts }: Comparable) => countPieces(statement, parts) > 1

/** Of a statement without a day the claim in which it stands may tell one. */
function shareOne({ claim, usual }: Told, piece: Comparable, own: OpenClaim): void {
  if (!mayMeet(usual, piece) || isToldIn(piece, claim)) return
  const retold = contentLikeness(usual.contents, piece.contents)
  const words = worthWords(retold)
  if (retold.misread || !isRetold(retold) || !daysFit(usual, piece, words) || !daysFit(usual, own.seed, words)) return
  const likeness = asLikeness(retold)
  claim.shared.push({ item: piece, likeness, because: `${likeness.because}, as a part of what is said` })
}

/** Its own article tells this claim, or the statement stands in it already. */
function isToldIn({ statement }: Comparable, { seed, members, shared }: OpenClaim): boolean {
  const tells = (one: Comparable) => one.statement.articleId === statement.articleId
  return tells(seed) || members.some(({ item }) => tells(item)) || shared.some(({ item }) => tells(item))
}
