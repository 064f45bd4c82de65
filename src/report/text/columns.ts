const PLAIN = /^[\x20-\x7E]*$/
const NARROW = /[\p{M}\p{Cf}]/u
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\p{Emoji_Presentation}]/u

/** Columns a terminal gives to some words: two for East Asian characters and emoji, none for combining marks. */
export function columnsOf(words: string): number {
  if (PLAIN.test(words)) return words.length
  let columns = 0
  for (const character of words) columns += NARROW.test(character) ? 0 : isWide(character) ? 2 : 1
  return columns
}

export function isWide(character: string): boolean {
  return WIDE.test(character)
}
