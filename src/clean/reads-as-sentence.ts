/** Five words in small letters one after the other make a sentence of a line. */
export const readsAsSentence = (line: string): boolean =>
  /(?:^|\s)[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+(?:\s|$)/.test(line)
