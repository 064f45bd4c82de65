import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPENDING_NOUNS } from './spending-words.ts'

export const PREPOSITION =
  /^(?:than|like|unlike|with|to|from|in|of|near|against|for|on|by|at|alongside|behind|ahead|including|outside|across|told|urged|asked|pressed|warned|visited|criticised|criticized|praised)$/

/** What may stand between a share and its spender: "was spent on defence in 2026 by". */
const ASIDE =
  /^(?:of|spending|expenditure|spent|spend|going|went|goes|on|to|its|in|for|defence|defense|military|armed|forces|was|were|is|being|the|this|last|year|,|(?:19|20)\d\d)$/

/** "2.4% of GDP for Germany"; "At 4.48% of GDP, Poland …"; "3.5% … was spent on defence by Denmark"; "2.3% is what Britain spent". */
export function subjectBehind({ low }: Passage, share: Quantity, names: readonly NamedHere[]): NamedHere | null {
  const next = names.find((name) => name.at >= share.next)
  if (!next) return null
  const gap = low.slice(share.next, next.at).filter((word) => word !== 'the')
  const isPlain = gap.every((word) => ASIDE.test(word))
  // "Having spent 2.75 percent of GDP on defence in 2025, Finland …"
  // "By 2025, at 2.04 percent of GDP, Montenegro …"
  const isDated = /^(?:in|by)$/.test(low[0] ?? '') && /^(?:19|20)\d\d$/.test(low[1] ?? '') && share.from <= 5
  const lead = /^(?:just|only|some|barely)$/.test(low[share.from - 1] ?? '') ? share.from - 2 : share.from - 1
  const isSpending =
    low[0] === 'with' &&
    /^(?:(?:defen[cs]e|military) )?(?:spending|expenditure|outlays) of$/.test(low.slice(1, share.from).join(' '))
  const isHead = lead <= 1 || isDated || isSpending
  const headed =
    isHead &&
    (isSpending || /^(?:at|with|from|spent|spending)$/.test(low[lead] ?? '')) &&
    (gap.at(-1) === ',' || (gap.length === 0 && /^spen[dt]/.test(low[next.next] ?? '')))
  if (next.possessive || next.demonym)
    return headed && isPlain && spendingOf(low, next.next, low.length) !== null ? next : null
  if ((gap.length === 1 && /^(?:for|by|in)$/.test(gap[0] ?? '')) || (headed && isPlain)) return next
  const isWhat = gap.join(' ') === 'is what' && /^spen[dt]/.test(low[next.next] ?? '')
  // "$8.7 billion went on defence in Finland"
  const isBy =
    /^(?:by|in)$/.test(gap.at(-1) ?? '') &&
    gap.some((word) => /^(?:spent|went|goes)$/.test(word)) &&
    gap.slice(0, -1).every((word) => ASIDE.test(word))
  return isWhat || (isBy && low[next.next] !== 'by') ? next : null
}

/** "2.65 percent of Finnish GDP", "of the Dutch economy": whose economy the share is of. */
export function ownerOfEconomy({ low }: Passage, share: Quantity, names: readonly NamedHere[]): NamedHere | null {
  // "three cents of every euro of Belgium's GDP"
  const inside = names.find(
    (one) =>
      one.at > share.number && one.next < share.next && (one.possessive || one.demonym || low[one.next] === 'gdp'),
  )
  if (inside && share.gdp && low[inside.at - 1] === 'of') return inside
  const of = low.indexOf('of', share.number)
  if (of < 0 || of > share.number + 3) return null
  const at = low[of + 1] === 'the' ? of + 2 : of + 1
  const name = names.find((one) => one.at === at && (one.demonym || one.possessive))
  if (!name || !/^(?:gdp|economy|economic|output|gross)$/.test(low[name.next] ?? '')) return null
  return low[name.next] === 'gross' && low[name.next + 1] !== 'domestic' ? null : name
}

export function spendingOf(low: readonly string[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(from + 5, to); at += 1) {
    const word = low[at] ?? ''
    if (SPENDING_NOUNS.has(word)) return at
    if (!/^(?:[\p{L}-]+|(?:19|20)\d\d)$/u.test(word) || PREPOSITION.test(word)) return null
  }
  return null
}
