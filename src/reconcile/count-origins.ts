import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Origins, Telling } from '../model/claim.ts'
import { dateRange } from '../text/date-range.ts'
import { carriedWire, wireOf } from './carried-wire.ts'
import { isRecord } from './is-record.ts'
import { type NamedSource, THE_RECORD } from './named-source.ts'
import type { OriginOf } from './origins-of.ts'
import { isOwn } from './outlet-named.ts'
import { type Union, unionOf } from './union.ts'

/**
 * The articles of a claim, each with its origin and why, and their three counts: independent + same + untold = number of articles.
 * Independent are origins told apart, at least one: the first telling of words is an origin whoever wrote it. Articles `apart`, each
 * with its reason, bear nothing out: they are untold. See docs/methods/corroboration.md.
 */
export function countOrigins(
  articleIds: readonly ArticleId[],
  all: OriginOf,
  apart: ReadonlyMap<ArticleId, string> = new Map(),
  named: ReadonlyMap<ArticleId, NamedSource> = new Map(),
): Origins & { readonly tree: readonly Telling[] } {
  const origins = { ...all, echoOf: echoesAmong(articleIds, all) }
  const ids = [...new Set(articleIds)].sort((a, b) => (placeOf(a, origins) < placeOf(b, origins) ? -1 : 1))
  const groups = groupsOf(
    ids.filter((id) => !apart.has(id)),
    origins,
    named,
  )
  const roles = new Map<ArticleId, Telling>()
  const anyTold = groups.some(({ name }) => name !== null)
  for (const [nth, { name, members }] of groups.entries()) {
    const [head, ...rest] = members
    const own = ownArticles(members, origins)
    const isShown = name !== null || (!anyTold && nth === 0)
    if (head) roles.set(head, tellingOf(head, null, name, isShown ? 'independent' : 'untold', origins, named))
    for (const id of rest)
      roles.set(id, tellingOf(id, carriedBy(id, head ?? null, own, origins, named), name, 'same', origins, named))
  }
  for (const [nth, id] of ids.filter((one) => apart.has(one)).entries()) {
    const role = groups.length === 0 && nth === 0 ? 'independent' : 'untold'
    roles.set(id, { articleId: id, of: null, origin: null, role, because: apart.get(id) ?? '' })
  }
  const tree = ids.flatMap((id) => roles.get(id) ?? [])
  const count = (role: Telling['role']) => tree.filter((one) => one.role === role).length
  return { independent: count('independent'), same: count('same'), untold: count('untold'), tree }
}

/** Articles of one origin together, its root first: who names no other source goes before who does, then by day. */
function groupsOf(ids: readonly ArticleId[], origins: OriginOf, named: ReadonlyMap<ArticleId, NamedSource>) {
  const roots = unionOf()
  const shared = new Map([...named.values()].map((source) => [source.key, source.label]))
  joinTold(ids, origins, roots)
  for (const id of ids) {
    const source = named.get(id)
    if (source) roots.join(id, source.key)
    const article = origins.articles.get(id)
    for (const key of shared.keys()) if (article && isItself(key, article, origins)) roots.join(id, key)
  }
  const groups = new Map<string, { name: string | null; members: ArticleId[] }>()
  for (const id of ids) {
    const root = roots.find(id)
    const group = groups.get(root) ?? { name: null, members: [] }
    group.members.push(id)
    groups.set(root, group)
  }
  const rank = (id: ArticleId) => {
    const account = origins.accounts.get(id)
    if (origins.records.has(id) || isRecord(origins.articles.get(id))) return -1
    if (account) return Number(account.isPost)
    const source = named.get(id)
    return (source && !source.isItself ? 2 : 0) + (isCarrier(id, origins) ? 1 : 0)
  }
  for (const group of groups.values()) {
    const own = ownArticles(group.members, origins)
    const ranks = new Map(group.members.map((id) => [id, rank(id) + (isCopy(id, own, origins) ? 2 : 0)]))
    group.members.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) // stable: of one rank by day
    group.name = nameOf(group.members, origins, named)
  }
  return [...groups.values()]
}

/** The origin of these articles, the first one's own where it tells one: "Reuters", and not who cites it. */
function nameOf(
  [head, ...rest]: readonly ArticleId[],
  { told }: OriginOf,
  named: ReadonlyMap<ArticleId, NamedSource>,
): string | null {
  const toldBy = (id: ArticleId | undefined) => told.get(id ?? '')?.[0]?.name
  const labels = [head, ...rest].map((id) => named.get(id ?? '')?.label)
  return toldBy(head) ?? labels.find(Boolean) ?? rest.map(toldBy).find(Boolean) ?? null
}

