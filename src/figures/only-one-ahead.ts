import type { Passage } from './passage.ts'
import { type Place, placeOf } from './place.ts'

const SPENDS = /^(?:spent|spends|spend|devotes|devoted|devote|put|puts|invests|invested|allocates|allocated)$/
const MORE = /^(?:more|larger|bigger|higher|greater)$/

/** "second only to Poland", "trails only Poland", "only Poland spent more than", "no ally spent more than": one ahead, or none. */
export function onlyOneAhead({ low }: Passage, at: number): Place | null {
  const word = low[at] ?? ''
  if (word === 'second' && low[at + 1] === 'only' && low[at + 2] === 'to')
    return placeOf(at, at + 4, 2, { onlyTo: at + 3 })
  if (/^(?:trails|behind)$/.test(word) && low[at + 1] === 'only') return placeOf(at, at + 3, 2, { onlyTo: at + 2 })
  if (word !== 'only' && word !== 'no') return null
  const verb = low.findIndex((one, i) => i > at && i < at + 5 && SPENDS.test(one))
  const than = verb < 0 ? -1 : low.indexOf('than', verb)
  if (than < 0 || than - verb > 14 || !low.slice(verb, than).some((one) => MORE.test(one))) return null
  if (word === 'only') return placeOf(at, than + 2, 2, { onlyTo: at + 1, of: than + 1 })
  const isAlly = low
    .slice(at + 1, verb)
    .every((one) => /^(?:other|ally|member|state|country|of|nato|will|has|is|to)$/.test(one))
  return isAlly ? placeOf(at, than + 2, 1, { of: than + 1 }) : null
}
