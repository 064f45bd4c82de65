import { printedNear } from '../ledger/printed-near.ts'
import type { ArticleId } from '../model/article.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import type { PrintedKind } from '../reconcile/opposed-in-print.ts'
import {
  daysWithin,
  type Family,
  isCount,
  isOccasion,
  isOffice,
  isShare,
  keysOfFamily,
  mayDiffer,
  printedKeys,
} from '../reconcile/printed-keys.ts'
import { addDays } from '../text/date-range.ts'
import { countsAround } from './counts-around.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/** Articles of the ledger by what they print beside an article at hand. */
export interface PrintedAround {
  readonly otherwise: ReadonlyMap<ArticleId, ReadonlySet<PrintedKind>> // another office, figure or count; those that meet it most often
  readonly office: readonly ArticleId[] // any office of these persons
  readonly figure: ReadonlyMap<ArticleId, ReadonlySet<string>> // the numbers that it prints of these figures and counts
  readonly counts: ReadonlySet<ArticleId> // who prints these counts of things
  readonly shares: ReadonlySet<ArticleId> // or one of these shares, of whatever ally
  readonly sameDay: readonly ArticleId[] // its speakers' words, of the days of its own
}

const MOST = 40 // that print otherwise what one article prints

/** For which of what an article prints others are looked for. */
export interface PrintAsked {
  readonly family: Family
  readonly isAsked: (key: PrintedKey, articleId: ArticleId) => boolean
}

/**
 * What is printed around these articles, within the days that each kind of conflict allows for.
 *
 * @param only - left out: for all that they print
 */
export async function printedAround(
  read: readonly ArticleRead[],
  workplace: Workplace,
  only?: PrintAsked,
): Promise<PrintedAround> {
  const parts: PrintedAround[] = []
  for (const one of read) {
    const all = only ? keysOfFamily(one, only.family, workplace) : printedKeys(one, workplace)
    const keys = only ? all.filter((key) => only.isAsked(key, one.article.id)) : all
    if (keys.length > 0) parts.push(await around(keys, workplace))
  }
  const all = (of: 'office' | 'sameDay') => [...new Set(parts.flatMap((part) => part[of]))]
  const otherwise = merged(parts.map((part) => part.otherwise))
  const figure = merged(parts.map((part) => part.figure))
  const either = (of: 'counts' | 'shares') => new Set(parts.flatMap((part) => [...part[of]]))
  const [counts, shares] = [either('counts'), either('shares')]
  return { otherwise, office: all('office'), figure, counts, shares, sameDay: all('sameDay') }
}

async function around(keys: readonly PrintedKey[], { ledger, register }: Workplace): Promise<PrintedAround> {
  const found = await printedNear(
    ledger,
    keys.map((one) => {
      const [days, { key, day }] = [daysWithin(one), one]
      return { key, from: day && addDays(day, -days), to: day && addDays(day, days) }
    }),
  )
  const times = new Map<ArticleId, number>() // how often it prints otherwise
  const kinds = new Map<ArticleId, Set<PrintedKind>>()
  const isOtherwise = (id: ArticleId, kind: PrintedKind, often: number) => {
    times.set(id, (times.get(id) ?? 0) + often)
    addTo(kinds, id, [kind])
  }
  const [office, sameDay] = [new Set<ArticleId>(), new Set<ArticleId>()]
  const figure = new Map<ArticleId, Set<string>>()
  for (const [nth, key] of keys.entries()) {
    if (isCount(key)) continue
    for (const { value, articleId } of found[nth] ?? []) {
      if (isOccasion(key)) sameDay.add(articleId)
      else if (isOffice(key)) office.add(articleId)
      else addTo(figure, articleId, [value])
      if (!isOccasion(key) && mayDiffer(key, value, register))
        isOtherwise(articleId, isOffice(key) ? 'office' : 'figure', 1)
    }
  }
  const [counts, shares] = [new Set<ArticleId>(), new Set<ArticleId>()]
  for (const isOf of [isShare, isThing]) {
    const own = keys.map(isOf)
    const mine = <T>(all: readonly T[]) => all.filter((_, nth) => own[nth])
    for (const [articleId, { values, otherwise }] of countsAround(mine(keys), mine(found))) {
      if (values.size > 0) addTo(figure, articleId, values)
      if (values.size > 0) (isOf === isThing ? counts : shares).add(articleId)
      if (otherwise > 0) isOtherwise(articleId, 'count', otherwise)
    }
  }
  const often = [...times].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return {
    otherwise: new Map(often.slice(0, MOST).map(([id]) => [id, kinds.get(id) ?? new Set()])),
    office: [...office],
    figure,
    counts,
    shares,
    sameDay: [...sameDay],
  }
}

const isThing = (key: PrintedKey) => isCount(key) && !isShare(key)

function addTo<T>(all: Map<ArticleId, Set<T>>, id: ArticleId, values: Iterable<T>): void {
  const own = all.get(id) ?? new Set<T>()
  for (const value of values) own.add(value)
  all.set(id, own)
}

function merged<T>(parts: readonly ReadonlyMap<ArticleId, ReadonlySet<T>>[]): Map<ArticleId, Set<T>> {
  const all = new Map<ArticleId, Set<T>>()
  for (const [id, values] of parts.flatMap((part) => [...part])) addTo(all, id, values)
  return all
}
