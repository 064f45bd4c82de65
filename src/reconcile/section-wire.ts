import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { onceFor } from '../text/once-for.ts'
import type { NamedSource } from './named-source.ts'

/** "… in June. (Reuters)", "… in June. (kv, Reuters)", on a line of its own or not: how a paper closes what it has from an agency, before it goes on with its own. */
const SIGNED =
  /(?<=[.!?]["”’]?)(?:[ \t]|\n\s{0,3})\((?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*,\s)?(?<name>\p{Lu}[^(),;:\n]{1,40})\)[ \t]*$/gmu

/** A part of an article that a name closes; UTF-16 units of its text. */
interface SignedPart {
  readonly from: number
  readonly to: number
  readonly name: string
}

const partsOf = onceFor(({ text, blocks }: ReadArticle): readonly SignedPart[] => {
  const heads = blocks.filter(({ type }) => type === 'subhead')
  let before = 0
  return [...text.matchAll(SIGNED)].map(({ index, groups }) => {
    const head = heads.findLast(({ start }) => before <= start && start < index)
    const part = { from: head?.start ?? before, to: index, name: groups?.name ?? '' }
    before = index
    return part
  })
})

/** The agency that signs the part of an article in which the words stand, not the whole of it; null: none. */
export function sectionWire(article: ReadArticle, { contents }: Statement, register: Register): NamedSource | null {
  const at = contents[0]?.start ?? 0
  const part = partsOf(article).find(({ from, to }) => from <= at && at < to)
  const [ref] = part ? (findNames(register, part.name)[0]?.refs ?? []) : []
  const isWire = ref && register.rows.outlets.some(({ name, kind }) => name === ref.name && kind === 'agency')
  if (!ref || !isWire || [article.outlet, ...article.credit.map(({ name }) => name)].includes(ref.name)) return null
  return { key: `wire:${ref.name}`, label: ref.name, because: `the part in which it stands is signed ${ref.name}` }
}
