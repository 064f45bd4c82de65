import type { Named, NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { iso3Of } from './countries-of.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const INSTITUTION = new Set(
  `the of for and ministry department committee commission council congress parliament senate house chamber assembly court board
  agency office bureau authority cabinet government treasury auditors army navy forces armed defence defense finance foreign
  interior home budget affairs economy military national state federal lower upper`.split(/\s+/),
)
const MENTIONS = 60 // names back

/** "Congress", "the Ministry of Defence", "the auditors": words that many a state has one of. */
export const isGeneric = (words: string): boolean =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .every((word) => INSTITUTION.has(word))

/**
 * Whether a body called by such words is the one that this article is about: it was named otherwise before, or is one of the
 * European Union’s or NATO’s, or the last ally named before is the one whose name it bears.
 */
export function isBorneOut(body: Named, words: string, source: Span, { names, register }: SpeakerContext): boolean {
  if (/^(?:eu_|nato_|organisation)/.test(register.bodies.get(body.id)?.kind ?? '')) return true
  const before = spansBefore(names, source.start, MENTIONS)
  if (before.some((hit) => isNamedOtherwise(hit, body, words))) return true
  const country = countryIn(body.name, register)
  const last = before.find(({ refs }) => refs.some(({ kind }) => kind === 'ally'))
  return country !== null && last !== undefined && iso3Of(last) === country
}

const isNamedOtherwise = ({ refs, text }: NameHit, { id }: Named, words: string) =>
  refs.some((ref) => ref.id === id) && !isGeneric(text) && fold(text) !== fold(words)

/** "British Ministry of Defence" → GBR */
const countryIn = (name: string, { bodyWords }: Register): string | null =>
  fold(name)
    .split(/\s/)
    .map((word) => bodyWords.get(word))
    .find((key) => key !== undefined && /^[A-Z]{3}$/.test(key)) ?? null
