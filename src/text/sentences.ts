/** A sentence's place in the text, UTF-16 units, end exclusive, without white space at its edges. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sgt|Sen|Rep|Gov|Sec|St|Jr|Sr|No|vs|etc|e\.g|i\.e|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|bn|Inc|Ltd|Co|Corp)|\b\p{Lu})\.$/u
const END = /[.!?…]+["”’»')\]]*(?=\s|$)|\n+/gu

/** Sentences of running text. A newline ends one; "U.S." and "Mr." do not, unless a new sentence clearly starts. */
export function sentences(text: string, from = 0, to = text.length): SentenceSpan[] {
  const found: SentenceSpan[] = []
  let start = from
  const slice = text.slice(from, to)
  for (const match of slice.matchAll(END)) {
    const end = from + match.index + match[0].length
    if (!match[0].startsWith('\n') && goesOn(text, end, to)) continue
    push(text, start, end, found)
    start = end
  }
  push(text, start, to, found)
  return found
}

/** Whether the sentence goes on behind this mark: an abbreviation, or a small letter next. */
function goesOn(text: string, end: number, to: number): boolean {
  const next = /\S/.exec(text.slice(end, Math.min(end + 8, to)))?.[0]
  if (next === undefined) return false
  if (/\p{Ll}/u.test(next)) return true
  return (
    ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)) &&
    !/\p{Lu}\.\p{Lu}\.$/u.test(text.slice(Math.max(0, end - 4), end))
  )
}

function push(text: string, from: number, to: number, found: SentenceSpan[]): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) found.push({ start, end })
}
