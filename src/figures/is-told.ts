import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import type { Amount } from './read-amount.ts'

/** Whether a bare number is more than a pronoun or a counter: "one of", "the two leaders", "won 3". */
export function isTold(passage: Passage, amount: Amount): boolean {
  if (!amount.bare) return true
  const before = passage.low[amount.start - 1] ?? ''
  if (/^things?$/.test(amount.noun ?? '')) return false
  if (isEarlierCount(passage, amount) || isOfNumber(passage, amount)) return true
  if (amount.noun === null && before === ',' && /^(?:allies|members)$/.test(passage.low[amount.start - 2] ?? ''))
    return amount.value > 1
  if (amount.read.written === 'digits') {
    return amount.noun !== null || amount.value > 10 || passage.low[amount.next] === 'of'
  }
  if (amount.value < 2) return /^(?:only|just)$/.test(before) && isOfANumber(passage, amount.next)
  if (amount.value <= 10 && /^(?:the|these|those|his|her|other|any|our|your|my|last|first|next|last)$/.test(before))
    return false
  return amount.noun !== null || amount.value > 10 || isOfANumber(passage, amount.next)
}

/** "the number of allies that … was seven" */
const isOfNumber = ({ low }: Passage, { noun, start }: Amount): boolean =>
  noun === null &&
  /^(?:was|is|to|at)$/.test(low[start - 1] ?? '') &&
  low.slice(0, start).join(' ').includes('number of allies')

/** "up from three in 2014": behind a count of the same. */
const isEarlierCount = ({ low }: Passage, { noun, start, next }: Amount): boolean =>
  noun === null &&
  /\b(?:from|against|compared (?:with|to))(?: (?:only|just))?$/.test(
    low.slice(Math.max(0, start - 3), start).join(' '),
  ) &&
  low[next] === 'in' &&
  /^(?:19|20)\d\d$/.test(low[next + 1] ?? '')

/** "nine of NATO's 32 members", "two of the three Baltic states" */
const isOfANumber = (passage: Passage, next: number): boolean =>
  passage.low[next] === 'of' &&
  (passage.tokens.slice(next + 1, next + 4).some((token) => token.kind === 'number') ||
    (passage.low[next + 1] === 'the' && smallNumber(passage.low[next + 2] ?? '') !== null) ||
    passage.low.slice(next + 1, next + 6).some((word) => /^(?:allies|members)$/.test(word)))
