/** Words of an article as one short line: a long stretch is left out in the middle. */
export function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line
}
