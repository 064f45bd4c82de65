/** A word, a number or one mark, with its place in the text. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=\p{N})[.,]\p{N}+)*(?:[-‐‑'’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** A currency's code written on to its number. */
const CODE = /^(?:USD|EUR|GBP|PLN|NOK|SEK|DKK|CZK|HUF|RON|BGN|TRY|CAD|AUD|UAH|CHF|JPY|ISK|\p{Lu}?[Kk]r)(?=\p{N})/u

/**
 * Words keep inner hyphens and apostrophes ("Alliance’s", "long-standing"); "U.S." is one word; 2.5 and 55,000 are one number, "EUR4.8" is
 * a code and a number, "A400.5" one word.
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = []
  const whole = to < text.length ? text.slice(0, to) : text
  for (let at = from; at < to; ) {
    const plain = plainWordAt(whole, at)
    TOKEN.lastIndex = at
    const read = plain > at ? whole.slice(at, plain) : TOKEN.exec(whole)?.[0]
    if (read === undefined) break
    const last = plain > at ? plain : TOKEN.lastIndex
    const word = (isDigit(whole.charCodeAt(last - 1)) && CODE.exec(read)?.[0]) || read
    const end = last - read.length + word.length
    found.push({ text: word, start: end - word.length, end, kind: kindOf(word) })
    at = end
    while (whole.charCodeAt(at) === BLANK) at++
  }
  return found
}

const BLANK = 32

/** Where a word of English letters alone ends, which most are; `at` itself where the expression has to say it. */
function plainWordAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (!isLetter(first)) return at
  let end = at + 1
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const isPoint = next === 46 || next === 44
  const mayGoOn =
    next >= 128 || next === 39 || next === 45 || (isPoint && (end === at + 1 || isDigit(text.charCodeAt(end - 1)))) // ' -
  return mayGoOn ? at : end
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** By the first sign. */
function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if (isLetter(code)) return 'word'
  if (isDigit(code)) return 'number'
  return /^\p{N}/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark'
}
