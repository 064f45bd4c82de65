import { openingDash } from '../text/opening-dash.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { unmarkedQuotation } from '../text/unmarked-quotation.ts'
import type { Span } from './attribution.ts'

/** Words without marks, and who says them by the line below. */
export interface SignedBelow {
  readonly words: Quotation
  readonly source: Span
  readonly cue: Span
  readonly line: Span // the paragraph below
}

const SAID =
  '(?:said|says|stated|noted|notes|added|adds|stressed|emphasi[sz]ed|emphasi[sz]es|explained|explains|underlined|warned|warns|declared|recalled|wrote|concluded|assured|replied|pointed out|pointed)'
const WHO = "(?:(?:the\\s)?(?:[\\p{L}.’'-]+\\s){0,6}?[\\p{L}’'-]+)"
/** "- said Kroll.", "- the minister emphasized", ",” Kroll said." */
const LINE = new RegExp(
  `^\\s*(?:[–—-]\\s*|,\\s?["”]?\\s*)(?:(?<cue>${SAID})\\s(?<who>${WHO})|(?<first>${WHO})\\s(?:also\\s)?(?<did>${SAID}))\\.?\\s*$`,
  'du',
)
/** "So said the minister, Kroll, when he came.", "Kroll says that. He is …", below words behind a dash */
const SO_SAID =
  /^\s*(?:(?:So|Thus|That|This|It)\s(?<cue>said|says|explained|explains|promised)\s(?<who>(?:[\p{L}’'-]+\s){0,5}?\p{Lu}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+)(?=[.,]|\s(?:when|as|in|on|at|to|before|after|during)\s)|(?<first>(?:[\p{L}’'-]+\s){0,5}?\p{Lu}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+)\s(?<did>says|said)\s(?:that|so|this|it)(?=[.,]))/du
const LONGEST = 100 // UTF-16 units of such a line
const LEAST_WORDS = 5

/**
 * Paragraphs quoted without any mark, of whom the next line tells who said them, as some agencies' pages set them: "We need both ships"
 * ¶ "- said Kroll.". By the paragraph, one of `paragraphs`.
 */
export function signedBelow(text: string, paragraphs: readonly Span[]): ReadonlyMap<Span, SignedBelow> {
  const signed = new Map<Span, SignedBelow>()
  for (const [nth, line] of paragraphs.entries()) {
    const above = paragraphs[nth - 1]
    if (!above || !isBare(text, above)) continue
    const words = text.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST))
    const form = openingDash(text, above.start) > 0 ? SO_SAID : null
    const match = form?.exec(words) ?? (line.end - line.start > LONGEST ? null : LINE.exec(words))
    const { cue, who, first, did } = match?.indices?.groups ?? {}
    const [source, verb] = [who ?? first, cue ?? did]
    if (!source || !verb || !isSpeaker(text.slice(line.start + source[0], line.start + source[1]))) continue
    signed.set(above, {
      words: unmarkedQuotation(text, above.start, above.end),
      source: moved(source, line.start),
      cue: moved(verb, line.start),
      line,
    })
  }
  return signed
}

const moved = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

function isBare(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim()
  return !/["“”„«»]|:$/.test(words) && words.split(/\s+/).length >= LEAST_WORDS
}

/** A name, "the minister", "he": no verb and no clause. */
const isSpeaker = (words: string): boolean =>
  /^(?:[Hh]e|[Ss]he)$|^[Tt]he\s|^(?:[\p{L}.’'-]+\s)*\p{Lu}[\p{L}’'-]+$/u.test(words)
