import type { Article } from '../model/article.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'

/**
 * The countries and bodies that an article names, as the register's words for them tell them, and the country of its outlet, which
 * need not name its own: "FRA", "body:nato".
 */
export const bodiesTold = (article: Article, hits: readonly NameHit[], register: Register): ReadonlySet<string> =>
  new Set([...hits.flatMap(({ text }) => register.bodyWords.get(fold(text)) ?? []), ...homeOf(article, register)])

/** None of an agency, which writes for all. */
const homeOf = ({ outlet }: Article, { rows }: Register): string[] =>
  rows.outlets.flatMap(({ name, kind, country }) => (name === outlet && kind === 'outlet' ? (country ?? []) : []))

/** The words of an article and of its outlet's name, folded, with a blank on either side of each: ministries and embassies bear their country's name too. */
export const wordsTold = ({ text, outlet }: Article): string => ` ${plainWords(`${text} ${outlet ?? ''}`)} `

export const plainWords = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether such words name a body, or tell of its people: "Valdria", "the Valdrian", "the Defence Committee". */
export const namesBody = (told: string, body: string): boolean =>
  new RegExp(` ${plainWords(body)}(?:n|an|ian|er|ese|ish)?s? `, 'u').test(told)
