import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictEvidence, ConflictSide } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { AreKin } from './are-kin.ts'
import { dateNote } from './date-note.ts'
import { groupOffices } from './group-offices.ts'
import { groupedBy } from './grouped-by.ts'
import { officesApart } from './offices-apart.ts'
import { type PrintedOffice, printedOffices } from './printed-offices.ts'
import { registerOnOffices } from './register-on-offices.ts'
import { type KnownOffices, takingSides } from './taking-sides.ts'
import { toldIn } from './told-in.ts'
import { weakOffices } from './weak-offices.ts'

/**
 * One conflict a person: two accounts within thirty days, or without a day and of one event (`areKin`), give offices that are not
 * styles of one office, or an addressed row of the register excludes a printed one. The sides then list every article that prints
 * that office.
 */
export function officeConflicts(
  articles: readonly ReadArticle[],
  statements: readonly Statement[],
  register: Register,
  areKin: AreKin = () => false,
): Conflict[] {
  const printed = printedOffices(articles, statements, register)
  const known = { register, areKin, weak: weakOffices(articles, statements, printed, register) }
  const said = groupedBy(statements, ({ speaker }) => speaker?.id)
  return [...printed].flatMap(([personId, own]) => conflictOf(personId, own, said.get(personId) ?? [], known) ?? [])
}

function conflictOf(
  personId: string,
  printed: readonly PrintedOffice[],
  said: readonly Statement[],
  known: KnownOffices,
): Conflict | null {
  const groups = groupOffices(printed)
  const word = registerOnOffices(personId, groups, known.register)
  const disputed = groups.filter(
    (group) =>
      word?.excluded.has(group) ||
      word?.instead.has(group) ||
      groups.some((other) => officesApart(group, other, known)),
  )
  if (disputed.length === 0 || (disputed.length < 2 && !word)) return null
  const sides = takingSides(personId, disputed, word?.against ?? new Set(), known)
    .sort((a, b) => placeIn(printed, a) - placeIn(printed, b)) // who takes no side has no say in their order
    .map((group) => sideOf(group, said))
  const name = printed[0]?.mention.name ?? personId
  return { kind: 'office', subject: name, words: wordsOf(name, sides), sides, register: word?.word ?? null }
}

const placeIn = (printed: readonly PrintedOffice[], [first]: readonly PrintedOffice[]) =>
  printed.findIndex(({ mention }) => mention === first?.mention)

function sideOf(group: readonly PrintedOffice[], said: readonly Statement[]): ConflictSide {
  const articles = new Set(group.map((one) => one.article.id))
  const articleIds = [...articles]
  const evidence = group.map(
    (one): ConflictEvidence => ({ ...one.mention.evidence, articleId: one.article.id, note: noteOf(one) }),
  )
  const own = said.filter(({ articleId }) => articles.has(articleId))
  return { value: shortest(group), articleIds, statementIds: own.map((statement) => statement.id), evidence }
}

function noteOf({ mention, article }: PrintedOffice): string | null {
  const date = dateNote(article)
  const where = mention.where === 'text' ? null : `in a ${mention.where.replace('-', ' ')}`
  return [where, date].filter((note) => note !== null).join(', ') || null
}

/** The office in its plainest printed form, but for capitals. */
function shortest(group: readonly PrintedOffice[]): string {
  const all = group.map((one) => one.mention.text)
  const small = all.filter((text) => text !== text.toUpperCase() || text.length < 4)
  const texts = small.length > 0 ? small : all
  return texts.reduce((short, text) => (text.length < short.length ? text : short))
}

function wordsOf(name: string, sides: readonly ConflictSide[]): string {
  const told = sides.map(toldIn)
  return sides.length > 1
    ? `Accounts differ on the office of ${name}: ${told.join(', ')}.`
    : `One office of ${name} is printed that the register does not bear out: ${told.join('')}.`
}
