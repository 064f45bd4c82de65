import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { readTitleOnce } from '../register/title-of-words.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { surnameOf } from '../text/surname-of.ts'
import { TWO_NAMES } from './delayed-titles.ts'
import { openingRole } from './opening-role.ts'
import type { Named } from './people-named.ts'
import type { PrintedTitle } from './printed-titles.ts'

const LONGEST = 3000 // characters of a paragraph that are looked at
const SOME_HOUSE = /\sof\san?\s.*$/ // "the director of a Belgian institute": which one is told further on
const LEAD = /^(?:the|its|his|her|their|our)\s/i

/**
 * "“We pay,” the foreign minister said" of Ada Brandt's words, or "Ada Brandt smiled. The foreign minister went on": who is meant was
 * found, not printed. It says which side of a dispute about her office the article is on, and starts none.
 */
export function weakTitles(
  article: ReadArticle,
  own: readonly Statement[],
  named: readonly Named[],
  register: Register,
): PrintedTitle[] {
  const roles = [...sourcesOf(article, own, named), ...openingsOf(article, named)]
  return roles.flatMap(({ one, role }) => {
    const lead = LEAD.exec(role.exact)?.[0].length ?? 0
    const words = role.exact.slice(lead).replace(SOME_HOUSE, '')
    const read = readTitleOnce(register, words)
    if (!read || read.title.loose) return []
    const evidence = evidenceAt(article.text, role.start + lead, role.start + lead + words.length)
    const mention = { personId: one.id, name: one.name, text: evidence.exact, evidence } as const
    return [{ mention: { ...mention, where: 'text', told: null, past: false }, ...read }]
  })
}

interface RoleOf {
  readonly one: Named
  readonly role: Evidence
}

/** Under what post words are told that are this person's. */
const sourcesOf = ({ blocks }: ReadArticle, own: readonly Statement[], named: readonly Named[]): RoleOf[] =>
  own.flatMap(({ source, speaker }) => {
    const one = named.find(({ id }) => id === speaker?.id)
    if (!one || !source || source.exact.endsWith(surnameOf(one.name))) return []
    const type = spansIn(blocks, source.start, source.end)[0]?.type
    return type === 'paragraph' || type === 'unknown' ? [{ one, role: source }] : []
  })

/** The post that opens a sentence right behind one that names this person and nobody else. */
function openingsOf({ text, blocks }: ReadArticle, named: readonly Named[]): RoleOf[] {
  return blocks.flatMap(({ type, start, end }) => {
    if (type !== 'paragraph') return []
    const own = sentences(text, start, Math.min(end, start + LONGEST))
    return own.flatMap((sentence, nth) => {
      const before = own[nth - 1]
      if (!before) return []
      const line = text.slice(before.start, before.end)
      const [one, another] = named.filter(({ name }) => line.includes(surnameOf(name)))
      const isAlone = one && !another && !TWO_NAMES.test(line.replace(one.name, ''))
      const role = isAlone ? openingRole(text, sentence) : null
      return one && role ? [{ one, role }] : []
    })
  })
}
