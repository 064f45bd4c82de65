import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'

/** The alliance as who tells of others: "According to NATO, it spent", "NATO puts its spending at", "NATO's tables have Canada at". */
export function isTeller(low: readonly string[], name: NamedHere): boolean {
  if (!isAlliance(name)) return false
  if (low[name.at - 1] === 'to' && low[name.at - 2] === 'according') return true
  const verb = name.possessive && RECORDS.test(low[name.next] ?? '') ? name.next + 1 : name.next
  return (verb > name.next || !name.possessive) && TELLS.test(low[verb] ?? '') && TOLD_OF.test(low[verb + 1] ?? '')
}

const RECORDS = /^(?:tables?|figures|estimates?|data|numbers|count|report|statistics|release)$/
const TELLS =
  /^(?:puts?|has|have|had|lists?|listed|shows?|showed|records?|recorded|reports?|reported|sees|saw|counts?|counted|places?|placed|rates?|rated|expects|estimates|estimated|reckons|reckoned)$/
/** Of itself the alliance has a number, "a share" or "raised" it. */
const TOLD_OF = /^(?:it|its|them|their|that|this|him|her|the|both)$/

/** "NATO's figure is 2.09 percent": of whom the sentence before speaks, if it speaks of somebody. */
export const isCountOfAnother = (low: readonly string[], name: NamedHere): boolean =>
  isAlliance(name) &&
  name.possessive &&
  /^(?:figures?|numbers?|count|estimates?|tally|reckoning|calculations?)$/.test(low[name.next] ?? '') &&
  !/^(?:of|for) (?!(?:19|20)\d\d|last|this|that)/.test(low.slice(name.next + 1, name.next + 3).join(' '))
