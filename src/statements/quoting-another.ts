import { sentences } from '../text/sentences.ts'
import type { Attribution, Span } from './attribution.ts'

const OF_ANOTHER =
  '(?:quoting(?:\\sfrom)?|reading\\s(?:aloud\\s|out\\s)?from|reciting(?:\\sfrom)?|in\\sthe\\swords\\sof|repeating\\sthe\\swords\\sof|borrowing\\s(?:\\p{L}+\\s){1,3}from)'
const STOPS = '(?:in|on|at|during|from|to|as|who|when|after|before|and|that|verbatim)'
const WORD = `(?!${STOPS}\\s)(?:\\p{Lu}\\p{L}{0,4}\\.(?=\\s)|[\\p{L}’'-]+)`
/** Whose words they are: up to what is his, when and where he said them. */
const WHOSE = `(?<who>${WORD}(?:\\s${WORD}){0,7}?)(?=[’']s?\\s|[,.;:“”"]|\\s${STOPS}\\s|$)`
/** “…,” he read out, | quoting President Kroll's speech of Friday. */
const BEHIND = new RegExp(`^[^.;:“”"]{0,60}?(?:,\\s|\\s)${OF_ANOTHER}\\s${WHOSE}`, 'diu')
/** Quoting President Kroll, he said: “…” */
const AHEAD = new RegExp(`^(?:And\\s|But\\s|Then\\s)?${OF_ANOTHER}\\s${WHOSE}[^.;:“”"]{0,60},`, 'diu')

const LONGEST = 600 // UTF-16 units of a sentence that is looked at

/** Whom somebody quotes, where the sentence says that the words in quotation marks are another's, and what it tells of them; he only reads them out. */
export interface QuotedOne {
  readonly who: Span
  readonly rest: Span // "'s speech of 20 May"
}

export function quotingAnother(
  text: string,
  paragraph: Span,
  { source, cue, contents }: Attribution,
): QuotedOne | null {
  const [first] = contents
  if (!first || !source || !/["“„«‘]/.test(text.charAt(first.start))) return null
  const tail = Math.max(source.end, cue?.end ?? 0)
  const ahead = Math.min(source.start, first.start)
  const before = sentences(text, Math.max(paragraph.start, ahead - LONGEST), ahead + 1).at(-1)
  return (
    (tail > first.end ? quotedIn(BEHIND, text.slice(tail, Math.min(paragraph.end, tail + LONGEST)), tail) : null) ??
    (before ? quotedIn(AHEAD, text.slice(before.start, first.start), before.start) : null)
  )
}

function quotedIn(pattern: RegExp, words: string, at: number): QuotedOne | null {
  const range = pattern.exec(words)?.indices?.groups?.who
  if (!range) return null
  const end = range[1] + (/^[^.;:“”"]*/.exec(words.slice(range[1]))?.[0].length ?? 0)
  return { who: { start: at + range[0], end: at + range[1] }, rest: { start: at + range[1], end: at + end } }
}
