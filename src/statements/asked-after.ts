import { type Gender, genderOf } from '../register/first-names.ts'
import type { Span } from './attribution.ts'

const BACK = 400 // UTF-16 units from the question to who speaks
const ASKED = /(?:^|[.!?”"]\s|\n)(?:And|But)\s(?:(she)|he)\?\s["“„«][^”"“»\n]*["”»],?\s(?:\p{Ll}+\s)?$/u

/** "And she? “We must wait,” said the prime minister.": whoever is of the other gender is not meant. */
export function isAskedAfter(name: string, source: Span, text: string): boolean {
  const asked = ASKED.exec(text.slice(Math.max(0, source.start - BACK), source.start))
  const meant: Gender = asked?.[1] ? 'f' : 'm'
  return !asked || (genderOf(name.split(' ')[0] ?? '') ?? meant) === meant
}
