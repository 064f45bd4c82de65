import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { isSpeechVerb, type Teller } from './beside-quotation.ts'
import type { PersonMention } from './people.ts'

const LONGEST = 140 // UTF-16 units from the quotation to the end of the name
const LEAST_WORDS = 4 // of the quotation: less is a name or a title
const FRONT =
  /^,?\s(?:[–—-]\s)?(\p{Ll}{3,})(?:\s\p{Ll}+ly)?((?:\s(?:on|in|at|during|after|before|from|last|this|yesterday|today)(?:\sthe)?(?:\s(?!(?:on|in|at|during|after|before|from|last|this|yesterday|today|that|and|but|to|of|by|who|the|an?|his|her|its|our)\b)[\p{L}\p{N}’'-]+){0,4}?)*)\s((?:(?:the|an?|his|her|its|our)\s)?(?:(?:\p{L}[\p{L}’'-]*,?|\p{L}{1,3}\.)\s){0,8})$/u
const NOT_A_TITLE = /\b(?:that|who|whom|whose|which|and|but|by|about|against|with|before|after|when|while|as)\b/

/**
 * “…,” assured in Riga on Thursday the minister, Greta Solheim: a translation's order, with when and where between the verb of saying and
 * the one person named behind it. Null where no verb of saying opens it.
 */
export function invertedTeller(
  text: string,
  paragraph: Span,
  { end, inner }: Quotation,
  people: readonly PersonMention[],
): Teller | null {
  if (text.slice(inner.start, inner.end).split(/\s+/).length < LEAST_WORDS) return null
  if (!/^,?\s(?:[–—-]\s)?\p{Ll}/u.test(text.slice(end, end + 5))) return null
  const [person] = spansIn(people, end, Math.min(paragraph.end, end + LONGEST))
  const front = person && FRONT.exec(text.slice(end, person.start))
  const [, verb = '', , title = ''] = front ?? []
  if (!person || !front || !isSpeechVerb(verb) || NOT_A_TITLE.test(title)) return null
  const cue = end + front[0].indexOf(verb)
  const role = title.includes(',') ? '' : (/(?:^|\s)((?:the|an?|his|her|its|our)\s.*)$/su.exec(title)?.[1] ?? '')
  return {
    source: { start: person.start - role.length, end: person.end },
    cue: { start: cue, end: cue + verb.length },
  }
}
