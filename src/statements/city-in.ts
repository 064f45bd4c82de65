import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { NameHit } from '../register/find-names.ts'
import { placeOf, SITES } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { EVENT } from './event-words.ts'
import { isSpokenAt } from './is-spoken-at.ts'

const AT =
  /(?:\b(?:in|at|outside|near|visiting|visit(?:ed)? to|trip to|stop(?:over)? in|toured|visited|flew (?:in)?to)|(?:^|[.!?”"]\s|\n)From)\s(?:the\s)?$/iu
/** "speaking to Radio Ilda from Oslo", "by telephone from Oslo" */
const SPEAKING_FROM =
  /\b(?:sp(?:eaking|oke|eaks)|talk(?:ing|ed)|live|by (?:tele)?phone|by video(?: link)?)\b[^.;“”"]{0,60}?\sfrom\s(?:the\s)?$/iu
const CAPITAL = /\b(?:in|from|outside|near|to)\sthe\s$/i
const IN_A = /\b(?:in|at|outside)\s(?:an?|the|his|her|its)\s$/i
const NAMED_EVENT = new RegExp(`^(?:\\s\\p{Lu}[\\p{L}-]+){0,2}\\s(?:${EVENT})`, 'iu')

/**
 * Where somebody is told to speak, by the names of one sentence outside anybody's words. "in Brussels", "visiting Rukla", "in the
 * Latvian capital" are stated; a city inside a venue's name ("the Munich Security Conference", "in a Stockholm hotel") is implied.
 */
export function cityIn(text: string, names: readonly NameHit[], register: Register): Grounded<string> {
  const before = (hit: NameHit, length = 20) => text.slice(Math.max(0, hit.start - length), hit.start)
  const sites = names.filter((hit) => kindOf(hit, register) !== null && isSpokenAt(text, hit, countryOf(hit, register)))
  const cities = sites.filter((hit) => kindOf(hit, register) === 'city')
  const stated = sites.find((hit) => AT.test(before(hit)) || SPEAKING_FROM.test(before(hit, 100)))
  if (stated) return told(text, stated, siteOf(stated), 'stated')
  const capital = names.find(
    (hit) => CAPITAL.test(before(hit, 14)) && /^\scapital\b/.test(text.slice(hit.end, hit.end + 9)),
  )
  if (capital) return told(text, capital, capitalOf(capital, register), 'stated')
  const within = cities.find(
    (hit) =>
      NAMED_EVENT.test(text.slice(hit.end, hit.end + 60)) ||
      (IN_A.test(before(hit)) && /^\s\p{Ll}/u.test(text.slice(hit.end, hit.end + 2))),
  )
  return within ? told(text, within, siteOf(within), 'implied') : UNKNOWN
}

const kindOf = (hit: NameHit, register: Register): string | null => {
  const kind = siteOf(hit) && placeOf(register, hit.text)?.kind
  return kind && SITES.has(kind) ? kind : null
}

const countryOf = (hit: NameHit, register: Register) => placeOf(register, siteOf(hit) ?? '')?.country ?? null

const siteOf = ({ refs }: NameHit): string | undefined => refs.find(({ kind }) => kind === 'place')?.name

const capitalOf = ({ refs }: NameHit, { rows }: Register): string | undefined =>
  rows.allies.find(({ id }) => refs.some((ref) => ref.id === id))?.capital

function told(text: string, hit: NameHit, name: string | undefined, basis: 'stated' | 'implied'): Grounded<string> {
  return name ? { value: name, basis, evidence: evidenceAt(text, hit.start, hit.end) } : UNKNOWN
}
