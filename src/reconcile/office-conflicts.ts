import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictEvidence, ConflictSide } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { daysBetween } from '../text/date-range.ts'
import type { AreKin } from './count-conflicts.ts'
import { dateNote } from './date-note.ts'
import { groupOffices, joinedWeakly } from './group-offices.ts'
import { officeDays } from './office-day.ts'
import { likenessOf, type PrintedOffice, printedOffices } from './printed-offices.ts'
import { isBorneOut, registerOnOffices } from './register-on-offices.ts'
import { toldIn } from './told-in.ts'

export const officesWithin = 30 // days between two accounts that may stand against each other
const WITHIN_IF_FORMER = 3 // where one calls it a former office: who leaves it is both within a month

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
  return [...printedOffices(articles, statements, register)].flatMap(
    ([personId, own]) => conflictOf(personId, own, statements, { register, areKin }) ?? [],
  )
}

/** What two offices are held against each other by. */
interface Known {
  readonly register: Register
  readonly areKin: AreKin
}

function conflictOf(
  personId: string,
  all: readonly PrintedOffice[],
  statements: readonly Statement[],
  known: Known,
): Conflict | null {
  const { register } = known
  const printed = all.filter(({ isWeak }) => !isWeak)
  const groups = groupOffices(printed)
  const word = registerOnOffices(personId, groups, register)
  const disputed = groups.filter(
    (group) =>
      word?.excluded.has(group) ||
      word?.instead.has(group) ||
      groups.some((other) => standAgainst(group, other, known)),
  )
  if (disputed.length === 0 || (disputed.length < 2 && !word)) return null
  const weak = weaklyBeside(all, disputed, known)
  const sides = disputed
    .map((group) => [
      ...takingSides(group, disputed, word?.against ?? new Set(), known),
      ...[...weak].flatMap(([one, own]) => (own === group ? [one] : [])),
    ])
    .filter((group) => group.length > 0)
    .sort((a, b) => placeIn(printed, a) - placeIn(printed, b)) // who takes no side has no say in their order
    .map((group) => sideOf(group, personId, statements))
  const name = printed[0]?.mention.name ?? personId
  return { kind: 'office', subject: name, words: wordsOf(name, sides), sides, register: word?.word ?? null }
}

/** Who tells some of the same words as an article of the dispute, at about its time, and prints none of its offices with the name. */
function weaklyBeside(all: readonly PrintedOffice[], disputed: readonly PrintedOffice[][], known: Known) {
  const sided = new Set(disputed.flat().map(({ article }) => article.id))
  const others = disputed.flatMap(fewOf)
  const weak = all.filter(
    (one) =>
      one.isWeak &&
      !sided.has(one.article.id) &&
      others.some(
        (other) =>
          known.areKin(one.article.id, other.article.id) &&
          (officeDays(one) === null || near(one, other, known.areKin)),
      ),
  )
  return joinedWeakly(weak, disputed)
}

const placeIn = (printed: readonly PrintedOffice[], [first]: readonly PrintedOffice[]) =>
  printed.findIndex(({ mention }) => mention === first?.mention)

function standAgainst(a: readonly PrintedOffice[], b: readonly PrintedOffice[], { register, areKin }: Known): boolean {
  if (a === b) return false
  const others = fewOf(b)
  return fewOf(a).some((left) =>
    others.some(
      (right) =>
        left.article.id !== right.article.id &&
        likenessOf(left, right) === 'different' &&
        near(left, right, areKin) &&
        !(isBorneOut(left, register) && isBorneOut(right, register)),
    ),
  )
}

const MOST = 200 // of one office, that are held against others

/** Of mentions of the same words and day two: the rest, copies for the most part, tells nothing else. */
function fewOf(group: readonly PrintedOffice[]): PrintedOffice[] {
  const counts = new Map<string, number>()
  const few = group.filter((one) => {
    const key = `${one.mention.text}\n${officeDays(one)?.first ?? ''}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= 2
  })
  return few.slice(0, MOST)
}

/** No more than thirty days apart whichever days of theirs they are; of an article without a day, where both tell some of the same words. */
function near(a: PrintedOffice, b: PrintedOffice, areKin: AreKin): boolean {
  const [one, two] = [officeDays(a), officeDays(b)]
  if (!one || !two) return areKin(a.article.id, b.article.id) && a.former === b.former
  const apart = Math.max(daysBetween(one.first, two.last), daysBetween(two.first, one.last))
  return apart <= (a.former === b.former ? officesWithin : WITHIN_IF_FORMER)
}

/**
 * Who prints it within the days of an account that disputes it, or of one that is on this side, or without a day; what tells of another
 * day than that of printing only where it is itself disputed.
 */
function takingSides(
  group: readonly PrintedOffice[],
  groups: readonly (readonly PrintedOffice[])[],
  against: ReadonlySet<PrintedOffice>,
  known: Known,
): PrintedOffice[] {
  const others = groups.flatMap((other) => (other === group ? [] : fewOf(other)))
  const isNear = (one: PrintedOffice, some: readonly PrintedOffice[]) =>
    one.mention.told === null && some.some((other) => near(one, other, known.areKin))
  const first = group.filter(
    (one) =>
      against.has(one) ||
      (one.mention.told === null && officeDays(one) === null) ||
      isNear(one, others) ||
      groups.some((other) => other !== group && standAgainst([one], other, known)),
  )
  const beside = fewOf(first)
  return group.filter((one) => first.includes(one) || isNear(one, beside))
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
