import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'
import { theOnly } from './the-only.ts'

const DOES =
  /^,?\s(?:to\s|who\s|(?:flew|came|went|took|gave|rose|stood|spoke|left|has|had|is|was|\p{Ll}{2,}(?:ed|s))\s)/u

/** "Before the meeting of the council the President of the Republic, | Ada Kroll": the source ends on the name of whom it tells by office. */
const APPOSED = new RegExp(
  `(?:^|,\\s|\\s)[Tt]he\\s(?:[\\p{L}’'-]+\\s){0,2}?(?:${[...TITLE].join('|')})(?:\\s(?:of|for)\\s[^,]{2,50})?,\\s$`,
  'iu',
)

/** "Defence Minister Ada Kroll flew in for the ceremony and gave the quote of the week: “…”": who opens it, whatever she does. */
export function subjectNamed({ start, end }: Span, { people, text }: SpeakerContext): Resolved | null {
  const person = theOnly(spansIn(people, start, end))
  const first = person && spansIn(people, start, end)[0]
  if (!first) return null
  const before = text.slice(start, first.start).trim().split(/\s+/)
  const isOpened = before.every((word) => word === '' || /^\p{Lu}/u.test(word))
  if (APPOSED.test(text.slice(start, first.start)) && first.end === end) return resolvedTo(first, first.how)
  return isOpened && before[0] !== 'The' && DOES.test(text.slice(first.end, end)) ? resolvedTo(first, first.how) : null
}
