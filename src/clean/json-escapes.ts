import { type MappedText, type Replacement, replaceIn } from './mapped-text.ts'

const ESCAPE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^u]/g
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The inside of a JSON string without its escapes. Halves of pairs and NUL become U+FFFD: no store keeps them. */
export function unescapeJson(text: string): string {
  return text.replace(ESCAPE, one)
}

export function unescapeMapped(mapped: MappedText): MappedText {
  const replacements: Replacement[] = []
  for (const { index, 0: written } of mapped.text.matchAll(ESCAPE))
    replacements.push({ start: index, end: index + written.length, by: one(written), step: 'json' })
  return replaceIn(mapped, replacements)
}

function one(written: string): string {
  const kind = written.charAt(1)
  if (kind !== 'u') return SHORT[kind] ?? kind
  if (written.length === 12) return String.fromCharCode(code(written, 2), code(written, 8))
  const unit = code(written, 2)
  return unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) ? '\uFFFD' : String.fromCharCode(unit)
}

const code = (written: string, at: number): number => Number.parseInt(written.slice(at, at + 4), 16)
