import type { Office } from '../model/register.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { OfficeReading } from '../register/office-reading.ts'
import { termsOn } from '../register/terms-on.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { iso3Of } from './countries-of.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isChancellor } from './is-chancellor.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { STATE_ROLES } from './state-roles.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the role
const TOLD =
  /(?<!\p{L})(\p{Lu}[\p{L}.]+(?:['’]s?)?\s(?:\p{Ll}[\p{L}-]*\s)?(?:secretary|(?:prime\s)?minister|premier|president|chancellor))(?![\p{L}-])/gu

/**
 * "The prime minister" of an article's first lines, whom it names further on: the only person in it whom the register has in such an office
 * on the day of printing, of the country that was named last before the role (or else first in its paragraph). Nobody where the
 * article tells of that office of another country, or gives it to somebody else.
 */
export function holderNamedLater(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const [day, role] = [context.article.published.value, withoutCircumstance(words)]
  if (day === null || role === null) return null
  const asked = readOffice(context.register, role)
  if (asked.former || asked.acting || asked.body !== null || asked.role === null || !STATE_ROLES.has(asked.role))
    return null
  const country = countryTold(source, context)
  if (country === undefined) return null
  const outside = context.people.filter(({ start, end }) => end <= source.start || start >= source.end)
  const holders = outside.flatMap((person) =>
    termsOn(context.register, person.id, day)
      .filter(({ office, holds }) => holds !== 'no' && office.iso3 === country && isSameOffice(role, asked, office))
      .map(({ holds }) => ({ ...person, holds })),
  )
  const holder = theOnly(holders)
  if (holder?.holds !== 'yes' || isGivenToAnother(role, asked, holder.id, country, context)) return null
  return resolvedTo(holder, `"${words}": the register has ${holder.name}, named further on, in that office`)
}

/** The country that was named last before a place; where none was, the first one behind it in the paragraph. */
function countryTold(source: Span, { names, antecedents }: SpeakerContext): string | undefined {
  const before = spansBefore(names, source.start, MENTIONS).map(iso3Of).find(Boolean)
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  return (
    before ??
    spansIn(names, source.end, paragraph?.end ?? source.end)
      .map(iso3Of)
      .find(Boolean)
  )
}

/** The same role by the same word: a chancellor is no prime minister. */
const isSameOffice = (words: string, { role }: OfficeReading, { role: held, title }: Office): boolean =>
  held.startsWith(role ?? '') && isChancellor(words) === isChancellor(title)

/** Whether the article tells of such an office of another country, or of another person in it. */
function isGivenToAnother(
  words: string,
  { role }: OfficeReading,
  holder: string,
  country: string,
  { offices, text, register }: SpeakerContext,
): boolean {
  const isSame = (told: string, ofAnother: (reading: OfficeReading) => boolean) => {
    const reading = readOffice(register, told)
    return reading.role === role && nounOf(told) === nounOf(words) && ofAnother(reading)
  }
  const printed = offices.filter(({ personId }) => personId !== holder).map((one) => one.text)
  const told = [...text.matchAll(TOLD)].map(([, other]) => other ?? '')
  return (
    printed.some((one) => isSame(one, ({ body }) => body === null || body === country)) ||
    told.some((one) => isSame(one, ({ body }) => body !== null && body !== country))
  )
}

/** "Secretary": Germany’s defence minister is not meant by "the defence secretary". */
const nounOf = (words: string) => words.split(' ').at(-1)?.toLowerCase()
