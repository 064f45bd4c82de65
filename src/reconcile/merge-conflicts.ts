import type { Conflict, ConflictSide } from '../model/conflict.ts'
import { findDates } from '../text/dates.ts'
import { isOfIndirect, ofOccasion } from './occasion-conflict.ts'
import { toldIn } from './told-in.ts'

/** One conflict a person and pair of values, not one an article or a sentence: the rest only adds evidence to its sides. */
export function mergeConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const merged = new Map<string, Conflict>()
  const inOrder = [...conflicts].sort((a, b) => Number(isOfIndirect(a)) - Number(isOfIndirect(b)))
  for (const conflict of inOrder) {
    const key = keyOf(conflict)
    const before = merged.get(key)
    merged.set(key, before ? { ...before, sides: before.sides.map((side) => add(side, conflict)) } : conflict)
  }
  return withoutParts(ofOneOccasion([...merged.values()]))
}

/**
 * Of place and of date each: two conflicts whose sides, two by two, share an article are of one occasion, whoever spoke,
 * where the places, or one of the days, are printed alike: their sides are put together. So are two of the same numbers in the same articles.
 */
function ofOneOccasion(conflicts: readonly Conflict[]): Conflict[] {
  const open = new Map<string, Conflict>() // by kind, a side's article and its value
  const gone = new Set<Conflict>()
  const now = new Map<Conflict, Conflict>()
  for (const conflict of conflicts) {
    if (conflict.kind !== 'place' && conflict.kind !== 'date' && conflict.kind !== 'figure') continue
    const toldAs = conflict.kind === 'figure' ? numberIn : bare
    const keys = conflict.sides.flatMap(({ articleIds, value }) =>
      articleIds.map((id) => `${conflict.kind} ${id} ${toldAs(value)}`),
    )
    const other = keys
      .map((key) => open.get(key))
      .find((one) => one !== undefined && isSame(now.get(one) ?? one, conflict))
    const root = other ?? conflict
    if (other) {
      gone.add(conflict)
      now.set(other, put(now.get(other) ?? other, conflict))
    }
    for (const key of keys) if (!open.has(key)) open.set(key, root)
  }
  return conflicts.filter((one) => !gone.has(one)).map((one) => now.get(one) ?? one)
}

function shareArticle(a: ConflictSide, b: ConflictSide): boolean {
  const ids = new Set(b.articleIds)
  return a.articleIds.some((id) => ids.has(id))
}

const isSame = (a: Conflict, b: Conflict) => (a.kind === 'figure' ? isSameFigure(a, b) : isSameOccasion(a, b))

/** The same numbers against each other, each in one article at least: "3.9 percent of GDP" and "spends 3.9 percent" are one telling of it. */
const isSameFigure = (a: Conflict, b: Conflict) =>
  a.sides.length === b.sides.length &&
  a.sides.every((side) => {
    const other = b.sides.find(({ value }) => numberIn(value) === numberIn(side.value))
    return other !== undefined && shareArticle(side, other)
  })

/** "EUR 2.6bn" and "2.6 billion euros" have one number, "12 of 31" has two; one that is spelled is as it is printed. */
const numberIn = (value: string): string =>
  value
    .match(/\d[\d.,]*(?<=\d)|(?<=\d\s?)[mbt](?=illion|r?n\b)/gi)
    ?.join(' ')
    .toLowerCase() ?? value

/** Each side has exactly one of the other's that shares an article with it; or both name the same places, or days, and share an article on one side. */
function isSameOccasion(a: Conflict, b: Conflict): boolean {
  if (isTold(a) && areToldAlike(a, b)) return true
  const partners = a.sides.map((side) => b.sides.filter((other) => shareArticle(side, other)))
  const met = partners.flat()
  const otherPlace = a.sides.some(({ value }, nth) => partners[nth]?.some((other) => other.value !== value))
  return (
    !(a.kind === 'place' && otherPlace) &&
    a.sides.length === b.sides.length &&
    partners.every(({ length }) => length === 1) &&
    new Set(met).size === met.length
  )
}

