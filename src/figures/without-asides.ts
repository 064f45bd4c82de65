const OPENS = /^(?:which|who|whose|whom|where)$/
const LONGEST = 16

/** The words of a clause with those of ", which would not hear of 3.5 percent," blank, so that others keep their places. An aside that does not close stays: what is told stands in it. */
export function withoutAsides(words: readonly string[]): readonly string[] {
  const found = [...words]
  for (let at = 0; at < found.length - 1; at += 1) {
    if (found[at] !== ',' || !OPENS.test(found[at + 1] ?? '')) continue
    const close = found.indexOf(',', at + 1)
    if (close < 0) return found
    if (close - at <= LONGEST) found.fill('', at + 1, close)
    at = close - 1
  }
  return found
}
