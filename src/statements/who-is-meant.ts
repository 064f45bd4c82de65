import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const LONGEST = 160 // UTF-16 units back from "who"
/** "Kroll, the navy chief, who", "Kroll of Norhaven, who" */
const BETWEEN =
  /^(?:\s(?:of|from|at)\s(?:the\s)?[\p{L}’'-]+(?:(?:\s[\p{L}’'-]+){0,3}|(?:\s(?:\p{Lu}[\p{L}’'-]+|of|for|and|on|the|in)){0,9}))?(?:,\s[^,.;:“”"]{1,60})?,?\s$/u
const ROLE =
  /(?:^|[\s,;])((?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Mm]any|[Oo]ne|[Oo]ther|[Tt]wo|[Tt]hree|[Ff]our)\s(?:\p{L}[\p{L}'’-]*\s){0,4}\p{L}[\p{L}'’-]*),?\s$/u

/** “…,” the lawmaker has said, | who also recalled that */
const JUST_SAID =
  /[”"»],?\s(?<who>(?:[Tt]he\s)?(?:[\p{L}’'-]+\s){0,5}?[\p{L}’'-]+)\s(?:has\s|had\s)?(?:said|stated|declared|explained|noted|affirmed|added|indicated|assured|stressed|warned),\s$/u

/** What "who" stands for: "Kroll, who said", "Kroll, the navy chief, who said", "two diplomats who said"; null where neither comes before. */
export function whoIsMeant(who: Span, { text, people }: Pick<SpeakerContext, 'text' | 'people'>): Span | null {
  const from = Math.max(0, who.start - LONGEST)
  const [person] = spansBefore(people, who.start, 1)
  if (person && person.start >= from && BETWEEN.test(text.slice(person.end, who.start)))
    return { start: person.start, end: person.end }
  const said = JUST_SAID.exec(text.slice(from, who.start))?.groups?.who
  if (said !== undefined) {
    const start = from + text.slice(from, who.start).lastIndexOf(said)
    return { start, end: start + said.length }
  }
  const role = ROLE.exec(text.slice(from, who.start))
  if (!role?.[1]) return null
  const start = from + role.index + role[0].indexOf(role[1])
  return { start, end: start + role[1].length }
}
