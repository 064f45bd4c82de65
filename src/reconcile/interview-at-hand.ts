import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { surnameOf } from '../text/surname-of.ts'
import { isPerson } from './is-person.ts'
import type { NamedSource } from './named-source.ts'
import { outletNamed } from './outlet-named.ts'

const LONGEST = 2000 // characters of a paragraph that are looked through

/**
 * "The general had told the Sunday Compass …" ¶ “…,” she warned: words that stand in the printed interview of one of
 * `outlets`, in an article that names it for further words of the same person; of the speaker's own office (`isOffices`) whomever it names it for.
 */
export function interviewAtHand(
  article: ReadArticle,
  { speaker }: Statement,
  outlets: readonly string[],
  register: Register,
  isOffices = false,
): NamedSource | null {
  if (speaker === null || !isPerson(speaker.id)) return null
  const surname = surnameOf(speaker.name)
  for (const outlet of outlets) {
    const bare = outlet.replace(/^The\s/, '')
    for (const { type, start, end } of article.blocks) {
      if (type !== 'paragraph' && type !== 'unknown') continue
      const passage = article.text.slice(start, Math.min(end, start + LONGEST))
      if (!passage.includes(bare) || !(isOffices || passage.includes(surname))) continue
      const named = outletNamed(passage, article, register)
      if (named?.key === `outlet:${outlet}`)
        return { ...named, because: `it names ${outlet} for other words of that interview` }
    }
  }
  return null
}
