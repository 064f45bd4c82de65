import type { ReadArticle } from '../model/briefing.ts'
import { quickHash } from '../text/quick-hash.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { remembered } from '../text/remembered.ts'
import type { AreKin } from './are-kin.ts'
import { printedApart } from './printed-apart.ts'
import { quotedWords } from './quoted-words.ts'

const RUN = 6 // quoted words in a row
const NEAR = 14 // days between two printings
const LONGEST = 20_000 // characters of an article that are looked through
const KEPT = 1_000 // articles: one speaker's are asked for together

/** Whether two articles of one fortnight quote six words in a row alike, whoever is told to have said them. Looked up when asked. */
export function kinByWords(articles: ReadonlyMap<string, ReadArticle>): AreKin {
  return (a, b) => {
    const [one, other] = [articles.get(a), articles.get(b)]
    if (!one || !other || (printedApart(one, other) ?? 0) > NEAR) return false
    const runs = runsIn(other)
    return runs.size > 0 && [...runsIn(one)].some((run) => runs.has(run))
  }
}

const runsIn = remembered(KEPT, ({ text }: ReadArticle): ReadonlySet<number> => {
  const runs = new Set<number>()
  for (const { start, end } of findQuotations(text, 0, Math.min(text.length, LONGEST))) {
    const words = quotedWords(text.slice(start, end))
    for (let from = 0; from + RUN <= words.length; from++) runs.add(quickHash(words, from, from + RUN))
  }
  return runs
})
