import type { Attribution, Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { whoIsMeant } from './who-is-meant.ts'

const WHO =
  /,\s(who)\s(?:(?:on|last|this|in|at)\s(?:\p{L}+\s){1,2}|(?:had|has|later|also|earlier|yesterday|today|then|already|once)\s){0,2}$/du
const LONGEST = 60 // UTF-16 units before the words of saying

/** "To the auditor replied the minister, Kroll, who on Tuesday said that …": it is Kroll who said so, whomever the tagger takes. */
export function saidByWho(text: string, people: readonly PersonMention[], one: Attribution): Attribution {
  const { source, cue } = one
  if (!source || !cue || source.start > cue.start) return one
  const from = Math.max(0, cue.start - LONGEST)
  const range = WHO.exec(text.slice(from, cue.start))?.indices?.[1]
  const who: Span | undefined = range && { start: from + range[0], end: from + range[1] }
  if (!who || who.start < source.end) return one
  const meant = whoIsMeant(who, { text, people })
  const isName = people.some(({ start, end }) => start === meant?.start && end === meant.end)
  return meant && isName && meant.start > source.end ? { ...one, source: meant } : one
}
