import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const KIND = '(?:letter|memo|note|message|post|column|article|op-ed|e-?mail)'
const PAPER = new RegExp(`^the\\s(?:(?!draft\\b|open\\b)[\\p{L}-]+\\s){0,2}${KIND}$`, 'u')
const WRITES = new RegExp(
  `^(?:,[^,.;:“”"]{1,60},)?\\s(?:(?:has|had)\\s)?(?:writes?|wrote|written|said|says|warned|warns|argued|argues)\\sin\\s(?:the|a|an|his|her)\\s(?:[\\p{L}-]+\\s){0,2}${KIND}\\b`,
  'u',
)
const WROTE_TO = /^(?:,[^,.;:“”"]{1,60},)?,?\s(?:(?:has|had)\s)?(?:written|wrote|writes)\sto\s/u
const OWNS = new RegExp(`^['’]s?\\s(?:[\\p{L}-]+\\s){0,2}${KIND}\\b`, 'u')
const FROM = new RegExp(`\\b${KIND}\\s(?:(?:signed|sent|written)\\s)?(?:by|from|of)\\s(?:[\\p{L}’'-]+\\s){0,5}$`, 'u')
const BESIDE = 100 // UTF-16 units on either side of a name
const MENTIONS = 60 // names back

/** "The two-page letter goes on": the one person whom the article tells before to have written one; nobody where two have. */
export function letterWriter(words: string, source: Span, { text, people }: SpeakerContext): Resolved | null {
  const paper = words.replace(/^The\s/, 'the ').replace(/,\s.*$/su, '') // "the letter, seen by the Harbour Post"
  if (!PAPER.test(paper)) return null
  const isLetter = paper.endsWith('letter')
  const writers = spansBefore(people, source.start, MENTIONS).filter(({ start, end }) => {
    const behind = text.slice(end, end + BESIDE)
    return (
      WRITES.test(behind) ||
      (isLetter && WROTE_TO.test(behind)) ||
      OWNS.test(behind) ||
      FROM.test(text.slice(Math.max(0, start - BESIDE), start))
    )
  })
  const writer = theOnly(writers)
  return writer && resolvedTo(writer, `"${words}": the one who wrote it`)
}
