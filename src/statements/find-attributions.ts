import type { Article, Block } from '../model/article.ts'
import { findQuotations, type Quotation } from '../text/quotation-marks.ts'
import type { Attribution } from './attribution.ts'
import { type TaggedParagraph, tagParagraph } from './tag-paragraph.ts'

const READ = new Set<Block['type']>(['paragraph', 'unknown'])

/**
 * Every tie of source, cue and content in the running text of an article, in order.
 * The one door of the tagger: whatever replaces word lists and rules keeps this signature.
 * Signed blocks (posts, pull quotes, turns) are attributed by their signature, not here.
 */
export function findAttributions(article: Article): Attribution[] {
  const found: Attribution[] = []
  let previous: Previous | null = null
  let waiting: Attribution['contents'] = []
  article.blocks.forEach((block, index) => {
    if (!READ.has(block.type) || block.signature) return
    const quotations = findQuotations(article.text, block.start, block.end)
    const paragraph = tagParagraph(article.text, { start: block.start, end: block.end, index }, quotations)
    if (opensSpeech(paragraph, quotations, article, block) && !previousRunsOn(previous)) {
      waiting = [...waiting, ...paragraph.loose]
      return
    }
    found.push(...carriedOn(paragraph, previous, quotations, index))
    found.push(...withWaiting(paragraph.attributions, waiting))
    waiting = []
    if (paragraph.onlyQuoted && paragraph.attributions.length === 0 && previous !== null) return // its speaker stays the last one
    previous = { ...paragraph, runsOn: runsOn(quotations, article, block) }
  })
  return found
}

interface Previous extends TaggedParagraph {
  readonly runsOn: boolean
}

const previousRunsOn = (previous: Previous | null) => previous?.runsOn ?? false

/** A paragraph left open whose next one opens with a mark again: one quotation over several paragraphs. */
function runsOn(quotations: readonly Quotation[], article: Article, block: Block): boolean {
  const last = quotations.at(-1)
  return last !== undefined && !last.closed && /^\s*["“„«]/.test(article.text.slice(block.end, block.end + 4))
}

/** Nothing but quotation, and left open: who speaks is told where it closes. */
const opensSpeech = (paragraph: TaggedParagraph, quotations: readonly Quotation[], article: Article, block: Block) =>
  paragraph.onlyQuoted && paragraph.loose.length > 0 && runsOn(quotations, article, block)

/** Gives waiting words to the attribution that closes their quotation: the first of the next paragraph. */
function withWaiting(attributions: readonly Attribution[], waiting: Attribution['contents']): readonly Attribution[] {
  const [first, ...rest] = attributions
  return first && waiting.length > 0 ? [{ ...first, contents: [...waiting, ...first.contents] }, ...rest] : attributions
}

/**
 * A paragraph of nothing but quotation goes on with the speaker of the paragraph before, where that one
 * closed on words of his: the custom of news writing, whether or not the marks were left open.
 */
function carriedOn(
  paragraph: TaggedParagraph,
  previous: TaggedParagraph | null,
  quotations: readonly Quotation[],
  index: number,
): Attribution[] {
  const speaker = previous?.attributions.findLast((attribution) => attribution.source !== null)
  const openedBefore = quotations[0]?.start === paragraph.loose[0]?.start
  if (!speaker || !paragraph.onlyQuoted || !openedBefore || paragraph.loose.length === 0) return []
  return [{ source: speaker.source, cue: null, contents: paragraph.loose, block: index }]
}
