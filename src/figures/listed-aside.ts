import type { FigureEntity } from '../model/figure.ts'
import { listAt } from './exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { ALLIANCE } from './tied.ts'

const CLOSES: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—', '-': '-' }

/** Behind a count, over the list of who is counted: "Three allies, Albania, Czechia and Slovenia, were". The token after it. */
export function asideEnd(passage: Passage, count: Quantity, names: readonly NamedHere[]): number {
  const list = asideOf(passage, count, names)
  return list.length === 0 ? count.next : (list.at(-1)?.next ?? count.next) + 1
}

/** "Four countries – Poland, Lithuania, Estonia and Latvia – topped": allies, since each is one. */
export function alliesListed(passage: Passage, count: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const list = asideOf(passage, count, names)
  const isOfStates = /^(?:countries|nations|states|governments)$/.test(count.noun ?? '') && count.between.length === 0
  return isOfStates && list.length === count.value ? ALLIANCE : null
}

function asideOf({ low }: Passage, { next }: Quantity, names: readonly NamedHere[]): NamedHere[] {
  const close = CLOSES[low[next] ?? '']
  const list = close === undefined ? [] : listAt(low, next + 1, names)
  const isOfAllies = list.every((name) => name.entity?.id.startsWith('ally:') && !name.demonym && !name.possessive)
  return isOfAllies && low[list.at(-1)?.next ?? 0] === close ? list : []
}
