import type { Article, Block } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { unmarkedQuotation } from '../text/unmarked-quotation.ts'
import type { Span } from './attribution.ts'

/** A block of a letter that is printed whole: what it holds of it (null: the salutation, the closing line, the signature), and whose it is. */
export interface LetterPart {
  readonly words: Quotation | null
  readonly source: Span
}

const LONGEST = 20 // blocks between salutation and signature
const SALUTATION =
  /^\s*["“„«]?(?:Dear|Your Excellency|Excellency)(?!\s(?:readers?|subscribers?|editors?|all|friends|sir or|listeners?|viewers?)\b)[^.:;?!“”"]{0,120}[,:!]\s*$/iu
const CLOSING =
  /^\s*(?:(?:Yours|Respectfully|Sincerely|Kind|Best|With|Regards|Cordially)\b[^.?!]{0,80}[,.]?|Please accept\b.{0,160})\s*$/iu
const SIGNATURE =
  /^\s*(?:Signed:?\s)?(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{L}[\p{L}\p{M}.’'-]*){0,3}\s\p{Lu}[\p{L}\p{M}.’'-]+)[,.]?\s*["”»]?\s*$/du
const MARK = /["“”„«»]/

/**
 * A letter printed whole, with its salutation and one signature: the paragraphs between are the words of who signs, each by itself, marked
 * or not. By the index of the block.
 */
export const printedLetter: (article: Article) => ReadonlyMap<number, LetterPart> = onceFor(findLetters)

function findLetters({ text, blocks }: Article): ReadonlyMap<number, LetterPart> {
  const parts = new Map<number, LetterPart>()
  for (const [nth, block] of blocks.entries()) {
    if (parts.has(nth) || !isRead(block) || !SALUTATION.test(wordsOf(text, block))) continue
    const last = signatureFrom(text, blocks, nth + 1)
    const source = last === null ? null : signerAt(text, blocks[last])
    if (last === null || !source) continue
    for (const [at, one] of blocks.slice(nth, last + 1).entries()) {
      const isFrame = at === 0 || nth + at === last || CLOSING.test(wordsOf(text, one))
      parts.set(nth + at, { words: isFrame ? null : unmarkedQuotation(text, one.start, one.end), source })
    }
  }
  return parts
}

/** The block that signs, where nothing between quotes anybody and nobody else signs below. */
function signatureFrom(text: string, blocks: readonly Block[], from: number): number | null {
  for (let at = from; at < Math.min(blocks.length, from + LONGEST); at++) {
    const block = blocks[at]
    if (!block || block.signature) return null
    if (at > from && SIGNATURE.test(wordsOf(text, block))) return signsAlone(text, blocks[at + 1]) ? at : null
    if (!isRead(block) || MARK.test(wordsOf(text, block))) return null
  }
  return null
}

const signsAlone = (text: string, next: Block | undefined): boolean => !next || !SIGNATURE.test(wordsOf(text, next))

function signerAt(text: string, block: Block | undefined): Span | null {
  const [from, to] = (block && SIGNATURE.exec(wordsOf(text, block))?.indices?.groups?.name) ?? []
  return block && from !== undefined && to !== undefined ? { start: block.start + from, end: block.start + to } : null
}

const isRead = ({ type }: Block): boolean => type === 'paragraph' || type === 'unknown' || type === 'subhead'

const wordsOf = (text: string, { start, end }: Block): string => text.slice(start, Math.min(end, start + 3000))
