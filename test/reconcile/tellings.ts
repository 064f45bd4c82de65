import type { Credit } from '../../src/model/article.ts'
import type { ReadArticle } from '../../src/model/briefing.ts'
import type { Judgement, PairDecision } from '../../src/model/decision.ts'
import { evidenceAt, type Grounded } from '../../src/model/evidence.ts'
import { anchorOf, articleOf, occasionOf, speakerOf, statementOf } from '../../src/model/factories.ts'
import type { OfficeMention } from '../../src/model/office-mention.ts'
import type { Statement } from '../../src/model/statement.ts'
import { type Comparable, comparableOf as comparableStatement } from '../../src/reconcile/comparable.ts'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import type { JoinedClaim } from '../../src/reconcile/joined-claim.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { seriesOf } from '../../src/series/series.ts'

/** No edition is known, so that every day of printing is alike. */
export const NO_SERIES = seriesOf({ editions: [], releases: [] })

/** A read article named by its file; its text is its file's name unless given. */
export function articleIn(file: string, given: Partial<ReadArticle> & { readonly printed?: string } = {}): ReadArticle {
  const { printed, offices = [], ...rest } = given
  const published = printed === undefined ? {} : { published: stated(printed) }
  const article = articleOf({ text: file, path: `coverage/${file}`, ...published, ...rest })
  return { ...article, id: file, offices, quotationMarks: { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 } }
}

export const stated = (value: string, evidence: Grounded<string>['evidence'] = null): Grounded<string> => ({
  value,
  basis: 'stated',
  evidence,
})

/** One telling: these words, of Ada Brandt unless another is named, in that article. */
export interface Telling {
  readonly in: ReadArticle
  readonly words: string | readonly string[] // several: a split quotation
  readonly by?: string
  readonly on?: string
  readonly city?: string
  readonly indirect?: boolean
}

export function statementIn({ in: article, words, by = 'Ada Brandt', on, city, indirect }: Telling): Statement {
  const parts = typeof words === 'string' ? [words] : words
  const contents = parts.map((part) => {
    const at = article.text.indexOf(part) // where its article has the words, else as if they were all of it
    return at > 0 ? evidenceAt(article.text, at, at + part.length) : evidenceAt(part, 0, part.length)
  })
  return statementOf({
    id: `${article.id} ${by} ${parts.join(' / ')}`,
    articleId: article.id,
    mode: indirect ? 'indirect' : 'direct',
    speaker: speakerOf(by),
    source: evidenceAt(by, 0, by.length),
    contents,
    quoted: indirect ? [] : contents,
    occasion: occasionOf({
      ...(on === undefined ? {} : { date: stated(on, evidenceAt(on, 0, on.length)) }),
      ...(city === undefined ? {} : { city: stated(city, evidenceAt(city, 0, city.length)) }),
    }),
  })
}

export function comparableOf(telling: Telling): Comparable {
  const comparable = comparableStatement(statementIn(telling), telling.in)
  if (!comparable) throw new Error('nothing to compare')
  return comparable
}

/** The one claim that these tellings make; throws where they make several. */
export function claimIn(tellings: readonly Telling[]): JoinedClaim {
  const { claims } = joinClaims(tellings.map(comparableOf), judgementsOf([]))
  const [claim, other] = claims
  if (!claim || other) throw new Error(`${claims.length} claims, not one`)
  return claim
}

export const byId = (articles: readonly ReadArticle[]): ReadonlyMap<string, ReadArticle> =>
  new Map(articles.map((article) => [article.id, article]))

export function decisionOn(
  a: Statement,
  b: Statement,
  judgement: Judgement,
  given: Partial<PairDecision> = {},
): PairDecision {
  return {
    id: 1,
    a: anchorOf({ statementId: a.id }),
    b: anchorOf({ statementId: b.id }),
    judgement,
    by: 'A. Kessler',
    at: '2026-11-20T10:00:00.000Z',
    undone: null,
    orphan: false,
    ...given,
  }
}

export const creditOf = (kind: Credit['kind'], name: string, rule: Credit['rule'] = 'reported-by'): Credit => ({
  kind,
  name,
  evidence: null,
  rule,
})

/** Ada Brandt's office as this article prints it. */
export const officeOf = (text: string, given: Partial<OfficeMention> = {}): OfficeMention => ({
  personId: 'name:ada brandt',
  name: 'Ada Brandt',
  text,
  evidence: evidenceAt(text, 0, text.length),
  where: 'text',
  told: null,
  past: false,
  ...given,
})

/** Every order of few things. */
export function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]]
  return things.flatMap((first, at) =>
    orders(things.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  )
}
