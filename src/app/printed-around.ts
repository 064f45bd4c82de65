import { printedNear } from '../ledger/printed-near.ts'
import type { ArticleId } from '../model/article.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import {
  daysWithin,
  isCount,
  isOccasion,
  isOffice,
  isShare,
  mayDiffer,
  printedKeys,
} from '../reconcile/printed-keys.ts'
import { addDays } from '../text/date-range.ts'
import { countsAround } from './counts-around.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/** Articles of the ledger by what they print beside an article at hand. */
export interface PrintedAround {
  readonly otherwise: readonly ArticleId[] // another office, figure or count; those that meet it most often
  readonly office: readonly ArticleId[] // any office of these persons
  readonly figure: ReadonlyMap<ArticleId, ReadonlySet<string>> // the numbers that it prints of these figures and counts
  readonly counts: ReadonlySet<ArticleId> // who prints these counts of things
  readonly sameDay: readonly ArticleId[] // its speakers' words, of the days of its own
}

const MOST = 40 // that print otherwise what one article prints

/**
 * What is printed around these articles, within the days that each kind of conflict allows for.
 *
 * @param isAsked - for which of what an article prints; else for all of it
 */
export async function printedAround(
  read: readonly ArticleRead[],
  workplace: Workplace,
  isAsked: (key: PrintedKey, articleId: ArticleId) => boolean = () => true,
): Promise<PrintedAround> {
  const parts: PrintedAround[] = []
  for (const one of read) {
    const keys = printedKeys(one, workplace).filter((key) => isAsked(key, one.article.id))
    if (keys.length > 0) parts.push(await around(keys, workplace))
  }
  const all = (of: 'otherwise' | 'office' | 'sameDay') => [...new Set(parts.flatMap((part) => part[of]))]
  const figure = new Map<ArticleId, Set<string>>()
  for (const [id, values] of parts.flatMap((part) => [...part.figure])) addTo(figure, id, values)
  const counts = new Set(parts.flatMap((part) => [...part.counts]))
  return { otherwise: all('otherwise'), office: all('office'), figure, counts, sameDay: all('sameDay') }
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
  const [office, sameDay] = [new Set<ArticleId>(), new Set<ArticleId>()]
  const figure = new Map<ArticleId, Set<string>>()
  for (const [nth, key] of keys.entries()) {
    if (isCount(key)) continue
    for (const { value, articleId } of found[nth] ?? []) {
      if (isOccasion(key)) sameDay.add(articleId)
      else if (isOffice(key)) office.add(articleId)
      else addTo(figure, articleId, [value])
      if (!isOccasion(key) && mayDiffer(key, value, register)) times.set(articleId, (times.get(articleId) ?? 0) + 1)
    }
  }
  const counts = new Set<ArticleId>()
  for (const isOf of [isShare, isThing]) {
    const own = keys.map(isOf)
    const mine = <T>(all: readonly T[]) => all.filter((_, nth) => own[nth])
    for (const [articleId, { values, otherwise }] of countsAround(mine(keys), mine(found))) {
      if (values.size > 0) addTo(figure, articleId, values)
      if (values.size > 0 && isOf === isThing) counts.add(articleId)
      if (otherwise > 0) times.set(articleId, (times.get(articleId) ?? 0) + otherwise)
    }
  }
  const often = [...times].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return {
    otherwise: often.slice(0, MOST).map(([id]) => id),
    office: [...office],
    figure,
    counts,
    sameDay: [...sameDay],
  }
}

const isThing = (key: PrintedKey) => isCount(key) && !isShare(key)

function addTo(all: Map<ArticleId, Set<string>>, id: ArticleId, values: Iterable<string>): void {
  const own = all.get(id) ?? new Set<string>()
  for (const value of values) own.add(value)
  all.set(id, own)
}
