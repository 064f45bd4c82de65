import type { Attribution, Span } from './attribution.ts'

const QUOTED = /["“”„«»]/
/** “We pay.”, behind a sentence that has ended */
const OPENS = /^["“„«]\s?\p{Lu}/u
const ENDED = /[.!?]\s*$/

/**
 * "The port was open, Kroll said. “We pay.”": what he is told to have said without its words, and the sentence quoted behind it, are two
 * sayings of one speaker.
 */
export function apartByMode(text: string, one: Attribution): Attribution[] {
  const [first, ...rest] = one.contents
  if (!first || rest.length === 0 || isQuoted(text, first)) return [one]
  const at = one.contents.findIndex((content, nth) => nth > 0 && opensSentence(text, content, one.contents[nth - 1]))
  if (at < 0 || one.contents.slice(0, at).some((content) => isQuoted(text, content))) return [one]
  return [
    { ...one, contents: one.contents.slice(0, at) },
    { ...one, cue: null, contents: one.contents.slice(at) },
  ]
}

const isQuoted = (text: string, { start, end }: Span) => QUOTED.test(text.slice(start, end))

const opensSentence = (text: string, { start }: Span, before: Span | undefined) =>
  OPENS.test(text.slice(start, start + 3)) && ENDED.test(text.slice(before?.end ?? 0, start))
