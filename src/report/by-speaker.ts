import type { Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'
import { countOf, inWords, listOf } from './numbers.ts'
import { oneLine } from './one-line.ts'
import { WORDS } from './words.ts'

/** The statements of one speaker, or of all whom one description fits, or of all who could not be told. */
export interface SpeakerGroup {
  readonly kind: 'named' | 'unnamed' | 'unknown'
  readonly title: string
  readonly offices: readonly string[] // as printed, each once
  readonly statements: readonly Statement[]
}

const RANK = { named: 0, unnamed: 1, unknown: 2 }

/** Who is told most comes first; anonymous and unknown speakers last. */
export function bySpeaker(statements: readonly Statement[]): SpeakerGroup[] {
  const groups = new Map<string, { kind: SpeakerGroup['kind']; title: string; statements: Statement[] }>()
  for (const statement of statements) {
    const { key, kind, title } = speakerOf(statement)
    const group = groups.get(key) ?? { kind, title, statements: [] }
    group.statements.push(statement)
    groups.set(key, group)
  }
  return [...groups.values()]
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.statements.length - a.statements.length || order(a.title, b.title))
    .map((group) => ({ ...group, offices: officesOf(group.statements) }))
}

/** Whose words a statement is: a name, what an article calls somebody unnamed, or nobody who could be told. */
export function speakerInWords(statement: Statement): string {
  return speakerOf(statement).title
}

function speakerOf({ speaker, anonymity }: Statement): { key: string; kind: SpeakerGroup['kind']; title: string } {
  if (speaker !== null) return { key: `named ${speaker.id}`, kind: 'named', title: oneLine(speaker.name) }
  if (anonymity === null) return { key: 'unknown', kind: 'unknown', title: WORDS.speakerUnknown }
  const { level, body } = anonymity
  const title = `${WORDS.unnamed}: ${oneLine(level)}${body ? `, ${oneLine(body.name)}` : ''}`
  return { key: `unnamed ${body?.id ?? ''} ${title}`, kind: 'unnamed', title }
}

function officesOf(statements: readonly Statement[]): string[] {
  const printed = statements.flatMap(({ office }) => (office ? [oneLine(office.text)] : []))
  return [...new Map(printed.reverse().map((text) => [fold(text), text])).values()].reverse()
}

// not localeCompare: the order must not depend on the machine's locale
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** "34 by nine named speakers, three by unnamed ones, two by nobody who could be told". */
export function speakersInWords(groups: readonly SpeakerGroup[]): string {
  const sum = (kind: SpeakerGroup['kind']) =>
    groups.reduce((count, group) => count + (group.kind === kind ? group.statements.length : 0), 0)
  const named = groups.filter(({ kind }) => kind === 'named').length
  const parts: string[] = []
  if (sum('named') > 0) parts.push(`${inWords(sum('named'))} by ${countOf(named, 'named speaker')}`)
  if (sum('unnamed') > 0) parts.push(`${inWords(sum('unnamed'))} by people left unnamed`)
  if (sum('unknown') > 0) parts.push(`${inWords(sum('unknown'))} by nobody who could be told`)
  return listOf(parts)
}
