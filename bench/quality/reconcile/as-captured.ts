import { basename } from 'node:path'
import type { Briefing, ReadArticle } from '../../../src/model/briefing.ts'
import { evidenceAt } from '../../../src/model/evidence.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { findNames } from '../../../src/register/find-names.ts'
import type { Register } from '../../../src/register/register.ts'
import type { Span } from '../../../src/statements/attribution.ts'
import { findOccasions } from '../../../src/statements/find-occasions.ts'
import { modeOf, quotedParts } from '../../../src/statements/make-statement.ts'
import { mergeSpans } from '../../../src/statements/merge-spans.ts'
import { rememberOccasions } from '../../../src/statements/occasion-of.ts'
import { findDates } from '../../../src/text/dates.ts'
import { fold } from '../../../src/text/fold.ts'
import { idOf } from '../../../src/text/hash.ts'
import { findQuotations } from '../../../src/text/quotation-marks.ts'
import type { GoldQuote } from './gold.ts'

/** A quote that was not captured, as a statement of its speaker with the occasion that the article tells up to it. */
export function asCaptured(quote: GoldQuote, { articles, statements }: Briefing, register: Register): Statement | null {
  const article = articles.find(({ path }) => basename(path) === quote.article)
  const start = article?.text.indexOf(quote.exact) ?? -1
  if (!article || start < 0 || quote.speaker === null) return null
  const span = { start, end: start + quote.exact.length }
  const quotations = article.blocks.flatMap((block) => findQuotations(article.text, block.start, block.end))
  return {
    id: idOf('as captured', article.id, quote.id),
    articleId: article.id,
    mode: modeOf(article.text, [span], quotations),
    modality: 'says',
    source: null,
    speaker: { ...speakerNamed(quote.speaker, register), because: 'labelled' },
    carriedBy: null,
    anonymity: null,
    office: null,
    cue: null,
    contents: [evidenceAt(article.text, span.start, span.end)],
    quoted: quotedParts(article.text, [span], quotations),
    occasion: occasionUpTo(span, article, statements, register),
  }
}

function speakerNamed(name: string, { rows }: Register): { id: string; name: string } {
  const known = [...rows.people, ...rows.bodies].find((one) => one.name === name)
  return { id: known?.id ?? `name:${fold(name)}`, name }
}

function occasionUpTo(quote: Span, article: ReadArticle, statements: readonly Statement[], register: Register) {
  const own = statements.filter((one) => one.articleId === article.id).flatMap((one) => one.contents)
  const words = mergeSpans([...own, quote])
  const names = findNames(register, article.text)
  const dates = findDates(article.text, article.published.value)
  const memory = rememberOccasions(register)
  for (const mention of findOccasions(article, words, names, dates, register))
    if (mention.sentence.start < quote.end) memory.hear('', mention)
  return memory.of('', quote.start)
}
