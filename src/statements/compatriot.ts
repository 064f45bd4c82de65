import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo, unresolved } from './resolved.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the description
const NEAR = 3 // paragraphs back, its own among them
const ONE = /^(the|an?|another|one)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Lu}[\p{L}-]*$/iu
/** "The Bavarian", "the Trevonian": from where no register has; no creed, no newspaper, no calling. */
const UNREGISTERED =
  /^[Tt]he\s(?!(?:Republic|Christi|Presbyteri|Libertari|Guardi|Europe|Americ|Afric|Asi|Vatic|Sult|Victori)(?:an)$)\p{Lu}(?:\p{Ll}{3,}(?:(?<!m)an|ese)|\p{Ll}+lander)$/u
const MANY = /(?:sh|ch|ss|ese|s)$/i // "the Dutch", "the Poles": a people, and so its country

/**
 * "The Dutchman", "the Estonian": a person and never the country – the one named before whom the register or the article gives an
 * office of that country. Nobody is told where somebody named near has no country, or somebody unnamed spoke since.
 * Null where the source is no such noun.
 */
export function compatriot(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const hit = spansIn(context.names, source.start, source.end).at(-1)
  if (!hit && UNREGISTERED.test(words)) return onlyOneHere(words, source, context, true)
  const article = ONE.exec(words)?.[1]
  if (article === undefined || hit?.how !== 'demonym' || hit.end !== source.end || MANY.test(hit.text)) return null
  const iso3 = iso3Of(hit)
  const named = spansBefore(context.people, source.start, MENTIONS).filter((one) => suits(one, hit.text))
  const one = theOnly(named.filter((person) => countriesOf(person.id, context).has(iso3 ?? '')))
  const here = one ? null : onlyOneHere(words, source, context)
  if (here && /^the$/i.test(article)) return here
  if (!one || !/^the$/i.test(article)) return unresolved(`"${words}" is somebody of that country whom nobody names`)
  if (context.antecedents.heard.at(-1)?.id === null) return unresolved(`"${words}": somebody unnamed spoke since`)
  const from = spansBefore(context.antecedents.paragraphs, source.end, NEAR).at(-1)?.start ?? 0
  const open = named.some((person) => person.start >= from && countriesOf(person.id, context).size === 0)
  if (open) return unresolved(`"${words}": somebody else named near may be of that country`)
  return resolvedTo(one, `"${words}": the one named before who holds an office of that country`)
}

/** The one whom the paragraph names before, where nobody else has spoken in it; `anyCountry`: also where he has another's office. */
function onlyOneHere(words: string, source: Span, context: SpeakerContext, anyCountry = false): Resolved | null {
  const [own] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  const from = own?.start ?? 0
  const named = spansBefore(context.people, source.start, MENTIONS).filter((one) => suits(one, words))
  const here = theOnly(named.filter((person) => person.start >= from))
  const others = context.antecedents.heard.some(({ id, at }) => id !== here?.id && at >= from)
  const isHe = here && !others && (anyCountry || countriesOf(here.id, context).size === 0)
  return isHe ? resolvedTo(here, `"${words}": the one whom this paragraph names`) : null
}

/** "Dutchwoman" is no man. */
const suits = ({ gender }: PersonMention, noun: string) =>
  gender === null || (gender === 'm' ? !/woman$/.test(noun) : !/(?:ch|sh|h)man$/.test(noun))
