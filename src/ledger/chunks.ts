/** Ids to ask for in one question: well below what either database takes as parameters. */
const CHUNK = 500

export function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += CHUNK) parts.push(all.slice(at, at + CHUNK))
  return parts
}
