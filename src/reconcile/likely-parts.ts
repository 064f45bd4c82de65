import { COMMON_WORDS } from '../text/common-words.ts'
import type { Part } from './quoted-words.ts'

const MOST = 6 // of one statement that are compared

/** The parts of a statement that are worth comparing, with their places: of a long speech those that share most rare words with the other one's. */
export function likelyParts(parts: readonly Part[], others: readonly Part[]): (readonly [nth: number, part: Part])[] {
  const all = [...parts.entries()]
  if (all.length <= MOST) return all
  const rare = new Set(others.flatMap(({ words }) => words.filter((word) => !COMMON_WORDS.has(word))))
  return all
    .map(([nth, part]) => ({ nth, part, common: part.words.filter((word) => rare.has(word)).length }))
    .sort((a, b) => b.common - a.common || a.nth - b.nth)
    .slice(0, MOST)
    .map(({ nth, part }) => [nth, part] as const)
}
