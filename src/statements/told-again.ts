import { compareTitles } from '../register/compare-titles.ts'
import { readOffice } from '../register/office-of-words.ts'
import { readTitle } from '../register/title-of-words.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { plainWords } from './bodies-told.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'
import { sitsFor } from './sits-for.ts'
import { theOnly } from './the-only.ts'
import { titlesHeld } from './titles-held.ts'

/** A member of a party or a house, which no office tells: "the SPD politician", "the Nebraska Republican". */
const PARTISAN =
  /(?:^|[\s-])(?:politician(?:\s(?:from|of)\s.{3,40})?|republican|democrat|conservative|liberal|socialist|centrist|nationalist|independent|\d{2}-year-old|labour mp|mp|mep|lawmaker|parliamentarian)$/i
const COUNTRYMAN = /^\p{Lu}\p{Ll}+\s(?:official|diplomat|officer|leader|politician|lawmaker)$/u
const MENTIONS = 60 // names back from the words
/** Who stands beside the one told of: hardly he himself. */
const WHO_ASKS =
  /^(?:reporter|interviewer|correspondent|journalist|interpreter|translator|photographer|moderator|presenter|newsreader|driver|waiter|usher|crowd|audience)$/i
/** "the Cabinet minister": of whichever ministry. */
const CABINET = /^(?:cabinet|senior|government)\sminister$/i
/** "the woman who runs the ministry", "the man from the Kellard Foundation" */
const EPITHET = /^(?:man|woman|lady|gentleman)\s(?:who|from|of|at)\s/i
const LEADS =
  /^\p{L}+\swho\s(?:holds|runs|leads|heads|commands|chairs|governs|speaks\sfor|answers\sfor|is\sin\scharge|has\scharge)\s/iu
const FORMER = /^(?:then-)?(?:former|retired|ex-)/i

/**
 * "Ricketts said he … . The former governor noted …", "Pistorius pushed back. “…,” the Social Democrat said": words that tell again of
 * the one person whom this paragraph has named so far, where nobody unnamed spoke since. A title that he may not bear – the article
 * or the register knows him by another, or told of its bearer before – is somebody else’s.
 */
export function toldAgain(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = /^the\s/i.test(words) ? withoutCircumstance(words) : null
  const [paragraph] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  if (role === null || WHO_ASKS.test(role) || !paragraph || paragraph.end < source.end) return null
  const { people, antecedents } = context
  const narrated = spansIn(people, paragraph.start, source.start).filter(
    ({ start, end }) => spansIn(antecedents.quotations, start, end).length === 0,
  )
  const sits = PARTISAN.test(role) ? theOnly(narrated.filter(sitsInHouse(context.text))) : null
  const here = theOnly(narrated) ?? sits
  const one = here ?? onlySpeaker(role, source, context)
  const others = antecedents.heard.some(({ id, at }) => (sits ? id === null : id !== one?.id) && at >= paragraph.start)
  if (!one || others || !mayBear(role, one, source, context)) return null
  return resolvedTo(
    one,
    `"${words}": ${here ? 'the one whom this paragraph names' : 'the only person named so far, spoke last'}`,
  )
}

/** "Senator Greta Solheim" among others who are none. */
const sitsInHouse =
  (text: string) =>
  ({ start }: PersonMention): boolean =>
    /\b(?:Sen(?:ator|\.)|Rep(?:resentative|\.)|Congress(?:man|woman)|MPs?|MEPs?|[Ll]awmakers?|[Dd]eput(?:y|ies))\s$/.test(
      text.slice(Math.max(0, start - 16), start),
    )

/** "The Dutch official": the only person named so far, who spoke last. */
function onlySpeaker(role: string, source: Span, { people, antecedents }: SpeakerContext): PersonMention | null {
  const only = COUNTRYMAN.test(role) || CABINET.test(role) ? theOnly(spansBefore(people, source.start, MENTIONS)) : null
  return only && antecedents.heard.at(-1)?.id === only.id ? only : null
}

