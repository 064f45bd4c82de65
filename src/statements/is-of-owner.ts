import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const MENTIONS = 60 // names back from the role

/**
 * "Its foreign minister": whether the one found is of the country named last; "her foreign minister": of the country of the person
 * named last. True where the words tell no owner, or either country is not known.
 */
export function isOfOwner(words: string, source: Span, holderId: string, context: SpeakerContext): boolean {
  const whose = /^(?:its|their|his|her)\s/i.exec(words)?.[0].trim().toLowerCase()
  const own = countriesOf(holderId, context)
  if (whose === undefined || own.size === 0) return true
  const owner = /^(?:its|their)$/.test(whose)
    ? countryBefore(source, context)
    : countriesBefore(source, holderId, context)
  return owner.size === 0 || [...owner].some((iso3) => own.has(iso3))
}

function countryBefore(source: Span, { names }: SpeakerContext): ReadonlySet<string> {
  const last = spansBefore(names, source.start, MENTIONS).find((hit) => iso3Of(hit) !== undefined)
  return new Set(last ? [iso3Of(last) ?? ''] : [])
}

function countriesBefore(source: Span, holderId: string, context: SpeakerContext): ReadonlySet<string> {
  const owner = spansBefore(context.people, source.start, MENTIONS).find(({ id }) => id !== holderId)
  return owner ? countriesOf(owner.id, context) : new Set()
}
