import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SignedWords } from './signed-attributions.ts'

/** Words that a post passes on, and who said them. */
export interface PassedOn {
  readonly person: PersonMention
  readonly words: Span
}

const LONGEST = 160 // UTF-16 units before the mark
const TO = /^(?:,[^,:.!?“”"]{2,60},|\s\([^()]{1,40}\))?(?:,?\s(?:to|at|in|on)\s[^:.!?“”"]{2,80})?:\s*$/u // "Greta Solheim, head of the port, to the cooks of Oslo:"

/** "In Oslo with the best of ministers. Greta Solheim: “…” Quite so.": quotations in a post that one person's name leads up to by a colon. */
export function passedOn(
  { contents, signature, type }: SignedWords,
  text: string,
  people: readonly PersonMention[],
  quotations: readonly Quotation[],
): PassedOn[] {
  if (type !== 'post' || signature.quotes) return []
  return contents.flatMap(({ start, end }) =>
    spansIn(quotations, start, end).flatMap((words) => {
      const before = spansIn(people, Math.max(start, words.start - LONGEST), words.start)
      const person = before.find((one) => TO.test(text.slice(one.end, words.start)))
      return person ? [{ person, words: { start: words.start, end: Math.min(words.end, end) } }] : []
    }),
  )
}

/** A post's own words: what is left without those it passes on. */
export function ownWordsOf(contents: readonly Span[], passed: readonly PassedOn[], text: string): Span[] {
  return contents.flatMap(({ start, end }) => {
    const pieces: Span[] = []
    let from = start
    for (const { words } of passed) {
      if (words.start < start || words.end > end) continue
      pieces.push({ start: from, end: words.start })
      from = words.end
    }
    return [...pieces, { start: from, end }]
      .map((piece) => trimmed(piece, text))
      .filter(({ start, end }) => end > start)
  })
}

function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: /\p{L}/u.test(words) ? from + words.trim().length : from }
}