const sameValue = ({ value }: ConflictSide, { sides }: Conflict) =>
  sides.find((other) => bare(other.value) === bare(value))

/** "Tuesday (2026-07-14)" and "14 July." are one day; a place is as it is printed. */
function bare(value: string): string {
  const day = findDates(value, null)[0]?.date ?? ''
  return /^[\dX]{4}-\d\d-\d\d$/.test(day) ? day.slice(5) : value
}

/** Weekdays are named alike every week. */
const isTold = ({ kind, sides }: Conflict) =>
  kind === 'place' || sides.every(({ value }) => /^\d\d-\d\d$/.test(bare(value)))

const areToldAlike = (a: Conflict, b: Conflict) =>
  a.sides.length === b.sides.length &&
  a.sides.every((side) => sameValue(side, b)) &&
  a.sides.some((side) => {
    const other = sameValue(side, b)
    return other && shareArticle(side, other)
  })

function put(conflict: Conflict, other: Conflict): Conflict {
  let { words } = conflict
  const sides = conflict.sides.map((side) => {
    const partner = other.sides.find((one) => shareArticle(side, one)) ?? sameValue(side, other)
    if (!partner) return side
    const both = addTo(side, partner)
    words = words.replace(toldIn(side), () => toldIn(both))
    return both
  })
  const hasMore = sides.some(({ articleIds }, nth) => articleIds.length > (conflict.sides[nth]?.articleIds.length ?? 0))
  return { ...conflict, words: hasMore && conflict.kind !== 'figure' ? ofOccasion(words) : words, sides }
}

/** Place and date conflicts of the same two sets of articles are one; of the others each stands by its subject. */
function keyOf({ kind, subject, sides }: Conflict): string {
  const values = sides
    .map((side) =>
      kind === 'place' || kind === 'date' ? `${side.value} ${[...side.articleIds].sort().join(',')}` : side.value,
    )
    .sort()
  return [kind, kind === 'place' || kind === 'date' ? '' : subject, ...values].join('\n')
}

/** Of two conflicts of place, or of date, of which one's sides hold the other's articles, that one is told: two speakers, one occasion. */
function withoutParts(conflicts: readonly Conflict[]): Conflict[] {
  const holding = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    if (conflict.kind !== 'place' && conflict.kind !== 'date') continue
    for (const id of new Set(conflict.sides.flatMap(({ articleIds }) => articleIds))) {
      const near = holding.get(id) ?? []
      if (near.length < MOST_NEAR && near.push(conflict) === 1) holding.set(id, near)
    }
  }
  const size = ({ sides }: Conflict) => sides.reduce((sum, { articleIds }) => sum + articleIds.length, 0)
  return conflicts.filter((conflict) => {
    const near = holding.get(conflict.sides[0]?.articleIds[0] ?? '') ?? []
    return !near.some((other) => other !== conflict && size(other) > size(conflict) && isPartOf(conflict, other))
  })
}

const MOST_NEAR = 50

const isPartOf = (part: Conflict, whole: Conflict) =>
  part.kind === whole.kind &&
  part.sides.every(({ articleIds }) =>
    whole.sides.some((side) => articleIds.every((id) => side.articleIds.includes(id))),
  )

function add(side: ConflictSide, other: Conflict): ConflictSide {
  const same = other.sides.find((one) => one.value === side.value)
  return same ? addTo(side, same) : side
}

function addTo(side: ConflictSide, same: ConflictSide): ConflictSide {
  const known = new Set(side.evidence.map((one) => `${one.articleId} ${one.start}`))
  return {
    ...side,
    articleIds: [...new Set([...side.articleIds, ...same.articleIds])],
    statementIds: [...new Set([...side.statementIds, ...same.statementIds])],
    evidence: [...side.evidence, ...same.evidence.filter((one) => !known.has(`${one.articleId} ${one.start}`))],
  }
}
