import { foldedWords } from './body-words.ts'
import type { OfficeReading } from './office-reading.ts'
import { COURTESIES, POST_RULES, POST_WORDS, type Post, STYLES, subordinatePost } from './posts.ts'
import type { Register } from './register.ts'

export type { OfficeReading } from './office-reading.ts'

const LONGEST_BODY_NAME = 7 // words: "United Kingdom of Great Britain and Northern Ireland" is cut short, and unknown then
const LONGEST_OFFICE = 20 // words; longer ones are descriptions, not offices

const FORMER = new Set(['former', 'ex', 'onetime', 'retired'])
const ACTING = new Set(['acting', 'interim', 'caretaker'])
/** Not the office itself: "then-Senator", "shadow foreign secretary", "defence secretary nominee", "a top diplomat". */
const NOT_HELD = new Set(
  'then shadow incoming elect designate nominee candidate outgoing a an next late future aspiring'.split(' '),
)

/** All that reading an office takes of a register. */
type HasBodyWords = Pick<Register, 'bodyWords'>

const MOST_KEPT = 512 // readings remembered: those of an article or two, whose offices are read again and again
const KEPT = new WeakMap<HasBodyWords['bodyWords'], Map<string, OfficeReading>>()

/** Reads the words printed with a name: "U.S. Senator", "America’s chief diplomat", "former NATO chief". */
export function readOffice(register: HasBodyWords, words: string): OfficeReading {
  const kept = KEPT.get(register.bodyWords) ?? new Map<string, OfficeReading>()
  const known = kept.get(words)
  if (known) return known
  if (kept.size === 0) KEPT.set(register.bodyWords, kept)
  else if (kept.size >= MOST_KEPT) kept.clear()
  const reading = readAnew(register, words)
  kept.set(words, reading)
  return reading
}

function readAnew(register: HasBodyWords, words: string): OfficeReading {
  const all = foldedWords(words)
  if (all[0] === 'the') all.shift()
  const former = all.some((word) => FORMER.has(word))
  const acting = all.some((word) => ACTING.has(word))
  const found = { former, acting, words }
  const unknown: OfficeReading = { ...found, kind: 'unknown', role: null, post: null, body: null }
  if (all.length === 0 || all.length > LONGEST_OFFICE || all.some((word) => NOT_HELD.has(word))) return unknown
  const bare = all.filter((word) => !FORMER.has(word) && !ACTING.has(word))
  const joined = bare.join(' ')
  if (COURTESIES.has(joined)) return { ...unknown, kind: 'courtesy' }
  if (!bare.some((word) => POST_WORDS.has(word))) return unknown
  const read = readPost(register, bare) ?? readJoint(register, bare)
  if (!read) return STYLES.has(withoutBody(register, bare).rest) ? { ...unknown, kind: 'style' } : unknown
  return { ...found, kind: 'office', role: read.role, post: read.post ?? read.role, body: read.body ?? null }
}

/** The post, tried first on all the words ("Pentagon chief") and then without the country or body in them. */
function readPost(register: HasBodyWords, words: readonly string[]): Post | null {
  const whole = words.join(' ')
  const { rest, body } = withoutBody(register, words)
  const direct = postOf(whole, null)
  if (direct?.body !== undefined) return direct
  const post = postOf(rest, body)
  if (!post) return direct
  if (post.body !== undefined && body !== null && post.body !== body && !isNationality(post, body)) return null
  const told = post.body ?? body
  return told === null ? post : { ...post, body: told }
}

/** "US Supreme Allied Commander": an American general in an office of the alliance. */
const isNationality = (post: Post, body: string): boolean => post.role === 'military' && body === 'USA'

function postOf(words: string, body: string | null): Post | null {
  for (const rule of POST_RULES) {
    if (!rule.words.test(words)) continue
    return typeof rule.post === 'function' ? rule.post(body) : rule.post
  }
  return subordinatePost(words)
}

/** Takes the first country or body out of the words: "Canada’s Prime Minister", "Prime Minister of Canada". */
function withoutBody(
  register: HasBodyWords,
  words: readonly string[],
): { readonly rest: string; readonly body: string | null } {
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_BODY_NAME, words.length - at); length > 0; length--) {
      const body = register.bodyWords.get(words.slice(at, at + length).join(' '))
      if (body === undefined) continue
      const before = words.slice(0, at)
      while (/^(?:of|the)$/.test(before.at(-1) ?? '')) before.pop()
      const after = words.slice(at + length)
      if (after[0] === 's') after.shift()
      return { rest: [...before, ...after].join(' '), body }
    }
  }
  return { rest: words.join(' '), body: null }
}

/**
 * "Deputy Prime Minister and Minister of Defence": the office that is held alone. Two that are (Prime Minister and
 * Foreign Minister) leave it open which one is meant.
 */
function readJoint(register: HasBodyWords, words: readonly string[]): Post | null {
  const at = words.indexOf('and')
  if (at < 1) return null
  const parts = [readPost(register, words.slice(0, at)), readPost(register, words.slice(at + 1))]
  const main = parts.filter((part) => part && part.role !== 'deputy_head' && part.role !== 'official')
  const [one, other] = main
  if (!one || other || parts.includes(null)) return null
  const body = parts.find((part) => part?.body !== undefined)?.body
  return body === undefined ? one : { ...one, body }
}
