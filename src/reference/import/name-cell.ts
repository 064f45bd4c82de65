import { takeMarks } from './footnote-marks.ts'

export interface NameCell {
  readonly name: string
  readonly footnotes: readonly string[]
  readonly aside: string | null // what stands in parentheses behind the name: "Koruny"
}

/**
 * "Czechia*   (Koruny)" → Czechia, "*", Koruny.
 *
 * @param hasAside - whether the producer writes something of its own in parentheses; else they are part of the name
 */
export function nameCell(written: string, hasAside: boolean): NameCell {
  const { words, footnotes } = takeMarks(written.replace(/\s+/gu, ' '), [])
  const open = hasAside && words.endsWith(')') ? words.lastIndexOf('(') : -1
  if (open < 0) return { name: words, footnotes, aside: null }
  const inner = takeMarks(words.slice(0, open), [])
  return {
    name: inner.words,
    footnotes: [...inner.footnotes, ...footnotes],
    aside: words.slice(open + 1, -1).trim(),
  }
}
