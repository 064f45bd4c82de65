import type { Article } from '../model/article.ts'

const ENTRIES = 3
const ENTRY = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?=[\s:–—-])/i

/** Entries with the hour: what such a page tells was said on the day in its head. */
export function isLivePage(article: Article): boolean {
  const before = known.get(article)
  if (before !== undefined) return before
  const isLive = entriesOf(article) >= ENTRIES
  known.set(article, isLive)
  return isLive
}

const known = new WeakMap<Article, boolean>() // asked for each of its statements

const entriesOf = ({ text, blocks }: Article) =>
  blocks.filter(({ start, end }) => ENTRY.test(text.slice(start, Math.min(end, start + 12)))).length
