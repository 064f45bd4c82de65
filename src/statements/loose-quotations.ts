import type { Quotation } from '../text/quotation-marks.ts'
import { isAdded } from './added-quotation.ts'
import { arguing } from './arguing.ts'
import type { Attribution, Span } from './attribution.ts'
import { besideQuotation } from './beside-quotation.ts'
import { calledOut } from './called-out.ts'
import { framedQuotation } from './framed-quotation.ts'
import { goneOn } from './gone-on.ts'
import type { Introduced } from './introduced-quotation.ts'
import { invertedTeller } from './inverted-teller.ts'
import type { PersonMention } from './people.ts'
import { hintsOf, type QuotationHints } from './quotation-hints.ts'
import { subjectAhead } from './subject-ahead.ts'
import { takeBack } from './take-back.ts'
import { takeFramed } from './take-framed.ts'

/** The attributions of a paragraph with the quotations that are whole sentences given to their neighbours. */
export interface Linked {
  readonly attributions: readonly Attribution[]
  readonly loose: readonly Quotation[] // whole sentences in quotation marks that no attribution holds
  readonly onlyQuoted: boolean // the paragraph holds nothing but quotations
}

/**
 * Gives each quotation that no attribution holds to whom the form of the paragraph tells: to the speaker named right beside it;
 * “…,” she said, “…” and “…,” she said. “…”: to the attribution before it; “…” “…,” she said: to the one whose words follow; else to
 * whom the sentence before leads up to.
 */
export function looseQuotations(
  text: string,
  paragraph: Span & { readonly block: number },
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  people: readonly PersonMention[],
): Linked {
  const linked = attributions.map((one) => ({ ...one, contents: [...one.contents] }))
  goneOn(text, quotations, linked)
  const loose: Quotation[] = []
  for (const quotation of quotations) {
    if (isAdded(text, paragraph, quotation, linked)) continue
    const hints = hintsOf(text, paragraph, quotation, people)
    if (hints.led) unseat(text, quotation, hints.led.source, linked)
    if (hints.signed || hints.byRole) takeBack(text, quotation, linked)
    if (isWorded(text, quotation)) takeFramed(text, paragraph, quotation, linked)
    const holder = linked.find((one) => one.contents.some(meets(quotation)))
    if (hints.byRole) loose.push(quotation)
    else if (!holder) give(text, paragraph, quotation, hints, linked, loose, people)
    else if (hints.led?.colon && isByColon(text, holder, hints.led.source)) {
      holder.source = hints.led.source
      holder.cue = hints.led.colon
    } else if (holder.source === null)
      holder.source = framedOf(text, paragraph, quotation)?.source ?? (hints.led?.colon ? hints.led.source : null)
  }
  for (const one of linked) one.contents.sort((a, b) => a.start - b.start)
  return {
    attributions: linked.filter(({ contents }) => contents.length > 0),
    loose,
    onlyQuoted: holdsOnly(text, paragraph, quotations),
  }
}

/**
 * "Kroll, head of the port: “…”" told as the head's, "Kroll let rip: “…”" as whose that is, "What I said, as some have asked: “…”" as
 * theirs: whom the sentence leads up to.
 */
const isByColon = (text: string, { source, cue }: Attribution, led: Span): boolean =>
  source !== null &&
  cue !== null &&
  (source.start > led.start || (source.start <= led.start && led.end < source.end)) &&
  (text.slice(cue.start, cue.end) === ':' || text.slice(led.start, led.end) === 'I')

function framedOf(text: string, paragraph: Span, quotation: Quotation) {
  if (!isWorded(text, quotation)) return null
  return arguing(text, paragraph, quotation) ?? framedQuotation(text, paragraph, quotation)
}

/** A quotation that nobody holds: to the first whom its surroundings tell, the surest of them first. */
function give(
  text: string,
  paragraph: Span & { readonly block: number },
  quotation: Quotation,
  { whole, led, signed }: QuotationHints,
  linked: Open[],
  loose: Quotation[],
  people: readonly PersonMention[],
): void {
  const { block } = paragraph
  const contents = [{ start: quotation.start, end: quotation.end }]
  const beside = isWorded(text, quotation)
    ? (calledOut(text, paragraph, quotation) ??
      framedOf(text, paragraph, quotation) ??
      besideQuotation(text, paragraph, quotation) ??
      invertedTeller(text, paragraph, quotation, people))
    : null
  const behind = text.slice(quotation.end, quotation.end + 60)
  const forwards = whole && !SPOKEN_OF.test(behind) && !ANSWERED.test(behind)
  const owner = whole || goesOn(text, paragraph, quotation) ? neighbour(text, linked, quotation, forwards) : undefined
  if (beside) {
    const ahead = subjectAhead(text, quotation.start) ?? quotation.start
    const start = ahead < beside.source.end && beside.source.end < quotation.start ? behindSource(text, beside) : ahead
    const words = beside.cue.start > start || beside.source.end <= start ? [{ start, end: quotation.end }] : contents
    insert(linked, { ...beside, contents: words, block })
  } else if (led && (led.colon || !owner || isOwned(text, led.source) || isAfterIndirect(text, led.source, owner)))
    insert(linked, { source: led.source, cue: led.colon, contents, block })
  else if (signed) insert(linked, { source: signed, cue: null, contents, block })
  else if (owner && !(led && isAnother(text, led.source, owner))) owner.contents.push(...contents)
  else if (whole) loose.push(quotation)
}

