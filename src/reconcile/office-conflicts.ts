import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictEvidence, ConflictSide } from '../model/conflict.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Statement } from '../model/statement.ts'
import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { compareOffices } from '../register/same-office.ts'
import { daysBetween } from '../text/date-range.ts'
import { dateNote } from './date-note.ts'
import { officeDays } from './office-day.ts'
import { registerOnOffices } from './register-on-offices.ts'

const WITHIN = 30 // days between two accounts that may stand against each other

/** One article's word on one person's office. */
export interface PrintedOffice {
  readonly mention: OfficeMention
  readonly article: ReadArticle
  readonly reading: OfficeReading
}

/**
 * One conflict a person: two dated accounts within thirty days give offices that are not styles of one office, or an addressed
 * row of the register excludes a printed one. The sides then list every article that prints that office.
 */
export function officeConflicts(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  register: Register,
): Conflict[] {
  const byPerson = new Map<string, PrintedOffice[]>()
  for (const article of articles) {
    for (const mention of article.offices) {
      const reading = readOffice(register, mention.text)
      if (reading.kind !== 'office' || reading.former || mention.past) continue
      byPerson.set(mention.personId, [...(byPerson.get(mention.personId) ?? []), { mention, article, reading }])
    }
  }
  return [...byPerson].flatMap(([personId, printed]) => conflictOf(personId, printed, statements, register) ?? [])
}

function conflictOf(
  personId: string,
  printed: readonly PrintedOffice[],
  statements: readonly Statement[],
  register: Register,
): Conflict | null {
  const groups = groupOffices(printed)
  const word = registerOnOffices(personId, groups, register)
  const disputed = groups.filter(
    (group) => word?.excluded.has(group) || groups.some((other) => standAgainst(group, other)),
  )
  if (disputed.length === 0 || (disputed.length < 2 && !word)) return null
  const sides = disputed
    .map((group) => takingSides(group, disputed, word?.against ?? new Set()))
    .map((group) => sideOf(group, personId, statements))
  const name = printed[0]?.mention.name ?? personId
  return { kind: 'office', subject: name, words: wordsOf(name, sides), sides, register: word?.word ?? null }
}

/** Mentions of one office together; the first of each group stands for it. */
function groupOffices(printed: readonly PrintedOffice[]): PrintedOffice[][] {
  const groups: PrintedOffice[][] = []
  for (const one of printed) {
    const group = groups.find((members) => members[0] && compareOffices(members[0].reading, one.reading) === 'same')
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

function standAgainst(a: readonly PrintedOffice[], b: readonly PrintedOffice[]): boolean {
  const [one, two] = [a[0], b[0]]
  if (!one || !two || a === b || compareOffices(one.reading, two.reading) !== 'different') return false
  return a.some((left) => b.some((right) => left.article.id !== right.article.id && near(left, right)))
}

/** Both days known, and no more than thirty days apart whichever days of theirs they are. */
function near(a: PrintedOffice, b: PrintedOffice): boolean {
  const [one, two] = [officeDays(a), officeDays(b)]
  if (!one || !two) return false
  return Math.max(daysBetween(one.first, two.last), daysBetween(two.first, one.last)) <= WITHIN
}

/** What tells of another day than that of printing takes a side only where it is itself disputed. */
function takingSides(
  group: readonly PrintedOffice[],
  groups: readonly (readonly PrintedOffice[])[],
  against: ReadonlySet<PrintedOffice>,
): PrintedOffice[] {
  return group.filter(
    (one) =>
      one.mention.told === null ||
      against.has(one) ||
      groups.some((other) => other !== group && standAgainst([one], other)),
  )
}

function sideOf(group: readonly PrintedOffice[], personId: string, statements: readonly Statement[]): ConflictSide {
  const articles = new Set(group.map((one) => one.article.id))
  const articleIds = [...articles]
  const evidence = group.map(
    (one): ConflictEvidence => ({ ...one.mention.evidence, articleId: one.article.id, note: noteOf(one) }),
  )
  const own = statements.filter((statement) => statement.speaker?.id === personId && articles.has(statement.articleId))
  return { value: shortest(group), articleIds, statementIds: own.map((statement) => statement.id), evidence }
}

function noteOf({ mention, article }: PrintedOffice): string | null {
  const date = dateNote(article)
  const where = mention.where === 'text' ? null : `in a ${mention.where.replace('-', ' ')}`
  return [where, date].filter((note) => note !== null).join(', ') || null
}

/** The office in its plainest printed form. */
function shortest(group: readonly PrintedOffice[]): string {
  const texts = group.map((one) => one.mention.text)
  return texts.reduce((short, text) => (text.length < short.length ? text : short))
}

function wordsOf(name: string, sides: readonly ConflictSide[]): string {
  const told = sides.map(
    (side) => `${side.value} in ${side.articleIds.length} ${side.articleIds.length === 1 ? 'article' : 'articles'}`,
  )
  return sides.length > 1
    ? `Accounts differ on the office of ${name}: ${told.join(', ')}.`
    : `One office of ${name} is printed that the register does not bear out: ${told.join('')}.`
}
