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
 * "The commander of the Eastern Corps added": the post of the only person whom the article names, where her words stand under it or
 * under the "she" of the next sentence, and the article gives her no other by name.
 */
export function roleTitles(
  article: ReadArticle,
  own: readonly Statement[],
  named: readonly Named[],
  besideName: readonly PrintedTitle[],
  register: Register,
): PrintedTitle[] {
  const [one, another] = named
  if (!one || another) return []
  return own.flatMap(({ source, speaker }) => {
    const isOwn = source && speaker?.id === one.id && !source.exact.endsWith(one.name) // a title beside the name is read there
    const role = isOwn ? roleBehind(article, source) : null
    const text = role?.exact.replace(/^the\s/i, '') ?? ''
    const title = readTitle(register, text)
    if (!role || !title || (title.body === null && title.fields.length === 0)) return []
    if (besideName.some((other) => compareTitles(other.title, title) === 'different')) return []
    const at = { evidence: role, where: 'text', told: null, past: false } as const
    return [{ mention: { personId: one.id, name: one.name, text, ...at }, title, former: false }]
  })
}

const SUBJECT = /^The\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/u

function roleBehind({ text, blocks }: ReadArticle, source: Evidence): Evidence | null {
  const block = spansIn(blocks, source.start, source.end)[0]
  if (!block || (block.type !== 'paragraph' && block.type !== 'unknown')) return null
  if (/^the\s/i.test(source.exact)) return source
  if (!/^(?:he|she)$/i.test(source.exact)) return null
  const own = sentences(text, block.start, block.end)
  const before = own[own.findIndex(({ start, end }) => start <= source.start && source.start < end) - 1]
  const subject = before && SUBJECT.exec(text.slice(before.start, before.end))?.[0]
  return before && subject ? evidenceAt(text, before.start, before.start + subject.length) : null
}
