import { type Act, clauseBefore, type DateHere } from './act.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const LAUNCH = /^(?:launch|launched|launches|launching)$/
/** Told of what stands right before it: not "talks on Arctic Sentry began". */
const BEGAN = /^(?:formally |officially )?(?:began|started|got under way)\b/
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
  // "Since 11 February, when Arctic Sentry was launched"
  const isWhen = low[at - 1] === 'since' && low[next] === ',' && low[next + 1] === 'when'
  const isTold = near.some((word) => LAUNCH.test(word))
  const begins = (one: NamedHere): boolean =>
    one.at <= clause + 1 && BEGAN.test(low.slice(one.next, one.next + 4).join(' '))
  if (!(isTold || names.some(begins)) || near.some((word) => DENIED.test(word) && !(isWhen && word === 'since')))
    return null
  const found = names.filter(
    (name) => !name.ally && !isAlliance(name) && name.at >= Math.max(clause, at - 12) && name.at <= next + 8,
  )
  const [name, another] = found
  return name?.entity && !another ? { entity: name.entity, act: 'launch' } : null
}
