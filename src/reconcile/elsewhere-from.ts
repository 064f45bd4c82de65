import type { Block } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { spansIn } from '../text/spans-in.ts'
import { tellsOfPost } from './named-sources.ts'
import { outletNamed } from './outlet-named.ts'

const INTERVIEW = /\b[Ii]n\s(?:an?|the|that|this|his|her)\s(?:same\s)?(?:interview|conversation)\b|\bhad\stold\s/
/** "…, Reuters reports": the whole article is another's, and yet of one occasion. */
const REPORTED = /,\s(?:as\s)?(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){1,4}(?:reports|reported)(?=[.,]|$)/u
const LONGEST = 2000 // UTF-16 units of a paragraph

const known = new WeakMap<ReadArticle, number>() // asked of each statement for its day and its city

/**
 * Where an article begins to tell what was said in another place, and on another day, than it reports from: the first paragraph that
 * tells of a post, of an interview or of another outlet; infinity where none does.
 */
export function elsewhereFrom(article: ReadArticle, register: Register): number {
  const before = known.get(article)
  if (before !== undefined) return before
  const paragraphs = article.blocks.filter(({ type }) => type === 'paragraph')
  const isCarried = paragraphs.slice(0, 1).some((lede) => REPORTED.test(wordsOf(lede, article)))
  const first = paragraphs.slice(isCarried ? 1 : 0).find((block) => tellsOfElsewhere(block, article, register))
  const from = first?.start ?? Number.POSITIVE_INFINITY
  known.set(article, from)
  return from
}

/** "She wrote on Agora", "had told the weekly", "in the same interview": the paragraph of a statement tells of elsewhere. */
export function isOfElsewhere(article: ReadArticle, { contents }: Statement, register: Register): boolean {
  const at = contents[0]?.start ?? 0
  const block = spansIn(article.blocks, at, at + 1)[0]
  return block?.type === 'paragraph' && tellsOfElsewhere(block, article, register)
}

function tellsOfElsewhere(block: Block, article: ReadArticle, register: Register): boolean {
  const words = wordsOf(block, article)
  return tellsOfPost(words) || INTERVIEW.test(words) || outletNamed(words, article, register) !== null
}

const wordsOf = ({ start, end }: Block, { text }: ReadArticle) => text.slice(start, Math.min(end, start + LONGEST))
