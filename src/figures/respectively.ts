import type { FigureEntity } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const YEAR = /^(?:19[4-9]|20\d)\d$/
const NUMBER = /^\d[\d.,]*$/
const BETWEEN_NAMES = /^(?:,|and|&|the)$/
const BETWEEN_NUMBERS =
  /^(?:,|and|&|%|percent|per|cent|pc|of|gdp|their|its|billion|bn|million|trillion|dollars|[$€£]|about|around|some|nearly|just)$/

/**
 * "France and Germany spent 2.04 and 2.22 percent of GDP respectively", "Poland, Estonia and Latvia stood at 4.25, 3.93
 * and 3.67 percent": the name in the place of the number; null where names and numbers are not as many, or may be told
 * of several years.
 */
export function respectively(passage: Passage, share: Quantity, names: readonly NamedHere[]): FigureEntity | null {
  const { low } = passage
  const list = listBefore(low, share, names)
  const numbers = list === null ? [] : numbersAround(low, share.number, list.at(-1)?.next ?? 0)
  if (list === null || list.length !== numbers.length) return null
  const years = new Set(low.filter((word) => YEAR.test(word)))
  if (years.size > 1 && !low.includes('respectively')) return null
  return list[numbers.indexOf(share.number)]?.entity ?? null
}

/** The names before a number where they form one list of two or more, and nobody else is named before. */
function listBefore(low: readonly string[], share: Quantity, names: readonly NamedHere[]): NamedHere[] | null {
  const before = names.filter((name) => name.next <= share.from)
  if (before.length < 2 || before.some((name) => !name.entity || name.demonym || name.possessive)) return null
  const isList = before.every((name, i) => {
    const gap = low.slice(before[i - 1]?.next ?? name.at, name.at)
    return i === 0 || (gap.length > 0 && gap.length <= 3 && gap.every((word) => BETWEEN_NAMES.test(word)))
  })
  const joint = low.slice(before.at(-2)?.next, before.at(-1)?.at)
  return isList && joint.some((word) => /^(?:and|&)$/.test(word)) ? before : null
}

/** Where the list begins that a number stands in behind "and" or a comma: "by 0.5, 0.6 and 0.4 percent"; its own place elsewhere. */
export function startOfList(low: readonly string[], from: number): number {
  if (!/^(?:and|,)$/.test(low[from - 1] ?? '')) return from
  let at = from
  while (at > 0 && (BETWEEN_NUMBERS.test(low[at - 1] ?? '') || isNumberAt(low, at - 1))) at -= 1
  return at
}

const isNumberAt = (low: readonly string[], at: number): boolean =>
  NUMBER.test(low[at] ?? '') && !YEAR.test(low[at] ?? '')

/** The numbers that stand in one list with that at `at`, by their tokens. */
function numbersAround(low: readonly string[], at: number, from: number): number[] {
  const isNumber = (i: number): boolean => isNumberAt(low, i)
  let start = at
  while (start > from && (isNumber(start - 1) || BETWEEN_NUMBERS.test(low[start - 1] ?? ''))) start -= 1
  let end = at
  while (end < low.length && (isNumber(end) || BETWEEN_NUMBERS.test(low[end] ?? ''))) end += 1
  return Array.from({ length: end - start }, (_, i) => start + i).filter(isNumber)
}
