import type { Credit } from '../model/article.ts'
import type { Outlet } from '../model/register.ts'
import type { NameIndex } from './name-index.ts'

const MOST_WORDS = 6

/** "Jane Example, Reuters": any part may be the outlet. */
export function outletIn(words: string, names: NameIndex): Outlet | null {
  for (const part of words.split(/\s*[,/&]\s*/)) {
    const outlet = outletAtHead(part, names)
    if (outlet) return outlet
  }
  return null
}

/** "Reuters and agencies", "Thomson Reuters 2026": the longest beginning that is a registered name. */
export function outletAtHead(words: string, names: NameIndex): Outlet | null {
  const all = words.trim().split(/\s+/)
  for (let count = Math.min(all.length, MOST_WORDS); count > 0; count -= 1) {
    const outlet = names.outlet(all.slice(0, count).join(' '))
    if (outlet) return outlet
  }
  return null
}

/** As its name is printed: "Foreign policy" is a section, and no magazine of that name. */
export function outletPrinted(words: string, names: NameIndex): Outlet | null {
  const outlet = names.outlet(words)
  const isSection = /^\p{Lu}\S*\s(?:.*\s)?\p{Ll}{4}/u.test(words)
  return outlet && (!isSection || [outlet.name, ...outlet.aliases].includes(words)) ? outlet : null
}

export const kindOfCredit = ({ kind }: Outlet): Credit['kind'] => (kind === 'agency' ? 'wire' : 'outlet')
