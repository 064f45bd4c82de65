import type { FigureEntity, Sense } from '../model/figure.ts'
import type { Register } from '../register/register.ts'
import { isAlliance } from './allies-counted.ts'
import { listEntity } from './each-named.ts'
import { singularOfGroup } from './each-of-group.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { meets } from './share-words.ts'

/** What holds for each where no one is on the other side of a line. */
const OPPOSITE: Partial<Record<Sense, Sense>> = {
  'at least': 'less than',
  'more than': 'at most',
  'less than': 'at least',
  'at most': 'more than',
}
const SPENT =
  /^(?:spent|spend|spends|is|was|were|are|fell|falls|put|puts|devoted|devotes|will|has|have|to|stands|stood)$/

interface NoneOf {
  readonly entity: FigureEntity
  readonly sense: Sense // of each of them
}

/** "None of the Nordic allies spent less than 2.5 percent", "no Baltic state", "Neither Spain nor Belgium": each of them is on the other side; null where it is not told so plainly. */
export function noneOfGroup(
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  register: Register,
): NoneOf | null {
  const { low } = passage
  const isMet =
    share.sense === 'exact' &&
    Number.isInteger(share.value * 2) &&
    (meets(passage, share) || /^spen(?:ds?|t)$/.test(low[share.from - 1] ?? ''))
  const sense = isMet ? 'less than' : OPPOSITE[share.sense]
  const group = sense === undefined ? null : (noneAt(passage, share, names, register) ?? neither(passage, share, names))
  if (sense === undefined || group === null) return null
  const gap = low.slice(group.next, share.from)
  const isPlain = gap.every(
    (word) => SPENT.test(word) || (isMet && /^(?:met|meets|reached|hit|the|nato's)$/.test(word)),
  )
  return gap.length > 0 && isPlain ? { entity: group.entity, sense } : null
}

interface Group {
  readonly entity: FigureEntity
  readonly next: number
}

function noneAt(
  { low, ...passage }: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  register: Register,
): Group | null {
  if (names.some((one) => one.ally && one.next <= share.from)) return null
  const at = low.findIndex(
    (word, i) => i < share.from && /^(?:none|no|not)$/.test(word) && (word !== 'not' || low[i + 1] === 'one'),
  )
  if (at < 0) return null
  if (low[at] === 'no') return singularOfGroup({ low, ...passage }, at + 1, register)
  const of = low[at] === 'none' ? at + 1 : at + 2
  const name = names.find((one) => one.at > of && one.at <= of + 3 && !one.ally && !one.possessive && !isAlliance(one))
  const isLed = low[of] === 'of' && /^the(?: (?:two|three|four|five|\d))?$/.test(low.slice(of + 1, name?.at).join(' '))
  return name?.entity && isLed ? { entity: name.entity, next: name.next } : null
}

/** "Neither Slovenia nor Czechia" */
function neither(passage: Passage, share: Quantity, names: readonly NamedHere[]): Group | null {
  const { low } = passage
  const at = low.findIndex((word, i) => i < share.from && word === 'neither')
  const [one, other, more] = names.filter((name) => name.at > at && name.next <= share.from)
  if (at < 0 || !one || !other || more || one.at !== at + 1 || low.slice(one.next, other.at).join(' ') !== 'nor')
    return null
  const isPair = [one, other].every((name) => name.ally && name.entity && !name.demonym && !name.possessive)
  const entity = isPair ? listEntity([one, other]) : null
  return entity ? { entity, next: other.next } : null
}
