import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** Whether a name before a share is not whose it is: who it is not, among whom it is, or the whole of whom some are told. */
export const isNoSubject = (passage: Passage, name: NamedHere, share: Quantity, names: readonly NamedHere[]): boolean =>
  isSetApart(passage, name) || isScene(passage, name, names) || isOfMembers(passage, name, share)

/** "NATO has 32 members, of whom 28 met 2 percent": what some of them spent. */
const isOfMembers = ({ low }: Passage, { ally, next }: NamedHere, { from }: Quantity): boolean =>
  !ally &&
  /\bmembers? (?:,|below|under|above|at|short)|\bof (?:whom|which|them)\b/.test(low.slice(next, from).join(' '))

/** "Spain had the third-lowest share in the alliance in 2025, 2.0 percent": among whom, and not whose. */
const isScene = ({ low }: Passage, { ally, at }: NamedHere, names: readonly NamedHere[]): boolean =>
  !ally &&
  low[low[at - 1] === 'the' ? at - 2 : at - 1] === 'in' &&
  /\b(?:share|place|spender|rank|budget|outlays|spending)\b/.test(low.slice(Math.max(0, at - 6), at).join(' ')) &&
  names.some((other) => other.ally && other.next <= at)

/** "It was Latvia, not Estonia, that spent" */
const isSetApart = ({ low }: Passage, { at, next }: NamedHere): boolean =>
  (low[at - 1] === 'not' && low[at - 2] === ',') || (low[at - 1] === 'not' && low[next] === ',')
