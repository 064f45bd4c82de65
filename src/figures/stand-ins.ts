import type { Register } from '../register/register.ts'
import { isAlliance } from './allies-counted.ts'
import { isCountOfAnother, isTeller } from './is-teller.ts'
import { type NamedHere, namedIn } from './named.ts'
import type { Passage } from './passage.ts'
import { type SentenceBefore, type SpokenOf, spokenOf, tellsShare, tellsSum } from './sentence-before.ts'
import { SPENDING_NOUNS } from './spending-words.ts'
import { type StandIn, standInAt } from './stand-in-at.ts'
import { isOverDefence, speaksOfSpending } from './talk-of-spending.ts'

/** Words that may stand for a name: cheap, so that most sentences are not looked into. */
const STANDS_IN =
  /^(?:spending|expenditure|it|its|they|state|state's|ally|ally's|member|member's|country|country's|nation|nation's|kingdom|kingdom's|duchy|duchy's|republic|republic's|that|this|whose|figure|share|level|total|proportion|sum)$/
const OPENS = /^(?:,|;|\(|–|—|while|whereas|and|but|although|though)$/
/**
 * The names of a sentence with what stands for one: "It spent", "The country's spending", "the figure for 2026", and
 * "whose" or "its" behind the one ally that the sentence names. Nothing stands in where two could be meant.
 */
export function withStandIns(
  passage: Passage,
  named: readonly NamedHere[],
  before: SentenceBefore | null,
  register: Register,
): NamedHere[] {
  const { low } = passage
  const names = before ? withoutCounts(low, named, before, register) : named
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
    if (read.kind === 'it' && !/^(?:it|they)$/.test(low[at] ?? '') && meant?.isAlone === false) continue
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

/** "NATO's figure" behind a sentence on Italy is Italy's, and of nobody sure where others are named there. */
function withoutCounts(
  low: readonly string[],
  names: readonly NamedHere[],
  before: SentenceBefore,
  register: Register,
): NamedHere[] {
  if (!names.some((name) => isCountOfAnother(low, name))) return [...names]
  const told = before.names ?? namedIn(before.passage, register)
  if (told.every((name) => isAlliance(name))) return [...names]
  const spoken = spokenOf(before, register)
  return names.flatMap((name) => {
    if (!isCountOfAnother(low, name)) return [name]
    return spoken ? [{ ...name, entity: spoken.entity, ally: spoken.entity.id.startsWith('ally:') }] : []
  })
}

/** "The figure" needs a share or a sum told before it, or one ally's spending that was spoken of. */
function isToldOf({ kind, open, bare }: StandIn, before: SentenceBefore, spoken: SpokenOf | null): boolean {
  if (bare) return tellsShare(before) || tellsSum(before) || isOverDefence(before)
  if (kind !== 'told' || open || tellsShare(before) || tellsSum(before)) return true
  return speaksOfSpending(before) && (spoken?.isSubject || spoken?.isSpender || spoken?.isState) === true
}

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
