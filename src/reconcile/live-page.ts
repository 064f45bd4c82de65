import type { Article } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'

const ENTRIES = 3
const ENTRY = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?=[\s:–—-])/i

/** Entries with the hour: what such a page tells was said on the day in its head. */
export const isLivePage: (article: Article) => boolean = onceFor((article) => entriesOf(article) >= ENTRIES)

const entriesOf = ({ text, blocks }: Article) =>
  blocks.filter(({ start, end }) => ENTRY.test(text.slice(start, Math.min(end, start + 12)))).length
