import type { ArticleId } from '../model/article.ts'
import type { Claim, Telling } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { countOrigins } from './count-origins.ts'
import { isReadOut } from './is-read-out.ts'
import { isRecord } from './is-record.ts'
import { type JoinedClaim, tellersOf } from './joined-claim.ts'
import type { NamedSource } from './named-source.ts'
import type { Told } from './occasion-told.ts'
import { type DaysOff, onOtherDays } from './on-other-days.ts'
import type { OriginOf } from './origins-of.ts'
import { sourcesOf } from './sources-of.ts'
import type { Wording } from './wording-of.ts'

export interface ClaimMade {
  readonly claim: Claim
  readonly whole: readonly Telling[] // the tree that it would have if every article told the words alike: who carries whose is seen there
  readonly named: ReadonlyMap<ArticleId, NamedSource> // where its articles say that they have the words from
}

/** A claim with its origins. */
export function claimOf(
  joined: JoinedClaim,
  { words, apart }: Wording,
  origins: OriginOf,
  day: Told,
  register: Register,
  off?: DaysOff,
): ClaimMade {
  const { seed, members, shared } = joined
  const statements = tellersOf(joined).map(({ statement }) => statement)
  const articleIds = [...new Set(statements.map((statement) => statement.articleId))]
  const records = new Set(articleIds.filter((id) => isRecord(origins.articles.get(id)))) // with a byline, too: interviews
  const interviews = [...records].flatMap((id) => origins.articles.get(id)?.outlet ?? []) // the outlets that print them
  const own = sourcesOf(statements, interviews, origins, register)
  const otherDay = onOtherDays(withoutQuoted(statements, own, interviews, origins, day), day, records, off)
  const otherwise = reasonsApart(statements, apart, otherDay, own)
  const { tree, ...counts } = countOrigins(articleIds, origins, otherwise, own)
  const whole = otherwise.size === 0 ? tree : countOrigins(articleIds, origins, new Map(), own).tree
  const claim = {
    words: words.replace(/[,;:]$/, ''),
    speaker: seed.statement.speaker?.name ?? '',
    speakerId: seed.statement.speaker?.id ?? '',
    statementIds: statements.map((statement) => statement.id),
    sharedIds: shared.map(({ item }) => item.statement.id),
    origins: counts,
    articles: articleIds.length,
    tree,
    because: [...members, ...shared].map(({ item, because }) => {
      const change = apart.get(item.statement.id)
      const known = item.lent ? `${because}; ${item.statement.speaker?.because}` : because
      return change === undefined ? known : `${known}, and this one ${change}`
    }),
  }
  return { claim, whole, named: own }
}

/** Articles that bear the words out in none of their tellings, each with why. */
function reasonsApart(
  statements: readonly Statement[],
  apart: Wording['apart'],
  otherDay: ReadonlySet<ArticleId>,
  own: ReadonlyMap<ArticleId, NamedSource>,
): ReadonlyMap<ArticleId, string> {
  const reasonOf = (one: Statement) => {
    if (apart.has(one.id)) return 'it tells the words otherwise than most'
    if (otherDay.has(one.articleId)) return 'it has the words on another day than most'
    const isUnsourced = isReadOut(one) && !own.has(one.articleId)
    return isUnsourced ? `in it ${one.carriedBy?.name} reads the words out; where they are from is not told` : null
  }
  const reasons = new Map<ArticleId, string>()
  const agreeing = new Set<ArticleId>()
  for (const one of statements) {
    const reason = reasonOf(one)
    if (reason === null) agreeing.add(one.articleId)
    else reasons.set(one.articleId, reason)
  }
  return new Map([...reasons].filter(([id]) => !agreeing.has(id)))
}

/** A post or a printed interview that is at hand is of its own day, whatever day who quotes it tells elsewhere in the article. */
function withoutQuoted(
  statements: readonly Statement[],
  own: ReadonlyMap<ArticleId, NamedSource>,
  interviews: readonly string[],
  origins: OriginOf,
  day: Told,
): readonly Statement[] {
  const { articles } = origins
  const hasPost = [...own.values()].some(({ key, isItself }) => key === 'post' && isItself)
  if (!hasPost && interviews.length === 0) return statements
  const isAtHand = ({ key }: NamedSource) =>
    key === 'post' ? hasPost : interviews.some((outlet) => key === `outlet:${outlet}`)
  return statements.filter((one) => {
    const source = own.get(one.articleId)
    if (!source || source.isItself || !isAtHand(source)) return true
    const at = day.of(one).evidence?.start
    const from = one.contents[0]?.start ?? 0
    const block = articles.get(one.articleId)?.blocks.find(({ start, end }) => start <= from && from < end)
    const isOwn = block === undefined || at === undefined || (block.start <= at && at < block.end)
    return isOwn || (origins.alone.has(one.articleId) && isSaidOn(articles.get(one.articleId)?.text ?? '', at))
  })
}

/** "said on Sunday", "told the station on Monday": the day is one of saying, which the only one who speaks there has said it on. */
const isSaidOn = (text: string, at: number): boolean =>
  /\b(?:sa(?:id|ys)|told)\s(?:[^.!?“”"\n]{1,40}\s)?(?:on\s)?$/.test(text.slice(Math.max(0, at - 60), at))
