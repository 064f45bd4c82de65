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
  const outer = takeMarks(written.replace(/\s+/gu, ' '), [])
  const match = hasAside ? /^(.*?)\s*\(([^()]+)\)$/u.exec(outer.words) : null
  if (!match) return { name: outer.words, footnotes: outer.footnotes, aside: null }
  const inner = takeMarks(match[1] ?? '', [])
  return { name: inner.words, footnotes: [...inner.footnotes, ...outer.footnotes], aside: match[2]?.trim() ?? null }
}
