import type { Article, Block } from '../model/article.ts'
import { dashedIn } from '../text/dashed-words.ts'
import { openingDash } from '../text/opening-dash.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import { unmarkedQuotation } from '../text/unmarked-quotation.ts'
import type { Attribution } from './attribution.ts'

/** A paragraph of somebody's words behind a dash, and who goes on in it. */
export interface DashedAnswer {
  readonly quotation: Quotation
  readonly attribution: Attribution
}

const LONGEST_QUESTION = 240 // UTF-16 units

/**
 * "– We need both ships, says Ada Brandt." ¶ "And when?" ¶ "– In May.": where an article prints words behind a dash and one alone is told to
 * speak so, she goes on behind a question, or right below her words. Two such paragraphs on end are a list.
 */
export function dashedAnswers(article: Article, told: readonly Attribution[]): DashedAnswer[] {
  const { text, blocks } = article
  const taken = new Map(told.map((one) => [one.block, one]))
  const isTeller = (index: number) => {
    const block = blocks[index]
    return block !== undefined && taken.has(index) && dashedIn(text, block.start, block.end).length > 0
  }
  const first = told.find(({ block, source }) => source !== null && isTeller(block))
  const behind = told.filter(({ block }) => openingDash(text, blocks[block]?.start ?? text.length) > 0)
  if (!first || new Set(behind.flatMap((one) => nameOf(text, one))).size !== 1) return []
  const isOpen = (index: number) => {
    const block = blocks[index]
    return block !== undefined && !taken.has(index) && isDashed(text, block)
  }
  return blocks.flatMap((block, index) => {
    if (index < first.block || !isOpen(index) || isOpen(index - 1) || isOpen(index + 1)) return []
    const before = blocks[index - 1]
    if (!before || !(isTeller(index - 1) || isQuestion(text, before))) return []
    const quotation = unmarkedQuotation(text, block.start + openingDash(text, block.start), block.end)
    const contents = [{ start: quotation.start, end: quotation.end }]
    return [{ quotation, attribution: { source: first.source, cue: null, contents, block: index } }]
  })
}

/** Who is named; a "she" names nobody. */
function nameOf(text: string, { source }: Attribution): string[] {
  const words = source ? text.slice(source.start, source.end) : ''
  return /\p{Lu}/u.test(words) ? [words.split(/\s/).at(-1) ?? ''] : []
}

const isDashed = (text: string, { type, start, end, signature }: Block): boolean =>
  (type === 'paragraph' || type === 'unknown') &&
  !signature &&
  openingDash(text, start) > 0 &&
  /[.!]\s*$/.test(text.slice(end - 2, end)) && // a question behind a dash is the interviewer’s
  quotationsAt(text, start, end).length === 0

function isQuestion(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, end)
  return (
    words.length <= LONGEST_QUESTION &&
    /\?\s*$/.test(words) &&
    !/["“”„«»]/.test(words) &&
    openingDash(text, start) === 0
  )
}
