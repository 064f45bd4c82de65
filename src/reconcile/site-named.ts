import { placeOf, SITES } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'

/** The longest beginning that the register has as a place where people speak. */
export function siteNamed(words: string, register: Register): { place: string; length: number } | null {
  const all = words.split(' ')
  for (let count = all.length; count > 0; count--) {
    const printed = all
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/, '')
    const place = placeOf(register, printed)
    if (place && SITES.has(place.kind)) return { place: place.name, length: printed.length }
  }
  return null
}
