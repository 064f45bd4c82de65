import type { FigureEntity } from '../model/figure.ts'
import { alliesAt, NATO, NOUN, PLAIN } from './accession-words.ts'
import type { DateHere } from './act.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** "Spain's accession in 1982", "the accession of Slovakia took place on …", "its accession to NATO on … Sweden" */
export function accessionNoun(
  passage: Passage,
  names: readonly NamedHere[],
  { from: at, next }: DateHere,
  clause: number,
): FigureEntity | null {
  const { low } = passage
  const noun = low.findLastIndex((word, i) => i >= clause && i < at && NOUN.test(word))
  if (noun < 0 || at - noun > 10 || !low.some((word) => NATO.test(word))) return null
  const owner = names.find((name) => name.next === noun && (name.possessive || name.demonym))
  const of = names.find((name) => name.at >= noun + 2 && name.at <= noun + 3 && low[noun + 1] === 'of' && name.ally)
  const its = /^(?:its|their)$/.test(low[noun - 1] ?? '')
    ? names.find((name) => name.at >= next && name.at <= next + 1)
    : undefined
  const whose = owner ?? of ?? its
  const head = whose === owner ? (owner?.at ?? noun) : noun
  if (!/^(?:|,|the|since|with|its|their|and|official|formal)$/.test(low[head - 1] ?? '')) return null
  const rest = low.filter(
    (word, i) => i > noun && i < at && !(whose && i >= whose.at && i < whose.next) && !NATO.test(word),
  )
  if (!whose?.ally || !rest.every((word) => PLAIN.test(word))) return null
  return whose.entity
}

/** "NATO welcomed Sweden as its 32nd member on …" */
export function welcomed(passage: Passage, names: readonly NamedHere[], { from: at }: DateHere): FigureEntity | null {
  const { low } = passage
  const verb = low.findLastIndex((word, i) => i < at && /^(?:welcomed|admitted|accepted)$/.test(word))
  const name = names.find((one) => one.at === verb + 1)
  if (verb < 1 || !NATO.test(low[verb - 1] ?? '') || !name?.ally || at - verb > 9) return null
  const rest = low.slice(name.next, at)
  return rest.some((word) => /^(?:member|ally)$/.test(word)) && rest.every((word) => PLAIN.test(word))
    ? alliesAt(passage, [name])
    : null
}
