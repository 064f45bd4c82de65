import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { Introduced } from './introduced-quotation.ts'
import type { PersonMention } from './people.ts'
import { theOnly } from './the-only.ts'

const LONGEST = 300 // UTF-16 units back in which the question or label must begin
const TOPIC =
  /^(?:On\s(?!\p{Lu}\p{Ll}+day\b)|About\s|Asked\s(?:about|for|on|whether|if|how|why|when|what|who)\b)[^:;.!?“”"]{2,80}:$/u
const QUESTION =
  /^(?:(?:And|But|So|Then)\s)?(?:[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Hh]ad|[Hh]as|[Ww]ould|[Ww]ill|[Cc]ould|[Cc]an|[Ss]hould)\s(he|she)\s[^“”"?]{2,100}\?$/u

/**
 * Who answers: "Did she mind being asked? “…”" – she; "KROLL at 10:55, a minute. On arrears: “…”" – the one person whom the paragraph
 * names so far, where a topic alone leads up to the words. Null else.
 */
export function askedQuotation(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): Introduced | null {
  if (!/[:?]\s?$/.test(text.slice(Math.max(paragraph.start, quotation.start - 2), quotation.start))) return null
  const before = sentences(text, Math.max(paragraph.start, quotation.start - LONGEST), quotation.start).at(-1)
  if (!before) return null
  const line = text.slice(before.start, before.end).trim()
  const start = text.indexOf(line, before.start)
  const pronoun = QUESTION.exec(line)?.[1]
  if (pronoun) {
    const at = start + line.search(/\b(?:he|she)\b/)
    return { source: { start: at, end: at + pronoun.length }, colon: null }
  }
  if (!TOPIC.test(line) || spansIn(people, start, quotation.start).length > 0) return null
  const one = theOnly(spansIn(people, paragraph.start, start))
  return (
    one && {
      source: { start: one.start, end: one.end },
      colon: { start: start + line.length - 1, end: start + line.length },
    }
  )
}
