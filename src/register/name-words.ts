/** A run of letters or digits; names are compared word by word and gap by gap. */
export interface NameWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

export function nameWords(text: string, from = 0, to = text.length): NameWord[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const words: NameWord[] = []
  for (const match of part.matchAll(WORD)) {
    const start = from + match.index
    words.push({ text: match[0], start, end: start + match[0].length })
  }
  return words
}

export type Gap = 'space' | 'hyphen' | 'apostrophe' | 'possessive' | 'dot' | 'comma' | 'slash' | 'other'

/** What stands between two words. A line may break inside a name; a paragraph may not. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to - from > 4) return 'other'
  const gap = text.slice(from, to)
  if (/^(?:[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]?)$/.test(gap)) return 'space'
  if (/^[-‐‑–]$/.test(gap)) return 'hyphen'
  if (/^['’‘ʼ]$/.test(gap)) return 'apostrophe'
  if (/^['’‘ʼ]\s$/.test(gap)) return 'possessive' // "Members’ Council"
  if (/^\.\s?$/.test(gap)) return 'dot'
  if (/^,\s$/.test(gap)) return 'comma'
  return gap === '/' ? 'slash' : 'other'
}
