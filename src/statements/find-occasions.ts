import type { Article } from '../model/article.ts'
import type { DateMention, EdtfDate } from '../model/date.ts'
import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { Occasion } from '../model/statement.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { cityIn } from './city-in.ts'
import { withoutDaysOfPrint } from './day-of-print.ts'
import { EVENT } from './event-words.ts'

/** What one sentence of narration tells of where and when somebody spoke. */
export interface OccasionMention {
  readonly sentence: Span
  readonly occasion: Occasion
}

const VENUE = new RegExp(
  `\\b(?:at|in|during|to|before|after|following|on the sidelines of|on the margins of|opened|closed|addressed)\\s((?:an?|the|this|last|his|her|their|its|one)\\s)?((?:(?!(?:of|the|and|to|for|with|an?|in|on|time)\\s)[\\p{L}\\p{N}’'.&-]+\\s){0,6}?(?:${EVENT})s?)(?![\\p{L}-])`,
  'giu',
)
const SPOKE =
  /\b(?:speak\p{L}*|spoke|speech|address\p{L}*|remarks?|told|tell|said|says|message|declared|announced|interview|answered|asked|welcomed|warned|pointed out|added|wrote|stated|statement|comments?|present\p{L}*|testif\p{L}*|(?:gave|given|giv(?:es|ing))\s(?:evidence|testimony)|(?:evidence|testimony)\s(?:that\s)?(?:\p{L}+\s){1,6}gave|appear\p{L}*|attend\p{L}*|sounded|struck an?|hit back|mocked|joked|jested|scoffed|teased|vowed|promised|urged|insisted|argued|talked|met|conferred|gathered|retorted|quipped|respond(?:ed|s)|(?:took|answered|fielded) questions|landed|arriv(?:ed|es|ing)|visit(?:ed|s|ing)?|tour(?:ed|ing)|flew (?:in)?to)\b/iu

/**
 * The sentences of running text that tell a venue, a city or a day of speaking. `words` are the contents of statements, merged and in order:
 * a place or a day inside what somebody said is not the occasion's.
 */
export function findOccasions(
  article: Article,
  words: readonly Span[],
  names: readonly NameHit[],
  dates: readonly DateMention[],
  register: Register,
): OccasionMention[] {
  const found: OccasionMention[] = []
  for (const block of article.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'unknown') continue
    for (const sentence of sentences(article.text, block.start, block.end)) {
      const own = spansIn(words, sentence.start, sentence.end)
      const said = [...own, ...asides(article.text, sentence, own), ...wentOn(article.text, sentence, own)]
      const outside = (span: Span) => !said.some((one) => one.start <= span.start && span.start < one.end)
      const narration = blank(article.text, sentence, said)
      const occasion = {
        venue: venueIn(narration, sentence, article.text),
        city: cityIn(article.text, spansIn(names, sentence.start, sentence.end).filter(outside), register),
        date: dateIn(
          article.text,
          withoutDaysOfPrint(article, spansIn(dates, sentence.start, sentence.end), names),
          outside,
        ),
      }
      if (own.length === 0 && isLongPast(article, sentence, occasion)) continue
      const isSet = () =>
        (occasion.city.value !== null || LED_BY.test(article.text.slice(sentence.end, sentence.end + 3))) &&
        isNear(occasion.date.value, article.published.value) &&
        !OPEN.test(narration)
      const speaks = own.length > 0 || occasion.venue.value !== null || SPOKE.test(narration) || isSet()
      const told = occasion.venue.value ?? occasion.city.value ?? occasion.date.value
      if (speaks && told !== null) found.push({ sentence, occasion })
    }
  }
  return found
}

const YEAR = /\bin\s(?:the\s)?(?:(?:early|late|mid)[\s-])?((?:19|20)\d\d)(s)?\b/gu

/** "One evening in the 1960s Peter Marlow met her in Oslo": of no words that this article tells. Not where a day of the last weeks is told. */
function isLongPast({ text, published }: Article, { start, end }: Span, { date }: Occasion): boolean {
  if (isNear(date.value, published.value)) return false
  const printed = published.value === null ? null : Number(published.value.slice(0, 4))
  return [...text.slice(start, end).matchAll(YEAR)].some(([, year, decade]) => {
    const last = Number(year) + (decade === undefined ? 0 : 9)
    return printed === null ? decade !== undefined : last < printed - (decade === undefined ? 1 : 0)
  })
}

