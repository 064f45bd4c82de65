import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { ALLIANCE } from './tied.ts'

const ALLIES = /^(?:allies|members|member|ally)$/
const STATES = /^(?:nations|countries|states|governments|capitals|nation|country|state)$/
const OURS = /^(?:nato|nato's|alliance|alliance's|allied|member|members|of|its|their|our|the)$/
const OF_THE_ALLIANCE = /^(?:nato|nato's|alliance|alliance's|allies|allied)$/

/** Whose members a quantity counts: the alliance's, or those of a group named with it; null where they are others. */
export function alliesCounted(passage: Passage, quantity: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const { low } = passage
  if (quantity.noun === null)
    return ofWhom(passage, quantity, names) ?? ofThose(passage, quantity) ?? inTen(passage, quantity, names)
  if (!isAlly(passage, quantity.noun)) return null
  const group = names.find((name) => name.at >= quantity.number && name.at < quantity.next && !isAlliance(name))
  if (group) return group.ally ? null : group.entity
  const plain = quantity.between.every((at) => OURS.test(low[at] ?? ''))
  return plain && !isOthers(passage, quantity.next, names) ? ALLIANCE : null
}

/** "nine in ten allies" */
function inTen(passage: Passage, quantity: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const { low } = passage
  const at = /^nato(?:'s)?$/.test(low[quantity.next] ?? '') ? quantity.next + 1 : quantity.next
  const isPart = quantity.unit === 'fraction' && low[quantity.number + 1] === 'in'
  return isPart && /^(?:allies|members)$/.test(low[at] ?? '') && !isOthers(passage, at + 1, names) ? ALLIANCE : null
}

/** "Of the 32 allies, 28 met" */
function ofThose({ low }: Passage, quantity: Quantity): FigureEntity | null {
  const before = low.slice(Math.max(0, quantity.from - 10), quantity.from)
  const of = before.lastIndexOf('of')
  const words = withoutForced(before.slice(of + 1))
  const plain =
    of >= 0 &&
    words.at(-1) === ',' &&
    words.slice(0, -1).every((word) => OURS.test(word) || ALLIES.test(word) || /^\d+$/.test(word))
  return plain && words.some((word) => ALLIES.test(word)) ? ALLIANCE : null
}

/** "the 31 allies with armed forces": all but Iceland, and no others. */
const withoutForced = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((_, i) => withForces(words, i) > 0)
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + withForces(words, at))]
}

/** How many words at a token say "with armed forces", "with an army"; 0: they do not. */
export function withForces(low: readonly string[], at: number): number {
  const words = /^with (?:an? |their own )?(?:armed forces|army|armies|military|militaries|forces)(?= |$)/.exec(
    low.slice(at, at + 5).join(' '),
  )
  return words ? words[0].split(' ').length : 0
}

/** "two-thirds of NATO's 32 members", "17 of 32 members", "half the allies". */
function ofWhom(passage: Passage, quantity: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const { low } = passage
  const first = low[quantity.next] === 'out' ? quantity.next + 1 : quantity.next
  if (!/^(?:of|the|its|their|all)$|'s$/.test(low[first] ?? '')) return null
  const group = names.find((name) => name.at > quantity.next && name.at <= quantity.next + 3)
  const isGroup = group && !group.ally && !isAlliance(group) && !group.possessive && !group.demonym
  const lead = low.slice(quantity.next, group?.at).join(' ')
  if (isGroup && /^of the(?: (?:two|three|four|five))?$/.test(lead)) return group.entity
  for (let at = first; at < first + 7; at += 1) {
    const word = low[at] ?? ''
    if (isAlly(passage, word) && !/^(?:nation|country|state|member|ally)$/.test(word)) {
      const group = names.find((name) => name.at >= quantity.next && name.at <= at && !isAlliance(name))
      if (group) return group.ally ? null : group.entity
      return isOthers(passage, at + 1, names) ? null : ALLIANCE
    }
    const named = names.some((name) => !name.ally && name.at <= at && at < name.next)
    if (!named && !OURS.test(word) && !/^(?:all|\d+)$/.test(word)) return null
  }
  return null
}

/** "leaders of 23 allies": those who act for allies, and not the allies. */
export const isOfPersons = (word: string): boolean =>
  /^(?:leaders|ministers|ambassadors|officials|chiefs|presidents|envoys|representatives|delegations|soldiers|troops|forces|parliaments|citizens|diplomats|generals|lawmakers|heads)$/.test(
    word,
  )

function isAlly(passage: Passage, noun: string): boolean {
  return ALLIES.test(noun) || (STATES.test(noun) && passage.low.some((word) => OF_THE_ALLIANCE.test(word)))
}

export function isAlliance(name: NamedHere): boolean {
  return name.entity?.id === ALLIANCE.id
}

/** "members of the committee": whose members stands behind. */
function isOthers(passage: Passage, next: number, names: readonly NamedHere[]): boolean {
  const { low } = passage
  // "ten of the allies with a coast"
  if (
    low[next] === 'with' &&
    !/\b(?:forces|army|armies|military|militaries)\b/.test(low.slice(next, next + 4).join(' '))
  )
    return true
  // "the 23 allies in the EU", "five allies outside Europe"
  const isPlaced = /^(?:in|from|outside|within|on|without|inside|bordering|across|around)$/.test(low[next] ?? '')
  const place = low[next + 1] === 'the' ? next + 2 : next + 1
  if (isPlaced)
    return (
      /^\p{Lu}/u.test(passage.tokens[place]?.text ?? '') &&
      !/^(?:nato|alliance|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
        low[place] ?? '',
      )
    )
  if (low[next] !== 'of') return false
  const whose = names.find((name) => name.at >= next && name.at <= next + 2)
  if (whose) return !isAlliance(whose)
  return !/^(?:nato|alliance)$/.test(low[next + 1] === 'the' ? (low[next + 2] ?? '') : (low[next + 1] ?? ''))
}
