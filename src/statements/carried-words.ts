import type { Speaker, Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'

const RUN = 6 // words in a row that make it the same sentence (design: conflicts of speaker start at six too)

/**
 * A post that repeats six words or more which this article puts into another's mouth is carried by its account:
 * the words stay one speaker's.
 */
export function carriedWords(text: string, statements: readonly Statement[]): Statement[] {
  const spokenBy = new Map<string, Speaker>()
  for (const statement of statements) {
    if (statement.cue === null || statement.speaker === null) continue
    for (const run of statement.quoted.flatMap((part) => runs(part.exact))) spokenBy.set(run, statement.speaker)
  }
  return statements.map((statement) => {
    if (statement.cue !== null || statement.carriedBy !== null || !isSigned(statement, text)) return statement
    const other = statement.quoted
      .flatMap((part) => runs(part.exact))
      .map((run) => spokenBy.get(run))
      .find((one) => one !== undefined)
    if (!other || !statement.speaker || other.id === statement.speaker.id) return statement
    const because = `the article puts these words into ${other.name}'s mouth; this account repeats them`
    return { ...statement, speaker: { ...other, because }, carriedBy: statement.speaker, office: null }
  })
}

/** Signed words carry their source outside the running text: no cue, and the words are not carried on from a paragraph. */
const isSigned = (statement: Statement, text: string) =>
  statement.source !== null &&
  /[—–]\s*$|^$/.test(text.slice(Math.max(0, statement.source.start - 2), statement.source.start).replace(/\n/g, ''))

function runs(words: string): string[] {
  const tokens = fold(words).match(/[\p{L}\p{N}']+/gu) ?? []
  const found: string[] = []
  for (let from = 0; from + RUN <= tokens.length; from++) found.push(tokens.slice(from, from + RUN).join(' '))
  return found
}
