import { Readability } from '@mozilla/readability'
import { decodeHTML } from 'entities'
import { parseHTML } from 'linkedom'
import { htmlBlocks } from './html-blocks.ts'
import { readTokens } from './html-tokens.ts'

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

/** A page beyond these costs a tree too much: it is read without one, by its tags alone. */
const MOST_CHARACTERS = 3_000_000
const MOST_TAGS = 30_000
const MOST_DEPTH = 300
/** Attributes, comments and stray marks cost a tree as much as tags; a busy page has five to a tag. */
const MOST_PARTS = 150_000

/** The blocks that Readability takes for the article, each as its text without blanks; null: it cannot tell. */
export function mainText(source: string): ReadonlySet<string> | null {
  if (!isModest(source)) return null
  try {
    const { document } = parseHTML(source)
    const content = new Readability(document as unknown as ReadableDocument, { charThreshold: 200 }).parse()?.content
    if (!content) return null
    const blocks = htmlBlocks(content).map(({ pieces }) =>
      pieces.map(({ start, end }) => content.slice(start, end)).join(''),
    )
    return new Set(blocks.map((block) => keyOf(decodeHTML(block))))
  } catch {
    return null // a page that breaks the tree builder is still read by its tags
  }
}

/** Readability may change blanks, and nothing else of a block. */
export const keyOf = (words: string): string => words.replace(/\s+/g, '')

function isModest(source: string): boolean {
  if (source.length > MOST_CHARACTERS) return false
  let tags = 0
  let parts = 0
  let depth = 0
  let deepest = 0
  readTokens(source, {
    open(_tag, attributes) {
      tags += 1
      parts += attributes.size
      depth += 1
      deepest = Math.max(deepest, depth)
    },
    close() {
      depth -= 1
    },
    text() {},
  })
  for (let at = source.indexOf('<'); at >= 0 && parts <= MOST_PARTS; at = source.indexOf('<', at + 1)) parts += 1
  return tags <= MOST_TAGS && deepest <= MOST_DEPTH && parts <= MOST_PARTS
}
