import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const OFFICE =
  /^(?:(?:prime|foreign|finance|defen[cs]e|deputy|interior) )*(?:minister|president|chancellor|premier|government|leader|secretary)\b/
/** More than the speaker's own state may be meant. */
const OTHERS =
  /^(?:together|collectively|jointly|all|europeans?|allies|alliance|nato|nordics|balts|both|former|opposition|then)$/
const SAYS = /\b(?:said|says|told|added|insisted|noted|wrote|argued|stressed)\b/
const WE_SPENT =
  /\bwe (?:have |had |now |already |also |actually |will )*(?:spen[dt]|devoted?|allocated?|invest(?:ed)?|put|reached|met|hit|are at|are spending)\b[^,;]*$/

/** "“We spent 2.53 percent of our GDP on defence,” said the Dutch defence minister": the one ally named, whose office speaks. */
export function spokenByOffice(passage: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const { low } = passage
  const [only, another] = names
  if (!only?.ally || another || !(only.demonym || only.possessive)) return null
  if (!OFFICE.test(low.slice(only.next, only.next + 4).join(' ')) || !SAYS.test(low.join(' '))) return null
  if (low.some((word) => OTHERS.test(word))) return null
  return WE_SPENT.test(low.slice(0, share.from).join(' ')) ? only.entity : null
}