/** "In the words of Kroll, | Norland “will be at 4 percent”" */
const behindSource = (text: string, { source }: Pick<Introduced, 'source'>): number =>
  source.end + (/^[\s,:]*/.exec(text.slice(source.end, source.end + 4))?.[0].length ?? 0)

/** “…” That sentence, by the mayor, Kroll calls “…”: what follows speaks of the words. */
const SPOKEN_OF =
  /^\s(?:Th(?:at|is|e|ese|ose))\s(?:sentences?|lines?|words?|phrases?|remarks?|quips?|claims?|messages?)\b/

/** “…” Kroll’s answer was short: “…”: what was answered is not Kroll’s. */
const ANSWERED =
  /^\s(?:(?:\p{Lu}[\p{L}.’'-]*\s){0,3}?\p{Lu}[\p{L}.-]*|[Tt]he\s\p{Ll}+)(?:['’]s?)?\s(?:answer|reply|response|retort|answered|replied|responded|countered|retorted|objected)\b/u

/** “…” She said that to a professor. */
const SAID_SO =
  /^\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:(?:had|later|then)\s)?(?:said|says|told|repeated|put)\s(?:that|it|this|so)\s(?!\p{L}+\s(?:is|was|are|were|will|would|has|had)\b)/u

type Open = Attribution & { source: Span | null; cue: Span | null; readonly contents: Span[] }

/** Who spoke before it, else whose quoted words come next; “…” As a taxpayer, I think we pay: not whose next words are not quoted. */
function neighbour(text: string, linked: readonly Open[], { start, end }: Span, forwards: boolean): Open | undefined {
  const before = linked.findLast((one) => lastOf(one) <= start)
  const ofIt = SAID_SO.test(text.slice(end, end + 60))
  const isQuoted = (content: Span) => content.start >= end && (ofIt || /["“„«‘']/.test(text.charAt(content.start)))
  return before ?? (forwards ? linked.find(({ contents }) => contents.some(isQuoted)) : undefined)
}

/** Takes a sentence in quotation marks from the attribution before it, where the words between lead up to another. */
function unseat(text: string, quotation: Quotation, led: Span, linked: readonly Open[]): void {
  const holder = linked.find(({ contents }) => contents.findIndex(sameAs(quotation)) > 0)
  if (holder && isAnother(text, led, holder)) holder.contents.splice(holder.contents.findIndex(sameAs(quotation)), 1)
}

const sameAs = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end

/** Whether the sentence right before the quotation has turned to somebody else than who spoke before it: then nobody is told. */
function isAnother(text: string, led: Span, { source, cue, contents }: Attribution): boolean {
  if (!source || (cue?.start ?? 0) > led.start || (contents[0]?.start ?? 0) > led.start) return false
  const [now, then] = [led, source].map(({ start, end }) => text.slice(start, end).split(/\s/).at(-1))
  return now !== then && !/^(?:he|she)$/i.test(now ?? '') && !/^(?:he|she)$/i.test(then ?? '')
}

/** "Her other one is for the poets. “…”" */
const isOwned = (text: string, { start, end }: Span) => /^(?:his|her)$/i.test(text.slice(start, end))

/** "I asked the minister how. Kroll is a dry man. “…”": whose words before are not quoted, and who is not led up to, does not go on. */
const isAfterIndirect = (text: string, led: Span, owner: Attribution): boolean =>
  isAnother(text, led, owner) && owner.contents.every(({ start, end }) => !/["“”„«»]/.test(text.slice(start, end)))

/** Keeps the attributions in the order of their first words. */
function insert(linked: Open[], one: Open): void {
  const at = linked.findIndex((other) => (other.contents[0]?.start ?? 0) > (one.contents[0]?.start ?? 0))
  linked.splice(at < 0 ? linked.length : at, 0, one)
}

const isWorded = (text: string, { inner }: Quotation) => /\p{L}/u.test(text.slice(inner.start, inner.end))

/** “We pay,” said Kroll, “because we must”: the second half of a sentence that the words of attribution interrupt. */
function goesOn(text: string, paragraph: Span, { start, inner }: Quotation): boolean {
  const before = text.slice(Math.max(paragraph.start, start - 8), start).trimEnd()
  return before.endsWith(',') && /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 2))
}

const meets = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end

const lastOf = ({ cue, contents }: Attribution) => Math.max(cue?.end ?? 0, contents[0]?.end ?? 0)

function holdsOnly(text: string, paragraph: Span, quotations: readonly Quotation[]): boolean {
  let at = paragraph.start
  for (const { start, end } of quotations) {
    if (/\p{L}/u.test(text.slice(at, start))) return false
    at = end
  }
  return quotations.length > 0 && !/\p{L}/u.test(text.slice(at, paragraph.end))
}
