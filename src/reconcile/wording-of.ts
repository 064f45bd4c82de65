import type { ArticleId } from '../model/article.ts'
import type { StatementId } from '../model/statement.ts'
import { apartIn } from './apart-in.ts'
import { borneOut } from './borne-out.ts'
import { isTrimmed, isVerbatim, type Match, matchesOf, rightOf } from './changes-between.ts'
import type { Comparable } from './comparable.ts'
import { groupedBy } from './grouped-by.ts'
import { type JoinedClaim, tellersOf } from './joined-claim.ts'
import { hasMovedNegation } from './moved-negation.ts'
import { type Print, printAt, tellingAt } from './print-at.ts'
import { isNegation, isWhenForIf, kindsApart, type Telling, takesSide, type WordKind } from './word-kinds.ts'
import { wordsInCommon } from './words-in-common.ts'

const MOST_SPOTS = 40 // of one claim that are looked at

/** One place in the words of a claim at which its statements part, with those of each reading; who trimmed it away is in none. */
export interface Spot {
  readonly kind: WordKind
  readonly readings: readonly (readonly Print[])[] // the reference's first
}

export interface Wording {
  readonly reference: Comparable // the statement with most words
  readonly words: string // the longest that most articles bear out
  readonly spots: readonly Spot[]
  readonly apart: ReadonlyMap<StatementId, string> // statements that say other than most, each with what it changes
}

interface Place {
  readonly part: number
  from: number
  to: number
}

/** Where the statements of a claim differ in a number, a day, a negation, a modal or a main verb, in a condition, or by a word for its opposite. `copies`: articles that carry another's sentences. */
export function wordingOf(claim: JoinedClaim, copies: ReadonlySet<ArticleId> = new Set()): Wording {
  const items = tellersOf(claim)
  const retold = new Set([...claim.members, ...claim.shared].filter(isRetold).map((member) => member.item))
  const misread = new Set([...claim.members, ...claim.shared].filter(isMisread).map((member) => member.item))
  const reference = borneOut(items.filter((item) => !retold.has(item)))
  const matches = new Map(
    items
      .filter((item) => item !== reference)
      .map((item) => [item, matchesOf(reference.parts, item.parts, retold.has(item) && !misread.has(item))]),
  )
  const places = merged(
    [...matches].flatMap(([item, found]) =>
      found.flatMap((match) => changed(reference, item, match, misread.has(item))),
    ),
  )
  const spots = places.slice(0, MOST_SPOTS).flatMap((place) => spotAt(place, reference, matches) ?? [])
  const apart = apartIn(spots, [...retold], copies)
  const agreeing = items.filter((item) => !apart.has(item.statement.id))
  const verbatim = agreeing.filter((item) => !retold.has(item)) // a translation's own words head no claim
  const words = agreeing.length > 0 ? borneOut(verbatim.length > 0 ? verbatim : agreeing) : reference
  const own = words === reference ? matches : new Map([[reference, matchesOf(words.parts, reference.parts)]])
  const elsewhere = [...own].filter(([{ statement }]) => statement.articleId !== words.statement.articleId)
  const common = elsewhere.flatMap(([, found]) => found)
  return { reference, words: wordsInCommon(words, common), spots, apart }
}

/** Told in other words, as a translation does: where these differ from the reference nothing was changed in a quotation. */
const isRetold = ({ likeness }: JoinedClaim['members'][number]) => likeness?.retold === true

const isMisread = ({ likeness }: JoinedClaim['members'][number]) => likeness?.misread === true

const isIndirect = ({ statement }: Comparable) => statement.quoted.length === 0

/** "She said that they would pay": indirect speech moves the tense, so its modals tell nothing. */
function kindsBetween(one: Telling, other: Telling, indirect: boolean): WordKind[] {
  return kindsApart(one, other).filter((kind) => !(indirect && DIRECT_ONLY.has(kind)))
}

const DIRECT_ONLY = new Set<WordKind>(['modal verb', 'verb', 'condition', 'opposite'])

