import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { addDays, dateRange } from '../text/date-range.ts'
import { carriedWire, wireOf } from './carried-wire.ts'
import { groupedBy } from './grouped-by.ts'

const BACK = 4 // days before its own printing from which an article carries an agency's text
const AHEAD = 1
const MOST = 50 // of an agency's articles of those days that are looked at
const LONGEST = 20_000
const NUMBERS = 2 // that stand in both, where only one speaker or no day does
const NO_DAY = 'no day'

/**
 * Of the articles that carry an agency's text those of which the agency's own article is at hand: the one of these days in which the same
 * people speak, rewritten or translated though it be. Two speakers in common, or one and two numbers.
 */
export function creditedEchoes(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  echoes: readonly Echo[],
): Echo[] {
  const open = new Set(echoes.flatMap(({ of, articleId }) => (of === null ? [articleId] : [])))
  if (open.size === 0) return [...echoes]
  const own = ownArticles(articles)
  const said = groupedBy(statements, ({ articleId }) => articleId)
  const found = new Map<ArticleId, Echo>()
  for (const article of articles) {
    const wire = open.has(article.id) ? carriedWire(article) : null
    const near = wire ? nearOf(article, wire.name, own) : []
    const best = near
      .map((one) => ({ one, alike: alikeness(article, one, said) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike || (a.one.id < b.one.id ? -1 : 1))[0]
    if (wire && best)
      found.set(article.id, {
        articleId: article.id,
        of: best.one.id,
        origin: wire.name,
        because: `it credits ${wire.name}, and the same people speak in both`,
      })
  }
  return echoes.map((echo) => (echo.of === null ? (found.get(echo.articleId) ?? echo) : echo))
}

/** Each agency's own articles by day of printing. */
function ownArticles(articles: readonly ReadArticle[]): Map<string, ReadArticle[]> {
  const own = articles.filter((one) => wireOf(one) !== null && carriedWire(one) === null)
  return groupedBy(own, (one) => `${wireOf(one)?.name} ${dayOf(one) ?? NO_DAY}`)
}

const dayOf = ({ published }: ReadArticle) =>
  published.value === null ? null : (dateRange(published.value)?.first ?? null)

function nearOf(article: ReadArticle, wire: string, own: ReadonlyMap<string, readonly ReadArticle[]>): ReadArticle[] {
  const day = dayOf(article)
  if (day === null) return []
  const days = Array.from({ length: BACK + AHEAD + 1 }, (_, nth) => addDays(day, AHEAD - nth))
  return [...days, NO_DAY].flatMap((one) => own.get(`${wire} ${one}`) ?? []).slice(0, MOST)
}

/** Who speaks in the agency's article speaks in the other, or is named there. */
function alikeness(a: ReadArticle, b: ReadArticle, said: ReadonlyMap<ArticleId, readonly Statement[]>): number {
  const [own, speakers] = [speakersOf(said.get(a.id)), speakersOf(said.get(b.id))]
  const isNamed = (name: string) => a.text.includes(/\S\s(\S+)$/.exec(name)?.[1] ?? name)
  const shared = [...speakers].filter(([id, name]) => own.has(id) || isNamed(name)).length
  if (![...speakers.keys()].some((id) => own.has(id))) return 0
  const numbers = numbersOf(b)
  const same = [...numbersOf(a)].filter((one) => numbers.has(one)).length
  return same >= NUMBERS || (shared > 1 && dayOf(b) !== null) ? 10 * shared + same : 0
}

const speakersOf = (statements: readonly Statement[] = []) =>
  new Map(statements.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.name] as const] : [])))

/** Numbers of two digits or more, without their marks; years tell nothing. */
const numbersOf = ({ text }: ReadArticle) =>
  new Set(
    (text.slice(0, LONGEST).match(/\d[\d.,]*\d/g) ?? [])
      .map((one) => one.replace(/[.,](?=\d{3}\b)/g, ''))
      .filter((one) => !/^(?:19|20)\d\d$/.test(one)),
  )
