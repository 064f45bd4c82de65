import { sentences } from '../text/sentences.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { antecedentOf } from './pronouns.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const WORDS =
  /['’]s?\s(?:\p{L}[\p{L}-]*\s){0,2}(?:speech|remarks?|address|comments?|statement|words|message|letter|post|tweet|testimony|answer|warning|pledge|promise|call|demand|argument|view|account)\b/u

/** "A statement from Rubio", "a letter signed by Ms. Frei" */
const FROM =
  /\b(?:statement|letter|note|message|post|e-?mail|article|memo|column|op-ed|remarks?|speech)\s(?:signed\s)?(?:by|from|of)\s(?:the\s)?(?:\p{L}[\p{L}-]*\s){0,4}?$/u

/** "His post", "her letter": his, hers. */
const OWN = /^(his|her)\s(?:\p{Ll}+\s)?(?:post|tweet|letter|message|speech|statement|remarks|words|answer|reply)$/iu

const LONGEST = 300 // UTF-16 units back in which the sentence before must begin

/** "Readers ask about Kroll’s remark in the call. It reads in full: “…”": the person whose words the sentence before speaks of. */
export function wordsOfBefore(source: Span, { text, people }: SpeakerContext): Resolved | null {
  if (!/^\s(?:reads?|ran|runs|goes|went)\b[^.!?“”"]{0,30}:/.test(text.slice(source.end, source.end + 50))) return null
  const last = sentences(text, Math.max(0, source.start - LONGEST), source.start).at(-1)
  if (!last || text.slice(last.start, last.end).includes('\n')) return null
  const named = spansIn(people, last.start, last.end)
  const owner = theOnly(named)
  const isOwner = named.some(({ end }) => WORDS.exec(text.slice(end, last.end))?.index === 0)
  return owner && isOwner ? resolvedTo(owner, '"It": words of the person named in the sentence before') : null
}

/** "Rubio’s speech", "a pillar of Ms. Frei’s remarks": the words of the person named are the person’s. */
export function wordsOfPerson(source: Span, context: SpeakerContext): Resolved | null {
  const { text, people } = context
  const words = text.slice(source.start, source.end)
  const whose = OWN.exec(words)?.[1]
  const own = whose === undefined ? null : antecedentOf(whose, source, context)
  if (own?.speaker) return own
  if (THE_TEXT.test(words)) return writerBefore(source, context)
  const owned = WORDS.exec(words)
  const named = spansIn(people, source.start, source.end)
  const owner = owned
    ? named.find(({ end }) => end === source.start + owned.index)
    : named.slice(0, 1).find(({ start }) => FROM.test(text.slice(source.start, start)))
  if (!owner) return null
  return resolvedTo(owner, `"${words}": words of the person named`)
}

const THE_TEXT = /^the\s(?:text|letter|note|message)$/i
const PARAGRAPHS = 2 // back in which the letter is told of

/** "She posted a letter from the chief, Ada Brandt. ¶ “…,” the text read.": the one whose letter, note or post was told of last. */
function writerBefore(source: Span, { text, people, antecedents }: SpeakerContext): Resolved | null {
  const before = spansBefore(antecedents.paragraphs, source.end, PARAGRAPHS)
  const from = Math.min(...before.map(({ start }) => start), source.start)
  const writer = theOnly(
    spansIn(people, from, source.start).filter(({ start }) =>
      FROM.test(text.slice(Math.max(from, start - 100), start)),
    ),
  )
  const words = text.slice(source.start, source.end)
  return writer && resolvedTo(writer, `"${words}": of the person from whom a letter was told of before`)
}
