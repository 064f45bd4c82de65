const DASH = /^\s*[–—-]\s?(?=\p{Lu})/u
const NEAR = 6 // UTF-16 units

/** How long the dash is with which a paragraph opens somebody's words, its blanks included; 0: none does. */
export const openingDash = (text: string, start: number): number =>
  DASH.exec(text.slice(start, start + NEAR))?.[0].length ?? 0
