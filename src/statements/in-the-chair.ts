import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const CHAIR = /^the\s(?:chair(?:man|woman|person)?|president|presiding\s\p{L}+)$/iu
const TOLD =
  /(?:^|[\n.;,])\s?(?:[Ii]n\sthe\s[Cc]hair|Chair(?:man|woman|person)?|Presiding|President)\s?[:–—]\s(?:(?:Mr|Ms|Mrs|Dame|Sir|Dr)\.?\s)?$/u
const LONGEST = 40 // UTF-16 units before a name

/** "The Chair" of minutes whose head says "In the chair: Ms Ada Kroll": the one person named so. */
export function inTheChair(words: string, { text, people, byline }: SpeakerContext): Resolved | null {
  if (!CHAIR.test(words)) return null
  const named = [...people, ...byline].filter(({ start }) => TOLD.test(text.slice(Math.max(0, start - LONGEST), start)))
  const one = theOnly(named)
  return one && resolvedTo(one, `"${words}": named in the head as in the chair`)
}
