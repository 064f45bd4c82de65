import type { Ledger } from '../ledger/ledger.ts'
import { printedNear } from '../ledger/printed-near.ts'
import type { ArticleId } from '../model/article.ts'
import { daysWithin, isCount, isOccasion, mayDiffer, printedKeys } from '../reconcile/printed-keys.ts'
import type { Register } from '../register/register.ts'
import { addDays } from '../text/date-range.ts'
import type { ArticleRead } from './read-article.ts'

/** Articles of the ledger by what they print beside an article at hand. */
export interface PrintedAround {
  readonly otherwise: readonly ArticleId[] // another office, figure or count; those that meet it most often
  readonly alike: readonly ArticleId[] // anything of these persons, figures and counts
  readonly sameDay: readonly ArticleId[] // its speakers' words, of the days of its own
}

const MOST = 40 // that print otherwise what one article prints
const COUNTS = 2 // keys of counted things that two articles share, at least, to tell of one

/** What is printed around these articles, within the days that each kind of conflict allows for. */
export async function printedAround(
  read: readonly ArticleRead[],
  ledger: Ledger,
  register: Register,
): Promise<PrintedAround> {
  const parts: PrintedAround[] = []
  for (const one of read) parts.push(await around(one, ledger, register))
  const all = (of: keyof PrintedAround) => [...new Set(parts.flatMap((part) => part[of]))]
  return { otherwise: all('otherwise'), alike: all('alike'), sameDay: all('sameDay') }
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
  const [alike, sameDay] = [new Set<ArticleId>(), new Set<ArticleId>()]
  const counts = new Map<ArticleId, boolean[]>() // for each shared key of a counted thing whether its number is another
  for (const [nth, key] of keys.entries()) {
    for (const { value, articleId } of found[nth] ?? []) {
      const differs = !isOccasion(key) && mayDiffer(key, value, register)
      if (isOccasion(key)) sameDay.add(articleId)
      else if (isCount(key)) counts.set(articleId, [...(counts.get(articleId) ?? []), differs])
      else alike.add(articleId)
      if (differs && !isCount(key)) times.set(articleId, (times.get(articleId) ?? 0) + 1)
    }
  }
  for (const [id, differ] of counts) {
    const others = differ.filter(Boolean).length
    if (differ.length >= COUNTS || differ.includes(false)) alike.add(id) // one number of one thing is enough to take a side
    if (others >= COUNTS) times.set(id, (times.get(id) ?? 0) + others)
  }
  const often = [...times].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return { otherwise: often.slice(0, MOST).map(([id]) => id), alike: [...alike], sameDay: [...sameDay] }
}
