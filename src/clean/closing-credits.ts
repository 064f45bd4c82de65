import type { Credit } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { NameIndex } from './name-index.ts'
import { kindOfCredit, outletIn } from './outlet-in.ts'

const RESERVED = /^(?<name>\p{Lu}[^.;|()\n]{1,40}?)(?:,\s[^.]{4,30})?\.\sAll rights reserved/u
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:copyright\s*)?(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?,?\s*)?(?:by\s+)?(?<name>[\p{L}][^.,;|()\n]{1,60}?)(?=[.,;|()]|\sall rights|\s\d{4}|$)/iu
const REPORTED =
  /^\W*(?:source|via|text|report(?:ed|ing)? by|additional reporting by|with (?:reporting|inputs|files|material|contributions?) (?:from|by)|this (?:article|story|report) (?:was|is) (?:(?:first|originally) )*(?:published|produced|distributed|provided|written) by|(?:first|originally) published (?:by|in|on))\s*:?\s*(?:the\s)?(?<name>\p{Lu}[^.;:()\n]{1,60})/iu
/** "Contains material from Reuters.", "Information from the news agency dpa was used in this report." */
const USED =
  /^\W*(?:(?:this (?:article|story|report|text) )?(?:contains?|includes?|uses?|is based on|based on|draws on) (?:material|content|information|reporting|copy|reports)(?: supplied)? (?:from|by|of)|(?:material|content|information|reports?|copy) (?:from|by|of))\s(?:the\s)?(?:(?:news|press)\sagency\s|agency\s)?(?<name>\p{L}[^.;:()\n]{1,60}?)(?=\s(?:was|were|has|have|is|are)\s|[.;:()]|$)/iu
/** "Reuters contributed to this report.", not "Reuters’ Ada Writer contributed". */
const CONTRIBUTED =
  /^\W*(?:the\s)?(?<name>\p{Lu}[^.;:()\n]{1,40}?)\s(?:also\s)?contributed\s(?:to\sthis\s(?:report|story|article)|(?:additional\s)?reporting)\b/iu
const EDITED = /^\W*reporting by .{3,200}?;\s*(?:editing|writing) by /i

/** Whose a closing line or a line of furniture says that the text is; `start`: where it stands in the text. */
export function closingCredits(text: string, words: string, start: number, names: NameIndex): Credit[] {
  const credits = [
    creditOf(text, words, start, (COPYRIGHT.exec(words) ?? RESERVED.exec(words))?.groups?.name, 'copyright', names),
    creditOf(text, words, start, carriedName(words), 'reported-by', names),
  ].flat()
  return isEdited(words) ? [...credits, ...byPattern(text, words, start, names)] : credits
}

const carriedName = (words: string) =>
  (REPORTED.exec(words) ?? USED.exec(words) ?? CONTRIBUTED.exec(words))?.groups?.name

function creditOf(
  text: string,
  words: string,
  start: number,
  name: string | undefined,
  rule: Credit['rule'],
  names: NameIndex,
): Credit[] {
  const outlet = name === undefined ? null : outletIn(name, names)
  if (name === undefined || !outlet) return []
  const from = start + words.indexOf(name)
  const evidence = evidenceAt(text, from, from + name.length)
  return [{ kind: kindOfCredit(outlet), name: outlet.name, evidence, rule }]
}

/** "(Reporting by …; editing by …)": also how others sign. */
export const isEdited = (words: string): boolean => EDITED.test(words)

/** It names nobody's outlet: it is the mark of the one agency that signs so. */
function byPattern(text: string, words: string, start: number, names: NameIndex): Credit[] {
  const outlet = names.outletSigning('Reporting by')
  if (!outlet) return []
  const evidence = evidenceAt(text, start, start + words.length)
  return [{ kind: kindOfCredit(outlet), name: outlet.name, evidence, rule: 'reported-by' }]
}
