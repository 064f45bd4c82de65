import type { Article, Block, Signature } from '../model/article.ts'
import type { Span } from './attribution.ts'

/** Words that belong to whoever signs them: a pull quote, a post, a transcript turn. */
export interface SignedWords {
  readonly signature: Signature
  readonly contents: readonly Span[]
  readonly type: Block['type']
}

const LINK = /(?:https?:\/\/\S+|(?:pic\.)?(?:twitter|x)\.com\/\S+)/gi
const OPENING_NAME = /^[^\n“"«„]{2,80}:\s*$/

/** One entry a signature, its words gathered from all blocks that carry it; links and the opening "Name:" are not words. */
export function signedWords(article: Article): SignedWords[] {
  const bySignature = new Map<number, { signature: Signature; contents: Span[]; type: Block['type'] }>()
  for (const block of article.blocks) {
    if (!block.signature) continue
    const key = block.signature.start
    const entry = bySignature.get(key) ?? { signature: block.signature, contents: [], type: block.type }
    entry.contents.push(...lines(article.text, block, block.signature))
    bySignature.set(key, entry)
  }
  return [...bySignature.values()].filter((entry) => entry.contents.length > 0)
}

/** The block's lines without the signature line, without links, without blanks at the edges. */
function lines(text: string, block: Block, signature: Signature): Span[] {
  const spans: Span[] = []
  for (const line of text.slice(block.start, block.end).matchAll(/[^\n]+/g)) {
    const start = block.start + line.index
    for (const piece of withoutLinks(text, start, start + line[0].length)) {
      const words = withoutSignature(text, piece, signature)
      if (words && !OPENING_NAME.test(text.slice(words.start, words.end))) spans.push(words)
    }
  }
  return spans
}

function withoutLinks(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const link of text.slice(start, end).matchAll(LINK)) {
    pieces.push({ start: from, end: start + link.index })
    from = start + link.index + link[0].length
  }
  pieces.push({ start: from, end })
  return pieces
}

function withoutSignature(text: string, piece: Span, signature: Signature): Span | null {
  let { start, end } = piece
  if (signature.start < end && start < signature.end) {
    if (signature.start <= start) start = Math.min(end, signature.end)
    else end = signature.start
  }
  while (start < end && /[\s—–]/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return end - start > 1 && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null
}
