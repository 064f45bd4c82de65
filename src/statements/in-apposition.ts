import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const APART = 100 // UTF-16 units between the two names
const OPENS =
  /^,\s(?:an?|the|his|her|their|once|long|now|also)\s[^,.;:“”"()]{1,90}\s(?:of|to|for|under|with|by|like|than)\s(?:\p{L}+\s){0,4}$/u

/** "A spokesman for Mr Pistorius clarified. He": whom others speak for, work for or follow is not who speaks. */
export const isServed = ({ start }: PersonMention, { text }: SpeakerContext): boolean =>
  /\b(?:spokes\p{L}+|aides?|advis[eo]rs?|lawyers?|offices?|critics?|predecessors?|successors?|deput(?:y|ies)|allies|friends?|rivals?|opponents?|sources? close|people close)\s(?:for|of|to|from)\s(?:(?:the\s)?(?:\p{L}[\p{L}.’'-]*\s){0,3})$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  )

/** "Klingbeil’s predecessor, Christian Lindner, would have choked. He": the owner only says who the other is. */
export function isOwnerOfAnother({ id, end }: PersonMention, { people, text }: SpeakerContext): boolean {
  const owned = /^['’]s?\s(?:[\p{L}-]+\s){0,3}[\p{L}-]+,?\s(?=\p{Lu})/u.exec(text.slice(end, end + APART))
  const other = owned && spansIn(people, end + owned[0].length, end + owned[0].length + 1)[0]
  return !!other && other.id !== id && other.start === end + owned[0].length
}

/** "Babel, a close partner of Ficus, has asked. He": the second name only says who the first is. */
export function isInApposition({ id, start, end }: PersonMention, { people, text }: SpeakerContext): boolean {
  const [before] = spansBefore(people, start, 1)
  if (!before || before.id === id || start - before.end > APART) return false
  return (
    /^(?:['’]s?(?:\s[\p{L}-]+){1,4})?,\s/u.test(text.slice(end, end + 60)) && OPENS.test(text.slice(before.end, start))
  )
}
