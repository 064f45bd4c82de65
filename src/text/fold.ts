/** For comparing names and words: no accents, no case, one kind of apostrophe and dash. Length may change. */
export function fold(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase()
  if (PRINTED.test(words)) return words.replace(/[‘’]/g, "'").toLowerCase()
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ′`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** ASCII without the backtick, blanks one by one: nothing to fold but case. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/
/** The same with quotation marks and apostrophes as they are printed: no more to fold than these and the case. */
const PRINTED = /^[!-_a-~“”„«»‘’]+(?: [!-_a-~“”„«»‘’]+)*$/
