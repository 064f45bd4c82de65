import { hash } from 'node:crypto'

/** SHA-256 of bytes or text, lower-case hex. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data)
}

/** A short name for something made of parts: 16 hex digits. Parts are kept apart, so ('ab','c') is not ('a','bc'). */
export function idOf(...parts: readonly string[]): string {
  return sha256(parts.join('\u0000')).slice(0, 16)
}
