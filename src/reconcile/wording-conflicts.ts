import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import type { Change } from './align.ts'
import { dateNote } from './date-note.ts'
import type { Comparable, JoinedClaim } from './join-claims.ts'
import { bestLikeness } from './likeness.ts'
import { printedAround } from './quoted-words.ts'

const NEGATION = /^(?:not|no|never|nor|neither|none|nothing|nobody|cannot|\p{L}+n't)$/u
const MODAL =
  /^(?:will|would|shall|should|must|may|might|can|could|ought|won't|can't|shouldn't|mustn't|wouldn't|couldn't)$/
const NUMBER = /^\p{N}/u
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|half|twice|double|dozens?)$/

interface Variant {
  readonly kind: 'number' | 'negation' | 'modal'
  readonly key: string
  readonly left: string // as printed, with a word or two around
  readonly right: string
}

/** Inside what passes for the same quotation, a number, a negation or a modal is another. Trimming and small words are no conflict. */
export function wordingConflicts(claim: JoinedClaim, articles: ReadonlyMap<string, ReadArticle>): Conflict[] {
  const byVariant = new Map<string, { variant: Variant; others: Comparable[] }>()
  for (const { item, likeness } of claim.members) {
    if (item.statement.articleId === claim.seed.statement.articleId) continue
    const { alignment, parts } = likeness ?? bestLikeness(claim.seed.parts, item.parts)
    const [left, right] = [claim.seed.parts[parts[0]]?.exact ?? '', item.parts[parts[1]]?.exact ?? '']
    for (const variant of (alignment?.changes ?? []).flatMap((change) => variantOf(change, left, right))) {
      const entry = byVariant.get(variant.key) ?? { variant, others: [] }
      entry.others.push(item)
      byVariant.set(variant.key, entry)
    }
  }
  return [...byVariant.values()].map(({ variant, others }) => conflictOf(claim, variant, others, articles))
}

function variantOf(change: Change, leftWords: string, rightWords: string): Variant[] {
  const tests = [
    ['number', isNumber],
    ['negation', (word: string) => NEGATION.test(word)],
    ['modal', (word: string) => MODAL.test(word)],
  ] as const
  for (const [kind, is] of tests) {
    const left = change.left.filter(is).join(' ')
    const right = change.right.filter(is).join(' ')
    const both = kind === 'negation' || (left !== '' && right !== '')
    if (left === right || !both) continue
    const { at, atRight } = change
    return [
      {
        kind,
        key: `${kind} ${left} ${right}`,
        left: printedAround(leftWords, at, at + change.left.length),
        right: printedAround(rightWords, atRight, atRight + change.right.length),
      },
    ]
  }
  return []
}

const isNumber = (word: string) => NUMBER.test(word) || NUMBER_WORD.test(word)

function conflictOf(
  claim: JoinedClaim,
  variant: Variant,
  others: readonly Comparable[],
  articles: ReadonlyMap<string, ReadArticle>,
): Conflict {
  const apart = new Set(others)
  const agreeing = [claim.seed, ...claim.members.map((member) => member.item)].filter((item) => !apart.has(item))
  const sides = [side(variant.left, agreeing, articles), side(variant.right, others, articles)]
  const speaker = claim.seed.statement.speaker?.name ?? 'the speaker'
  const told = sides.map(
    (one) => `${one.value} in ${one.articleIds.length} ${one.articleIds.length === 1 ? 'article' : 'articles'}`,
  )
  const words = `Accounts differ on a ${variant.kind} in the words of ${speaker}: ${told.join(', ')}. Not decided.`
  return { kind: 'wording', subject: longest(claim.seed.statement), words, sides, register: null }
}

function side(printed: string, items: readonly Comparable[], articles: ReadonlyMap<string, ReadArticle>): ConflictSide {
  const statements = items.map((item) => item.statement)
  return {
    value: `“${printed}”`,
    articleIds: [...new Set(statements.map((statement) => statement.articleId))],
    statementIds: statements.map((statement) => statement.id),
    evidence: statements.flatMap((statement) => {
      const article = articles.get(statement.articleId)
      return statement.quoted
        .slice(0, 1)
        .map((part) => ({ ...part, articleId: statement.articleId, note: article ? dateNote(article) : null }))
    }),
  }
}

const longest = (statement: Statement) =>
  statement.quoted.reduce((long, part) => (part.exact.length > long.length ? part.exact : long), '')
