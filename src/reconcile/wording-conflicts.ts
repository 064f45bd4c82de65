import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { Evidence } from '../model/evidence.ts'
import { dateNote } from './date-note.ts'
import type { Print } from './print-at.ts'
import { withoutMarks } from './quoted-words.ts'
import { toldIn } from './told-in.ts'
import type { WordKind } from './word-kinds.ts'
import type { Spot, Wording } from './wording-of.ts'

/** Inside what passes for the same quotation a number, a day, a negation or a modal is another, or a word its opposite: one conflict a spot. */
export function wordingConflicts(
  { reference, words: subject, spots }: Wording,
  articles: ReadonlyMap<string, ReadArticle>,
): Conflict[] {
  const { articleId, speaker } = reference.statement
  const conflicts = spots.flatMap(({ kind, readings }: Spot) => {
    const [own = [], ...others] = readings.map((prints) => prints.filter(isQuoted))
    const elsewhere = others.map((prints) => prints.filter(({ item }) => item.statement.articleId !== articleId))
    const printed = [own, ...elsewhere].filter((prints) => prints.length > 0)
    const sides = printed.map((prints) => sideOf(prints, articles))
    if (sides.length < 2) return []
    const told = sides.map(toldIn)
    const words = `Accounts ${kind === 'opposite' ? 'print opposite words' : `differ on a ${kind}`} in the words of ${speaker?.name ?? 'the speaker'}: ${told.join(', ')}. Not decided.`
    const negated = kind === 'negation' ? negatedBy(printed) : ''
    const change = kind === 'negation' ? null : changeIn(kind, printed)
    return [{ negated, change, conflict: { kind: 'wording', subject, words, sides, register: null } as const }]
  })
  return onceTurned(onceChanged(conflicts))
}

/** "Will buy ships, and will buy them here", told by one article with "build" in both places: one change. */
function onceChanged<T extends { readonly change: string | null }>(found: readonly T[]): T[] {
  return found.filter(({ change }, nth) => change === null || found.findIndex((one) => one.change === change) === nth)
}

/** What is told at a spot, and by which articles where they are not those of the first reading. */
const changeIn = (kind: WordKind, [own = [], ...others]: readonly (readonly Print[])[]): string =>
  [
    kind,
    own[0]?.telling[kind],
    ...others.map(
      (prints) => `${prints[0]?.telling[kind]} ${idsOf(prints.map(({ item }) => item.statement.articleId))}`,
    ),
  ].join('\n')

/** "Will not pay for the house; will pay for fuel", turned round: a negation taken here and put in there by the same articles is one change. */
function onceTurned(found: readonly { readonly negated: string; readonly conflict: Conflict }[]): Conflict[] {
  const seen = new Map<string, string>()
  return found.flatMap(({ negated, conflict }) => {
    if (negated === '') return [conflict]
    const key = conflict.sides
      .map(({ articleIds }) => idsOf(articleIds))
      .sort()
      .join('\n')
    const before = seen.get(key)
    seen.set(key, negated)
    return before === undefined || before === negated ? [conflict] : []
  })
}

const idsOf = (articleIds: readonly string[]) => [...new Set(articleIds)].sort().join(' ')

/** The articles that negate at a spot at which others do not; '' where nobody does. */
const negatedBy = (sides: readonly (readonly Print[])[]) =>
  idsOf(sides.flat().flatMap(({ item, telling }) => (telling.negation === '' ? [] : item.statement.articleId)))

/** A side prints its reading inside quotation marks; who tells it in other words is on none. */
const isQuoted = ({ item }: Print) => item.statement.quoted.length > 0

function sideOf(prints: readonly Print[], articles: ReadonlyMap<string, ReadArticle>): ConflictSide {
  const statements = prints.map(({ item }) => item.statement)
  return {
    value: `“${prints[0]?.around ?? ''}”`,
    articleIds: [...new Set(statements.map((statement) => statement.articleId))],
    statementIds: statements.map((statement) => statement.id),
    evidence: prints.flatMap((print) => {
      const { articleId } = print.item.statement
      const [article, shown] = [articles.get(articleId), pieceShown(print)]
      return shown ? [{ ...shown, articleId, note: article ? dateNote(article) : null }] : []
    }),
  }
}

/** The quotation as printed; where its attribution interrupts it the piece that holds the reading. */
function pieceShown({ item: { statement }, part, exact: reading }: Print): Evidence | undefined {
  const pieces = [...statement.quoted, ...statement.contents].filter(
    ({ exact }) => exact === part.exact || part.exact.includes(withoutMarks(exact).replace(/,$/, '')),
  )
  return pieces.find(({ exact }) => exact.includes(reading)) ?? pieces[0]
}
