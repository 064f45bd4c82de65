import { sentences } from '../text/sentences.ts'
import type { Attribution, Span } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'

const OPENS = new RegExp(`^${FINITE}(?:n[’']t)?\\s`)

/** "he said |, |", "he told | the committee, |" */
const BETWEEN =
  /^(?:\s(?:him|her|them|us|me|reporters|journalists|lawmakers|(?:the|an?)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+))?,\s$/u

/** "Finland, he said, would spend more": what is said begins before the words of saying. */
export function withSubject(text: string, paragraph: Span, one: Attribution): Attribution {
  const [content] = one.contents
  const { source, cue } = one
  if (!source || !cue || !content || one.contents.length > 1 || content.start < cue.end || source.start > cue.start)
    return one
  if (!BETWEEN.test(text.slice(cue.end, content.start)) || !OPENS.test(text.slice(content.start, content.start + 12)))
    return one
  const last = sentences(text, paragraph.start, source.start).at(-1)
  const words = last ? text.slice(last.start, source.start).trimEnd() : ''
  const subject = words.endsWith(',') ? words.slice(words.lastIndexOf(': ') + 1, -1).trimStart() : ''
  if (!last || subject === '' || /["“”,;]/.test(subject)) return one
  const start = last.start + words.length - 1 - subject.length
  return { ...one, contents: [{ start, end: start + subject.length }, content] }
}
