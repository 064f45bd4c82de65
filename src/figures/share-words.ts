import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { DEMANDS, MEETING, PLEDGES, REFUSALS, TARGET_NOUNS } from './spending-words.ts'

const BREAK = /^(?:;|while|whereas|but|although|though)$/

/** "the 2% target", "a benchmark of spending at least 2 percent of GDP", "raise the target to 5%". */
export function isTarget(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  for (let at = share.next; at < share.next + 4; at += 1) {
    const word = low[at] ?? ''
    if (TARGET_NOUNS.test(word)) return true
    if (!/^(?:gdp|-|nato|defence|defense|spending|military|budget|of|alliance|minimum|national|core)$/.test(word)) break
  }
  for (let at = share.from - 1; at > share.from - 10; at -= 1) {
    const word = low[at] ?? ''
    if (TARGET_NOUNS.test(word)) return true
    if (
      !/^(?:of|to|at|from|is|was|be|remains|stands|spending|allocating|devoting|investing|the|a|an|current|new|set|its|their|:|gdp|%|percent|per|cent|[\d.]+|defence|defense|on|for)$/.test(
        word,
      )
    )
      break
  }
  return false
}

/** "Spain met 2%", "Poland reached the alliance's 2% target". */
export function meets(passage: Passage, share: Quantity): boolean {
  return passage.low.slice(Math.max(0, share.from - 4), share.number).some((word) => MEETING.test(word))
}

/** "Czechia missed the 2% target", "Albania failed to reach 2%", "Slovenia did not meet 2%", "fell just short of the 2% mark", "has yet to reach 2%" */
export function fallsShort({ low }: Passage, share: Quantity): boolean {
  const words = low.slice(Math.max(clauseOf(low, share.from), share.from - 9), share.from).join(' ')
  return SHORT.test(words)
}

const MISSES = [
  '(?:narrowly |just |again )?(?:missed|misses|undershot|undershoots)',
  '(?:failed|fails|yet) to (?:meet|reach|hit|clear)',
  "(?:(?:did|does|has|had) not|didn't|doesn't|hasn't|hadn't) (?:yet |quite |even |fully )?(?:meet|met|reach|reached|hit)",
  '(?:fell|fall|falls|fallen|remained|remains|was|were|is|came|comes|stayed|stays|ended) (?:just |well |far |still |narrowly |slightly )?(?:short of|shy of|below|under)',
  'dipped (?:below|under)',
  '(?:will|is set to|is expected to|is likely to|is to) (?:miss|fall short of|undershoot|(?:stay|remain|be) (?:below|under))',
].join('|')
const SHORT = new RegExp(`\\b(?:${MISSES})(?: (?:the|its|a|nato's|alliance's|nato|agreed|old))*$`)

/** "came within a whisker of 2%", "all but met 2%", "nowhere near 2%": neither that it is met nor by how much it is not. */
export function isOnlyNear({ low }: Passage, share: Quantity): boolean {
  const words = low.slice(Math.max(0, share.from - 7), share.from).join(' ')
  return /\b(?:within [^,]*\bof|nowhere near|not (?:even )?(?:near|close to)|(?:all but|almost|nearly|not quite|practically|virtually|half-?way to|on the (?:brink|verge|cusp) of|inch(?:ed|es|ing)? towards?|approach(?:ed|es|ing)|near(?:ed|s|ing)|closer to) ?(?:meet|met|reach|reached|reaching|hit|hitting|exceeded)?)(?: (?:the|its|a|nato's|alliance's))*$/.test(
    words,
  )
}

/** "Spain said it cannot reach 5%". */
export function isRefused(passage: Passage, share: Quantity): boolean {
  const before = passage.low.slice(Math.max(0, share.from - 6), share.from)
  // "did not, as Trump said, spend"
  if (
    /\b(?:not|n't) , (?:[^,]+ , )(?:\w+ ){1,3}$/.test(
      `${passage.low.slice(Math.max(0, share.from - 16), share.from).join(' ')} `,
    )
  )
    return true
  // "spent not 2 but 3.27 percent"
  if (
    /\bnot (?:about |just |only )?[\d.]+(?: percent| %| per cent)?(?: of gdp)? but(?: about| just| some)?$/.test(
      before.join(' '),
    )
  )
    return false
  if (/\bnot far behind\b/.test(before.join(' '))) return false
  return told(before).some((word, at, before) => REFUSALS.test(word) || (word === 'longer' && before[at - 1] === 'no'))
}

/** "Iceland, the one ally without an army, spent": behind an aside the verb tells a fact of its own. */
function told(before: readonly string[]): readonly string[] {
  const last = before.lastIndexOf(',')
  const own = before.slice(last + 1)
  const isOwn = last >= 0 && own.some((word) => /^(?:spent|spends|devoted|devotes|was|stood|is)$/.test(word))
  return isOwn && !before.some((word) => /^(?:has|have|had)$/.test(word)) ? own : before
}

/** "the 2 percent that members committed to", "the 5% demanded by Washington". */
export function isAskedBehind(passage: Passage, share: Quantity): boolean {
  // "the 2.5 percent of GDP on defence in 2025 that it had promised"
  const aside =
    /^(?:(?:on|for) (?:its )?(?:defen[cs]e|military) ?)?(?:in (?:19|20)\d\d )?/
      .exec(`${passage.low.slice(share.next, share.next + 5).join(' ')} `)?.[0]
      .trim() ?? ''
  const next = share.next + (aside === '' ? 0 : aside.split(' ').length)
  const behind = passage.low.slice(next, next + 8)
  if (!/^(?:that|which|agreed|required|demanded|pledged|promised|set|mandated|expected)$/.test(behind[0] ?? ''))
    return false
  const end = behind.findIndex((word) => /^[,;.]$/.test(word))
  return behind.slice(0, end < 0 ? behind.length : end).some((word) => DEMANDS.test(word) || PLEDGES.test(word))
}

/** Where the clause begins that a share stands in: its first token. */
export const clauseStart = ({ low }: Passage, share: Quantity): number => clauseOf(low, share.from)

const clauseOf = (low: readonly string[], at: number): number =>
  low.slice(0, at).findLastIndex((word, i) => BREAK.test(word) && !isNotBut(low, i)) + 1

/** "wants not 2 but 3 percent": one clause */
const isNotBut = (low: readonly string[], at: number): boolean =>
  low[at] === 'but' &&
  low.slice(Math.max(0, at - 5), at).includes('not') &&
  /^(?:[\d.]+|%|percent|gdp|cent)$/.test(low[at - 1] ?? '')
