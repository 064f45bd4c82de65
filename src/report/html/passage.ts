import type { Article, ArticleId } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import { oneLine } from '../one-line.ts'
import { passageOf, type Reach } from '../passage.ts'
import type { Shelf } from '../shelf.ts'
import { type Html, html } from './template.ts'

/** `lang="…"` for words in another language than the page's; nothing where it cannot be told. */
export function langOf(article: Pick<Article, 'language'> | null): Html | null {
  const language = article?.language ?? 'en'
  return /^[a-z]{2,3}$/.test(language) && language !== 'en' && language !== 'und' ? html` lang="${language}"` : null
}

/** Words as printed, in somebody else's voice; what stands around them is paler. */
export function passageAsHtml(
  evidence: readonly Evidence[],
  articleId: ArticleId | null,
  shelf: Shelf,
  reach: Reach,
): Html {
  const article = articleId === null ? null : shelf.article(articleId)
  const runs =
    article === null
      ? evidence.map(({ exact }) => ({ text: oneLine(exact), meant: true }))
      : passageOf(article, evidence, reach)
  const set = runs.map(({ text, meant }) => (meant ? html`<b>${text}</b>` : text))
  return html`<p class="said" dir="auto"${langOf(article)}>${set}</p>`
}

/** The article's short name, as a way to the statement if it stands on the page, else to the article. */
export function citeLink(articleId: ArticleId, statementId: string | null, shelf: Shelf): Html {
  return html`<a href="#${statementId ?? `article-${articleId}`}">${shelf.label(articleId)}</a>`
}

/** An address as a link, if it is one that a click may follow; else as words. */
export function addressLink(address: string, words = address): Html {
  return /^https?:\/\//i.test(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : html`${words}`
}
