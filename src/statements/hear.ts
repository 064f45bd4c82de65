import type { Anonymity } from '../model/statement.ts'
import type { Gender } from '../register/first-names.ts'
import { isKin } from './another-meant.ts'
import type { Span } from './attribution.ts'
import { genderOfPronoun, type Heard, PRONOUN } from './pronouns.ts'
import type { Resolved } from './resolved.ts'
import { TITLE } from './role-words.ts'

/** "Somebody called out to ask how": she who answers is the one before. */
const ANYBODY = /^(?:somebody|someone|one|another|an?\s\p{Ll}[\p{L}\s-]{2,40})$/iu
const ASKS =
  /^\s(?:from\s[^.,:;“”"]{3,30}\s)?(?:(?:asks?|asked|inquired|enquired)|(?:\p{Ll}+\s){1,3}to\s(?:ask|know))\b/u
const ASKED = 60 // UTF-16 units behind who asks

/** Remembers who spoke; somebody whom nobody can name too ("the envoy", "Kroll", whom nothing tells), for "he" after him is he. */
export function hear(heard: Heard[], source: Span, { speaker, anonymity }: Resolved, text: string): void {
  const words = text.slice(source.start, source.end)
  if (!speaker && ANYBODY.test(words) && ASKS.test(text.slice(source.end, source.end + ASKED))) return
  const last = words.split(/[\s,]+/)
  const personal =
    (anonymity !== null && !isMany(anonymity)) ||
    last.some((word) => TITLE.has(word.toLowerCase())) ||
    isKin(words) ||
    (isName(words) && !PRONOUN.test(words))
  if (speaker || personal) heard.push({ at: source.start, end: source.end, id: speaker?.id ?? null })
}

/** "He" that means somebody tells that somebody to be no "she". */
export function learnGender(
  genders: Map<string, Gender>,
  source: Span | null,
  { speaker }: Resolved,
  text: string,
): void {
  const gender = source && genderOfPronoun(text.slice(source.start, source.end))
  if (gender && speaker) genders.set(speaker.id, gender)
}

const isName = (words: string) => {
  const parts = (words.split(',')[0] ?? '').split(/\s+/)
  return parts.length <= 4 && parts.every((part) => /^\p{Lu}/u.test(part))
}

/** "Forty members", "diplomats": nobody means one of them by "he". */
const isMany = ({ level }: Anonymity) => /(?:[^s]s|people|spokespeople|congressmen)$/.test(level)
