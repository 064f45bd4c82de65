import type { Article, Block } from '../model/article.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { theOnly } from './the-only.ts'

const LEAST_ANSWERS = 2 // one question and a quotation may stand in any article

/**
 * Answers of a printed interview: paragraphs of nothing but quotation, each after a paragraph that asks, and a pool's notes ("Q on the
 * frigates. “…”"). They are the words of the one
 * person whom the article names before its first question; of two, nobody's.
 */
export function interviewAnswers(article: Article, people: readonly PersonMention[]): Attribution[] {
  const running = article.blocks.flatMap((block, index) => (isRunning(block) ? [{ ...block, index }] : []))
  const pairs = running.flatMap((block, nth) => {
    const before = running[nth - 1]
    const noted = afterLabel(article, block)
    if (noted) return [{ asked: block, block: block.index, contents: wholeQuotations(article, noted) }]
    const quoted = before && asks(article, before) ? wholeQuotations(article, block) : []
    return before && quoted.length > 0 ? [{ asked: before, block: block.index, contents: quoted }] : []
  })
  const [first] = pairs
  if (!first || pairs.length < LEAST_ANSWERS) return []
  const opening = article.blocks.find(({ type }) => type === 'paragraph' || type === 'unknown')
  const named = spansIn(people, opening?.start ?? 0, first.asked.start).filter(
    ({ start }) => !asking(article.text, start),
  )
  const one = theOnly(named)
  if (!one) return []
  const source = { start: one.start, end: one.end }
  return pairs.map(({ block, contents }) => ({ source, cue: null, contents, block }))
}

/** "Pooler: Kroll", "Interview by Kroll": who asks, not who answers. */
const asking = (text: string, start: number) =>
  /\b(?:pooler|reporter|interviewer|interview by|compiled by|by)\s?:?\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  )

const isRunning = ({ type, signature }: Block) =>
  (type === 'paragraph' || type === 'unknown' || type === 'subhead') && !signature

function asks({ text }: Article, { start, end }: Block): boolean {
  const words = text.slice(start, end).trim()
  return words.endsWith('?') && !/["“”„«»]/.test(words)
}

/** The rest of a pool's note, "Q on the frigates. “…”", where it holds nothing but the answer; else null. */
function afterLabel(article: Article, { start, end }: Block): { start: number; end: number } | null {
  const label = /^Q\b[^"“”„«»\n]{0,100}(?=["“„«])/u.exec(article.text.slice(start, end))
  const rest = label && { start: start + label[0].length, end }
  return rest && wholeQuotations(article, rest).length > 0 ? rest : null
}

/** The quotations of a paragraph that holds nothing else. */
function wholeQuotations({ text }: Article, { start, end }: Pick<Block, 'start' | 'end'>) {
  const quotations = quotationsAt(text, start, end)
  let at = start
  for (const one of quotations) {
    if (/\p{L}/u.test(text.slice(at, one.start))) return []
    at = one.end
  }
  return /\p{L}/u.test(text.slice(at, end)) ? [] : quotations.map((one) => ({ start: one.start, end: one.end }))
}
