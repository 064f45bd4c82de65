import type { Passage } from './passage.ts'

const TABLES = '(?:tables?|figures?|estimates?|numbers?|data|report|edition|release|count|tally)'
const PUT =
  '(?:put|had(?! (?:spent|been|met|had|reached|put))|gave|said|showed|listed|reported|reckoned|thought|counted|estimated|declared|spoke of|claimed|believed)'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)'
const PATTERNS = [
  `\\b(?:[Ll]ast|[Tt]hat) (?:year|summer|spring|autumn|winter|${MONTH})['’]s (?:\\w+ )?${TABLES}\\b`,
  `\\b[Tt]he ${TABLES} (?:of|from) (?:\\w+ )?(?:(?:19|20)\\d\\d|last \\w+|that \\w+)\\b`,
  `\\b(?:[Tt]he|NATO['’]s|[Ii]ts) (?:\\w+ )?(?:19|20)\\d\\d ${TABLES}\\b`,
  `\\b(?:[Ee]arlier|[Oo]lder|[Pp]revious|[Oo]riginal|[Ii]nitial|[Pp]rovisional|[Pp]reliminary|[Ff]irst) ${TABLES}\\b`,
  '\\bpublished (?:a year|last|two years|in (?:19|20)\\d\\d)',
  `\\bat first (?:\\w+ )?${PUT}\\b|\\bfirst (?:spoke|thought|put|reported|counted|gave)\\b|\\boriginally (?:\\w+ )?${PUT}\\b`,
  `\\b(?:In|in|By) (?:the )?(?:${MONTH} )?(?:of )?(?:19|20)\\d\\d,? (?:NATO|the alliance|it) (?:\\w+ )?${PUT}\\b`,
  `\\b${PUT} (?:in |last )${MONTH}\\b|\\bnow (?:has|puts|gives|says|lists|counts) (?:it|them|the)\\b|\\bit now (?:says|has|puts|counts|gives)\\b`,
  '\\b(?:revised|corrected|cut|trimmed|lowered|raised|downgraded|upgraded|restated)(?: \\w+)? from\\b|\\brevis(?:ed|ion|ions)\\b',
  '\\b(?:trims?|cuts?|lowers?|raises?|revises?|corrects?) (?:the |its |that |this )?(?:\\w+ )?(?:tally|count|figure|number|estimate|share|total)\\b',
  '\\bhad (?:\\w+ )?(?:reported|notified|declared|estimated|forecast|been (?:put|given|listed|reported|counted))\\b',
  `\\bon (?:last|that) year['’]s (?:numbers|figures|tables|data|estimates)\\b|\\bstill (?:had|gave|showed|put|listed)\\b`,
  '\\b(?:NATO|[Aa]lliance|Brussels|[Tt]ables) (?:has |have |had )?(?:since |now )?(?:raised|corrected|lifted|withdrawn|withdrew|changed|adjusted|updated|amended|upgraded|downgraded)\\b',
  '\\b(?:used to|has since|have since|until (?:this|last|then|recently|January|February|March|April|May|June|July|August|September)|[Uu]ntil \\p{Lu}\\p{L}+|previously|originally|initially|[Pp]reliminary|[Pp]rovisional|old(?:er)? (?:figure|number|share|estimate|count)|at the time|expected|[Aa]s of (?:last )?\\p{Lu}\\p{L}+|of a year (?:before|ago|earlier))\\b',
  `\\b(?:${MONTH}) ${TABLES}\\b|\\bnow (?:prints?|shows?|reads?|stands)\\b|\\b(?:shrank|grew|became|turned|fell|rose|changed) [^.;]{0,20}in the new (?:tables|figures)\\b|\\blater (?:changed|corrected|raised|lowered)\\b|\\b(?:at|in) first\\b`,
]
const NAMED = new RegExp(PATTERNS.join('|'), 'u')

/** Words by which a sentence tells that a figure is of another edition than the latest, or was revised; null: none do. */
export function editionNamed({ text, start, end }: Passage): string | null {
  return NAMED.exec(text.slice(start, end))?.[0] ?? null
}
