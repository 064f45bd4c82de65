import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import { isChancellor } from './is-chancellor.ts'
import { isOfOwner } from './is-of-owner.ts'
import { isSetElsewhere } from './is-set-elsewhere.ts'
import { isShorterWord } from './is-shorter-word.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'
import { sitsFor } from './sits-for.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from an office

/**
 * "The senator", "the defence minister", "NATO’s secretary-general": the one person to whom this article gives that office.
 * A bare role is never looked up in the register: who holds it is a matter of the day, and the article may mean another.
 */
export function holderOfRole(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = withoutCircumstance(words)
  if (role === null) return null
  const asked = readOffice(context.register, role)
  const holders: { id: string; name: string; printed: string }[] = []
  for (const office of context.offices) {
    if (office.evidence.start > source.start) break // named only later: a guess
    const held = readOffice(context.register, office.text)
    const ofAnother = held.body === null && isOfAnotherCountry(asked, office.evidence.start, office.personId, context)
    const printed = asPrinted(context.text, role, office) ?? office.text.replace(/^the\s/i, '')
    if (
      !ofAnother &&
      [held, ofHisCountry(held, office.personId, context)].some((one) => fits(asked, role, one, printed))
    )
      holders.push({ id: office.personId, name: office.name, printed })
  }
  const holder =
    theOnly(holders) ??
    theOnly(holders.filter(({ printed }) => endsOn(printed, role))) ??
    theOnly(holders.filter(({ id }) => id === stillHeard(source, context))) ??
    theOnly(holders.filter(({ id }) => isNamedHere(id, source, context)))
  if (holder && asked.body === null && isSetElsewhere(holder.id, source, context)) return null
  if (holder && !isOfOwner(words, source, holder.id, context)) return null
  if (holder && asked.role === 'legislator' && !sitsFor(role, holder.id, context)) return null
  return holder && resolvedTo(holder, `"${words}": the one of that office in this article`)
}

/** Of two heads of government the "premier", or the "prime minister", is who is printed as one. */
const endsOn = (printed: string, role: string) =>
  /^(?:premier|\p{L}+\s\p{L}+)$/iu.test(role) && fold(printed).endsWith(fold(role))

/** Who spoke last, where the narrator has named nobody else since: of two ministers "the minister" goes on to be that one. */
function stillHeard(source: Span, { antecedents, people, text }: SpeakerContext): string | null {
  const last = antecedents.heard.at(-1)
  if (!last) return null
  const since = spansIn(people, last.end, source.start).filter(
    ({ id, start, end }) =>
      id !== last.id && spansIn(antecedents.contents, start, end).length === 0 && !isTold(text, last.end, start),
  )
  return since.length === 0 ? last.id : null
}

/** "Kroll told | Greta Solheim": whom he spoke to. */
const isTold = (text: string, from: number, name: number): boolean =>
  /^\s(?:told|assured|reminded|asked)\s(?:(?:the|his|her)\s(?:\p{Ll}+\s){1,3}|(?:\p{Lu}[\p{L}.]*\s){1,3})?$/u.test(
    text.slice(from, name),
  )

/** Of two prime ministers the one whom the paragraph names before. */
function isNamedHere(personId: string, source: Span, { people, antecedents }: SpeakerContext): boolean {
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  const named = paragraph ? spansIn(people, paragraph.start, source.start) : []
  return named.some(({ id, start, end }) => id === personId && spansIn(antecedents.contents, start, end).length === 0)
}

/** "Central bank governor Milena Dorn", of which the office is read as "governor": the words that stand there. */
function asPrinted(text: string, role: string, office: SpeakerContext['offices'][number]): string | null {
  const { end } = office.evidence
  const words = text.slice(Math.max(0, end - role.length), end)
  const isLonger = role.length > office.text.length && !/[\p{L}-]/u.test(text.charAt(end - role.length - 1))
  return isLonger && fold(words) === fold(role) ? words : null
}

/** "The German minister" is not "Minister Vlad", whom the article names after Bucharest and nobody has in an office of Germany. */
function isOfAnotherCountry({ body }: OfficeReading, at: number, personId: string, context: SpeakerContext): boolean {
  if (body === null || !/^[A-Z]{3}$/.test(body)) return false
  const own = countriesOf(personId, context)
  if (own.size > 0) return !own.has(body)
  const last = spansBefore(context.names, at, MENTIONS).map(iso3Of).find(Boolean)
  return last !== undefined && last !== body
}

const WHOSE = /^(?:the|his|her|their|its)\s/i
const CIRCUMSTANCE =
  /\s(?:on|this|last|yesterday|today|late|earlier|later|during|after|before|at|in\s(?:an?\s|his\s|her\s|the\s)?(?:statements?|interviews?|remarks|comments|speech|letter|post|press|conversation|talk))(?:\s.*)?$|,.*$/u

/** The role alone: "the minister on Saturday at the conference" → "minister", "Kesteria’s minister" as it is; null: no bare role. */
export function withoutCircumstance(words: string): string | null {
  const role = words.replace(CIRCUMSTANCE, '')
  if (WHOSE.test(role)) return role.replace(WHOSE, '')
  return /^\p{Lu}\p{L}+['’]s?\s\p{Ll}/u.test(role) ? role : null
}

/** "President Trump" holds the post that the register has him in at any time, of that country: "the U.S. president". */
function ofHisCountry(held: OfficeReading, personId: string, { register }: SpeakerContext): OfficeReading {
  const { role } = held
  if (role === null || held.body !== null) return held
  const own = (register.termsOf.get(personId) ?? [])
    .flatMap((term) => register.offices.get(term.officeId) ?? [])
    .find((office) => office.iso3 !== null && office.role.startsWith(role))
  return own ? { ...held, role: own.role, post: own.role, body: own.iso3 } : held
}

/** The same office by the register's reading; where neither is one that it knows, by the very words. */
function fits(asked: OfficeReading, askedWords: string, held: OfficeReading, heldWords: string): boolean {
  if (asked.former !== held.former || asked.acting !== held.acting) return false
  if (isChancellor(askedWords) !== isChancellor(heldWords)) return false
  if (asked.role !== null && held.role !== null) {
    const samePost = asked.post === held.post || asked.post === null || held.post === null
    const isOneOfMany = held.role === 'official' && asked.body !== null // any minister has a spokesman
    const sameBody = asked.body === null || (held.body === null && !isOneOfMany) || asked.body === held.body
    return held.role === asked.role && samePost && sameBody
  }
  if (asked.role === null && !/\s/.test(askedWords)) return isShorterWord(askedWords, heldWords)
  // "The President" for the president of a court, whose office no state has
  if (held.role === null && asked.body === null && !/\s/.test(askedWords)) return isShorterWord(askedWords, heldWords)
  if (asked.role !== held.role) return false
  if (isWithoutBody(askedWords, heldWords)) return true
  const last = askedWords.split(/\s/).at(-1)?.toLowerCase() ?? ''
  const extra = ` ${fold(heldWords)}`.endsWith(` ${fold(askedWords)}`)
    ? heldWords.slice(0, -askedWords.length).trim()
    : null
  return TITLE.has(last) && extra !== null && (extra === '' || /['’]s?$/.test(extra))
}

/** "the chief of defence" for the chief of defence of Norway */
const isWithoutBody = (asked: string, held: string): boolean =>
  TITLE.has(asked.split(/\s/)[0]?.toLowerCase() ?? '') && fold(held).startsWith(`${fold(asked)} of `)
