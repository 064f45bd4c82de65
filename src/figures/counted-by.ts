import type { Passage } from './passage.ts'

/** Names of those who count military expenditure by a rule of their own. */
const OTHERS =
  /\b(?:SIPRI|Stockholm International Peace Research Institute|IISS|International Institute for Strategic Studies|Military Balance|European Defence Agency|EDA|World Bank|IMF|International Monetary Fund|Eurostat|OECD|gross national income|GNI|national definition)\b/
/** What is counted with, or left out, in other words than the alliance's rule. */
const PARTS =
  'intelligence|police|border guards?|coast ?guard|pensions?|veterans|civil defen[cs]e|special fund|infrastructure|fire brigades?|customs|aid to Ukraine left out|military aid|nuclear weapons'
const COUNTING = new RegExp(
  `\\b(?:[Cc]ount(?:s|ed|ing)?|[Ii]nclud(?:es?|ed|ing)|[Ee]xclud(?:es?|ed|ing)|[Ww]ith|[Ww]ithout|[Ll]eav(?:es?|ing) out)\\s+(?:\\w+\\s+){0,2}(?:${PARTS})\\b|\\b(?:${PARTS})\\s+(?:\\w+\\s+)?(?:included|excluded|counted|left out)\\b`,
)
/** A budget as a ministry or a state prints it. */
const BUDGET =
  /\b(?:ministry(?:['’]s)?\s+(?:own\s+)?(?:budget|plan|figures|spending|accounts?)|state budget|federal budget|national budget|budget plan|(?:budget\s+)?section\s+14|Einzelplan\s+14|core budget|regular budget|special fund)\b/
/** Somebody's own way of counting. */
const OWN_WAY =
  /\b(?:(?:its|their|his|her) own (?:way|count|reckoning|method|definition|rules?)|by (?:its|their) own|own definition|count(?:s|ed|ing)? (?:it|them|spending) (?:differently|otherwise)|a (?:broader|wider|narrower|different|stricter|looser) (?:definition|measure|count))\b/

/** An office or institute that says how it counts. */
const TELLER =
  /\b(?:[Ii]nstitute|[Oo]ffice|[Mm]inistry|[Aa]gency|[Bb]ureau|[Tt]reasury|[Aa]uditors?|[Ss]tatisticians?|[Ee]conomists?|[Cc]ourt of [Aa]udit)\b/
const HOW =
  /\b(?:which|that|who) (?:counts?|includes?|excludes?|adds?|leaves? out)\b|\b(?:method|methodology|reckoning|accounting|definition|yardstick)\b|\b(?:adding|leaving out|excluding|including)\b|\bcounts? (?:only|no|not|all)\b/
const BASIS =
  /\b(?:on (?:a|an) (?:cash|accrual|budget|national) basis|in its own (?:books|accounts|figures)|national accounts)\b/i

/** Words of a sentence that say a figure is not by the alliance's count: "SIPRI", "special fund included"; null: none do. */
export function countedBy(passage: Passage): string | null {
  const words = passage.text.slice(passage.start, passage.end)
  for (const pattern of [OTHERS, COUNTING, BUDGET, OWN_WAY, BASIS]) {
    const hit = pattern.exec(words)
    if (hit) return hit[0].replace(/\s+/g, ' ')
  }
  const teller = TELLER.exec(words)
  return teller && HOW.test(words) && !/\b(?:NATO|alliance)['’]s? (?:method|reckoning|definition|count)/.test(words)
    ? teller[0]
    : null
}
