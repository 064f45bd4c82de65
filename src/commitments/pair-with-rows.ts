import type { CandidateReading, CommitmentPair, CommitmentRow, Undertaken } from '../model/commitment.ts'
import { differencesFromRow } from './differences-from-row.ts'

const BAR = 0.5
const COUNTED: ReadonlySet<string> = new Set(['persons', 'posts', 'positions'])

/**
 * Rows of the register that a passage may speak of, for a person to judge. Kind and who must not speak against it, and
 * something beyond them must speak for it. A passage that names nothing of a row is never more than a pair.
 */
export function pairWithRows(reading: CandidateReading, rows: readonly CommitmentRow[]): CommitmentPair[] {
  const names = rows.filter(({ kind }) => kind === reading.kind).some((row) => isNamed(reading.words, row))
  return rows.flatMap((row) => {
    const because: string[] = []
    const score = scoreOf(reading, row, names, because)
    if (score < BAR) return []
    because.push(...differencesFromRow(reading, row))
    return [{ a: reading.statementId, b: row.id, score: Math.round(score * 100) / 100, because }]
  })
}

function scoreOf(reading: CandidateReading, row: CommitmentRow, names: boolean, because: string[]): number {
  if (reading.kind !== row.kind) return 0
  const who = scoreOfWho(reading, row, because)
  if (who === null) return 0
  const amount = scoreOfAmount(reading.amount, row.amount, because)
  const deadline = scoreOfDeadline(reading.deadline, row.deadline, because)
  const name = scoreOfName(reading.words, row, because)
  // commands are few: where none is named it may be any of them, and that is worth a look
  const open = row.kind === 'command' && !names && /\bcommand/i.test(reading.words) ? 0.2 : 0
  if (open > 0) because.push('speaks of commands and does not name this one')
  if (Math.max(amount, deadline, name, open) <= 0) return 0
  return 0.3 + who + amount + deadline + name + open
}

/** null: another is bound. */
function scoreOfWho({ who, kind }: CandidateReading, row: CommitmentRow, because: string[]): number | null {
  if (who === null) {
    because.push('who is bound is not told')
    return 0
  }
  const shared = who.ids.filter((id) => row.who.ids.includes(id))
  if (shared.length > 0) {
    because.push(`binds ${row.who.name}`)
    return shared.length === who.ids.length && who.ids.length === row.who.ids.length ? 0.3 : 0.1
  }
  return kind === 'command' && who.ids.includes('body:nato') ? 0.1 : null
}

function scoreOfAmount(a: Undertaken | null, b: Undertaken | null, because: string[]): number {
  if (a === null || b === null) return 0
  if (a.unit === b.unit || (COUNTED.has(a.unit) && COUNTED.has(b.unit))) {
    if (Math.abs(a.value - b.value) > 0.005 * Math.abs(b.value)) {
      because.push(`amounts ${a.value} and ${b.value} ${b.unit}`)
      return -0.1
    }
    because.push(`the same amount, ${b.value} ${b.unit}`)
    return 0.3
  }
  because.push(`amounts in ${a.unit} and ${b.unit}, not compared`)
  return 0
}

function scoreOfDeadline(a: string | null, b: string | null, because: string[]): number {
  if (a === null || b === null) return 0
  if (a.slice(0, 4) === b.slice(0, 4)) {
    because.push(`the same year, ${a.slice(0, 4)}`)
    return 0.2
  }
  return -0.3
}

const isNamed = (words: string, { names }: CommitmentRow): boolean =>
  names.some((all) => all.every((term) => words.includes(term)))

function scoreOfName(words: string, { names }: CommitmentRow, because: string[]): number {
  const terms = names.find((all) => all.every((term) => words.includes(term)))
  if (!terms) return 0
  because.push(`names ${terms.join(' and ')}`)
  return 0.3
}
