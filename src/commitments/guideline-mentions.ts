import type { ReadArticle } from '../model/briefing.ts'
import type { CommitmentRow, Mention } from '../model/commitment.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange } from '../text/date-range.ts'
import { type SentenceSpan, sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { saidSpans, statementAt } from './mentions-in.ts'

/**
 * Where an article prints the alliance's guideline by its share: "the 2% target". The share is all that tells, so where
 * several rows of the alliance have it, each is told with the others. An article without a day of printing, or printed before
 * a row was adopted, may mean another: a target that is only proposed prints the same share.
 */
export function guidelineMentions(
  article: ReadArticle,
  statements: readonly Statement[],
  figures: readonly Figure[],
  rows: readonly CommitmentRow[],
): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  const printed = article.published.value === null ? null : dateRange(article.published.value)
  if (printed === null) return found
  const adopted = rows.filter((row) => (dateRange(row.adopted ?? '')?.first ?? '') <= printed.first)
  const said = saidSpans(statements)
  const inBlock = new Map<number, readonly SentenceSpan[]>()
  for (const { indicator, unit, value, evidence } of figures) {
    if (indicator !== 'guideline' || unit !== '% of GDP') continue
    const sharing = adopted.filter((row) => isAllianceShare(row, value))
    const block = spansIn(article.blocks, evidence.start, evidence.end)[0]
    if (!block) continue
    const split = inBlock.get(block.start) ?? sentences(article.text, block.start, block.end)
    inBlock.set(block.start, split)
    const sentence = spansIn(split, evidence.start, evidence.end)[0]
    if (!sentence) continue
    const { start, end } = sentence
    for (const { id } of sharing) {
      const others = sharing.filter((row) => row.id !== id).map((row) => row.id)
      const because = `prints “${evidence.exact}”${others.length > 0 ? `, which ${others.join(' and ')} may be as well` : ''}`
      const held = found.get(id) ?? []
      const told = { start, end, articleId: article.id, exact: article.text.slice(start, end), because }
      if (held.at(-1)?.start === start) continue
      if (held.push({ ...told, statementId: statementAt(said, start, end) }) === 1) found.set(id, held)
    }
  }
  return found
}

const isAllianceShare = ({ who, amount, kind }: CommitmentRow, value: number | string): boolean =>
  kind === 'money' && who.ids.join() === 'body:nato' && amount?.unit === '% of GDP' && amount.value === value
