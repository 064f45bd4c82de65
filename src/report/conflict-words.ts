import type { ArticleId } from '../model/article.ts'
import type { Conflict, ConflictEvidence, ConflictKind, ConflictSide } from '../model/conflict.ts'
import { datesInWords, dateWithBasis } from './dates.ts'
import { listOf } from './numbers.ts'
import { oneLine, shortened } from './one-line.ts'
import type { Shelf } from './shelf.ts'
import { BLOCK, WORDS } from './words.ts'

/** The subject of a conflict is a person or words; words stand in quotation marks. */
function subjectInWords({ subject, kind }: Conflict, people: ReadonlySet<string>, most = 60): string {
  const words = shortened(subject, most)
  if (kind === 'office' || kind === 'figure' || people.has(subject)) return words
  return /^["“«]/.test(words) ? words : `“${words.replace(/[,;]$/, '')}”`
}

const ASKED: Readonly<Record<ConflictKind, readonly [ofPerson: string, ofWords: string]>> = {
  office: ['Which office does * hold?', 'Which office does * hold?'],
  place: ['Where did * speak?', 'Where were the words * said?'],
  date: ['When did * speak?', 'When were the words * said?'],
  speaker: ['Who spoke for *?', 'Who said *?'],
  wording: ['What did * say?', 'How was * worded?'],
  figure: ['Which figure for *?', 'Which figure for *?'],
}

const TOLD: Readonly<Record<ConflictKind, readonly [ofPerson: string, ofWords: string]>> = {
  office: ['which office * holds', 'which office * holds'],
  place: ['where * spoke', 'where * was said'],
  date: ['when * spoke', 'when * was said'],
  speaker: ['who spoke for *', 'who said *'],
  wording: ['what * said', 'how * was worded'],
  figure: ['which figure for *', 'which figure for *'],
}

/** As the heading of a conflict: "Where were the words “…” said?" */
export function conflictAsQuestion(conflict: Conflict, people: ReadonlySet<string>): string {
  return put(ASKED, conflict, people, 90)
}

/** As part of the first sentence: "where “…” was said". */
export function conflictAsClause(conflict: Conflict, people: ReadonlySet<string>): string {
  return put(TOLD, conflict, people, 48)
}

function put(table: typeof ASKED, conflict: Conflict, people: ReadonlySet<string>, most: number): string {
  const [ofPerson, ofWords] = table[conflict.kind]
  const subject = subjectInWords(conflict, people, most)
  return (people.has(conflict.subject) ? ofPerson : ofWords).replace('*', () => subject)
}

/** What stands beside a side's words: where in the article, its date, and what the evidence itself notes. */
export function evidenceInWords({ articleId, evidence: all }: EvidenceGroup, shelf: Shelf): string {
  const article = shelf.article(articleId)
  const [evidence] = all
  if (evidence === undefined) return shelf.label(articleId)
  const block = article?.blocks.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  const note = evidence.note === null ? null : oneLine(evidence.note)
  const parts = [shelf.label(articleId), (block && BLOCK[block.type]) ?? null, note]
  if (article !== null && !/no date|year not stated/.test(note ?? ''))
    parts.push(article.published.value === null ? 'no date' : dateWithBasis(article.published).replace(/, stated$/, ''))
  return [...new Set(parts.filter((part) => part !== null))].join(', ')
}

/** What decides, or that nothing does: each dated article that the register excludes is set beside what it has. */
export function verdictOf(conflict: Conflict, shelf: Shelf): string {
  const { register, sides } = conflict
  if (register === null) return /not decided/i.test(conflict.words) ? '' : `${WORDS.undecided}.`
  const held = new Set(register.heldAgainst)
  const value = datesInWords(oneLine(register.value))
  const against = sides.flatMap((side) => printsAgainst(side, held, shelf))
  if (against.length === 0) return `${registerHas(conflict)} ${value}.`
  return `${listOf(against)}; ${registerHas(conflict).replace(/^T/, 't')} ${value}.`
}

function registerHas({ kind, register }: Conflict): string {
  return kind === 'figure' && register !== null ? `${oneLine(register.producer)} has` : 'The register has'
}

function printsAgainst(side: ConflictSide, held: ReadonlySet<ArticleId>, shelf: Shelf): string[] {
  const articles = side.articleIds.filter((id) => held.has(id))
  if (articles.length === 0) return []
  return [`${articlesInWords(articles, shelf)} ${articles.length === 1 ? 'prints' : 'print'} ${oneLine(side.value)}`]
}

/** Evidences of one article that stand close together, to be shown as one passage. */
export interface EvidenceGroup {
  readonly articleId: ArticleId
  readonly evidence: readonly ConflictEvidence[]
}

const CLOSE = 100

export function passagesOf({ evidence }: ConflictSide): EvidenceGroup[] {
  const groups: { articleId: ArticleId; evidence: ConflictEvidence[] }[] = []
  for (const one of evidence) {
    const group = groups[groups.length - 1]
    const last = group?.evidence[group.evidence.length - 1]
    const close = last !== undefined && Math.max(one.start - last.end, last.start - one.end) <= CLOSE
    if (group?.articleId === one.articleId && close) group.evidence.push(one)
    else groups.push({ articleId: one.articleId, evidence: [one] })
  }
  return groups
}

/** The addresses of a row: several stand one after the other. */
export function addressesOf(address: string): string[] {
  return oneLine(address).split(/[ ;]+/).filter(Boolean)
}

/** Labels of some articles, in the order of their names; a long list is cut with its count. */
export function articlesInWords(ids: readonly ArticleId[], shelf: Shelf, most = 8): string {
  const labels = [...new Set(ids)].map((id) => shelf.label(id)).sort()
  if (labels.length <= most) return listOf(labels)
  return `${labels.slice(0, most - 1).join(', ')} and ${labels.length - most + 1} more`
}
