import type { FigureEntity } from '../model/figure.ts'
import { alliesAt, BECAME, JOINED, NATO, NOUN, PLAIN } from './accession-words.ts'
import type { DateHere } from './act.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** "Poland, Hungary and the Czech Republic": the names of one list that begins at a token. */
function listFrom(low: readonly string[], names: readonly NamedHere[], start: number): NamedHere[] {
  const found: NamedHere[] = []
  for (let at = start; ; ) {
    const name = names.find((one) => one.at === at || (one.at === at + 1 && low[at] === 'the'))
    if (!name) return found
    found.push(name)
    const [first = '', second = ''] = low.slice(name.next, name.next + 2)
    if (!/^(?:,|and|&)$/.test(first)) return found
    at = name.next + (first === ',' && second === 'and' ? 2 : 1)
  }
}

/** "On 29 March 2004 Slovakia joined the alliance", "It was on … that Finland became a member of NATO" */
export function accessionBehindDay(
  passage: Passage,
  names: readonly NamedHere[],
  { next }: DateHere,
): FigureEntity | null {
  const { low } = passage
  const start = /^(?:,|that)$/.test(low[next] ?? '') ? next + 1 : next
  const list = listFrom(low, names, start)
  const name = list.at(-1)
  if (!name?.ally) return null
  const verb = low[name.next] ?? ''
  const whole = low.slice(name.next + 1, name.next + 9)
  const end = whole.findIndex((word) => /^(?:[.,;]|)$/.test(word))
  const words = end < 0 ? whole : whole.slice(0, end)
  const nato = words.findIndex((word) => NATO.test(word))
  if (nato < 0 || nato > 6) return null
  const closes = words[nato + 1] === undefined || /^(?:as|with|member|ally|after)$/.test(words[nato + 1] ?? '')
  const joined = JOINED.test(verb) && words.slice(0, nato).every((word) => /^(?:the|to)$/.test(word)) && closes
  const became =
    BECAME.test(verb) &&
    words.some((word) => /^(?:member|ally)$/.test(word)) &&
    words.every((word) => PLAIN.test(word) || NATO.test(word))
  const completed =
    verb === 'completed' && words[0] === 'its' && NOUN.test(words[1] ?? '') && words[2] === 'to' && nato <= 4 && closes
  return joined || became || completed ? alliesAt(passage, list) : null
}
