import type { Attribution, Span } from './attribution.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*"
const SAID =
  'said|says|stated|states|insisted|insists|announced|announces|declared|declares|warned|warns|stressed|stresses|claimed|claims|confirmed|confirms|believes|acknowledged|admitted|emphasi[sz]ed|underlined|promised|pledged'
/** "…, the country's Prime Minister Ada Brandt has said": behind a clause, to the end of it. */
const INNER = new RegExp(
  `^(?<clause>.{16,}?),\\s(?<who>(?:[Tt]he\\s(?:[\\p{L}-]+['’]s?\\s)?)?(?:[\\p{L}-]+\\s){0,8}?(?:${NAME}\\s){0,3}${NAME}(?:\\s\\([^()]{1,40}\\))?|he|she)\\s(?:(?:has|had|also)\\s)?(?<cue>${SAID})(?:\\s(?:on|in|at|during|this|last)\\s[^,;:“”"]{1,50})?,?$`,
  'dsu',
)

/**
 * "The ships will sail, Minister Ada Brandt has said, the Post reported.": the minister's words, which the Post carries. Left as it
 * is where the words are quoted.
 */
export function carriedSaying(text: string, one: Attribution): Attribution {
  const [content] = one.contents
  if (!content || !one.cue || one.contents.length > 1 || content.end > one.cue.start) return one
  const { clause, who, cue } = INNER.exec(text.slice(content.start, content.end))?.indices?.groups ?? {}
  if (!clause || !who || !cue || /["“”„«»]/.test(text.slice(content.start, content.end))) return one
  const at = ([start, end]: readonly [number, number]): Span => ({
    start: content.start + start,
    end: content.start + end,
  })
  return { ...one, source: at(who), cue: at(cue), contents: [at(clause)] }
}

/** "…, Minister Ada Brandt insisted, the Post reports.": the Post is no part of who insisted. */
export function withoutCarrier(text: string, one: Tagged): Tagged {
  const [first, last] = [one.source[0], one.source.at(-1)]
  const at = one.cue[0]?.start ?? 0
  const isCarried =
    first && last && first.end <= at && last.start > at && CARRIES.test(text.slice(last.start, last.end))
  return isCarried ? { ...one, source: one.source.slice(0, -1) } : one
}

/** "the Morgenblad reports", "Reuters news agency reported" */
export const CARRIES =
  /^(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){1,3}(?:(?:news\s)?(?:agency|newspaper|daily|portal)\s)?(?:reports|reported|writes|wrote)$/u
