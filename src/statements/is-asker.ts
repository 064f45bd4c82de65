import type { PersonMention } from './people.ts'

const ASKED_BY =
  /\b(?:asked|pressed|questioned|challenged|quizzed|grilled|interviewed|prompted|introduced|flanked|accompanied|joined|hosted|invited)\sby\s(?:(?:the|a|an|his|her|their)\s)?(?:[\p{L}.’'-]+\s){0,5}$/iu
const REACH = 80 // UTF-16 units back from the name

/** "Asked by the BBC’s Jonathan Beale whether …, he said": who asks is not he who answers. */
export function isAsker({ start }: Pick<PersonMention, 'start'>, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  return ASKED_BY.test(before.slice(Math.max(0, before.search(/[.?!]\s[^.?!]*$/))))
}
