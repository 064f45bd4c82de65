import { isOfUnnamedPart, partStart } from './elided.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** Whether the words around a share give it to somebody who is not named, to two at once, or to whoever outdoes the one beside it. */
export const isOfNobodyNamed = (
  passage: Passage,
  share: Quantity,
  names: readonly NamedHere[],
  before: readonly NamedHere[], // those that may be its subject
): boolean =>
  isOfPair(passage, share, names) ||
  isHere(passage, share) ||
  isUnnamedBeside(passage, share, names) ||
  isJoinedLoosely(passage, before) ||
  isOutdone(passage, before.at(-1))

/** Beside words for somebody whom nothing names, unless the name stands there itself. */
const isUnnamedBeside = (passage: Passage, share: Quantity, names: readonly NamedHere[]): boolean => {
  const open = partStart(passage, share)
  return !names.some(({ at }) => at >= open && at < share.from) && isOfUnnamedPart(passage, share)
}

/** "Germany's share is higher than Britain's, 2.69 against 2.56 percent": two numbers for two, of which the order alone tells whose. */
function isOfPair({ low }: Passage, { from, next }: Quantity, names: readonly NamedHere[]): boolean {
  const allies = new Set(names.filter((name) => name.next <= from && name.entity).map((name) => name.entity?.id))
  const behind = low.slice(next, next + 5).join(' ')
  const before = low.slice(Math.max(0, from - 6), from).join(' ')
  return (
    allies.size > 1 &&
    low.some((word) =>
      /^(?:higher|lower|more|less|bigger|smaller|larger|outspen(?:ds?|t)|exceed(?:s|ed)|ahead|behind|overt(?:akes?|ook)|than|beats?|tops?)$/.test(
        word,
      ),
    ) &&
    (/^(?:of gdp )?(?:against|to|versus) \d{1,2}(?:\.\d+)?(?: |$)/.test(behind) ||
      /(?<![\d.])\d{1,2}(?:\.\d+)?(?: (?:percent|%|per cent))?(?: of gdp)? (?:against|to|versus)$/.test(before))
  )
}

/** "in Germany it was 2.22 percent; here it was 2.04": of nobody who is named. */
const isHere = ({ low }: Passage, { from }: Quantity): boolean =>
  low.slice(Math.max(0, from - 4), from).includes('here')

/** "France and, to a lesser extent, Italy spent", "Portugal as well as Luxembourg spent": two, and told of both. */
const isJoinedLoosely = ({ low }: Passage, before: readonly NamedHere[]): boolean =>
  before.some(({ ally, next, at }) => {
    const words = low.slice(next, next + 8).join(' ')
    const isAs = /\b(?:as well as|along with|alongside|together with)$/.test(
      low.slice(Math.max(0, at - 3), at).join(' '),
    )
    return (
      ally && ((/^and , [^,]+ ,/.test(words) && before.some((other) => other.at > next)) || (isAs && before.length > 1))
    )
  })

/** "will overtake Hungary with 2.85 percent": told of who overtakes. */
const isOutdone = ({ low }: Passage, last: NamedHere | undefined): boolean =>
  last !== undefined &&
  /^(?:over(?:takes?|took|taking)|outspen(?:ds?|t|ding)|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)|beats?|beating|eclips(?:es|ed|ing)|overhauls?|leapfrog(?:s|ged)?)$/.test(
    low[last.at - 1] ?? '',
  ) &&
  /^(?:with|at)$/.test(low[last.next] ?? '')
