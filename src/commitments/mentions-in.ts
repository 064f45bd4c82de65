import type { BlockType } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Mention, NameTerms } from '../model/commitment.ts'
import type { Statement } from '../model/statement.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'

/** A heading only says what the text below it says again. */
const TOLD: ReadonlySet<BlockType> = new Set(['paragraph', 'pull-quote', 'post', 'transcript-turn', 'unknown'])

/** Whatever coverage names. */
interface Nameable {
  readonly id: string
  readonly names: readonly NameTerms[]
}

/**
 * Where an article names these: all words of one of its names in one sentence of what is read. An unnamed thing that
 * may be it ("two top commands") is none.
 */
export function mentionsIn(
  article: ReadArticle,
  statements: readonly Statement[],
  named: readonly Nameable[],
): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  // most articles name few of them: look once before going through the sentences
  const likely = named.filter(({ names }) => names.some((terms) => terms.every((term) => article.text.includes(term))))
  if (likely.length === 0) return found
  const said = saidSpans(statements)
  for (const block of article.blocks) {
    if (!TOLD.has(block.type)) continue
    for (const { start, end } of sentences(article.text, block.start, block.end)) {
      const exact = article.text.slice(start, end)
      for (const { id, names } of likely) {
        const terms = names.find((all) => all.every((term) => stands(exact, term)))
        if (!terms) continue
        const mention = {
          exact,
          start,
          end,
          articleId: article.id,
          statementId: statementAt(said, start, end),
          because: because(terms),
        }
        const mentions = found.get(id) ?? []
        if (mentions.push(mention) === 1) found.set(id, mentions)
      }
    }
  }
  return found
}

const because = (terms: NameTerms): string => `names ${terms.map((term) => `“${term}”`).join(' and ')}`

/** As a whole word at its beginning: "negotiat" is in "negotiations", "Iran" not in "Tirana". */
function stands(sentence: string, term: string): boolean {
  for (let at = sentence.indexOf(term); at !== -1; at = sentence.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(sentence.charAt(at - 1))) return true
  }
  return false
}

export interface SaidSpan {
  readonly id: string
  readonly start: number
  readonly end: number
}

export function saidSpans(statements: readonly Statement[]): readonly SaidSpan[] {
  const spans = statements.flatMap(({ id, contents }) => contents.map(({ start, end }) => ({ id, start, end })))
  return spans.sort((a, b) => a.start - b.start)
}

/** The first statement that stands in the sentence, if any. */
export function statementAt(said: readonly SaidSpan[], start: number, end: number): string | null {
  return spansIn(said, start, end)[0]?.id ?? null
}
