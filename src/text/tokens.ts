/** A word, a number or one mark, with its place in the text. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Words keep inner hyphens and apostrophes ("Alliance’s", "long-standing"); "U.S." is one word; 2.5 and 55,000 are one number. */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    const kind = /^\p{N}/u.test(match[0]) ? 'number' : /^\p{L}/u.test(match[0]) ? 'word' : 'mark'
    found.push({ text: match[0], start, end: start + match[0].length, kind })
  }
  return found
}
