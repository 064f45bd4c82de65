import type { Register } from '../register/register.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { type SentenceBefore, type SpokenOf, spokenOf, tellsShare, tellsSum } from './sentence-before.ts'
import { SPENDING_NOUNS } from './spending-words.ts'
import { speaksOfSpending } from './talk-of-spending.ts'

/** Words that may stand for a name: cheap, so that most sentences are not looked into. */
const STANDS_IN =
  /^(?:spending|expenditure|it|its|they|state|state's|ally|ally's|member|member's|country|country's|nation|nation's|kingdom|kingdom's|republic|republic's|that|this|whose|figure|share|level|total|proportion|sum)$/
const STATE = /^(?:country|nation|kingdom|republic)(?:'s)?$/
const KIND_OF_STATE =
  /^(?:baltic|nordic|alpine|balkan|adriatic|scandinavian|iberian|mediterranean|small|tiny|little|central|eastern|western|northern|southern|north|south|neutral|wealthy|rich|poor)$/
const STATE_OF_KIND = /^(?:state|country|nation|republic|kingdom|ally|member)(?:'s)?$/
const TOLD = /^(?:figure|share|level|total|proportion|sum)$/
const OPENS = /^(?:,|;|\(|–|—|while|whereas|and|but|although|though)$/
/** "It is expected that", "it was in 1955 that": nobody is meant. */
const EXPLETIVE = /^(?:is|was|'s|seems|seemed|takes|took|remains|means|makes|would|may|might|could)$/

/**
 * The names of a sentence with what stands for one: "It spent", "The country's spending", "the figure for 2026", and
 * "whose" or "its" behind the one ally that the sentence names. Nothing stands in where two could be meant.
 */
export function withStandIns(
  passage: Passage,
  names: readonly NamedHere[],
  before: SentenceBefore | null,
  register: Register,
): NamedHere[] {
  const { low } = passage
  if (!low.some((word) => STANDS_IN.test(word))) return [...names]
  const found: NamedHere[] = []
  let spoken: SpokenOf | null | undefined
  for (const at of low.keys()) {
    const read = standInAt(low, at)
    if (!read) continue
    const own = ownOf(passage, names, at, read.kind)
    const isOpen = own === undefined && isFree(low, names, at, read.kind)
    if (isOpen && before && spoken === undefined) spoken = spokenOf(before, register)
    const meant = isOpen && before && isToldOf(read, before, spoken ?? null) ? spoken : null
    const isIt = read.kind === 'it' && low[at] === 'it'
    const isSure =
      low[at] === 'they'
        ? meant?.isPlural && isAgent(low, at)
        : meant?.isSubject || (isIt ? meant?.isState && isAgent(low, at) : !read.open || meant?.isState)
    const entity = own ?? (isSure ? meant?.entity : null)
    if (entity) found.push({ ...read, entity, ally: !entity.id.startsWith('body:'), demonym: false, at })
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.at - b.at)
}

const AT_A_NUMBER =
  /^(?:is|was|had been|(?:rose|fell|climbed|dropped|slipped|grew|increased|went|jumped|amounted|amounts|had risen|had fallen|had climbed|had grown) (?:up |back )?to) (?:just |only |about |over )?[$€£]?\d/

/** "A year earlier it was", "As a share of GDP, it was": nothing else that "it" could mean stands before. */
const OF_A_TIME =
  /^(?:in|by|,|an?|the|one|two|years?|earlier|before|later|after|that|last|this|then|now|today|as|share|percentage|of|gdp|its|but|and|yet|still|only|just|decade|back|(?:19|20)\d\d)$/

/** "The figure" needs a share or a sum told before it, or one ally's spending that was spoken of. */
function isToldOf({ kind, open }: StandIn, before: SentenceBefore, spoken: SpokenOf | null): boolean {
  if (kind !== 'told' || open || tellsShare(before) || tellsSum(before)) return true
  return speaksOfSpending(before) && (spoken?.isSubject || spoken?.isSpender || spoken?.isState) === true
}

/** "it is ahead of", "it was the second" */
const PLACED = /^(?:ahead|behind|above|below|now|still|second|third|first|last)$/

/** "it is expected to spend", "it was due to reach": who is to spend is meant */
const isToSpend = (low: readonly string[], at: number): boolean =>
  /^(?:is|was) (?:\w+ )?(?:expected|projected|forecast|set|due|estimated|planning|likely|poised|on course|on track|to) (?:to )?(?:spend|devote|allocate|invest|put|have spent)\b/.test(
    low.slice(at + 1, at + 8).join(' '),
  )

interface StandIn {
  readonly kind: 'it' | 'its' | 'whose' | 'told'
  readonly possessive: boolean
  readonly next: number
  readonly open?: boolean // needs no share told before it
}

function standInAt(low: readonly string[], at: number): StandIn | null {
  const word = low[at] ?? ''
  const next = low[at + 1] ?? ''
  if (isSpendingOfNone(low, at)) return { kind: 'told', possessive: true, next: at, open: true }
  if (word === 'whose') return { kind: 'whose', possessive: true, next: at + 1 }
  if (word === 'its') return { kind: 'its', possessive: true, next: at + 1 }
  // "A year earlier it was 1.85 percent"
  if (
    word === 'it' &&
    low.slice(0, at).every((one) => OF_A_TIME.test(one)) &&
    AT_A_NUMBER.test(low.slice(at + 1, at + 6).join(' '))
  )
    return { kind: 'told', possessive: false, next: at + 1 }
  if (word === 'they') return { kind: 'it', possessive: false, next: at + 1 }
  if (word === 'it')
    return EXPLETIVE.test(next) && !PLACED.test(low[at + 2] ?? '') && !isToSpend(low, at)
      ? null
      : { kind: 'it', possessive: false, next: at + 1 }
  // "the Baltic state", "the small country"
  if (word === 'the' && KIND_OF_STATE.test(next) && STATE_OF_KIND.test(low[at + 2] ?? ''))
    return { kind: 'it', possessive: low[at + 2]?.endsWith("'s") === true, next: at + 3 }
  if (/^(?:the|his|her|their)$/.test(word) && STATE.test(next))
    return { kind: 'it', possessive: next.endsWith("'s"), next: at + 2 }
  if (word === 'the' && TOLD.test(next) && low[at + 2] !== 'of') return { kind: 'told', possessive: true, next: at + 1 }
  const isTimed = at > 0 && low.slice(0, at).every((one) => OF_A_TIME.test(one))
  if (word === 'that' && isTimed && AT_A_NUMBER.test(low.slice(at + 1, at + 6).join(' ')))
    return { kind: 'told', possessive: false, next: at + 1 }
  const isHead =
    at === 0 &&
    /^(?:that|this)$/.test(word) &&
    /^(?:is|was|compares|compared|rose|fell|climbed|dropped|slipped|grew|increased|went)$/.test(next)
  return isHead ? { kind: 'told', possessive: false, next: at + 1 } : null
}

/** "Defence spending was 2.07 percent of GDP": whose, the sentence before says. */
const isSpendingOfNone = (low: readonly string[], at: number): boolean =>
  /^(?:defen[cs]e|military)$/.test(low[at] ?? '') &&
  /^(?:spending|expenditure)$/.test(low[at + 1] ?? '') &&
  low.slice(0, at).every((word) => OF_A_TIME.test(word))

/** Where the sentence itself names who is meant; undefined: it names nobody before. */
function ownOf(passage: Passage, names: readonly NamedHere[], at: number, kind: StandIn['kind']) {
  const { low } = passage
  const before = names.filter((name) => name.next <= at && !isTeller(low, name))
  if (kind === 'whose') {
    const name = before.at(-1)
    const end = low[at - 1] === ',' ? at - 1 : at
    const isOwn = isOfSpending(low, at + 1) && !NEIGHBOURS.test(low[at + 1] ?? '') // not "whose neighbour spends"
    return name?.next === end && !name.possessive && !name.demonym && isOwn ? name.entity : null
  }
  if (before.length === 0) return undefined
  const [first] = before
  const isOne = before.every((name) => name.entity?.id === first?.entity?.id && !isAlliance(name))
  const opens = kind === 'its' && OPENS.test(low[at - 1] ?? '') && isOfSpending(low, at + 1)
  return isOne && opens ? first?.entity : null
}

const NEIGHBOURS = /^(?:neighbou?rs?|partners?|ally|allies|rivals?|friends?|foes?|enemies|enemy|patron|guest|host)$/
const isOfSpending = (low: readonly string[], from: number): boolean =>
  low.slice(from, from + 3).some((word) => SPENDING_NOUNS.has(word))

/** "It spent": who spends is no debt and no fund; "it stood at" may be either. */
const isAgent = (low: readonly string[], at: number): boolean =>
  low.slice(at + 1, at + 5).some((word) => AGENTS.test(word))

const AGENTS =
  /^(?:spen(?:d|ds|t)|spending|put|puts|devotes?|devoted|allocates?|allocated|invests?|invested|met|meets|missed|has|had)$/

/** "According to NATO, it spent" */
const isTeller = (low: readonly string[], name: NamedHere): boolean =>
  isAlliance(name) && low[name.at - 1] === 'to' && low[name.at - 2] === 'according'

/** Nobody is named whom the word could mean instead: none before it, and for "the figure" none at all. */
const isFree = (low: readonly string[], names: readonly NamedHere[], at: number, kind: StandIn['kind']): boolean =>
  kind === 'told'
    ? names.every((name) => isPlace(low, name))
    : !names.some((name) => name.next <= at && !isTeller(low, name))

/** "the highest share in the alliance" */
const isPlace = (low: readonly string[], name: NamedHere): boolean =>
  isAlliance(name) &&
  !name.possessive &&
  /^(?:in|across|within)$/.test(low[low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1] ?? '')
