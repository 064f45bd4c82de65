import { COMMON_WORDS } from '../text/common-words.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { TITLE } from './role-words.ts'

const SUBJECT =
  /(?:^|[.!?]["”’)]?\s)(?:(?:The\s)?\p{L}[\p{L}-]*\s){0,3}?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll}[\p{L}’'-]*)\s(?=(?:was|is|had|has|did|does|sees|\p{Ll}{3,}ed|\p{Ll}{3,}s)\s)/gu

/**
 * "Union organiser Gro Bakke was cautious. “…,” she said": whether a sentence of this paragraph opens with two capitalised words that
 * nothing knows and that do something. Whoever was named in a paragraph before is not surely meant then.
 */
export function isSomebodyNamed(
  { start }: Span,
  before: number,
  { text, names, people, antecedents }: SpeakerContext,
): boolean {
  return [...text.slice(start, before).matchAll(SUBJECT)].some(({ 0: opening, index, groups }) => {
    const name = groups?.name ?? ''
    const at = start + index + opening.lastIndexOf(name)
    const end = at + name.length
    const isKnown = spansIn(names, at, end).length > 0 || spansIn(people, at, end).length > 0
    const isTitle = name
      .split(/\s/)
      .some((word) => TITLE.has(word.toLowerCase()) || COMMON_WORDS.has(word.toLowerCase()))
    return !isKnown && !isTitle && spansIn(antecedents.quotations, at, end).length === 0
  })
}
