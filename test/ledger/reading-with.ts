import type { Ledger } from '../../src/ledger/ledger.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { type Reading, recordReading } from '../../src/ledger/record-reading.ts'
import type { Capture } from '../../src/model/capture.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, captureOf, figureOf, statementOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'
import { idOf, sha256 } from '../../src/text/hash.ts'

export const blocksOf = (statement: Statement): readonly string[] =>
  statement.contents.flatMap(({ exact }) =>
    exact
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 5),
  )

/** A reading of a text in which each of these passages is a statement; ids as the statements' room makes them. */
export function readingWith(
  text: string,
  passages: readonly string[],
  given: Partial<Reading> & { readonly capture?: Capture; readonly said?: string } = {},
): Reading & { readonly capture: Capture } {
  const bytes = new TextEncoder().encode(text)
  const capture = given.capture ?? captureOf({ id: sha256(bytes), bytes })
  const article = articleOf({ id: idOf(capture.id, ''), captureId: capture.id, text, textVersion: idOf(text) })
  const date = { value: given.said ?? null, basis: given.said ? 'stated' : 'unknown', evidence: null } as const
  const statements = passages.map((words) => {
    const at = text.indexOf(words)
    const occasion = { ...statementOf().occasion, date }
    return statementOf({ id: idOf(article.id, words, '1'), articleId: article.id, words, at, occasion })
  })
  const share = /[\d.]+ percent of GDP/.exec(text)
  const evidence = share && evidenceAt(text, share.index, share.index + share[0].length)
  return {
    code: 'code-1',
    register: 'register-1',
    article: {
      ...article,
      quotationMarks: { withSpeaker: passages.length, withoutSpeaker: 0, scare: 0, refused: 0 },
      offices: [],
    },
    statements,
    figures: evidence ? [figureOf({ articleId: article.id, words: evidence.exact, evidence })] : [],
    refused: [],
    ...given,
    capture,
  }
}

export async function record(ledger: Ledger, reading: ReturnType<typeof readingWith>): Promise<'new' | 'known'> {
  await recordCapture(ledger, reading.capture)
  return recordReading(ledger, reading, blocksOf)
}
