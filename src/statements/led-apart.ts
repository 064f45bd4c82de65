import type { Attribution } from './attribution.ts'

/** “…,” she had said in May. On Friday she completed it: “…”: a sentence ends between two quotations, and the next leads up to the second. */
const LEADS =
  /^[^“”"„«»\n]*[.!?]\s+(?:(?:But|And|Then|Later|Now|Yesterday|Today)\s|(?:On|In|At|After|Before|Last|This)\s[^“”"„«».!?:\n]{2,50}?,?\s)?(?<who>[Hh]e|[Ss]he|(?:\p{Lu}[\p{L}’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+)\s\p{Ll}[^“”"„«».!?:\n]{2,80}(?<cue>:)\s*$/du

/** Parts what was read as one saying where a sentence of its own leads up to a later quotation of it. */
export function ledApart(text: string, one: Attribution): Attribution[] {
  for (const [nth, { start }] of one.contents.entries()) {
    const from = one.contents[nth - 1]?.end
    const { who, cue } = (from === undefined ? null : LEADS.exec(text.slice(from, start)))?.indices?.groups ?? {}
    if (from === undefined || !who || !cue) continue
    const spanAt = ([first, last]: [number, number]) => ({ start: from + first, end: from + last })
    const own = { ...one, source: spanAt(who), cue: spanAt(cue), contents: one.contents.slice(nth) }
    return [{ ...one, contents: one.contents.slice(0, nth) }, ...ledApart(text, own)]
  }
  return [one]
}
