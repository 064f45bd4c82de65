const UNEVEN = /[\p{Cs}\p{Cc}\p{Bidi_Control}]|[^\S ]| {2}|^ | $/u

/**
 * Printed words for one line of a page or terminal: white space and control characters become a blank,
 * so that no article can move the cursor; marks that turn the direction of writing go, lone surrogates are shown.
 */
export function oneLine(printed: string): string {
  // most words need nothing done, and looking once is cheaper than replacing thrice
  if (!UNEVEN.test(printed)) return printed
  return printed
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\p{Bidi_Control}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The first `most` characters, cut between words, with an ellipsis where something was cut. */
export function shortened(words: string, most: number): string {
  const line = oneLine(words)
  if (line.length <= most) return line
  const blank = line.lastIndexOf(' ', most)
  const cut = line.slice(0, blank > most / 2 ? blank : most)
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–—-]+$/, '')} …`
}

/** Without the quotation marks and blanks around it, so that ours can stand there. */
export function bare(words: string): string {
  return oneLine(words)
    .replace(/^["“”„«»‟\s]+/, '')
    .replace(/["“”„«»‟\s]+$/, '')
}

/** In quotation marks, unless the words have some of their own. */
export function quoted(words: string): string {
  return /["“”„«»]/.test(words) ? words : `“${words}”`
}
