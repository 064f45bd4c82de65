import { COMMON_WORDS } from '../text/common-words.ts'
import { fold } from '../text/fold.ts'

const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/gu

/** "Eastern Corps", "Velmark"; an everyday word that only opens the sentence is none. */
export function namesIn(sentence: string): ReadonlySet<string> {
  const found = [...sentence.matchAll(NAME)].map(({ 0: name, index }) => {
    const words = fold(name)
      .replace(/['’]s\b/g, '')
      .split(' ')
    while (index === 0 && words[0] !== undefined && opensOnly(words)) words.shift()
    return words.join(' ')
  })
  return new Set(found.filter((name) => name !== '' && !/^(?:eur|usd|gbp)$/.test(name)))
}

const opensOnly = ([first = '', second]: readonly string[]) =>
  COMMON_WORDS.has(first) || (second === undefined && /..ed$/.test(first)) // "Adopted by 214 votes"
