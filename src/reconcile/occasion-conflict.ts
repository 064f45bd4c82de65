import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictEvidence, ConflictSide } from '../model/conflict.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { dateNote } from './date-note.ts'
import { inOrderOf } from './in-order-of.ts'
import type { Fact, Told } from './occasion-told.ts'
import { toldIn } from './told-in.ts'

type Articles = ReadonlyMap<string, ReadArticle>

/** The words that the tellings part over, seed first, and what else is to be said of them. */
interface Subject {
  readonly claim: readonly Statement[]
  readonly note: string
}

/** Tellings of one occasion in groups, each of which tells another city, or another day, as one conflict. */
export function occasionConflict(
  kind: Fact,
  groups: readonly (readonly Statement[])[],
  { claim, note }: Subject,
  told: Told,
  articles: Articles,
): Conflict {
  const printedOn = ({ articleId, id }: Statement) => `${articles.get(articleId)?.published.value ?? '9999'} ${id}`
  const inOrder = groups.map((group) => inOrderOf(group, printedOn)) // whatever was read first
  const listed = inOrder.map((group) => ({
    value: printed(kind, group, told),
    articleIds: [...new Set(group.map((statement) => statement.articleId))],
    statementIds: group.map((statement) => statement.id),
    evidence: eachOnce(group.flatMap((statement) => evidenceOf(kind, statement, told, articles))),
  }))
  const sides = listed.sort((a, b) => b.articleIds.length - a.articleIds.length || (a.value < b.value ? -1 : 1))
  const telling = new Set(claim.map(({ articleId }) => articleId))
  const isElsewhere = sides.some(({ articleIds }) => articleIds.some((id) => !telling.has(id)))
  const line = `${sentence(kind, claim, sides)}${note}`
  return { kind, subject: words(claim), words: isElsewhere ? ofOccasion(line) : line, sides, register: null }
}

/** As printed where that tells the day by itself: "October 14", but "Wednesday (2026-10-14)". */
function printed(kind: Fact, group: readonly Statement[], told: Told): string {
  const facts = group.map(told.of)
  const value = facts[0]?.value ?? ''
  if (kind === 'place') return value
  const words = facts.flatMap((fact) => fact.evidence?.exact.replace(/(?<=\p{L}{5})\.$/u, '') ?? []) // "on 12 February."
  return words.find((one) => /\d/.test(one)) ?? (words[0] ? `${words[0]} (${value})` : value)
}

function evidenceOf(kind: Fact, statement: Statement, told: Told, articles: Articles): ConflictEvidence[] {
  const article = articles.get(statement.articleId)
  const note = article ? dateNote(article) : null
  const [venue, city] = [statement.occasion.venue.evidence, statement.occasion.city.evidence]
  const together = venue !== null && city !== null && near(venue, city)
  // a venue told elsewhere is no evidence of the city: it may be another's
  const place = together ? [joined(venue, city, article)] : [city ?? told.of(statement).evidence ?? venue]
  const facts = kind === 'date' ? [told.of(statement).evidence] : place
  return facts.flatMap((fact) => (fact ? [{ ...fact, articleId: statement.articleId, note }] : []))
}

/** Several sayings of an article may rest on one place in it. */
const eachOnce = (all: readonly ConflictEvidence[]): ConflictEvidence[] => [
  ...new Map(all.map((one) => [`${one.articleId} ${one.start} ${one.end}`, one])).values(),
]

const near = (a: Evidence, b: Evidence) => Math.max(a.start, b.start) - Math.min(a.end, b.end) < 60

/** "a policy forum in Brussels": venue and city told in one breath are one evidence. */
function joined(a: Evidence, b: Evidence, article: ReadArticle | undefined): Evidence {
  return article ? evidenceAt(article.text, Math.min(a.start, b.start), Math.max(a.end, b.end)) : a
}

/** The longest quotation, else the longest of what is told indirectly. */
function words(claim: readonly Statement[]): string {
  const quoted = claim.flatMap((statement) => statement.quoted)
  const parts = (quoted.length > 0 ? quoted : claim.flatMap(({ contents }) => contents)).map(({ exact }) => exact)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').replace(/[,.;]$/, '')
}

function sentence(kind: Fact, claim: readonly Statement[], sides: readonly ConflictSide[]): string {
  const told = sides.map(toldIn).join(', ')
  const speaker = [...new Set(claim.map((statement) => statement.speaker?.name ?? 'the speaker'))].join(' or ')
  const isQuoted = claim.some(({ quoted }) => quoted.length > 0)
  const said = isQuoted ? ` said “${words(claim)}”` : `${INDIRECTLY}${words(claim)}`
  return `Accounts differ on ${kind === 'place' ? 'where' : 'when'} ${speaker}${said}: ${told}. Not decided.`
}

const OTHERS = ' Some of these articles tell other words of that occasion, or of somebody else who spoke there.'

/** A conflict over an occasion, not all of whose articles tell the words that it is told by. */
export const ofOccasion = (words: string): string => (words.includes(OTHERS) ? words : `${words}${OTHERS}`)

const INDIRECTLY = ' said (told indirectly) '

/** Whether nobody quotes the words over whose day or place it is: of several such conflicts of one occasion one with a quotation tells more. */
export const isOfIndirect = ({ words }: Conflict): boolean => words.includes(INDIRECTLY)
