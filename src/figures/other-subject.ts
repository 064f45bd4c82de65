import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** "its neighbour was at": somebody else, who is not named. */
const UNNAMED =
  /\b(?:its|their|his|her|whose|another|one|a|the) (?:[\p{L}-]+ ){0,2}(?:neighbou?rs?|rivals?|partners?|ally|foes?|patron|enem(?:y|ies)|opponents?)(?: (?:to|across|in|over) the [\p{L}-]+)?(?: (?:has|had|will|only|just|itself|now))* (?:was|is|were|are|stood|stands|spent|spends?|put|puts|reached|devoted|managed|came|sat)\b/u
/** "the highest share in the alliance was": one ally's, who is not named. */
const ONE_OF_THEM =
  /\b(?:highest|lowest|largest|smallest|biggest|greatest|best|worst|top|bottom|median|typical|typically|leading|frugal|generous|thriftiest)\b(?: [\p{L}-]+){0,3} (?:in|of|among|across|within|from) (?:the )?(?:[\p{L}-]+ )?(?:alliance|nato|nato's|allies|members|europe|europeans)\b/u
const GATE =
  /^(?:highest|lowest|largest|smallest|biggest|greatest|best|worst|top|bottom|median|typical|typically|leading|frugal|generous|thriftiest|neighbou?rs?|rivals?|partners?|ally|foes?|patron|enem(?:y|ies)|opponents?)$/
/** "The Visegrad four, Poland included, spent": named as one of them. */
const AMONG =
  /^(?:included|among (?:it|them|others|these|those)|in the lead|excepted|to name (?:one|a few)|for (?:one|example|instance))\b/

/** Whether who spends stands before a share or a sum without a name, or is only named among others. */
export function isOfOtherSubject({ low }: Passage, { from }: Quantity, names: readonly NamedHere[]): boolean {
  if (names.some((name) => name.next < from && low[name.at - 1] === ',' && isAmong(low, name.next))) return true
  if (!low.slice(0, from).some((word) => GATE.test(word))) return false
  const start = low.slice(0, from).findLastIndex((word) => /^(?:[;:]|while|whereas|but)$/.test(word)) + 1
  const lead = low.slice(start, from).join(' ')
  const hit = UNNAMED.exec(lead) ?? ONE_OF_THEM.exec(lead)
  if (!hit) return false
  const at = start + lead.slice(0, hit.index + hit[0].length).split(' ').length - 1
  // "Its neighbour, Poland, spent"; a name behind acts itself
  return !names.some((name) => name.ally && name.at > at && name.next <= from)
}

const isAmong = (low: readonly string[], next: number): boolean => AMONG.test(low.slice(next, next + 4).join(' '))
