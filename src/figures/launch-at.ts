import { type Act, clauseBefore, type DateHere } from './act.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const LAUNCH = /^(?:launch|launched|launches|launching)$/
const DENIED = /^(?:not|never|n't|didn't|before|after|until|if|would|could|plans?|will|since|anniversary|than)$/

/** An operation of the alliance beside a word of its launch. */
export function launchAt(
  { low }: Passage,
  names: readonly NamedHere[],
  { from: at, next, date }: DateHere,
): Act | null {
  if (date.length < 7) return null
  const clause = clauseBefore(low, at)
  const near = low.slice(Math.max(clause, at - 10), next + 8)
  if (!near.some((word) => LAUNCH.test(word)) || near.some((word) => DENIED.test(word))) return null
  const found = names.filter(
    (name) => !name.ally && !isAlliance(name) && name.at >= Math.max(clause, at - 12) && name.at <= next + 8,
  )
  const [name, another] = found
  return name?.entity && !another ? { entity: name.entity, act: 'launch' } : null
}
