import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPEND_VERBS } from './spending-words.ts'

/** Whether a name is one of several who are not all named: "Germany and its allies spent", "They and Canada spent". */
export function isWithOthers({ low }: Passage, { at, next, ally }: NamedHere): boolean {
  const start = low[at - 1] === 'the' ? at - 1 : at
  if (ally && JOINS.test(low[start - 1] ?? '') && UNNAMED.test(low[start - 2] ?? '')) return true
  if (!JOINS.test(low[next] ?? '') && low[next] !== 'with') return false
  if (/^(?:an?|one|another)$/.test(low[next + 1] ?? '')) return SPEND_VERBS.has(low[next + 3] ?? '')
  return OTHERS.test(low[next + 1] ?? '') && SEVERAL.test(low[next + 2] ?? low[next + 1] ?? '')
}

const JOINS = /^(?:and|plus)$/
const UNNAMED = /^(?:they|we|others|europeans|rest)$/
const SEVERAL =
  /^(?:allies|neighbou?rs|partners|countries|members|states|nations|europeans|nordic|baltic|european|others?)$/
const OTHERS = /^(?:its|their|other|others|most|some|several|many|fellow|all|two|three|four|five)$/

/** "The alliance, minus America, spent", "the rest of NATO spent": somebody is taken away from the whole. */
export function isTakenAway({ low }: Passage, { at, next, ally, possessive }: NamedHere): boolean {
  const start = low[at - 1] === 'the' ? at - 1 : at
  if (possessive || /^(?:aid|assistance|help|support)$/.test(low[next] ?? '')) return false
  if (!ally && low[start - 1] === 'of' && PART.test(low[start - 2] ?? '')) return true
  // "Big European allies and Canada"
  if (!ally && SOME.test(low[start - 1] ?? '')) return true
  return /^(?:minus|without|excluding|excepting|less)$/.test(low[start - 1] ?? '')
}
const SOME =
  /^(?:big|bigger|biggest|large|larger|largest|small|smaller|smallest|eastern|southern|northern|western|central|rich|richer|richest|poor|poorer|poorest|most|some|many|several|few|frontline|half)$/
const PART = /^(?:rest|remainder|half|third|quarter|majority|most|much|part|parts)$/

/** "The country that France fears spent": who acts within what tells of another. */
export const isInRelative = ({ low }: Passage, { at, possessive, demonym }: NamedHere): boolean =>
  !possessive &&
  !demonym &&
  /^(?:that|which|whom)$/.test(low[low[at - 1] === 'the' ? at - 2 : at - 1] ?? '') &&
  /^(?:country|countries|state|states|nation|power|neighbou?r|rival|enemy|foe|ally|allies|regime|adversary|partner|empire|threat)$/.test(
    low[low[at - 1] === 'the' ? at - 3 : at - 2] ?? '',
  )

/** "Germany's state-owned banks", "US firms", "the US Army": who is of a land and is not its state. */
export const isOfFirm = (low: readonly string[], { next, demonym, possessive }: NamedHere): boolean =>
  FIRM.test(low[next] ?? '') || ((demonym || possessive) && FIRM.test(low[next + 1] ?? ''))
const FIRM =
  /^(?:banks?|company|companies|funds?|firms?|railways?|pension|owned|army|navy|marines|voters|consumers|households|shoppers|business(?:es)?|investors|states|cities|universities|farmers|families|workers|contractors|agencies|colony|ally|partner|neighbou?r|rival|protectorate|territory)$/
