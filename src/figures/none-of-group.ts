import type { FigureEntity, Sense } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

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

/** "None of the Nordic allies spent less than 2.5 percent": each of them at least that; null where it is not told so plainly. */
export function noneOfGroup({ low }: Passage, share: Quantity, names: readonly NamedHere[]): NoneOf | null {
  const sense = OPPOSITE[share.sense]
  const at = low.findIndex((word, i) => i < share.from && (word === 'none' || (word === 'not' && low[i + 1] === 'one')))
  const of = low[at] === 'none' ? at + 1 : at + 2
  if (at < 0 || sense === undefined || low[of] !== 'of') return null
  const name = names.find((one) => one.at > of && one.at <= of + 3 && !one.ally && !one.possessive && !isAlliance(one))
  const isLed = /^the(?: (?:two|three|four|five|\d))?$/.test(low.slice(of + 1, name?.at).join(' '))
  if (!name?.entity || !isLed || names.some((one) => one.ally && one.next <= share.from)) return null
  const gap = low.slice(name.next, share.from)
  return gap.length > 0 && gap.every((word) => SPENT.test(word)) ? { entity: name.entity, sense } : null
}
