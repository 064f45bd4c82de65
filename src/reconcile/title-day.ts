import type { EdtfDate } from '../model/date.ts'
import type { SentenceSpan } from '../text/sentences.ts'

/** Of which day a title beside a name is: that of its article, one that has ended, or one that cannot be told. */
export type TitleDay = 'now' | 'former' | 'another'

/** Beside the title itself: it is of another day, or not for long. */
const ANOTHER_DAY = /\b(?:until|till|then|since|will be|next|(?:years?|months?) ago)\b/i
/** Just before the title: "X, who was deputy director". */
const WAS = /\b(?:was|were|had been)\s(?:then\s|once\s)?(?:the\s|an?\s|its\s|their\s)?$/i
const UNTIL = /^,?\suntil\s(?:\p{L}+\s){0,2}((?:19|20)\d\d)\b/u
const BESIDE = 40 // characters before and behind title and name

/**
 * "Until Saturday the deputy", "then deputy commander", "in 2019", "commander of the brigade until 2023". `narration` is the block's
 * text with what stands in quotation marks blanked, which tells nothing of it; the offsets are its own.
 */
export function titleDay(
  narration: string,
  sentence: SentenceSpan,
  title: SentenceSpan,
  name: SentenceSpan,
  published: EdtfDate | null,
): TitleDay {
  const printed = published?.slice(0, 4) ?? '9999'
  const ended = UNTIL.exec(narration.slice(title.end, Math.min(sentence.end, title.end + BESIDE)))?.[1]
  if (ended !== undefined && ended <= printed && title.start > name.start) return 'former'
  const [first, last] = [Math.min(title.start, name.start), Math.max(title.end, name.end)]
  const before = narration.slice(Math.max(sentence.start, first - BESIDE), last)
  const behind =
    narration.slice(last, Math.min(sentence.end, last + BESIDE)).split(/\b(?:said|says|told|that)\b/)[0] ?? ''
  const years = (before + behind).match(/\b(?:19|20)\d\d\b/g) ?? []
  const was = title.start > name.start && WAS.test(narration.slice(name.end, title.start))
  return was || ANOTHER_DAY.test(before + behind) || years.some((year) => year < printed) ? 'another' : 'now'
}
