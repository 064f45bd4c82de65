import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** "France and Germany spent 2.04 and 2.22 percent of GDP respectively": the name in the place of the number; null where names and numbers are not as many. */
export function respectively({ low }: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const isSecond = low[share.from - 1] === 'and' && /^(?:\d.*|%|percent|cent|gdp)$/.test(low[share.from - 2] ?? '')
  const isFirst = low[share.next] === 'and' && /^\d/.test(low[share.next + 1] ?? '')
  const before = names.filter((name) => name.next <= share.from)
  const [one, other, more] = before
  const isList = one && other && !more && low.slice(one.next, other.at).join(' ') === 'and'
  if (!isList || isSecond === isFirst || [one, other].some((name) => name.demonym || name.possessive)) return null
  return (isFirst ? one : other).entity
}
