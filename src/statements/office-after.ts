import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import type { Span } from './attribution.ts'
import { isOffice, isOfOffice, isRole } from './reads-as-office.ts'

/** Where an apposition stops naming an office and starts telling what its holder did. */
const DESCRIBES = /\s(?:\p{L}+ing|who|whose|which|said|says|told|as|when|while|instead|since|until)(?=\s|$)/u

/** "X, who met an economist": what somebody does is no office, unless it is to hold one. */
const DOES = /^(?:whose|which|who\s(?!(?:chair|head|lead|led|command|direct|r[au]n)\p{Ll}*\s))/u

const LEADING_UP =
  '(?:(?:now|currently|(?:him|her)self)\\s|who\\s(?:is|has been|serves as|acts as|works as)\\s(?:both\\s|also\\s)?|also\\s|in\\s(?:his|her|their)\\scapacity\\sas\\s|as\\s)?(?:the\\s|an?\\s)?'
const NOT_OFFICE_WORDS = ',;:()“”"—\\n'
const OFFICE_WORDS = `(?:[^.${NOT_OFFICE_WORDS}]|(?<=[\\s.]\\p{Lu})\\.)` // "U.S. Army Europe" holds full stops
const APPOSITION = new RegExp(`^(?:,\\s|\\s\\(|\\s[—–]\\s)${LEADING_UP}(${OFFICE_WORDS}*)`, 'u')
const IS = new RegExp(
  `^\\s(?:is|remains|serves as)\\s(?:now\\s|currently\\s)?(?:the\\s|an?\\s)?(?!(?:not?|never|set|due|to|likely|expected)\\s)(${OFFICE_WORDS}+)`,
  'u',
)

/** "X, undersecretary of defense for policy," – up to the next comma, dash or end of sentence; "X is Portugal’s ambassador to NATO". */
export function officeAfter(text: string, nameEnd: number, to: number, register: Register): Span | null {
  const behind = text.slice(nameEnd, to)
  const is = IS.exec(behind)
  const match = APPOSITION.exec(behind) ?? is
  const words = match?.[1]?.split(DESCRIBES)[0]?.trim()
  if (!match || !words || DOES.test(words)) return null
  const kept = officeIn(words, register)
  if (!kept || (match === is && !isOffice(register, kept))) return null
  const start = nameEnd + match[0].indexOf(kept)
  return { start, end: start + kept.length }
}

const SPOKEN_FOR = /^spokes\p{L}+\s(?:for|of|at)\s/u // "spokesman" for Allied Command Operations
const LEFT_OVER = /\s(?:and|or|of|for|the|to|in|at)$/

/** "Commander and mayor", not "commander of Army Europe and Africa": behind the "and" stands more than a name. */
function isOfTwo(head: string): boolean {
  const [, ...joined] = head.split(/\sand\s/)
  return joined.some((words) => words.split(' ').some((word) => /^\p{Ll}/u.test(word) || isOfOffice(word)))
}

/** "Velmark’s foreign minister and a former mayor": the longest run of its words that reads as one office, else as one role. */
function officeIn(words: string, register: Register): string | null {
  const parts = words.split(' ')
  const least = parts.findIndex(isOfOffice) // no shorter run can be an office: a look that spares most readings
  if (least < 0) return null
  const heads = parts
    .slice(least)
    .map((_, index) => parts.slice(0, parts.length - index).join(' '))
    .filter((head) => !LEFT_OVER.test(head))
  const bodiless = heads.map((head) => head.replace(/^\p{Lu}[\p{L}\p{M} -]*?['’]s?\s/u, '')) // a country that nobody registered
  const known = heads.find((head) => isOffice(register, head)) ?? bodiless.find((head) => isOffice(register, head))
  const role = heads.find((head) => isRole(register, head) && (known === undefined || !isOfTwo(head))) ?? null
  const isCutShort =
    known && role?.startsWith(`${known} `) && (readOffice(register, known).kind === 'style' || SPOKEN_FOR.test(role)) // "commander of the Danish" navy
  return isCutShort ? role : (known ?? role)
}
