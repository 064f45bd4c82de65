import { countedBy, namesOtherCount } from './counted-by.ts'
import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import type { Tied } from './tied.ts'

/** What the tables of the alliance would be asked for, in a sentence that names another count. */
const BY_TABLES = /^(?:defence-share|allies-at-.*|expenditure.*|share-.*|equipment-share|personnel)$/
/** Figures of a sentence, with the words that say they are not by the alliance's count, where it or the one before has such. */
export function withOtherCount(passage: Passage, before: SentenceBefore | null, tied: readonly Tied[]): Tied[] {
  const isAsked = ({ indicator }: Tied): boolean => indicator !== null && BY_TABLES.test(indicator)
  const other = tied.some(isAsked) ? (countedBy(passage) ?? countedBefore(passage, before)) : null
  return other === null
    ? [...tied]
    : tied.map((one) => (isAsked(one) ? { ...one, told: { ...one.told, countedBy: other } } : one))
}

/** "SIPRI has another count. Poland spent 4.5 percent": of the same count, unless the alliance's is named. */
const countedBefore = ({ low }: Passage, before: SentenceBefore | null): string | null =>
  before && namesOtherCount(before.passage) && !low.some((word) => /^(?:nato|nato's|alliance's)$/.test(word))
    ? countedBy(before.passage)
    : null
