const LONGEST = 4000 // UTF-16 units read at once: bounds what one bad paragraph may cost

/** The lines of a text that hold more than white space, long ones cut into windows at the end of a sentence. */
export function paragraphRanges(text: string, from = 0, to = text.length): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    for (let at = start; at < end; ) {
      const next = end - at <= LONGEST ? end : cutBefore(text, at, at + LONGEST)
      if (/\S/.test(text.slice(at, next))) found.push([at, next])
      at = next
    }
    start = end + 1
  }
  return found
}

/** The end of the last sentence before `limit`, else of the last word; never inside a pair of surrogates. */
function cutBefore(text: string, from: number, limit: number): number {
  const least = from + LONGEST / 2
  for (let at = limit; at > least; at--) {
    if (/\s/.test(text.charAt(at)) && /[.!?”"’]/.test(text.charAt(at - 1))) return at
  }
  for (let at = limit; at > least; at--) if (/\s/.test(text.charAt(at))) return at
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}
