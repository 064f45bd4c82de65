import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { compareTitles } from '../register/compare-titles.ts'
import type { Register } from '../register/register.ts'
import { readTitle } from '../register/title-of-words.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Named } from './people-named.ts'
import type { PrintedTitle } from './printed-titles.ts'

/**
 * "The commander of the Eastern Corps added": the post of the only person whom the article, or before the words the paragraph, names,
 * where her words stand under it or under the "she" of the next sentence, and the article gives her no other by name.
 */
export function roleTitles(
  article: ReadArticle,
  own: readonly Statement[],
  named: readonly Named[],
  besideName: readonly PrintedTitle[],
  register: Register,
): PrintedTitle[] {
  return own.flatMap(({ source, speaker }) => {
    const one = named.find(({ id }) => id === speaker?.id)
    if (!one || !source || source.exact.endsWith(one.name)) return [] // a title beside the name is read there
    const isAlone = named.length === 1 || isAloneInParagraph(article, source, one, named)
    const role = isAlone ? roleBehind(article, source) : null
    const text = role?.exact.replace(WHOSE, '') ?? ''
    const title = readTitle(register, text)
    if (!role || !title || (title.body === null && title.fields.length === 0)) return []
    if (
      besideName.some((other) => other.mention.personId === one.id && compareTitles(other.title, title) === 'different')
    )
      return []
    const at = { evidence: role, where: 'text', told: null, past: false } as const
    return [{ mention: { personId: one.id, name: one.name, text, ...at }, title, former: false }]
  })
}

/** Whether the words before the source, back to its paragraph's opening, name this person and none of the others. */
function isAloneInParagraph(
  { text, blocks }: ReadArticle,
  source: Evidence,
  one: Named,
  named: readonly Named[],
): boolean {
  const block = spansIn(blocks, source.start, source.end)[0]
  const before = block ? text.slice(block.start, source.start) : ''
  const isNamed = ({ name }: Named) => before.includes(name.slice(name.lastIndexOf(' ') + 1))
  return isNamed(one) && !named.some((other) => other.id !== one.id && isNamed(other))
}

/** "our chief of staff, Rear Admiral" */
const withoutGrade = (text: string, { start, exact }: Evidence): Evidence =>
  evidenceAt(text, start, start + (exact.split(', ')[0] ?? '').length)

const WHOSE = /^(?:the|its|our)\s/i
const OF_COUNTRY = /^\p{Lu}[\p{L}-]+['’]s?\s(?:\p{Ll}[\p{L}-]+\s?){2,5}$/u // "Velmark’s foreign minister"
const SUBJECT = /^The\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/u

function roleBehind({ text, blocks }: ReadArticle, source: Evidence): Evidence | null {
  const block = spansIn(blocks, source.start, source.end)[0]
  if (!block || (block.type !== 'paragraph' && block.type !== 'unknown')) return null
  if (/\sof\san?\s/.test(source.exact)) return null // "the director of an institute": which one is not told here
  if (WHOSE.test(source.exact) || OF_COUNTRY.test(source.exact)) return withoutGrade(text, source)
  if (!/^(?:he|she)$/i.test(source.exact)) return null
  const own = sentences(text, block.start, block.end)
  const before = own[own.findIndex(({ start, end }) => start <= source.start && source.start < end) - 1]
  const subject = before && SUBJECT.exec(text.slice(before.start, before.end))?.[0]
  return before && subject ? evidenceAt(text, before.start, before.start + subject.length) : null
}