/** Of a translation with another number that number only: its modals and verbs are the translator's. */
function changed(reference: Comparable, item: Comparable, match: Match, numbersOnly: boolean): Place[] {
  const indirect = isIndirect(reference) || isIndirect(item)
  const verbatim = isVerbatim(match)
  const free = isChangedElsewhere(match)
  return match.alignment.changes
    .filter(({ at, atRight, left, right }) => {
      const [own, other] = [
        tellingAt(match.left, at, at + left.length, verbatim),
        tellingAt(match.right, atRight, atRight + right.length, verbatim),
      ]
      const kinds = kindsBetween(own, other, indirect)
      if (free && isTranslators(own, other, kinds)) return false
      return kinds.some((kind) => {
        if (numbersOnly) return kind === 'number'
        return (
          !(kind === 'negation' && (hasMovedNegation(match) || isWithout(left, right))) &&
          !(free && kind === 'condition' && isWhenForIf(left, right))
        )
      })
    })
    .filter((change) => !isTrimmed(match, change))
    .map(({ at, left }) => ({ part: match.at, from: at, to: at + left.length }))
}

/** "Both frigates without a crew": what one telling adds of a thing, and no negation of what is said. */
const isWithout = (left: readonly string[], right: readonly string[]): boolean => {
  const [some, none] = left.length > 0 ? [left, right] : [right, left]
  return none.length === 0 && some.includes('without') && some.filter(isNegation).length === 1
}

/** Words are others at more than one place. */
const isChangedElsewhere = (match: Match): boolean =>
  match.alignment.changes.filter((change) => !isTrimmed(match, change)).length > 1

/** "We pay from January on" for "From January we will pay": where other words are others as well, a modal that one lacks is a translator's. */
const isTranslators = (own: Telling, other: Telling, kinds: readonly WordKind[]): boolean =>
  kinds.every((kind) => kind === 'modal verb') && (own['modal verb'] === '') !== (other['modal verb'] === '')

/** Changes that touch are one spot. */
function merged(places: readonly Place[]): Place[] {
  const spots: Place[] = []
  for (const place of [...places].sort((a, b) => a.part - b.part || a.from - b.from || a.to - b.to)) {
    const last = spots.at(-1)
    if (last && last.part === place.part && place.from <= last.to) last.to = Math.max(last.to, place.to)
    else spots.push({ ...place })
  }
  return spots
}

function spotAt(
  { part: at, from, to }: Place,
  reference: Comparable,
  matches: ReadonlyMap<Comparable, readonly Match[]>,
): Spot | null {
  const part = reference.parts[at]
  if (!part) return null
  const own = printAt(reference, part, from, to, true)
  const others = [...matches].flatMap(([item, found]) => {
    const match = found.find((one) => one.at === at && rightOf(one, from, to))
    const place = match && rightOf(match, from, to)
    if (!match || !place) return []
    const print = printAt(item, match.right, place.from, place.to, isVerbatim(match))
    const free = isChangedElsewhere(match)
    const isMoved = print.telling.negation !== own.telling.negation && hasMovedNegation(match)
    const words = match.right.words.slice(place.from, place.to)
    const kinds = kindsBetween(own.telling, print.telling, isIndirect(item))
    const isTranslated =
      free && (isWhenForIf(part.words.slice(from, to), words) || isTranslators(own.telling, print.telling, kinds))
    return isMoved || isTranslated ? [] : [print] // it has its negation elsewhere, or is a translator's: it takes no side at this spot
  })
  const kinds = [
    ...new Set(others.flatMap((print) => kindsBetween(own.telling, print.telling, isIndirect(print.item)))),
  ]
  const [kind] = kinds
  if (!kind) return null
  const readings = grouped([own, ...others], kinds)
  const kept = kinds.every((one) => one === 'verb')
    ? readings.filter((prints) => !prints.some(isOfTranslation))
    : readings
  return kept.length < Math.min(readings.length, 2) ? null : { kind, readings: kept }
}

/** Its verbs are the translator's, and those of who carries it. */
const isOfTranslation = ({ item }: Print) => item.translated

function grouped(prints: readonly Print[], kinds: readonly WordKind[]): Print[][] {
  const directOnly = kinds.some((kind) => DIRECT_ONLY.has(kind))
  const sided = prints.filter(({ telling, item }) => takesSide(telling, kinds) && !(directOnly && isIndirect(item)))
  return [...groupedBy(sided, ({ telling }) => kinds.map((kind) => telling[kind]).join('\n')).values()]
}
