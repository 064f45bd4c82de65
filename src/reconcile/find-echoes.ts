import type { Article, ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import { dateRange } from '../text/date-range.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import { sentences } from '../text/sentences.ts'

const WORDS = 8 // a sentence shorter than this may be written twice
const SENTENCES = 3 // copied sentences that make an echo
const SHARE = 0.4 // of the shorter article's sentences
const COMMON = 50 // a sentence in more articles than this links each of them to the first only

/** Which articles carry another's text, by whole sentences in common, and which say that they carry a wire's. */
export function findEchoes(articles: readonly ReadArticle[]): Echo[] {
  const inOrder = [...articles].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const byId = new Map(inOrder.map((article) => [article.id, article]))
  const own = new Map(inOrder.map((article) => [article.id, sentenceKeys(article)]))
  const shared = sharedSentences(own)
  const echoes: Echo[] = []
  for (const [pair, count] of [...shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [a, b] = pair.split(' ').map((id) => byId.get(id))
    if (!a || !b) continue
    const shorter = Math.min(own.get(a.id)?.size ?? 0, own.get(b.id)?.size ?? 0)
    if (count < SENTENCES || count < SHARE * shorter) continue
    echoes.push(direct(a, b, count, shorter))
  }
  const told = new Set(echoes.map((echo) => echo.articleId))
  return [...echoes, ...articles.filter((article) => !told.has(article.id)).flatMap(wireEcho)]
}

/** Earliest first, so that the order of reading changes nothing. */
const placeOf = (article: ReadArticle) => `${day(article) ?? '9999'} ${article.id}`

function sentenceKeys(article: Article): Set<string> {
  const keys = new Set<string>()
  for (const block of article.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'unknown') continue
    for (const { start, end } of sentences(article.text, block.start, block.end)) {
      const words = fold(article.text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length >= WORDS) keys.add(idOf(words.join(' ')))
    }
  }
  return keys
}

/** How many sentences each pair shares; pairs that share none are never looked at. Of many copies each is held against the first. */
function sharedSentences(own: ReadonlyMap<ArticleId, ReadonlySet<string>>): Map<string, number> {
  const holders = new Map<string, ArticleId[]>()
  for (const [id, keys] of own) {
    for (const key of keys) {
      const ids = holders.get(key)
      if (ids) ids.push(id)
      else holders.set(key, [id])
    }
  }
  const shared = new Map<string, number>()
  for (const ids of holders.values()) {
    const firsts = ids.length > COMMON ? ids.slice(0, 1) : ids
    for (const [index, a] of firsts.entries()) {
      for (let nth = index + 1; nth < ids.length; nth++) {
        const pair = `${a} ${ids[nth]}`
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  return shared
}

/** Who copied whom: by wire credit, then by the earlier date, else it is not told. */
function direct(a: ReadArticle, b: ReadArticle, count: number, shorter: number): Echo {
  const because = `${count} of its ${shorter} sentences stand in both`
  const [copy, original, why] = order(a, b)
  const origin = wireOf(original)?.name ?? original.title ?? original.path
  return { articleId: copy.id, of: original.id, origin, because: `${because}; ${why}` }
}

function order(a: ReadArticle, b: ReadArticle): [ReadArticle, ReadArticle, string] {
  for (const [copy, original] of [
    [a, b],
    [b, a],
  ] as const) {
    const wire = wireOf(copy)
    if (wire && (original.outlet === wire.name || wireByDateline(original) === wire.name) && wire.rule !== 'dateline') {
      return [copy, original, `it credits ${wire.name}`]
    }
  }
  const [one, two] = [day(a), day(b)]
  if (one !== null && two !== null && one !== two) {
    return one < two ? [b, a, 'it is the later one'] : [a, b, 'it is the later one']
  }
  return a.id < b.id ? [b, a, 'which one copied is not told'] : [a, b, 'which one copied is not told']
}

const day = (article: Article) => (article.published.value ? (dateRange(article.published.value)?.first ?? null) : null)
export const wireOf = (article: Article) => article.credit.find((credit) => credit.kind === 'wire') ?? null
const wireByDateline = (article: Article) =>
  article.credit.find((credit) => credit.kind === 'wire' && credit.rule === 'dateline')?.name

function wireEcho(article: ReadArticle): Echo[] {
  const wire = wireOf(article)
  if (!wire || wire.rule === 'dateline' || article.outlet === wire.name) return []
  return [{ articleId: article.id, of: null, origin: wire.name, because: `it credits ${wire.name}` }]
}
