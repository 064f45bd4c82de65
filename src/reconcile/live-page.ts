import type { Article, Block } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'

const ENTRIES = 3
const ENTRY = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?=[\s:–—-])/i

/** Entries with the hour: what such a page tells was said on the day in its head. */
export const isLivePage: (article: Article) => boolean = onceFor((article) => entriesOf(article).length >= ENTRIES)

/** Its first one; undefined where it is no live page. */
export const firstEntry = (article: Article): Block | undefined =>
  isLivePage(article) ? entriesOf(article)[0] : undefined

const entriesOf = ({ text, blocks }: Article): Block[] =>
  blocks.filter(({ start, end }) => ENTRY.test(text.slice(start, Math.min(end, start + 12))))
