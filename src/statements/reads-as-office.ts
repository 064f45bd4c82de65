import { readOffice } from '../register/office-of-words.ts'
import { POST_WORDS } from '../register/posts.ts'
import type { Register } from '../register/register.ts'
import { TITLE } from './role-words.ts'

/** Whether words read as an office or its style: "Latvia’s minister of defence", "America’s chief diplomat". */
export function isOffice(register: Register, words: string): boolean {
  const { kind } = readOffice(register, words)
  return kind === 'office' || kind === 'style'
}

/** A role that the register's reading does not know: "finance minister", "harbour pilot". */
export function isRole(register: Register, words: string): boolean {
  const front = words.split(/\s(?:of|for|at|in|to|on)\s/)[0] ?? ''
  const last = front.split(/[\s-]/).at(-1)?.toLowerCase() ?? ''
  const short = words.split(' ').length <= 12 && !/\b(?:said|says|was|is|were|are)\b/.test(words)
  return short && TITLE.has(last) && readOffice(register, words).kind === 'unknown'
}

/** Whether a word can be part of an office at all: a look that spares most readings. */
export const isOfOffice = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => POST_WORDS.has(part) || TITLE.has(part))
