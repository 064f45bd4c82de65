const LONGEST = 4000 // UTF-16 units read at once: bounds what one bad paragraph may cost

/**
 * The lines of a text that hold more than white space, long ones cut into windows at the end of a sentence; with `byLine`
 * false the whole stretch is one line.
 */
export function paragraphRanges(
  text: string,
  from = 0,
  to = text.length,
  byLine = true,
): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let start = from; start < to; ) {
    const newline = byLine ? text.indexOf('\n', start) : -1
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

/**
 * Joins a line that ends in a colon with the next one where that opens with a quotation mark: "The memo reads:" and the
 * words it reads are one paragraph to the tagger. Returns for each stretch which of the given ones it begins with.
 */
export function joinIntroduced(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): { readonly start: number; readonly end: number; readonly first: number }[] {
  const joined: { start: number; end: number; first: number }[] = []
  ranges.forEach(([start, end], first) => {
    const last = joined.at(-1)
    const introduced =
      last &&
      /:\s*$/.test(text.slice(Math.max(last.start, last.end - 8), last.end)) &&
      /^\s*["“„«]/.test(text.slice(start, start + 8)) // prettier-ignore
    if (introduced && end - last.start <= LONGEST) last.end = end
    else joined.push({ start, end, first })
  })
  return joined
}
