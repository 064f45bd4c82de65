import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'

const VERB = new RegExp(`\\b(?:${FINITE}|\\p{Ll}{3,}ed|sa(?:id|ys))\\b`, 'u')
const LONGEST = 60 // UTF-16 units of a subject before the comma
const OF_NARRATOR = /^(?:But|And|Yet|Still|However|Meanwhile|Also|Earlier|Later|Now|Then|On|In|At)\b/
const QUOTED = /["“”„«»]/

/**
 * Unquoted words of one sentence as far as it goes: "Only two states, Latvia among them, were ready, she said." begins with its
 * subject, though the tagger begin behind the first comma; and nothing goes on beyond the stop of its sentence, or of its marks.
 */
export function wholeSentence(text: string, paragraph: Span, one: Attribution): Attribution {
  const { cue, contents } = one
  if (!cue) return one
  if (contents.some(({ start, end }) => QUOTED.test(text.slice(start, end))))
    return { ...one, contents: contents.map((content) => toLastMark(text, cue, content)) }
  const lines = sentences(text, paragraph.start, paragraph.end)
  const told = contents.map((content, nth) => {
    const [line] = spansIn(lines, content.start, content.start + 1)
    if (!line) return content
    const end = content.end > line.end && cue.start < line.end ? stopOf(text, line) : content.end
    return { start: nth === 0 && content.end <= cue.start ? fromSubject(text, line, content) : content.start, end }
  })
  return { ...one, contents: told }
}

/** "Kroll said: “We pay.” Two states were ready": what comes behind the marks of a whole sentence is none of it. */
function toLastMark(text: string, cue: Span, content: Span): Span {
  const words = text.slice(content.start, content.end)
  const whole = content.start >= cue.end ? WHOLE.exec(words)?.[0] : undefined
  return whole === undefined || QUOTED.test(words.slice(whole.length))
    ? content
    : { start: content.start, end: content.start + whole.length }
}

const WHOLE = /^["“„«][^"“”„«»]{3,}[.!?…]["”»](?=\s+\p{Lu})/u
const stopOf = (text: string, { start, end }: Span) => start + text.slice(start, end).replace(/[.!?]+$/, '').length

function fromSubject(text: string, line: Span, { start }: Span): number {
  const ahead = text.slice(line.start, start)
  const isSubject = /^\p{Lu}[^,;:“”"]+,\s$/u.test(ahead) && !VERB.test(ahead) && !OF_NARRATOR.test(ahead)
  return isSubject && ahead.length <= LONGEST ? line.start : start
}
