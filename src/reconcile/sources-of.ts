import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { carriedWire, wireOf } from './carried-wire.ts'
import { interviewAtHand } from './interview-at-hand.ts'
import { isPerson } from './is-person.ts'
import { namedAtHand } from './named-at-hand.ts'
import { type NamedSource, THE_OFFICE, THE_TEXT } from './named-source.ts'
import { houseSource, namedSource } from './named-sources.ts'
import type { OriginOf } from './origins-of.ts'
import type { OwnAccount } from './own-account.ts'

/** What each article of a claim names for its words; a body's quoted words are from its text where that is among the articles. */
export function sourcesOf(
  statements: readonly Statement[],
  interviews: readonly string[],
  origins: OriginOf,
  register: Register,
): Map<ArticleId, NamedSource> {
  if (new Set(statements.map(({ articleId }) => articleId)).size < 2) return new Map()
  const ofBody = statements.every(({ speaker }) => speaker !== null && !isPerson(speaker.id))
  const isText = ({ articleId, speaker }: Statement) => {
    const account = origins.accounts.get(articleId)
    const isOwn = account && speaker && (account.bodyId === speaker.id || isHeadedBy(account, speaker.name))
    return origins.records.has(articleId) || isOwn === true
  }
  const hasText = ofBody && statements.some(isText)
  const toldOf = namedAmong(statements, interviews, origins, register)
  const namedHere = (article: ReadArticle, one: Statement) =>
    namedSource(article, [one], register, origins.alone.has(one.articleId))
  return new Map(
    statements.flatMap((one) => {
      const article = origins.articles.get(one.articleId)
      const fromText = hasText && (one.quoted.length > 0 || isText(one))
      const account = origins.accounts.get(one.articleId)
      const house = account ? houseSource(account, one, register) : null
      const isOffices = house?.key === THE_OFFICE.key // which has its own words from nobody else than an interview
      const printed = () => article && interviewAtHand(article, one, interviews, register, isOffices)
      const named = () => (isOffices ? null : article && namedHere(article, one)) ?? printed()
      const source = fromText ? THE_TEXT : (named() ?? house ?? (article && toldOf(article)))
      return source ? [[one.articleId, source] as const] : []
    }),
  )
}

/** Of what is told beside the words: agencies whose own articles are among these, and `interviews`; who signs may have been there himself. */
function namedAmong(
  statements: readonly Statement[],
  interviews: readonly string[],
  { articles, records, accounts, told }: OriginOf,
  register: Register,
): (article: ReadArticle) => NamedSource | null {
  const all = [...new Set(statements.map(({ articleId }) => articleId))].flatMap((id) => articles.get(id) ?? [])
  const own = all.filter((article) => carriedWire(article) === null)
  const wires = [...new Set(own.flatMap((article) => wireOf(article)?.name ?? []))]
  const printed = interviews.map((name) => ({ name, kind: 'outlet' as const }))
  const either = [...printed, ...wires.map((name) => ({ name, kind: 'wire' as const }))]
  return (article) => {
    if (records.has(article.id) || accounts.has(article.id)) return null
    const isSigned = (told.get(article.id)?.length ?? 0) > 0
    return namedAtHand(article, isSigned ? printed : either, register)
  }
}

/** "Ministry of Defence / Documents / Declaration of the Harbour Group" */
const isHeadedBy = ({ house }: OwnAccount, name: string) => house.split(' / ').some((line) => line.endsWith(name))
