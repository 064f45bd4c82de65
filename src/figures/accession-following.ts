import type { FigureEntity } from '../model/figure.ts'
import { alliesAt } from './accession-words.ts'
import type { DateHere } from './act.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** "Poland was let into NATO on …, Slovakia not until 29 March 2004" */
export function notUntil(passage: Passage, names: readonly NamedHere[], { from }: DateHere): FigureEntity | null {
  const name = names.find((one) => one.next === from - 2)
  const isOn = passage.low[from - 2] === 'not' && passage.low[from - 1] === 'until'
  return isOn && name?.ally ? alliesAt(passage, [name]) : null
}

/** "…, and Montenegro followed in June 2017" */
export function following(passage: Passage, names: readonly NamedHere[], { from: at }: DateHere): FigureEntity | null {
  const { low } = passage
  if (!/^(?:in|on)$/.test(low[at - 1] ?? '')) return null
  const last = low[at - 2] === 'followed' ? at - 2 : at - 1
  const name = names.find((one) => one.next === last)
  // "followed by Sweden in March 2024"
  const isBy = name !== undefined && low[name.at - 1] === 'by' && low[name.at - 2] === 'followed'
  if (last === at - 1 && !isBy) return null
  return name?.ally ? alliesAt(passage, [name]) : null
}
