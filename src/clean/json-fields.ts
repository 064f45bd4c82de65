import { unescapeJson } from './json-escapes.ts'

/** Where a string stands in the source of a JSON object, without its quotation marks. */
export interface JsonField {
  readonly start: number
  readonly end: number
}

const STRING = /"(?:[^"\\]|\\.)*"/sy
const SCALAR = /[^\s,[\]{}"]+/y

/**
 * The string values at the top of a JSON object that is known to be valid, by key; the last of a doubled key counts,
 * as for JSON.parse. Read without recursion: nesting may be of any depth.
 */
export function jsonFields(source: string): Map<string, JsonField> {
  const fields = new Map<string, JsonField>()
  let depth = 0
  let key: string | null = null
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at)
    if (char === '"') {
      const end = endOf(STRING, source, at)
      if (depth === 1 && key === null) key = unescapeJson(source.slice(at + 1, end - 1))
      else if (depth === 1 && key !== null) fields.set(key, { start: at + 1, end: end - 1 })
      at = end
      continue
    }
    if (char === '{' || char === '[') {
      if (depth === 1 && key !== null) fields.delete(key)
      depth += 1
    } else if (char === '}' || char === ']') depth -= 1
    else if (char === ',' && depth === 1) key = null
    else if (/[^\s:,]/.test(char)) {
      if (depth === 1 && key !== null) fields.delete(key)
      at = endOf(SCALAR, source, at)
      continue
    }
    at += 1
  }
  return fields
}

function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return at + Math.max(1, pattern.exec(source)?.[0].length ?? 1)
}
