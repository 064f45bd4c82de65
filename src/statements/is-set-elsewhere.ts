import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const SENTENCE = 300 // UTF-16 units before the source in which its sentence begins
const SET_IN = /^(?:(?:and|but|meanwhile|back|over|later),?\s)?(?:in|at)\s(?:the\s)?$/iu
const END = /[.?!]["”’')]*\s/u

/** "In Stockholm, the defence minister said", after a Norwegian one: a sentence that opens with another country. */
export function isSetElsewhere(personId: string, source: Span, context: SpeakerContext): boolean {
  const { text, names, antecedents } = context
  const own = countriesOf(personId, context)
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (own.size === 0 || !paragraph) return false
  const front = text.slice(Math.max(paragraph.start, source.start - SENTENCE), source.start)
  const start = source.start - (front.split(END).at(-1) ?? '').length
  const places = spansIn(names, start, source.start).filter(
    (hit) =>
      SET_IN.test(text.slice(start, hit.start)) &&
      /^,\s/.test(text.slice(hit.end, hit.end + 2)) &&
      spansIn(antecedents.contents, hit.start, hit.end).length === 0,
  )
  const countries = places.flatMap((hit) => countryOfPlace(hit, context) ?? [])
  return countries.length > 0 && countries.every((country) => !own.has(country))
}

/** "Stockholm", "Spain" → iso3: a capital or a country. */
const countryOfPlace = (hit: SpeakerContext['names'][number], { register }: SpeakerContext): string | undefined =>
  iso3Of(hit) ?? register.rows.allies.find(({ capital }) => hit.refs.some(({ name }) => name === capital))?.iso3
