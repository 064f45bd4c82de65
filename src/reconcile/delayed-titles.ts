import type { Block } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { compareTitles } from '../register/compare-titles.ts'
import { COURTESIES } from '../register/posts.ts'
import type { Register } from '../register/register.ts'
import { readTitle } from '../register/title-of-words.ts'
import { isTitleWord } from '../register/title-words.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { surnameOf } from '../text/surname-of.ts'
import { openingRole } from './opening-role.ts'
import type { Named } from './people-named.ts'
import type { PrintedTitle } from './printed-titles.ts'

const LONGEST = 3000 // characters of a paragraph that are looked at

/**
 * "Velmark's foreign minister was early. “We pay,” Ada Brandt said.": news tells who somebody is before it names her. The one post that
 * opens a sentence of her paragraph, or of the one before, is hers where the article has her words, prints no title or grade with
 * her name, and names nobody else there.
 */
export function delayedTitles(
  article: ReadArticle,
  own: readonly Statement[],
  named: readonly Named[],
  besideName: readonly PrintedTitle[],
  register: Register,
): PrintedTitle[] {
  const speakers = new Set(own.map(({ speaker }) => speaker?.id))
  const titled = new Set([
    ...besideName.map(({ mention }) => mention.personId),
    ...article.offices.map((one) => one.personId),
  ])
  return named.flatMap(({ id, name }) => {
    if (!speakers.has(id) || titled.has(id)) return []
    const roles = windowsOf(article, name)
      .filter((blocks) => !namesAnother(article, blocks, id, named))
      .map((blocks) => rolesIn(article.text, blocks, surnameOf(name)))
      .find(({ length }) => length > 0)
    if (!roles || roles.some((one) => isNameBetween(article.text, name, one))) return []
    const titles = roles.map(({ exact }) => readTitle(register, exact))
    const [role, title] = [roles[0], titles[0]]
    if (!role || !title || title.loose || (title.body === null && title.fields.length === 0)) return []
    if (titles.some((other) => other && other !== title && compareTitles(other, title) !== 'same')) return []
    if (besideName.some((other) => compareTitles(other.title, title) === 'same')) return []
    const at = { evidence: role, where: 'text', told: null, past: false } as const
    return [{ mention: { personId: id, name, text: role.exact, ...at }, title, former: false }]
  })
}

/** The paragraph that first names the person, with nothing beside the name that tells who it is, with the one before and alone. */
function windowsOf({ text, blocks }: ReadArticle, name: string): (readonly Block[])[] {
  const at = text.indexOf(name)
  const own = at < 0 ? undefined : spansIn(blocks, at, at + name.length)[0]
  if (own?.type !== 'paragraph' || isDescribed(text, at, at + name.length, own)) return []
  const before = blocks[blocks.indexOf(own) - 1]
  return before?.type === 'paragraph' ? [[before, own], [own]] : [[own]]
}

/** Two words that may be somebody's name. */
export const TWO_NAMES = /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u

/** "Ada Brandt drank tea with Karl Holm. The deputy commander says": of whoever is named last. */
const isNameBetween = (text: string, name: string, { start }: Evidence) =>
  TWO_NAMES.test(text.slice(text.indexOf(name) + name.length, start))

function namesAnother({ text }: ReadArticle, blocks: readonly Block[], id: string, named: readonly Named[]): boolean {
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0]
  const around = text.slice(start, Math.min(end, start + 2 * LONGEST))
  return named.some((one) => one.id !== id && around.includes(surnameOf(one.name)))
}

/** A word before the name, or an apposition behind it: another description than a title. */
function isDescribed(text: string, from: number, to: number, { start }: Block): boolean {
  const before = /(?:^|[\s“"])(\p{L}[\p{L}.’'-]*)\s$/u.exec(text.slice(Math.max(start, from - 30), from))?.[1] ?? ''
  const word = before.toLowerCase().replace(/\.$/, '')
  const isBeside = before !== '' && !COURTESIES.has(word) && !JOINS.test(word)
  return (
    isBeside ||
    isTitleWord(word) ||
    /^(?:,\s(?!(?:and|but|when|while|as)\b)|\s\(|\s(?:of|from|is|was)\s|['’]s\s)/.test(text.slice(to, to + 8))
  )
}

const JOINS =
  /^(?:said|says|added|told|asked|replied|answered|continued|warned|and|but|then|our|when|as|while|that|to|by|with|from|for|on)$/

function rolesIn(text: string, blocks: readonly Block[], surname: string): Evidence[] {
  return blocks.flatMap(({ start, end }) => {
    const to = Math.min(end, start + LONGEST)
    const quoted = findQuotations(text, start, to)
    return sentences(text, start, to).flatMap((sentence) => {
      if (quoted.some((one) => one.start <= sentence.start && sentence.start < one.end)) return []
      return text.slice(sentence.start, sentence.end).includes(surname) ? [] : (openingRole(text, sentence) ?? [])
    })
  })
}
