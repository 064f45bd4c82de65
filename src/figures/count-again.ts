import type { EdtfDate } from '../model/date.ts'
import type { CountAtShare } from './count-at-share.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import { wordsAs } from './words-as.ts'
import { yearsIn } from './years-in.ts'

/** "In 2014, three allies spent 2 percent or more. In 2025, 28 did": the same count, of another year. */
export function findCountsAgain(
  passage: Passage,
  counts: readonly Quantity[],
  found: readonly CountAtShare[],
  before: SentenceBefore | null,
  printed: EdtfDate | null,
): CountAtShare[] {
  return counts.flatMap((count) => {
    if (!isOfNothingElse(passage, count) || found.some((one) => one.count === count)) return []
    const told = found.findLast((one) => one.share.next <= count.from) ?? toldBefore(before)
    const year = told && !told.but ? ownYear(passage, count, printed) : null
    return told && year !== null ? [{ ...told, count, year }] : []
  })
}

/** "28 did", at the end of its part of the sentence or before its year; "By 2025 the number had risen to 28". */
const isOfNothingElse = ({ low }: Passage, { noun, unit, from, next }: Quantity): boolean =>
  noun === null &&
  unit === 'count' &&
  ((/^(?:did|do|had|have)$/.test(low[next] ?? '') && CLOSES.test(low[next + 1] ?? '')) ||
    (CLOSES.test(low[next] ?? '') && THE_NUMBER.test(low.slice(0, from).join(' '))))

const CLOSES = /^(?:[.,;:)”"]|in|last|this|)$/
const THE_NUMBER =
  /(?:^|[,;] )(?:(?:in|by) (?:19|20)\d\d ,? ?|last year ,? ?)?(?:the|that) (?:number|count|figure|total) (?:was|is|had (?:risen|grown|climbed|jumped) to|(?:rose|grew|climbed|jumped|fell) to|stood at|will be)(?: just| only)?$/

/** The one count of the sentence before, if it tells no more. */
function toldBefore(before: SentenceBefore | null): CountAtShare | null {
  const [one, another] = before?.tied.filter(({ indicator }) => indicator?.startsWith('allies-at-')) ?? []
  if (!one || another || one.threshold === null || one.entity === null) return null
  const share = { ...wordsAs(0, 0, { value: one.threshold, unit: '% of GDP', sense: 'exact' }), gdp: true }
  const measure = one.indicator === 'allies-at-share' ? 'defence-share' : 'equipment-share'
  return {
    count: one.quantity,
    share,
    entity: one.entity,
    counted: one.told.counted ?? 'at least',
    year: null,
    measure,
  }
}

/** The year right behind, else the last one of its part of the sentence. */
function ownYear(passage: Passage, count: Quantity, printed: EdtfDate | null): EdtfDate | null {
  const years = yearsIn(passage, printed)
  const behind = years.find(({ at }) => at > count.next && at <= count.next + 2)
  const part = passage.low.slice(0, count.from).findLastIndex((word) => /^(?:;|while|whereas|but|and)$/.test(word)) + 1
  return (behind ?? years.findLast(({ at, next }) => at >= part && next <= count.from))?.year ?? null
}
