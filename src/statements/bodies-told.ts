import type { Article } from '../model/article.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'

/** The countries and bodies that an article names, as the register's words for them tell them: "FRA", "body:nato". */
export const bodiesTold = (hits: readonly NameHit[], { bodyWords }: Register): ReadonlySet<string> =>
  new Set(hits.flatMap(({ text }) => bodyWords.get(fold(text)) ?? []))

/** The words of an article and of its outlet's name, folded, with a blank on either side of each: ministries and embassies bear their country's name too. */
export const wordsTold = ({ text, outlet }: Article): string => ` ${plainWords(`${text} ${outlet ?? ''}`)} `

export const plainWords = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether such words name a body, or tell of its people: "Valdria", "the Valdrian", "the Defence Committee". */
export const namesBody = (told: string, body: string): boolean =>
  new RegExp(` ${plainWords(body)}(?:n|an|ian|er|ese|ish)?s? `, 'u').test(told)
