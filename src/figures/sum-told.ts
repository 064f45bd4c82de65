import { FALLS, MULTIPLIES, RISES } from './change-words.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { isOnDefence } from './on-defence.ts'
import { ARMS, TOTAL } from './sum-words.ts'

/** "$8.7 billion went on defence in Finland", "$9.4 billion was spent on defence by Romania" */
export const isPassedOn = (low: readonly string[], next: number): boolean =>
  /^(?:(?:was|were) spent|went|goes|will go) (?:on|to|into)$/.test(
    low
      .slice(next, low[next] === 'was' || low[next] === 'were' || low[next] === 'will' ? next + 3 : next + 2)
      .join(' '),
  ) && isOnDefence(low, next)

/** "Defence cost Greece $7.8 billion" */
export const isCost = (low: readonly string[], { from }: Quantity, names: readonly NamedHere[]): boolean => {
  const name = names.find((one) => one.next === from && !one.demonym && !one.possessive)
  const at = name === undefined ? -1 : low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
  return /^costs?$/.test(low[at] ?? '') && /^(?:defen[cs]e|forces|military)$/.test(low[at - 1] ?? '')
}

/** "At $14.5 billion, Belgian defence spending was", "With $47.1 billion, Canada was the sixth-largest spender on defence" */
export function isHeaded(low: readonly string[], { from, next }: Quantity): boolean {
  // "France, with $68.9 billion, was third in Europe in defence spending"
  const isAside =
    low[from - 2] === ',' &&
    low[next + 1] === 'was' &&
    /\bin (?:defen[cs]e|military) spending\b/.test(low.slice(next, next + 14).join(' '))
  if ((from > 2 && !isAside) || !/^(?:at|with)$/.test(low[from - 1] ?? '') || low[next] !== ',') return false
  if (isAside) return true
  const behind = low.slice(next + 1, next + 6)
  const arms = behind.findIndex((word) => ARMS.test(word))
  const isSpender =
    /\b(?:(?:defen[cs]e|military) spender|spender on (?:defen[cs]e|the military)(?! (?!in\b|by\b|last\b|among\b)\p{L}))\b/u
  return (arms >= 0 && TOTAL.test(behind[arms + 1] ?? '')) || isSpender.test(low.slice(next, next + 16).join(' '))
}

/** "Spending grew from $13.3 billion in 2024 to $19.1 billion in 2025", and nothing else did */
export function isMoved(low: readonly string[], { from }: Quantity): boolean {
  const lead = low.slice(Math.max(0, from - 16), from)
  const total = lead.findLastIndex((word) => TOTAL.test(word))
  const moved = lead.findIndex(
    (word, at) => at > total && (RISES.test(word) || FALLS.test(word) || MULTIPLIES.test(word)),
  )
  const isRaised =
    /\b(?:increased|raised|lifted|boosted|hiked|upped|cut|reduced) (?:its|their|the) (?:annual |total )?(?:defen[cs]e|military) (?:spending|expenditure|outlays|budget)(?: in (?:19|20)\d\d)? (?:from|to)$/
  if (isRaised.test(lead.join(' '))) return true
  const isOwn =
    total >= 0 && moved > total && !lead.slice(total, moved).some((word) => /^(?:[,;]|and|while|but|as)$/.test(word))
  return isOwn && /^(?:from|to)$/.test(lead.at(-1) ?? '')
}

/** "Lithuania's spending on defence more than doubled from 2023 to 2025, reaching $3.8 billion" */
export function isRiseOfSpending(low: readonly string[], { from }: Quantity): boolean {
  const lead = low.slice(Math.max(0, from - 18), from).join(' ')
  return /\b(?:(?:defen[cs]e|military) (?:spending|expenditure|outlays)|(?:spending|expenditure|outlays) on (?:defen[cs]e|the military)) (?:(?:has|have|had|more|than|almost|nearly|at|least|\w+ly) )*(?:doubled|tripled|quadrupled|rose|grew|climbed|jumped|increased|surged|crossed|passed|topped)(?: [^,;]*)? , (?:reaching|hitting|to)$/.test(
    lead,
  )
}
