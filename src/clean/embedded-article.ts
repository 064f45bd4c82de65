import { htmlArticle } from './html-source.ts'
import type { MappedText } from './mapped-text.ts'
import { readPlain } from './plain-source.ts'
import type { RawArticle, Said } from './raw-block.ts'

/** A text that a container holds, with what that says of it: HTML if it has tags of blocks or lines, else plain. */
export function embeddedArticle(body: MappedText, said: Said): RawArticle {
  return /<(?:p|br|div|h[1-6]|blockquote|article|html)\b[^>]{0,500}>/i.test(body.text)
    ? htmlArticle(body, said)
    : readPlain(body, said)
}
