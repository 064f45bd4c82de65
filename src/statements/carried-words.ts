import type { Speaker, Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'

const RUN = 6 // words in a row that make it the same sentence (design: conflicts of speaker start at six too)

/**
 * A post that repeats six words or more which this article puts into another's mouth is carried by its account:
 * the words stay one speaker's.
 */
export function carriedWords(spoken: readonly Statement[], signed: readonly Statement[]): Statement[] {
  const spokenBy = new Map<string, Speaker>()
  for (const statement of spoken) {
    if (statement.speaker === null) continue
    for (const run of statement.quoted.flatMap((part) => runs(part.exact))) spokenBy.set(run, statement.speaker)
  }
  return signed.map((statement) => {
    if (statement.carriedBy !== null || statement.speaker === null) return statement
    const found = statement.quoted.flatMap((part) => runs(part.exact)).find((run) => spokenBy.has(run))
    const other = found === undefined ? undefined : spokenBy.get(found)
    if (!other || other.id === statement.speaker.id) return statement
    const because = `the article puts these words into the mouth of ${other.name}; this account repeats them`
    return { ...statement, speaker: { ...other, because }, carriedBy: statement.speaker, office: null }
  })
}

function runs(words: string): string[] {
  const tokens = fold(words).match(/[\p{L}\p{N}']+/gu) ?? []
  const found: string[] = []
  for (let from = 0; from + RUN <= tokens.length; from++) found.push(tokens.slice(from, from + RUN).join(' '))
  return found
}
