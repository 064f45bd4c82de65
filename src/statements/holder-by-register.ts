import type { EdtfDate } from '../model/date.ts'
import type { Office } from '../model/register.ts'
import { compareTitles } from '../register/compare-titles.ts'
import { readOffice } from '../register/office-of-words.ts'
import { slug } from '../register/slug.ts'
import { type TermOn, termsOn } from '../register/terms-on.ts'
import { readTitle } from '../register/title-of-words.ts'
import { dateRange } from '../text/date-range.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isChancellor } from './is-chancellor.ts'
import { isOfOwner } from './is-of-owner.ts'
import { isSetElsewhere } from './is-set-elsewhere.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { sitsFor } from './sits-for.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the role: no reader looks further

/**
 * "The prime minister" for the one person named before in this article, or right behind it where its country is told, whom the register has in such an office on the day of
 * printing (where that is not known: at any time). Only people that the article names are asked for; of two nobody is told.
 */
export function holderByRegister(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const printed = withoutCircumstance(words)
  if (printed === null) return null
  const [role, country] = withoutCountry(printed, context)
  const asked = readOffice(context.register, role)
  if (asked.acting || (asked.role === 'official' && /^(?:his|her|their|its)\s/i.test(words))) return null
  const now = asked.former ? role.replace(FORMER, '') : role
  const bare = fold(now)
  const samePost = (
    { id }: Office, // "the High Representative" is no commissioner, though both are the EU’s
  ) => asked.post === asked.role || context.register.readings.get(id)?.post === asked.post
  const fits = (office: Office) =>
    isOf(country, office) &&
    isChancellor(bare) === isChancellor(office.title) &&
    ((asked.role !== null && office.role.startsWith(asked.role) && samePost(office) && sameBody(asked.body, office)) ||
      (asked.role === null && /\s|(?:e|eu)r$/.test(bare) && opensWith(fold(office.title), bare)) || // "the commander"
      (asked.role === null && OF_OTHERS.test(now) && isStyleOf(now, office, context.register))) // "the army’s inspector"
  const day = context.article.published.value ?? ANY_DAY
  const holds = ({ id }: { readonly id: string }) =>
    termsOn(context.register, id, day).some(
      (term) => (asked.former ? isOver(term, day) : term.holds !== 'no') && fits(term.office),
    )
  const before = theOnly(spansBefore(context.people, source.start, MENTIONS).filter(holds))
  const isPlaced = asked.body !== null || country !== null
  const holder = before ?? (isPlaced ? theOnly(namedSoon(source, context).filter(holds)) : null)
  if (surnamesBefore(source, context).some((one) => holds(one) && one.id !== holder?.id)) return null
  if (holder && !isOfOwner(words, source, holder.id, context)) return null
  if (holder && asked.body === null && country === null && isSetElsewhere(holder.id, source, context)) return null
  if (holder && asked.role === 'legislator' && !sitsFor(role, holder.id, context)) return null
  const where = before ? 'before' : 'right behind'
  return holder && resolvedTo(holder, `"${words}": the register has ${holder.name}, named ${where}, in that office`)
}

const FORMER = /\b(?:former|retired|ex-)\s?/iu
/** "the army’s inspector", "chief of defence of Kesteria", "the Kesterian chief of defence" */
const OF_OTHERS = /['’]s\s|\p{Lu}/u
const LONG_AGO = /\b(?:(?:19|20)\d\d|ago|at the time|back then|once)\b/

/** "The German chancellor said: “…” Friedrich Merz added …": who is named behind the words in that paragraph or the next, where these tell of no other time. */
function namedSoon(source: Span, { antecedents, people, text }: SpeakerContext) {
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (!paragraph || paragraph.end < source.end || LONG_AGO.test(text.slice(paragraph.start, source.end + NEAR)))
    return []
  const [next = paragraph] = spansIn(antecedents.paragraphs, paragraph.end, paragraph.end + NEXT)
  return spansIn(people, source.end, Math.min(next.end, paragraph.end + FAR))
}

const NEXT = 20 // UTF-16 units within which the next paragraph begins
const FAR = 600 // UTF-16 units of it
const NEAR = 80 // UTF-16 units behind the role in which another time may be told

/** Everybody who may be meant by a registered surname that nothing in this article ties to a person. */
function surnamesBefore(source: Span, { names, people }: SpeakerContext) {
  return spansBefore(names, source.start, MENTIONS)
    .filter(({ how, start, end }) => how === 'surname' && spansIn(people, start, end).length === 0)
    .flatMap(({ refs }) => refs.filter(({ kind }) => kind === 'person'))
}

const OF_COUNTRY = [
  /^(?<country>\p{Lu}\p{Ll}{4,}(?:an|ish|ese|ic|i))\s(?<rest>\p{Ll}.*)$/u,
  /^(?<country>\p{Lu}\p{L}{3,})['’]s?\s(?<rest>\p{Ll}.*)$/u,
  /^(?<rest>\p{Ll}.*)\sof\s(?<country>\p{Lu}\p{L}{3,})$/u,
]

/** "Kesterian prime minister", "prime minister of Kesteria": the office, and a country that the register has only offices of. */
function withoutCountry(role: string, { register }: SpeakerContext): [role: string, country: string | null] {
  for (const pattern of OF_COUNTRY) {
    const { country, rest } = pattern.exec(role)?.groups ?? {}
    const unknown = country !== undefined && rest !== undefined && readOffice(register, role).role === null
    if (unknown && readOffice(register, rest).role !== null) return [rest, fold(country)]
  }
  return [role, null]
}

const opensWith = (title: string, words: string) =>
  title.startsWith(words) && /^(?:[\s,]|$)/.test(title.slice(words.length))

function isStyleOf(role: string, { title }: Office, register: SpeakerContext['register']): boolean {
  const [told, held] = [readTitle(register, role), readTitle(register, title)]
  return told !== null && held !== null && compareTitles(told, held) === 'same'
}

const STEM = 5 // letters that a country and its adjective must share at least

const isOf = (country: string | null, { body }: Office) =>
  country === null || fold(body).slice(0, STEM) === country.slice(0, STEM)

const sameBody = (asked: string | null, { iso3, body }: Office) =>
  asked === null || iso3 === null || iso3 === asked || asked === `body:${slug(body)}`

/** Held once and no more: "the former chief of defence". */
function isOver({ term, holds }: TermOn, day: EdtfDate): boolean {
  const began = term.start && dateRange(term.start.latest)?.last
  return holds === 'no' && began !== null && began !== undefined && began <= (dateRange(day)?.first ?? '')
}

const ANY_DAY: EdtfDate = '' // no date: nothing can be said of a day, so no term is ruled out
