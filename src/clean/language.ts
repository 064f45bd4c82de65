import { createRequire } from 'node:module'
import type { detect as Detect } from 'tinyld'
import { FUNCTION_WORDS } from './function-words.ts'

// tinyld takes 50 MB: it is loaded only for a text whose language its commonest words do not tell.
const require = createRequire(import.meta.url)
const detect = (sample: string): string => (require('tinyld') as { detect: typeof Detect }).detect(sample)

const ENGLISH = new Set('the of and to in that said is was for on with'.split(' '))
/** Of these twelve, the ones that no other Latin language of the alliance uses as often. */
const ENGLISH_ALONE = new Set('the and that with said'.split(' '))
const ENGLISH_SHARE = 0.15
const FEWEST_ENGLISH = 3
/** Less telling alone, as other languages have words of the same letters; enough of them together tell English too. */
const MORE_ENGLISH = new Set(
  'a an are as at be been but by from had has have he her his it its more not or she than their they this were which who will would'.split(
    ' ',
  ),
)
const MORE_SHARE = 0.2
/** Another language is told by several of its own function words that clearly outnumber the English ones. */
const FEWEST_OWN = 4
const OWN_SHARE = 0.12
/** So many words with hardly an English function word among them are no English, in whatever language they are. */
const ENOUGH_WORDS = 40
const HARDLY = 0.03

/**
 * ISO 639-1; 'und' where nothing speaks for a language. Names are no words of a language, so only words in small
 * letters count. What the page declares holds where the words do not plainly speak against it.
 */
export function languageOf(text: string, declared: string | null): string {
  const sample = text.slice(0, 8000).replace(/https?:\S+|@\w+/g, ' ')
  if (!isMostlyLatin(sample)) return detect(sample) || declared || 'und'
  const words = smallWords(sample)
  const english = words.filter((word) => ENGLISH.has(word))
  if (isEnglish(english, words.length)) return 'en'
  const other = plainlyOther(words, english.length)
  if (other) return other === declared ? declared : sisterOf(other, declared)
  if (declared !== null) return declared
  const more = words.filter((word) => ENGLISH.has(word) || MORE_ENGLISH.has(word)).length
  if (more >= FEWEST_ENGLISH && more >= MORE_SHARE * words.length) return 'en'
  return words.length >= ENOUGH_WORDS && english.length < HARDLY * words.length ? detect(sample) || 'und' : 'und'
}

/** "de-AT" and "en_GB" without the region; anything that is no such tag says nothing. */
export function languageTag(declared: string | null | undefined): string | null {
  const tag = /^\s*([a-z]{2})(?:[-_][\w-]*)?\s*$/i.exec(declared ?? '')?.[1]?.toLowerCase()
  return tag ?? NAMED.get((declared ?? '').trim().toLowerCase()) ?? null
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['eng', 'en'],
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es'],
])

function isEnglish(found: readonly string[], words: number): boolean {
  return (
    found.length >= FEWEST_ENGLISH &&
    found.length >= ENGLISH_SHARE * words &&
    found.some((word) => ENGLISH_ALONE.has(word))
  )
}

/** Words in small letters; in a text of capitals, all words. A word of another script counts for none. */
function smallWords(sample: string): string[] {
  const all = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const small = all.filter((word) => /^\p{Ll}/u.test(word) && /^[\p{Script=Latin}\p{M}]+$/u.test(word))
  return 4 * small.length >= all.length ? small : all.map((word) => word.toLowerCase())
}

function isMostlyLatin(sample: string): boolean {
  return 2 * (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= (sample.match(/\p{L}/gu)?.length ?? 0)
}

function plainlyOther(words: readonly string[], english: number): string | null {
  let best: string | null = null
  let most = Math.max(OWN_SHARE * words.length, 2 * english)
  for (const [language, own] of FUNCTION_WORDS) {
    const found = words.filter((word) => own.has(word))
    if (new Set(found).size < FEWEST_OWN || found.length <= most) continue
    best = language
    most = found.length
  }
  return best
}

/** Languages that share most of their function words: there the declaration tells which. */
const SISTERS: readonly string[][] = [
  ['da', 'no', 'nb', 'nn'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl'],
]

function sisterOf(told: string, declared: string | null): string {
  const both = declared !== null && SISTERS.some((group) => group.includes(told) && group.includes(declared))
  return both && declared !== null ? declared : told
}
