/** A line above a text that is a sentence of it, and no more its head. */
export const isSentence = (line: string): boolean =>
  /[“”]/.test(line) || (/\p{Ll}{2}[.!?]$/u.test(line) && line.split(' ').length > 4)
