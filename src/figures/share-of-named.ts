import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPEND_VERBS } from './spending-words.ts'

/** "No ally likes it, but Spain spent 2.0 percent", "Switzerland, which is no ally, spent": a share of whoever is named, that counts nobody. */
export function isShareOfNamed(
  { low }: Passage,
  names: readonly NamedHere[],
  count: Quantity,
  share: Quantity,
): boolean {
  if (share.from < count.next) return false
  const isNoAlly = /^(?:is|was|are|were)$/.test(low[count.from - 1] ?? '') && /^(?:no|not)$/.test(low[count.from] ?? '')
  const isSpender = ({ ally, possessive, at, next }: NamedHere): boolean => {
    const before = low[low[at - 1] === 'the' ? at - 2 : at - 1] ?? ''
    const isFree = /^(?:,|but|with|because|though|although|while|that|when|as)$/.test(before)
    const isActive = SPEND_VERBS.has(low[next] ?? '') || (low[next] === ',' && low[next + 1] === 'which')
    return ally && !possessive && at >= count.next && next <= share.number && isFree && isActive
  }
  return isNoAlly || names.some(isSpender)
}
