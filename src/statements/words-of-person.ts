import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'

const WORDS =
  /['’]s?\s(?:\p{L}[\p{L}-]*\s){0,2}(?:speech|remarks?|address|comments?|statement|words|message|letter|post|tweet|testimony|answer|warning|pledge|promise|call|demand|argument|view|account)\b/u

/** "Rubio’s speech", "a pillar of Ms. Frei’s remarks": the words of the person named are the person’s. */
export function wordsOfPerson(source: Span, { text, people }: SpeakerContext): Resolved | null {
  const words = text.slice(source.start, source.end)
  const owned = WORDS.exec(words)
  if (!owned) return null
  const owner = spansIn(people, source.start, source.end).find(({ end }) => end === source.start + owned.index)
  if (!owner) return null
  return resolvedTo(owner, `"${words}": words of the person named`)
}