/** Whose words these articles carry of one another; what a third one has that tells nothing of the claim changes nothing. */
function echoesAmong(ids: readonly ArticleId[], { echoOf }: OriginOf): OriginOf['echoOf'] {
  const among = new Set<ArticleId | null>(ids)
  return new Map(
    ids.flatMap((id) => {
      const echoes = (echoOf.get(id) ?? []).filter(({ of }) => among.has(of))
      return echoes.length > 0 ? [[id, echoes] as const] : []
    }),
  )
}

/** Articles that tell one origin, or of which one echoes another. */
function joinTold(ids: readonly ArticleId[], { told, echoOf }: OriginOf, roots: Union): void {
  for (const id of ids) {
    for (const { key } of told.get(id) ?? []) roots.join(id, key)
    for (const { of } of echoOf.get(id) ?? []) if (of !== null) roots.join(id, of)
  }
}

/** The outlet, the agency or the post that others name for the words. */
const isItself = (key: string, article: ReadArticle, { accounts }: OriginOf) =>
  (key === 'post' && accounts.get(article.id)?.isPost === true) ||
  (key === THE_RECORD.key && isRecord(article)) ||
  (key.startsWith('outlet:') && isOwn(key.slice(7), article)) ||
  (key.startsWith('wire:') && wireOf(article)?.name === key.slice(5))

/** It credits a wire whose own it is not. */
function isCarrier(id: ArticleId, { articles, echoOf }: OriginOf): boolean {
  const article = articles.get(id)
  return echoOf.has(id) || (article !== undefined && carriedWire(article) !== null)
}

/** It carries what stands in an agency's own article beside it, and never goes before that. */
function isCopy(id: ArticleId, own: ReadonlyMap<string, ArticleId>, { articles }: OriginOf): boolean {
  const article = articles.get(id)
  return article !== undefined && own.has(carriedWire(article)?.name ?? '')
}

/** Whose words an article carries: the wire's own, else the first of its origin; of a post that several quote it is no article's. */
function carriedBy(
  id: ArticleId,
  head: ArticleId | null,
  ownOf: ReadonlyMap<string, ArticleId>,
  origins: OriginOf,
  named: ReadonlyMap<ArticleId, NamedSource>,
): ArticleId | null {
  const { articles } = origins
  const article = articles.get(id)
  const own = ownOf.get((article && wireOf(article)?.name) ?? '')
  const source = named.get(id)
  const root = head === null ? undefined : articles.get(head)
  const isOfItself = source !== undefined && root !== undefined && isItself(source.key, root, origins)
  const isWires = article !== undefined && carriedWire(article) === null // no copy of it: its next item
  if (own !== undefined && own !== id && !(isOfItself && isWires)) return own
  const other = head === null ? undefined : named.get(head)
  // two that name a third, which is not at hand, carry nothing of each other's
  const isThird = /^(?:outlet|wire):/.test(source?.key ?? '') && other?.key === source?.key && !other?.isItself
  const isAtHand = (other?.key === 'post' && other.isItself) || (root !== undefined && isItself('post', root, origins))
  const ofPost = source?.key === 'post' && !isAtHand
  return ofPost || isThird ? null : head
}

/** Of each wire the first article that is its own: by its dateline, or its outlet. */
function ownArticles(members: readonly ArticleId[], { articles }: OriginOf): Map<string, ArticleId> {
  const own = new Map<string, ArticleId>()
  for (const id of members) {
    const article = articles.get(id)
    const wire = article ? wireOf(article) : null
    if (article && wire && !carriedWire(article) && !own.has(wire.name)) own.set(wire.name, id)
  }
  return own
}

function tellingOf(
  id: ArticleId,
  head: ArticleId | null,
  origin: string | null,
  role: Telling['role'],
  { articles, echoOf, told }: OriginOf,
  named: ReadonlyMap<ArticleId, NamedSource>,
): Telling {
  const echoes = echoOf.get(id) ?? []
  const echo = echoes.find(({ of }) => of === head) ?? echoes[0]
  const article = articles.get(id)
  const wire = article ? wireOf(article) : null
  const source = named.get(id)
  const keys = new Set(told.get(head ?? '')?.map(({ key }) => key))
  const shares = told.get(id)?.some(({ key }) => keys.has(key)) ?? false
  const because =
    echo?.because ??
    source?.because ??
    (wire && head !== null ? `it credits ${wire.name}` : null) ??
    (shares ? `both are of ${origin ?? 'one origin'}` : null) ??
    (origin === null ? 'nothing tells where it has the words from' : `its origin is ${origin}`)
  return { articleId: id, of: echo?.of ?? head, origin, role, because }
}

/** Earliest first, so that the order of reading changes nothing. */
function placeOf(id: ArticleId, { articles }: OriginOf): string {
  const published = articles.get(id)?.published.value
  return `${(published && dateRange(published)?.first) || '9999'} ${id}`
}
