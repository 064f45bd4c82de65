import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import type { Teller } from './beside-quotation.ts'

const LONGEST = 200 // UTF-16 units before a quotation
const ARGUING =
  /(?:^|[.?!]["”’]?\s)((?:The\s)?\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*){0,3})\s(?:has|have|had|is|was|will|did|does|\p{Ll}+ed|\p{Ll}+s)\s[^.;:“”"]{3,100},\s(arguing|saying|insisting|claiming|noting|warning|adding|stressing|explaining)\sthat(?:\s(?:it|he|she|they))?\s*$/du

/** "France has not paid, arguing that it “cannot justify” the bill, notes a report": who argues is the subject of the sentence. */
export function arguing(text: string, paragraph: Span, { start }: Quotation): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const [, who, did] = ARGUING.exec(text.slice(from, start))?.indices ?? []
  if (!who || !did) return null
  return { source: { start: from + who[0], end: from + who[1] }, cue: { start: from + did[0], end: from + did[1] } }
}
