import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import { askedQuotation } from './asked-quotation.ts'
import type { Span } from './attribution.ts'
import { type Introduced, introducedQuotation } from './introduced-quotation.ts'
import { ledAcross } from './led-across.ts'
import type { PersonMention } from './people.ts'
import { signedBehind } from './signed-behind.ts'
import { saidToBeBy, toldBehind } from './told-behind.ts'

/** What the sentences around a quotation tell of its speaker. */
export interface QuotationHints {
  readonly whole: boolean // nothing of its sentence stands outside the marks
  readonly led: Introduced | null // whom the sentence before leads up to
  readonly signed: Span | null // whom the words behind name
  readonly byRole: boolean // "that sentence, by the prime minister, …": of somebody not named, who may be anybody
}

export function hintsOf(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): QuotationHints {
  const whole = isWholeSentence(text, paragraph, quotation)
  const led = whole ? introducedOrAsked(text, paragraph, quotation, people) : null
  const by = whole ? saidToBeBy(text, quotation) : null
  const named = by && spansIn(people, by.start, by.end)[0]
  const isSigned = whole || isDashed(text, quotation)
  const signed = named ?? (isSigned ? signedOrTold(text, paragraph, quotation, people) : null)
  return { whole, led, signed, byRole: by !== null && !named }
}

const isDashed = (text: string, { end }: Quotation) => /^\s[–—-]\s\p{L}/u.test(text.slice(end, end + 4))

const introducedOrAsked: typeof introducedQuotation = (...quoted) =>
  introducedQuotation(...quoted) ?? askedQuotation(...quoted) ?? ledAcross(...quoted)

const signedOrTold: typeof signedBehind = (...quoted) => signedBehind(...quoted) ?? toldBehind(...quoted)

/** Nothing of its sentence stands outside the marks. */
function isWholeSentence(text: string, paragraph: Span, { start, end, inner }: Quotation): boolean {
  const before = text.slice(Math.max(paragraph.start, start - 8), start).trimEnd()
  const after = text.slice(end, Math.min(paragraph.end, end + 8)).trimStart()
  const opens = before === '' || /[.?!…:;”"’»](?:\s[–—-])?$/.test(before)
  const last = text
    .slice(inner.end - 4, inner.end)
    .trimEnd()
    .slice(-1) // « Yes. »
  const isEnded = before.endsWith(':') && /^\.(?:\s|$)/.test(after) // He took refuge in humour: “…”. A stop behind the marks
  return opens && (after === '' || isEnded || (/[.?!…]/.test(last) && /^["“„«‘(\p{Lu}]/u.test(after)))
}