/** It may not have been, or is to be. */
const OPEN =
  /\b(?:no|not|never|nobody|if|whether|unless|will|would|may|might|could|should|plan\p{L}*|den(?:y|ies|ied)|alleged\p{L}*|expected|scheduled|due)\b|n['’]t\b/iu
const NEAR = 30 // days before printing

/** "On Tuesday he went further. “…”" */
const LED_BY = /^\s*["“„«]/

/** "In Oslo on 19 June Ada Brandt let one fall": a place with a day of the last weeks is where something happened, whatever the verb. */
function isNear(date: EdtfDate | null, published: EdtfDate | null): boolean {
  const [day, printed] = [date, published].map((one) => (one === null ? null : dateRange(one)))
  return !!day && !!printed && day.first <= printed.last && daysBetween(day.first, printed.last) <= NEAR
}

const ASIDE =
  /\b(?:who(?!\s(?:is|was|were)\s(?:in|at|visiting|on a visit to)\b)|which(?!\s(?:took place|(?:was|were)\s(?:held|recorded|given|conducted|taped)|(?:it|he|she|the\s\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?)\s(?:conducted|held|recorded|gave)))|whose|(?<=(?:the|an?|this|its|their|his|her)\s(?:\p{L}+\s)?(?!evidence|testimony|speech|statement|remarks?|words|interview|answer|lecture|address|sentence|letter|post)\p{L}+\s)that(?=\s)|(?:summit|meeting|conference|talks|gathering|ministerial)\s(?:that\s)?(?:starting|beginning|begins|starts|opening|opens|due|scheduled|planned|to\sbe\sheld|to\stake\splace)\b|referring\sto|asked\sabout|asked\swhether|(?<=\b(?:asked|questioned|pressed|quizzed|grilled)\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s)?)(?:about|whether|over)\s|if|when|because)\b[^,;]*/giu

/** "a day after Holm told a rally in Oslo that …", "after Ada Holm had spoken in Oslo": what another did elsewhere. */
const ANOTHER_TIME =
  /\b(?:(?:minutes?|hours?|days?|weeks?|months?|years?)\s(?:after|before)\s(?!th(?:e|at|is)\s\p{Ll})(?!\p{L}+\sin\s)|(?:after|before)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,6}(?:(?:had|has|is\sto|was\sto)\s)?(?:said|told|tell|spoke|speak|spoken|announced|declared|threatened|warned|promised|ordered|signed|wrote|met|visited|landed|arrived|came|left)\b)[^,;]*/gu

/** Relative and conditional clauses tell of other days and places than the one of speaking; "who on Tuesday said that …" of none else. */
function asides(text: string, sentence: Span, words: readonly Span[]): Span[] {
  const line = text.slice(sentence.start, sentence.end)
  const clauses = [...line.matchAll(ASIDE), ...line.matchAll(ANOTHER_TIME)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    isOfWho: /^who\b/i.test(match[0]),
  }))
  return clauses.filter(
    ({ start, end, isOfWho }) => !(isOfWho && words.some((one) => start < one.start && one.start < end)),
  )
}

const CLAUSE =
  /^[^“”"«»„]*?(?:,\s(?:and|but)|\sand)\s(?=\p{Ll})(?!(?:on|in|at|during|before|after|later|again|then|also)\s)/u

/** "Two plants were open, Kroll said, and a third, at Varde, would open in March": behind the words a further clause tells of other days and places. */
function wentOn(text: string, sentence: Span, words: readonly Span[]): Span[] {
  const last = words.findLast((one) => one.end <= sentence.end)
  if (!last || last.end < sentence.start) return []
  const joined = CLAUSE.exec(text.slice(last.end, sentence.end))
  return joined ? [{ start: last.end + joined[0].length, end: sentence.end }] : []
}

/** The sentence with everything attributed blanked out, offsets kept. */
function blank(text: string, sentence: Span, words: readonly Span[]): string {
  let line = text.slice(sentence.start, sentence.end)
  for (const one of words) {
    const from = Math.max(one.start, sentence.start) - sentence.start
    const to = Math.min(one.end, sentence.end) - sentence.start
    if (from < to) line = line.slice(0, from) + ' '.repeat(to - from) + line.slice(to)
  }
  return line
}

function venueIn(narration: string, sentence: Span, text: string): Grounded<string> {
  for (const match of narration.matchAll(VENUE)) {
    const words = match[2]
    if (!words || /^(?:his|her|their)?\s?(?:speech|address|statement|visit)$/i.test(words) || /[”“"]/.test(match[0]))
      continue
    const start = sentence.start + match.index + match[0].length - words.length
    const evidence = evidenceAt(text, start, start + words.length)
    return { value: evidence.exact, basis: 'stated', evidence }
  }
  return UNKNOWN
}

/** "the strike of 3 November", "due on 20 December", "since Monday": not the day of speaking, as "the morning of 3 November" is. */
const OTHER_DAY =
  /\b(?:(?<!\b(?:morning|afternoon|evening|night|meeting|session|hearing|conference|summit|sitting|debate|letter|call|conversation|lecture)\s)of|from|since|until|till|by|before|after|between|and|due(?:\son)?|scheduled\sfor|planned\sfor|(?<!\bletter,?\s)dated|office\son)\s(?:the\s)?$/i

/** The first day, stretch or month told outside the words; a bare year is no day of speaking. */
function dateIn(text: string, dates: readonly DateMention[], outside: (span: Span) => boolean): Grounded<EdtfDate> {
  const mention = dates.find(
    (date) =>
      outside(date) && /-/.test(date.date) && !OTHER_DAY.test(text.slice(Math.max(0, date.start - 16), date.start)),
  )
  if (!mention) return UNKNOWN
  return { value: mention.date, basis: mention.basis, evidence: evidenceAt(text, mention.start, mention.end) }
}
