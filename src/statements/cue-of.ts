import { around } from './around.ts'
import type { Span } from './attribution.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

/** "responded cautiously, acknowledging the need": how it was said belongs to the words that tie. */
export const MANNER =
  /^\s?\p{Ll}+ly,\s(?:saying|acknowledging|adding|noting|warning|arguing|stressing|insisting|claiming)\s/u

/** The words that tie, without what else was done ("said and smiled") or when ("said after the meeting in Oslo"). */
export function cueOf(text: string, { cue }: Tagged): Span | null {
  const span = around(text, cue)
  const beyond =
    span && /(?<=\S)\s(?:and\s\p{Ll}+ed|(?:after|before|during)\s.+)$/su.exec(text.slice(span.start, span.end))
  const manner = span && MANNER.exec(text.slice(span.end, span.end + 60))?.[0].trimEnd()
  return span && { start: span.start, end: span.end + (manner?.length ?? 0) - (beyond?.[0].length ?? 0) }
}
