import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictEvidence, ConflictSide } from '../model/conflict.ts'
import { type Evidence, evidenceAt, type Grounded } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange } from '../text/date-range.ts'
import { dateNote } from './date-note.ts'
import type { JoinedClaim } from './join-claims.ts'

type Fact = 'place' | 'date'
type Articles = ReadonlyMap<string, ReadArticle>

/** One claim whose tellings put the same words in two cities, or on two days. A mere difference of detail is none. */
export function occasionConflicts(claim: JoinedClaim, articles: Articles, register: Register): Conflict[] {
  const statements = [claim.seed, ...claim.members.map((member) => member.item)].map((item) => item.statement)
  const brief = claim.members.find(
    (member) => member.likeness?.alignment === null && !member.likeness.retold && member.likeness.shared < 5,
  )
  const note = brief?.likeness ? ` ${capital(brief.likeness.because)}.` : ''
  return (['place', 'date'] as const).flatMap((kind) => {
    const sides = sidesOf(kind, statements, articles, register)
    if (sides.length < 2) return []
    return [{ kind, subject: words(claim), words: `${sentence(kind, claim, sides)}${note}`, sides, register: null }]
  })
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const factOf = (kind: Fact, statement: Statement): Grounded<string> =>
  kind === 'place' ? statement.occasion.city : statement.occasion.date

/** Tellings grouped by what they tell; sides only where some pair of groups cannot be one place or one day. */
function sidesOf(kind: Fact, statements: readonly Statement[], articles: Articles, register: Register): ConflictSide[] {
  const groups: Statement[][] = []
  for (const statement of statements) {
    const { value } = factOf(kind, statement)
    if (value === null || (kind === 'date' && !isDay(value))) continue
    const group = groups.find((members) =>
      members.some((other) => !apart(kind, factOf(kind, other).value ?? '', value, register)),
    )
    if (group) group.push(statement)
    else groups.push([statement])
  }
  const told = new Set(groups.flat().map((statement) => statement.articleId))
  if (groups.length < 2 || told.size < 2) return []
  return groups.map((group) => ({
    value: printed(kind, group),
    articleIds: [...new Set(group.map((statement) => statement.articleId))],
    statementIds: group.map((statement) => statement.id),
    evidence: group.flatMap((statement) => evidenceOf(kind, statement, articles)),
  }))
}

/** As printed where that tells the day by itself: "October 14", but "Wednesday (2026-10-14)". */
function printed(kind: Fact, group: readonly Statement[]): string {
  const facts = group.map((statement) => factOf(kind, statement))
  const value = facts[0]?.value ?? ''
  if (kind === 'place') return value
  const words = facts.flatMap((fact) => fact.evidence?.exact ?? [])
  return words.find((one) => /\d/.test(one)) ?? (words[0] ? `${words[0]} (${value})` : value)
}

const isDay = (value: string) => dateRange(value) !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)

function apart(kind: Fact, a: string, b: string, register: Register): boolean {
  return kind === 'place' ? comparePlaces(register, a, b) === 'different' : a !== b
}

function evidenceOf(kind: Fact, statement: Statement, articles: Articles): ConflictEvidence[] {
  const article = articles.get(statement.articleId)
  const note = article ? dateNote(article) : null
  const [venue, city] = [statement.occasion.venue.evidence, statement.occasion.city.evidence]
  const together = venue !== null && city !== null && near(venue, city)
  const place = together ? [joined(venue, city, article)] : [venue, city]
  const facts = kind === 'date' ? [statement.occasion.date.evidence] : place
  return facts.flatMap((fact) => (fact ? [{ ...fact, articleId: statement.articleId, note }] : []))
}

const near = (a: Evidence, b: Evidence) => Math.max(a.start, b.start) - Math.min(a.end, b.end) < 60

/** "a policy forum in Brussels": venue and city told in one breath are one evidence. */
function joined(a: Evidence, b: Evidence, article: ReadArticle | undefined): Evidence {
  return article ? evidenceAt(article.text, Math.min(a.start, b.start), Math.max(a.end, b.end)) : a
}

function words(claim: JoinedClaim): string {
  const parts = [claim.seed.statement, ...claim.members.map((member) => member.item.statement)].flatMap((statement) =>
    statement.quoted.map((part) => part.exact),
  )
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').replace(/[,.;]$/, '')
}

function sentence(kind: Fact, claim: JoinedClaim, sides: readonly ConflictSide[]): string {
  const told = sides
    .map(
      (side) => `${side.value} in ${side.articleIds.length} ${side.articleIds.length === 1 ? 'article' : 'articles'}`,
    )
    .join(', ')
  const speaker = claim.seed.statement.speaker?.name ?? 'the speaker'
  return `Accounts differ on ${kind === 'place' ? 'where' : 'when'} ${speaker} said “${words(claim)}”: ${told}. Not decided.`
}
