/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One hashed feature out of the number of its template and up to three values. Never 0, which stands for "no feature". */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1)
  hash = Math.imul(hash ^ a, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 16
  hash = Math.imul(hash ^ c, 0x27d4eb2f)
  hash ^= hash >>> 15
  return (hash >>> 1) | 1
}

/** A distance on a coarse scale, so that "eleven words on" and "thirteen words on" share what was learned. */
export function distanceBin(distance: number): number {
  if (distance < 0) return -distanceBin(-distance)
  if (distance < 4) return distance
  if (distance < 6) return 4
  if (distance < 8) return 5
  if (distance < 12) return 6
  if (distance < 18) return 7
  return distance < 30 ? 8 : 9
}
