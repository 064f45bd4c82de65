import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Decision, ReviewPair } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { PrintedAside } from '../model/printed-aside.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Series } from '../series/series.ts'
import { bySpeaker } from './by-speaker.ts'
import { claimOf } from './claim-of.ts'
import { countConflicts } from './count-conflicts.ts'
import { madeBy, withOrigins } from './count-sides.ts'
import { creditedEchoes } from './credited-echoes.ts'
import { creditsOf } from './credits-of.ts'
import { figureConflicts } from './figure-conflicts.ts'
import { findEchoes } from './find-echoes.ts'
import { isRecord } from './is-record.ts'
import { tellersOf } from './joined-claim.ts'
import { judgementsOf } from './judgements.ts'
import { kinByClaims } from './kin-by-claims.ts'
import { kinByWords } from './kin-by-words.ts'
import { withKinYears } from './kin-years.ts'
import { withKnownWords } from './known-words.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { bothTold } from './occasion-told.ts'
import { officeConflicts } from './office-conflicts.ts'
import { daysOff } from './on-other-days.ts'
import { withOriginsAside } from './origins-aside.ts'
import { type OriginOf, originsOf } from './origins-of.ts'
import { reconcileSpeaker } from './reconcile-speaker.ts'
import { speakerConflicts } from './speaker-conflicts.ts'
import { swappedOccasions } from './swapped-occasions.ts'
import { withToldEchoes } from './told-echoes.ts'
import { withoutSiblings } from './without-siblings.ts'

export interface Reconcilable {
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly aside?: readonly PrintedAside[] // their figures are not among `figures`
  readonly decisions: readonly Decision[]
  readonly register: Register
  readonly series: Series // by whose editions two figures printed apart may each have been current
}

export interface Reconciled {
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
  readonly echoes: readonly Echo[]
  readonly review: readonly ReviewPair[]
  readonly origins: OriginOf // of `articles`
  readonly crowded: number // blocks with more claims than are compared
}

/**
 * What several statements say in common, from how many origins, and where accounts differ. Pure; the order of reading does not matter.
 * One speaker after the other, so that memory holds the words of one at a time.
 */
export function reconcile(printed: Reconcilable): Reconciled {
  const given = withKinYears(printed)
  const aside = printed.aside ?? []
  const articles = new Map(given.articles.map((article) => [article.id, article]))
  const echoes = findEchoes(given.articles)
  const origins = originsOf(given.articles, echoes, given)
  const records = new Set(given.articles.filter(isRecord).map(({ id }) => id))
  const told = bothTold(articles, given.register)
  const byWords = kinByWords(articles)
  const of = { credits: creditsOf(articles), areKin: byWords }
  const copies = new Set(echoes.flatMap(({ articleId, of }) => (of === null ? [] : [articleId])))
  const shared = { articles, judged: judgementsOf(given.decisions), told, copies, of }
  const claimsOf = (worded: ReturnType<typeof reconcileSpeaker>['worded']) => {
    const said = worded.map(([claim]) => tellersOf(claim).map(({ statement }) => statement))
    const off = daysOff(said, told.date, records)
    return worded.map(([claim, wording]) => claimOf(claim, wording, origins, told.date, given.register, off))
  }
  const parts = bySpeaker(withKnownWords(given.statements, articles, given.register), given.decisions).map((own) => {
    const { worded, ...rest } = reconcileSpeaker(own, shared)
    return { ...rest, made: claimsOf(worded) }
  })
  const made = parts.flatMap((part) => part.made)
  const claims = made.map(({ claim }) => claim).sort(byWeight)
  const byClaims = kinByClaims(claims)
  const areKin = (a: string, b: string) => byClaims(a, b) || byWords(a, b)
  const speakers = speakerConflicts(given.statements, articles, given.register)
  const printing = new Map([...articles, ...aside.map(({ article }) => [article.id, article] as const)])
  const conflicts = [
    ...officeConflicts(given.articles, given.statements, given.register, areKin),
    ...parts.flatMap((part) => part.occasions),
    ...parts.flatMap((part) => part.wordings),
    ...speakers,
    ...swappedOccasions(speakers, given.statements, articles, told),
    ...figureConflicts([...given.figures, ...aside.flatMap((one) => one.figures)], printing, given.series),
    ...countConflicts(given.articles, areKin),
  ]
  const byStatement = madeBy(made)
  const ofSides = withOriginsAside(origins, aside)
  const wholes = made.map(({ whole }) => whole)
  return {
    claims,
    conflicts: mergeConflicts(conflicts).map((conflict) => withOrigins(conflict, ofSides, byStatement)),
    echoes: withoutSiblings(creditedEchoes(given.articles, given.statements, withToldEchoes(echoes, wholes))),
    review: parts.flatMap((part) => part.review),
    origins,
    crowded: parts.reduce((sum, part) => sum + part.crowded, 0),
  }
}

/** Told by most articles first, then by speaker and words. */
function byWeight(a: Claim, b: Claim): number {
  return b.articles - a.articles || a.speaker.localeCompare(b.speaker) || a.words.localeCompare(b.words)
}
