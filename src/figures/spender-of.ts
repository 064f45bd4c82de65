import type { FigureEntity } from '../model/figure.ts'
import { isAlliance } from './allies-counted.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { subjectOfShare } from './subject-of-share.ts'
import { ALLIANCE } from './tied.ts'

/** Who spent: an ally, a group, or "together the allies" for the alliance; null where it cannot be told. */
export function spenderOf(passage: Passage, quantity: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const named = subjectOfShare(passage, quantity, names)
  if (named) return named
  // "NATO's members, America among them, together spent"
  const isOneOfThem = ({ next }: NamedHere): boolean => /^(?:among|included|including)$/.test(passage.low[next] ?? '')
  const others = names.some((name) => name.next <= quantity.from && !isAlliance(name) && !isOneOfThem(name))
  return !others && isTogether(passage, quantity) ? ALLIANCE : null
}

/** "Together the allies spent", "the allies combined spent", "all allies together". */
function isTogether({ low }: Passage, quantity: Quantity): boolean {
  const before = low.slice(0, quantity.from)
  const allies = before.findIndex((word) => /^(?:allies|members)$/.test(word))
  if (
    allies < 0 ||
    /^(?:european|other|some|most|many|several|baltic|nordic|eu|smaller|larger|few)$/.test(before[allies - 1] ?? '')
  )
    return false
  return before.some((word) => /^(?:together|combined|collectively|jointly|altogether)$/.test(word))
}
