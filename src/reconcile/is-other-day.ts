import type { Evidence } from '../model/evidence.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'

/** "in an interview published on Sunday": the day of printing, not of speaking. */
const OF_PRINTING =
  /\b(?:(?:published|printed|appeared|appears|aired|broadcast|released|in print|posted online)|quoted\s(?:by|in)\s[^.;:,]{3,40})\s(?:on\s)?(?:the\s)?$/i

/** Whether a day is one of printing, or in an outlet's name, and tells of no saying. */
export const isOtherDay = (text: string, day: Evidence | null, register: Register) =>
  day !== null &&
  (isInOutlet(text, day, register) ||
    OF_PRINTING.test(text.slice(Math.max(0, day.start - 60), day.start)) ||
    IN_NAME.test(text.slice(day.start, day.end + 60)))

/** "in the Port Post on Saturday" */
function isInOutlet(text: string, { start }: Evidence, register: Register): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const hit = /\bin\s[^.;“”]{3,50}\son\s$/.test(before) ? findNames(register, before).at(-1) : undefined
  if (!hit?.refs.some(({ kind }) => kind === 'outlet')) return false
  return /\bin\s(?:the\s)?$/.test(before.slice(0, hit.start)) && /^\son\s$/.test(before.slice(hit.end))
}

/** "told the Sunday Compass", "gave to Saturday's Port Post", "in Saturday's paper": a day of an outlet. */
const IN_NAME =
  /^[A-Z][a-z]+day(?:\s\p{Lu}|['’]s\s(?:paper|issue|edition|number|magazine|(?!(?:[\p{L}-]+\s){1,3}(?:summit|meeting|talks|session|sitting|vote|conference|ceremony|speech|debate|hearing)\b)\p{Lu}))/u