/** "The Spanish leader" is of Spain, if anything tells of which country he is. */
function isCountryman({ id }: PersonMention, source: Span, context: SpeakerContext): boolean {
  const country = spansIn(context.names, source.start, source.end).map(iso3Of).find(Boolean)
  const own = countriesOf(id, context)
  return country === undefined || own.size === 0 || own.has(country)
}

const PARTY = /(?:^|[\s-])(republican|democrat)/i
const SEAT = /^,?\s(?:\(\s?)?([RD])(?:[-–, ]|\))|^,\s(?:an?\s)?(Republican|Democrat)/u

/** "The Alaska Republican" sits for Alaska, and is none whom the article has as a Democrat; "the panel’s top Democrat" is not its chairman. */
function isOfSeat(role: string, one: PersonMention, context: SpeakerContext): boolean {
  const asked = PARTY.exec(role)?.[1]?.charAt(0).toUpperCase()
  const printed = context.people
    .filter(({ id }) => id === one.id)
    .flatMap(
      ({ end }) =>
        SEAT.exec(context.text.slice(end, end + 16))
          ?.slice(1)
          .find(Boolean)
          ?.charAt(0) ?? [],
    )
  if (asked !== undefined && printed.some((party) => party !== asked)) return false
  if (/\b(?:top|senior|ranking|leading)\s/i.test(role) && printed.length === 0) return false
  return !context.register.termsOf.has(one.id) || sitsFor(role, one.id, context)
}

/** A leader by what he leads, where no gender is against it; somebody "from" a body that the register has him in. */
function isEpithetOf(role: string, { id, gender }: PersonMention, source: Span, context: SpeakerContext): boolean {
  if (gender !== null && gender !== (/^(?:man|gentleman)/i.test(role) ? 'm' : 'f')) return false
  if (LEADS.test(role)) return true
  const bodies = spansIn(context.names, source.start, source.end).flatMap(({ refs }) => refs.map(({ name }) => name))
  return titlesHeld(id, context).some(({ office }) => bodies.includes(office.body))
}

function mayBear(role: string, one: PersonMention, source: Span, context: SpeakerContext): boolean {
  if (/-year-old$/.test(role)) return true
  if (EPITHET.test(role)) return isEpithetOf(role, one, source, context)
  if (CABINET.test(role)) return titlesHeld(one.id, context).some(({ title }) => title.kind === 'minister')
  if (PARTISAN.test(role)) return isOfSeat(role, one, context)
  if (COUNTRYMAN.test(role)) return isCountryman(one, source, context)
  if (FORMER.test(role)) return true
  const noun = (role.split(/\s(?:of|for|at)\s/)[0] ?? '').split(/\s/).at(-1)?.toLowerCase() ?? ''
  const { offices, register, text } = context
  if (TITLE.has(noun) && isHeld(role, one, context)) return true
  const isKnown = register.termsOf.has(one.id) || offices.some(({ personId }) => personId === one.id)
  if (!TITLE.has(noun) || isKnown || readOffice(register, role).body !== null) return false
  return !new RegExp(`(?<!\\p{L})${noun}(?:s|['’]s)?(?!\\p{L})`, 'iu').test(text.slice(0, source.start))
}

/** Whether the register has that person in that very post on the day. */
function isHeld(role: string, { id }: PersonMention, context: SpeakerContext): boolean {
  const told = readTitle(context.register, role)
  if (told === null || told.loose) return false
  return titlesHeld(id, context).some(({ title, office }) => {
    // "the deputy director of the harbour office" where the article misreads the one director whom it names
    const misread = told.body !== null && told.deputy !== title.deputy ? { ...told, deputy: title.deputy } : told
    const compared = compareTitles(misread, title)
    const isOfBody = told.body !== null && ` ${plainWords(office.body)} `.includes(` ${told.body} `)
    return compared === 'same' || (isOfBody && compared !== 'different' && told.kind === title.kind)
  })
}
