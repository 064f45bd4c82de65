import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import { shingles } from './blocks-of.ts'
import { quotedWords } from './quoted-words.ts'

const LARGEST_BLOCK = 500

/**
 * The same six quoted words or more in two people's mouths, in two articles. Words carried by another have one speaker; a
 * quotation that stands inside another's words is no second speaker; a body and a person may speak with one voice.
 */
export function speakerConflicts(statements: readonly Statement[]): Conflict[] {
  const byRun = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.speaker === null) continue
    for (const run of new Set(statement.quoted.flatMap((part) => shingles(quotedWords(part.exact))))) {
      const block = byRun.get(run) ?? []
      if (block.length < LARGEST_BLOCK && block.push(statement) === 1) byRun.set(run, block)
    }
  }
  const found = new Map<string, Set<Statement>>()
  for (const block of byRun.values()) {
    const own = block.filter((statement) => statement.carriedBy === null)
    const speakers = [...new Set(own.map((statement) => statement.speaker?.id ?? ''))].sort()
    if (speakers.length < 2 || !isPeople(speakers) || new Set(own.map((statement) => statement.articleId)).size < 2)
      continue
    const together = found.get(speakers.join(' ')) ?? new Set()
    for (const statement of block) together.add(statement)
    found.set(speakers.join(' '), together)
  }
  return [...found.values()].map((together) => conflictOf([...together]))
}

const isPeople = (ids: readonly string[]) => ids.every((id) => id.startsWith('person:') || id.startsWith('name:'))

function conflictOf(block: readonly Statement[]): Conflict {
  const names = [...new Set(block.map((statement) => statement.speaker?.name ?? ''))]
  const words =
    block[0]?.quoted.reduce((longest, part) => (part.exact.length > longest.length ? part.exact : longest), '') ?? ''
  const sides = names.map((name): ConflictSide => {
    const own = block.filter((statement) => statement.speaker?.name === name)
    return {
      value: name,
      articleIds: [...new Set(own.map((statement) => statement.articleId))],
      statementIds: own.map((statement) => statement.id),
      evidence: own.flatMap((statement) =>
        statement.source ? [{ ...statement.source, articleId: statement.articleId, note: null }] : [],
      ),
    }
  })
  return {
    kind: 'speaker',
    subject: words,
    words: `Accounts differ on who said “${words}”: ${names.join(', ')}. Not decided.`,
    sides,
    register: null,
  }
}
