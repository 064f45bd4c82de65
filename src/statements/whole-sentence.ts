import type { Quotation } from '../text/quotation-marks.ts'
import type { SentenceSpan } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'

const VERB = new RegExp(`\\b(?:${FINITE}|\\p{Ll}{3,}ed|sa(?:id|ys))\\b`, 'u')
const LONGEST = 60 // UTF-16 units of a subject before the comma
const OF_NARRATOR = /^(?:But|And|Yet|Still|However|Meanwhile|Also|Earlier|Later|Now|Then|On|In|At)\b/

/**
 * Unquoted words of one sentence as far as it goes: "Only two states, Latvia among them, were ready, she said." begins with its
 * subject, though the tagger begin behind the first comma; and nothing goes on beyond the stop of its sentence, or of its marks. `lines` are the sentences of
 * its paragraph.
 */
export function wholeSentence(
  text: string,
  lines: readonly SentenceSpan[],
  quotations: readonly Quotation[],
  one: Attribution,
): Attribution {
  const { cue, contents } = one
  if (!cue) return one
  if (contents.some(({ start, end }) => spansIn(quotations, start, end).length > 0))
    return { ...one, contents: contents.map((content) => toLastMark(text, cue, quotations, content)) }
  const told = contents.map((content, nth) => {
    const [line] = spansIn(lines, content.start, content.start + 1)
    if (!line) return content
    const isEnded = /[.!?]/.test(text.charAt(line.end - 1)) // and not by the end of a paragraph: “…” may come below
    const end = isEnded && content.end > line.end && cue.start < line.end ? stopOf(text, line) : content.end
    return { start: nth === 0 && content.end <= cue.start ? fromSubject(text, line, content) : content.start, end }
  })
  return { ...one, contents: told }
}

/** "Kroll said: “We pay.” Two states were ready": what comes behind the marks of a whole sentence is none of it. */
function toLastMark(text: string, cue: Span, quotations: readonly Quotation[], content: Span): Span {
  const [own, other] = spansIn(quotations, content.start, content.end)
  if (!own || other || content.start < cue.end || own.start !== content.start || own.end >= content.end) return content
  const isWhole = /[.!?…]/.test(text.charAt(own.inner.end - 1)) && /^\s+\p{Lu}/u.test(text.slice(own.end, own.end + 3))
  return isWhole ? { start: content.start, end: own.end } : content
}

const stopOf = (text: string, { start, end }: Span) => start + text.slice(start, end).replace(/[.!?]+$/, '').length

function fromSubject(text: string, line: Span, { start }: Span): number {
  const ahead = text.slice(line.start, start)
  const isSubject = /^\p{Lu}[^,;:“”"]+,\s$/u.test(ahead) && !VERB.test(ahead) && !OF_NARRATOR.test(ahead)
  return isSubject && ahead.length <= LONGEST ? line.start : start
}
