import type { Ledger } from '../ledger/ledger.ts'
import { printedNear } from '../ledger/printed-near.ts'
import type { ArticleId } from '../model/article.ts'
import { daysWithin, isCount, isOccasion, isOffice, mayDiffer, printedKeys } from '../reconcile/printed-keys.ts'
import type { Register } from '../register/register.ts'
import { addDays } from '../text/date-range.ts'
import { countsAround } from './counts-around.ts'
import type { ArticleRead } from './read-article.ts'

/** Articles of the ledger by what they print beside an article at hand. */
export interface PrintedAround {
  readonly otherwise: readonly ArticleId[] // another office, figure or count; those that meet it most often
  readonly office: readonly ArticleId[] // any office of these persons
  readonly figure: readonly ArticleId[] // anything of these figures and counts
  readonly sameDay: readonly ArticleId[] // its speakers' words, of the days of its own
}

const MOST = 40 // that print otherwise what one article prints

/** What is printed around these articles, within the days that each kind of conflict allows for. */
export async function printedAround(
  read: readonly ArticleRead[],
  ledger: Ledger,
  register: Register,
): Promise<PrintedAround> {
  const parts: PrintedAround[] = []
  for (const one of read) parts.push(await around(one, ledger, register))
  const all = (of: keyof PrintedAround) => [...new Set(parts.flatMap((part) => part[of]))]
  return { otherwise: all('otherwise'), office: all('office'), figure: all('figure'), sameDay: all('sameDay') }
}

async function around(read: ArticleRead, ledger: Ledger, register: Register): Promise<PrintedAround> {
  const keys = printedKeys(read, register)
  const found = await printedNear(
    ledger,
    keys.map((one) => {
      const [days, { key, day }] = [daysWithin(one), one]
      return { key, from: day && addDays(day, -days), to: day && addDays(day, days) }
    }),
  )
  const times = new Map<ArticleId, number>() // how often it prints otherwise
  const [office, figure, sameDay] = [new Set<ArticleId>(), new Set<ArticleId>(), new Set<ArticleId>()]
  for (const [nth, key] of keys.entries()) {
    if (isCount(key)) continue
    for (const { value, articleId } of found[nth] ?? []) {
      if (isOccasion(key)) sameDay.add(articleId)
      else if (isOffice(key)) office.add(articleId)
      else figure.add(articleId)
      if (!isOccasion(key) && mayDiffer(key, value, register)) times.set(articleId, (times.get(articleId) ?? 0) + 1)
    }
  }
  for (const [articleId, { isAlike, otherwise }] of countsAround(keys, found)) {
    if (isAlike || otherwise > 0) figure.add(articleId)
    if (otherwise > 0) times.set(articleId, (times.get(articleId) ?? 0) + otherwise)
  }
  const often = [...times].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return {
    otherwise: often.slice(0, MOST).map(([id]) => id),
    office: [...office],
    figure: [...figure],
    sameDay: [...sameDay],
  }
}
