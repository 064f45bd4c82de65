import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPEND_VERBS } from './spending-words.ts'
import { PREPOSITION } from './subject-behind.ts'

/** "Germany's planned 2.4%", "Germany (2.4%)", "Estonia with 3.38%", "Poland: 4.48%". */
export function isAdjacent(passage: Passage, name: NamedHere, share: Quantity): boolean {
  const { low } = passage
  const gap = low.slice(name.next, share.from)
  if (name.possessive)
    return (
      gap.length <= 3 &&
      gap.every((word) => /^[\p{L}-]+$/u.test(word) && !SPEND_VERBS.has(word) && !isOthers(word) && !isNoOwn(word))
    )
  if (name.demonym) return false
  // "and Poland, which it likes to mock, 4.25 percent"
  if (/^(?:and|but|while)$/.test(low[name.at - 1] ?? '') && isAside(gap)) return true
  if (gap.length > 2) return false
  // "Sweden followed Finland with 2.85 percent", "Poland leads the alliance with 4.25 percent"
  const lead = low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
  if (SET_BESIDE.test(low[lead] ?? '') && !gap.some((word) => /^[(:]$/.test(word))) return false
  if (gap.includes(',') && PREPOSITION.test(low[name.at - 1] ?? '') && !isServed(passage, name, gap)) return false
  return gap.every((word) => /^(?:[(:,–—-]|at|with|on|only|just)$/.test(word))
}

/** ", which it likes to mock," and nothing else */
const isAside = (gap: readonly string[]): boolean =>
  gap.length > 3 &&
  gap.length < 16 &&
  gap[0] === ',' &&
  /^(?:which|who|whose|where)$/.test(gap[1] ?? '') &&
  gap.indexOf(',', 1) === gap.length - 1 &&
  !gap.some((word) => /^(?:%|percent)$/.test(word))

const SET_BESIDE =
  /^(?:followed|follows|trailed|trails|overtook|overtakes|beat|beats|passed|passes|joined|joins|leads|lead|led|tops|topped|heads|headed|told|tells|[a-z]{3,}ed)$/

/** "Hungary's families got", "Italy's road to": of something that is its own, and does not spend. */
const isNoOwn = (word: string): boolean =>
  /^(?:that|which|who|whose|got|gets|get|received|receives|want|wants|road|path|way|route|march|journey|to|families)$/.test(
    word,
  )

/** "Poland's neighbours" are not Poland. */
const isOthers = (word: string): boolean =>
  /^(?:neighbou?rs|partners|allies|friends|rivals|officials|ministers|generals|lawmakers|leaders|voters|regions|suppliers|tables|figures|data|estimates|report|count)$/.test(
    word,
  )

/** "Estonia, at 5.1%, is ahead of Lithuania, at 5.33%": whoever stood before has a share already. */
function isServed({ low }: Passage, name: NamedHere, gap: readonly string[]): boolean {
  return (
    /^(?:at|with)$/.test(gap.at(-1) ?? '') &&
    low.slice(0, name.at).some((word) => /^(?:%|percent|cents?|pct)$/.test(word))
  )
}
