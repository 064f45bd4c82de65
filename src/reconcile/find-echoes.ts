import type { Article, ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { remembered } from '../text/remembered.ts'
import { carriedWire, wireOf } from './carried-wire.ts'
import { inOrderOf } from './in-order-of.ts'
import { KINDS, pairsSharing, sentencesTold } from './pairs-sharing.ts'
import { compareSentences, type Sentence, sentencesOf } from './shared-sentences.ts'
import { MANY, takenOver } from './taken-over.ts'

const SENTENCES = 3 // copied sentences that make an echo
const LEAST = 2 // that make one where much of the other narration is taken over as well
const SHARE = 0.4 // of the shorter article's sentences
const NEAR = 3 // days between an article and one that shortens it
const WEEK = 7 // or between two that quote the same words, too
const KEPT = 1_000 // articles
const COMMON = 50 // a sentence in more articles than this links each of them to the first only

const sentencesIn = remembered(KEPT, sentencesOf) // articles of one day are asked for together

/**
 * Which articles carry another's text, by whole sentences in common, lightly edited or not, and which say that they carry a wire's.
 * Quotations alone make no echo.
 */
export function findEchoes(articles: readonly ReadArticle[]): Echo[] {
  const inOrder = inOrderOf(articles, placeOf)
  const byId = new Map(inOrder.map((article) => [article.id, article]))
  const keys = new Map(inOrder.map((article) => [article.id, Float64Array.from(sentenceKeys(article))]))
  const echoes: Echo[] = []
  for (const [one, others] of pairsSharing(keys, { common: COMMON, least: LEAST })) {
    const a = byId.get(one)
    const own = a && others.length > 0 ? sentencesIn(a) : []
    for (const other of others) {
      const b = byId.get(other)
      const echo = a && b ? echoOf(a, own, b, sentencesIn(b)) : null
      if (echo) echoes.push(echo)
    }
  }
  const told = new Set(echoes.map((echo) => echo.articleId))
  const inPairs = echoes.sort((a, b) => (pairOf(a) < pairOf(b) ? -1 : 1))
  return [...inPairs, ...articles.filter((article) => !told.has(article.id)).flatMap(wireEcho)]
}

/** By what articles that carry the same sentences meet. */
export const sentenceKeys = (article: ReadArticle): ReadonlySet<number> =>
  new Set(sentencesIn(article).flatMap((one) => one.keys))

/** Whether two articles may carry the same text, by the keys of their sentences. */
export function mayBeAkin(keys: ReadonlySet<number>, others: readonly number[]): boolean {
  const kinds = new Int32Array(KINDS)
  for (const key of others) if (keys.has(key)) kinds[key % KINDS] = (kinds[key % KINDS] ?? 0) + 1
  return sentencesTold(kinds) >= LEAST
}

/** Of articles without their text those that carry the same whole sentences, by the keys of these: each such pair. */
export function akinByKeys(keys: ReadonlyMap<ArticleId, Float64Array>): [ArticleId, ArticleId][] {
  const pairs = [...pairsSharing(keys, { common: COMMON, least: SENTENCES })]
  return pairs.flatMap(([one, others]) =>
    others
      .filter((other) => carriesWhole(keys.get(one) ?? NONE, keys.get(other) ?? NONE))
      .map((other): [ArticleId, ArticleId] => [one, other]),
  )
}

/** The same as `echoOf` asks of two texts, but that an edited sentence counts for nothing. */
function carriesWhole(left: Float64Array, right: Float64Array): boolean {
  const [few, many] = [left, right].map((keys) => keys.filter(isWhole)).sort((a, b) => a.length - b.length)
  const known = new Set(many)
  const shared = (few ?? NONE).filter((key) => known.has(key))
  return shared.length >= Math.max(SENTENCES, SHARE * (few?.length ?? 0)) && shared.some(hasNarration)
}

const NONE = new Float64Array()
const hasNarration = (key: number) => key % KINDS === KINDS - 1
const isWhole = (key: number) => key % KINDS === 0 || hasNarration(key)

const pairOf = ({ articleId, of }: Echo) => [articleId, of ?? ''].sort().join(' ')

/** Earliest first, so that the order of reading changes nothing. */
const placeOf = (article: ReadArticle) => `${day(article) ?? '9999'} ${article.id}`

function echoOf(a: ReadArticle, own: readonly Sentence[], b: ReadArticle, other: readonly Sentence[]): Echo | null {
  const [few, many] = own.length <= other.length ? [own, other] : [other, own]
  const { count, edited, narrated } = compareSentences(few, many)
  if (narrated === 0 || count < SENTENCES || count < SHARE * few.length) {
    const isNear = areNear(a, b, count > narrated ? WEEK : NEAR)
    const taken = !isNear ? null : narrated > 0 ? takenOver(few, many) : takenOver(few.filter(isNarration), many, MANY)
    return taken === null ? null : direct(a, b, taken)
  }
  const because = `${count} of its ${few.length} sentences stand in both${edited === 0 ? '' : `, ${edited} of them edited`}`
  return direct(a, b, because)
}

/** Beside quotations alike only this may be copied: "said Kroll in Oslo on Monday" is written by everybody. */
const isNarration = ({ quoted }: Sentence) => quoted.length === 0

/** Who copied whom: by wire credit, then by the earlier date, else it is not told. */
function direct(a: ReadArticle, b: ReadArticle, because: string): Echo {
  const [copy, original, why] = order(a, b)
  const origin = wireOf(original)?.name ?? original.title ?? original.path
  return { articleId: copy.id, of: original.id, origin, because: `${because}; ${why}` }
}

function order(a: ReadArticle, b: ReadArticle): [ReadArticle, ReadArticle, string] {
  for (const [copy, original] of [
    [a, b],
    [b, a],
  ] as const) {
    const wire = carriedWire(copy)
    const isOwn = original.outlet === wire?.name || (wireOf(original)?.name === wire?.name && !carriedWire(original))
    if (wire && isOwn) return [copy, original, `it credits ${wire.name}`]
  }
  const [one, two] = [day(a), day(b)]
  if ((one === two || one === null || two === null) && isAgencys(a) !== isAgencys(b)) {
    const [copy, original] = isAgencys(a) ? [b, a] : [a, b]
    return [copy, original, 'the other is an agency’s own']
  }
  if (one !== null && two !== null && one !== two) {
    return one < two ? [b, a, 'it is the later one'] : [a, b, 'it is the later one']
  }
  return a.id < b.id ? [b, a, 'which one copied is not told'] : [a, b, 'which one copied is not told']
}

/** Signed by its outlet as agencies sign. */
const isAgencys = (article: ReadArticle) => wireOf(article) !== null && carriedWire(article) === null

/** Later an agency's background is taken up again, which makes no copy. */
function areNear(a: ReadArticle, b: ReadArticle, most: number): boolean {
  const [one, other] = [day(a), day(b)]
  return one === null || other === null || Math.abs(daysBetween(one, other)) <= most
}

const day = (article: Article) => (article.published.value ? (dateRange(article.published.value)?.first ?? null) : null)

function wireEcho(article: ReadArticle): Echo[] {
  const wire = carriedWire(article)
  return wire ? [{ articleId: article.id, of: null, origin: wire.name, because: `it credits ${wire.name}` }] : []
}
