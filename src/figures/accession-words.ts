import type { FigureEntity } from '../model/figure.ts'
import { entityOfList } from './each-named.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

export const JOINED = /^(?:joined|joins|acceded|entered|enters|joining)$/
export const BECAME = /^(?:became|become|becoming)$/
export const ADMITTED = /^(?:admitted|taken|welcomed|accepted|received|let)$/
export const BELONGS = /^(?:belonged|belongs|member|ally)$/
export const NOUN = /^(?:accession|entry|membership|admission)$/
export const NATO = /^(?:nato|nato's|alliance|alliance's)$/
/** What is asked, planned, denied, celebrated or done by somebody else is no accession on that day. */
export const DENIED =
  /^(?:not|never|n't|didn't|nearly|almost|before|after|until|if|would|could|plans?|will|anniversary|than|hopes?|hoped|hoping|wants?|wanted|applied|applies|applying|application|ratified|ratify|ratification|ratifies|bid|talks|approved?|approves|approval|blocked|blocks|parliament|protocols?|process|vote|voted|voting|invited|invitation|mark|marks|marked|celebrated|eve|ahead|expected)$/
export const PLAIN =
  /^(?:on|in|as|only|just|back|officially|formally|,|\(|the|its|their|a|an|full|new|newest|\d+(?:st|nd|rd|th)?|[a-z]*(?:st|nd|rd|th)|[a-z]+-[a-z]+|member|ally|members|allies|north|atlantic|treaty|organi[sz]ation|took|place|dates?|dated|from|since|was|were|of|to|into|came|effect|with|that|state|states|country|having|been|has|have|is|years|ago|two|three|four|five|six|seven|eight|nine|ten|both|eu|and)$/

/** One ally, or the allies of a list: "Croatia and Albania". */
export function alliesAt(passage: Passage, subjects: readonly NamedHere[]): FigureEntity | null {
  if (subjects.some((name) => name.demonym || name.possessive || name.entity === null)) return null
  const [only, another] = subjects
  return another ? entityOfList(passage, subjects) : (only?.entity ?? null)
}
