import type { Article, Block } from '../model/article.ts'
import { dashedIn } from '../text/dashed-words.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import type { Attribution } from './attribution.ts'

/** A paragraph of somebody's words behind a dash, and who goes on in it. */
export interface DashedAnswer {
  readonly quotation: Quotation
  readonly attribution: Attribution
}

const LONGEST_QUESTION = 240 // UTF-16 units
const OPENS = /^\s*[–—-]\s?(?=\p{Lu})/u

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
  const behind = told.filter(({ block }) => OPENS.test(opening(text, blocks[block])))
  if (!first || new Set(behind.flatMap((one) => nameOf(text, one))).size !== 1) return []
  const isOpen = (index: number) => {
    const block = blocks[index]
    return block !== undefined && !taken.has(index) && isDashed(text, block)
  }
  return blocks.flatMap((block, index) => {
    if (index < first.block || !isOpen(index) || isOpen(index - 1) || isOpen(index + 1)) return []
    const before = blocks[index - 1]
    if (!before || !(isTeller(index - 1) || isQuestion(text, before))) return []
    const quotation = behindDash(text, block)
    const contents = [{ start: quotation.start, end: quotation.end }]
    return [{ quotation, attribution: { source: first.source, cue: null, contents, block: index } }]
  })
}

const opening = (text: string, block: Block | undefined): string =>
  block ? text.slice(block.start, block.start + 6) : ''

/** Who is named; a "she" names nobody. */
function nameOf(text: string, { source }: Attribution): string[] {
  const words = source ? text.slice(source.start, source.end) : ''
  return /\p{Lu}/u.test(words) ? [words.split(/\s/).at(-1) ?? ''] : []
}

const isDashed = (text: string, { type, start, end, signature }: Block): boolean =>
  (type === 'paragraph' || type === 'unknown') &&
  !signature &&
  OPENS.test(text.slice(start, start + 6)) &&
  /[.!]\s*$/.test(text.slice(end - 2, end)) && // a question behind a dash is the interviewer’s
  quotationsAt(text, start, end).length === 0

function isQuestion(text: string, { start, end }: Block): boolean {
  const words = text.slice(start, end)
  return words.length <= LONGEST_QUESTION && /\?\s*$/.test(words) && !/["“”„«»]/.test(words) && !OPENS.test(words)
}

function behindDash(text: string, { start, end }: Block): Quotation {
  const from = start + (OPENS.exec(text.slice(start, start + 6))?.[0].length ?? 0)
  const to = start + text.slice(start, end).trimEnd().length
  return { start: from, end: to, inner: { start: from, end: to }, closed: true, runsOn: false }
}
