import type { ArticleId } from '../model/article.ts'
import { meaningKeys } from './blocks-of.ts'
import type { Comparable } from './comparable.ts'
import { contentLikeness } from './content-likeness.ts'
import { asLikeness, isRetold, usualPieceOf, worthWords } from './join-retold.ts'
import { apartFrom, forbidden, itemsOf, mayMeet, type OpenClaim, tellersOf } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { countPieces, piecesOf } from './piece-of.ts'
import { daysFit } from './said-days.ts'
import { seedIndex } from './seed-index.ts'
import { asPart } from './shared-words.ts'

const MOST_PIECES = 40 // sentences of one statement

/** A claim with the wording that most of its statements have, and the articles that tell it. */
interface Told {
  readonly claim: OpenClaim
  readonly usual: Comparable
  readonly articles: Set<ArticleId>
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
    const articles = new Set(tellersOf(claim).map(({ statement }) => statement.articleId))
    index.add(meaningKeys(usual.contents), { claim, usual, articles }, claim.seed.statement.id)
  }
  for (const own of longer) {
    const mayHold = othersOf(own, judged)
    for (const item of itemsOf(own).filter(saysMore)) {
      for (const piece of piecesOf(item).slice(0, MOST_PIECES))
        for (const told of index.nearest(meaningKeys(piece.contents)).filter(mayHold)) shareOne(told, piece, own)
    }
  }
}

const saysMore = ({ statement, parts }: Comparable) => countPieces(statement, parts) > 1

/** Whether a claim is another than its own, and none that somebody tells apart from it: who tells both knows them for two. Each is asked once. */
function othersOf(own: OpenClaim, judged: Judgements): (told: Told) => boolean {
  const different = itemsOf(own).flatMap((item) => apartFrom(item, judged))
  const known = new Map<OpenClaim, boolean>([[own, false]])
  return ({ claim }) => {
    const may = known.get(claim) ?? !forbidden(different, claim)
    known.set(claim, may)
    return may
  }
}

/** Of a statement without a day the claim in which it stands may tell one. */
function shareOne({ claim, usual, articles }: Told, piece: Comparable, own: OpenClaim): void {
  if (!mayMeet(usual, piece) || articles.has(piece.statement.articleId)) return
  const retold = contentLikeness(usual.contents, piece.contents)
  const words = worthWords(retold)
  if (retold.misread || !isRetold(retold) || !daysFit(usual, piece, words) || !daysFit(usual, own.seed, words)) return
  claim.shared.push(asPart(piece, asLikeness(retold)))
  articles.add(piece.statement.articleId)
}
