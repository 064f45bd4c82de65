import { readOffice } from '../register/office-of-words.ts'
import { termsOn } from '../register/terms-on.ts'
import { fold } from '../text/fold.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf } from './countries-of.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the role
const OF_COUNTRY = /^(?<country>\p{Lu}[\p{L}.]+)(?:['’]s?)?\sminister$/u
const MINISTER = /\bminister\b/i
const ANOTHER = /\b(?:prime|first|former|ex-|then-|shadow|deputy|vice)\b/i

/**
 * "The Estonian minister": the one person named before whom this article, or the register on the day of printing, has as a minister
 * of that country, whatever of. Null where two are, or where the words tell the ministry.
 */
export function ministerOfCountry(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const country = OF_COUNTRY.exec(withoutCircumstance(words) ?? '')?.groups?.country
  const iso3 = country && context.register.bodyWords.get(fold(country))
  if (!iso3) return null
  const named = spansBefore(context.people, source.start, MENTIONS)
  const holder = theOnly(named.filter((person) => isMinister(person, iso3, context)))
  return holder && resolvedTo(holder, `"${words}": the one minister of that country named before`)
}

function isMinister({ id }: PersonMention, iso3: string, context: SpeakerContext): boolean {
  const { offices, register, article } = context
  const printed = offices
    .filter(({ personId, text }) => personId === id && MINISTER.test(text) && !ANOTHER.test(text))
    .map(({ text }) => readOffice(register, text).body)
  if (printed.some((body) => body === iso3 || (body === null && countriesOf(id, context).has(iso3)))) return true
  return termsOn(register, id, article.published.value ?? '').some(
    ({ office, holds }) =>
      holds !== 'no' && office.iso3 === iso3 && MINISTER.test(office.title) && !ANOTHER.test(office.title),
  )
}
