import type { NameHit } from '../register/find-names.ts'
import type { Span } from './attribution.ts'
import { isInSentence } from './is-in-sentence.ts'
import type { PersonMention } from './people.ts'

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const OF_PLACE = /\b(?:in|at|from|to|near|of|through|into|around)\s$/i

/** "Their chair, Sofia Virta, told", "Greta Lund nodded": a city that is a given name or a surname as well, beside the rest of the name. */
export const isCityAsName = (
  text: string,
  hit: NameHit,
  { start, end }: Span,
  gender: PersonMention['gender'],
): boolean =>
  gender !== null &&
  (hit.start === start || hit.end === end) &&
  !/\s/.test(hit.text) &&
  hit.refs.every(({ kind }) => kind === 'place' || kind === 'ally' || kind === 'country') &&
  !OF_PLACE.test(text.slice(Math.max(0, start - 10), start)) &&
  !DAY.test(text.slice(start, end).split(/\s/).at(-1) ?? '') &&
  isInSentence(text, start, end)
