import type { Attribution, Span } from './attribution.ts'

const QUOTED = /["“”„«»]/
/** “We pay.”, behind a sentence that has ended */
const OPENS = /^["“„«]\s?\p{Lu}/u
const ENDED = /[.!?]\s*$/
/** “We pay.” The port was open */
const RUNS_ON = /^["“„«][^"“”„«»]{3,}[.!?…]["”»]\s+(?=\p{Lu})/u

/**
 * "The port was open, Kroll said. “We pay.”": what he is told to have said without its words, and the sentence quoted behind it, are two
 * sayings of one speaker. “We pay.” The port was open, Kroll said: two as well; what follows what he had said before is the writer's.
 */
export function apartByMode(text: string, one: Attribution): Attribution[] {
  const [first] = one.contents
  if (!first) return [one]
  if (isQuoted(text, first)) return apartBehind(text, one, first)
  const at = one.contents.findIndex((content, nth) => nth > 0 && opensSentence(text, content, one.contents[nth - 1]))
  if (at < 0 || one.contents.slice(0, at).some((content) => isQuoted(text, content))) return [one]
  return [
    { ...one, contents: one.contents.slice(0, at) },
    { ...one, cue: null, contents: one.contents.slice(at) },
  ]
}

function apartBehind(text: string, one: Attribution, { start, end }: Span): Attribution[] {
  const [quoted] = RUNS_ON.exec(text.slice(start, end)) ?? []
  if (quoted === undefined || QUOTED.test(text.slice(start + quoted.length, end))) return [one]
  const [quotation, behind] = [
    { start, end: start + quoted.trimEnd().length },
    { start: start + quoted.length, end },
  ]
  const rest = one.contents.slice(1)
  return one.cue && one.cue.start >= end
    ? [
        { ...one, cue: null, contents: [quotation] },
        { ...one, contents: [behind, ...rest] },
      ]
    : [{ ...one, contents: [quotation, ...rest] }]
}

const isQuoted = (text: string, { start, end }: Span) => QUOTED.test(text.slice(start, end))

const opensSentence = (text: string, { start }: Span, before: Span | undefined) =>
  OPENS.test(text.slice(start, start + 3)) && ENDED.test(text.slice(before?.end ?? 0, start))
