/** A sentence's place in the text, UTF-16 units, end exclusive, without white space at its edges. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const TITLE =
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Gens?|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Sens?|Reps?|Gov|Sec|St|Mt|Ft|No|vs?|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx)\.$/
const MAY_END = /(?:\b(?:Jr|Sr|etc|a\.m|p\.m|bn|Inc|Ltd|Co|Corp)|\b\p{L}(?:\.\p{L})+)\.$/u
const INITIAL = /(?:^|\s)\p{Lu}\.$/u // "J. Weiss", but "Plan B. They left."
const PLAIN_START =
  /^(?:He|She|It|They|We|I|The|A|An|This|That|These|Those|But|And|In|On|At|There|His|Her|Their|If|When)\b/
/** A blank that the page lost between two sentences ends one, too: "the mission.The minister". */
const END = /(?<![.!?…])[.!?…]+["”’»')\]]*(?=\s|$)|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+\s)(?!(?:Com|Org|Net|Gov)\s)|\n+/gu

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
  const rest = text.slice(end, Math.min(end + 16, to)).trimStart()
  if (rest === '') return false
  if (/^\p{Ll}/u.test(rest)) return true
  const before = text.slice(Math.max(0, end - 12), end)
  if (TITLE.test(before)) return true
  return (MAY_END.test(before) || INITIAL.test(before)) && !PLAIN_START.test(rest)
}

function push(text: string, from: number, to: number, found: SentenceSpan[]): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) found.push({ start, end })
}
