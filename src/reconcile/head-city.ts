import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { findNames } from '../register/find-names.ts'
import { comparePlaces, placeOf, SITES } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { isSentence } from './is-sentence.ts'

const HEAD = 300 // characters that say where a record was made
const BEFORE = /(?:^|[,–—|/·-]\s|\b(?:in|at)\s)$/u
const BEHIND = /^(?:$|,\s|\s[–—|/·(-]\s?|\.(?:\s|$)|\s(?:on\s)?\d)/u

/**
 * "Public hearing, Fjeldhavn, 28 May 2026": the one city that stands by itself in the lines above a record's first sentence; unknown
 * where they name two.
 */
export function headCity({ text }: ReadArticle, register: Register): Grounded<string> {
  const found: { name: string; start: number; end: number; isApart: boolean }[] = []
  let at = 0
  for (const line of text.slice(0, HEAD).split('\n')) {
    if (isSentence(line)) break
    for (const { start, end } of findNames(register, line)) {
      const place = placeOf(register, line.slice(start, end))
      const isApart = BEFORE.test(line.slice(0, start)) && BEHIND.test(line.slice(end))
      if (place && SITES.has(place.kind)) found.push({ name: place.name, start: at + start, end: at + end, isApart })
    }
    at += line.length + 1
  }
  const first = found.find(({ isApart }) => isApart)
  if (!first || found.some(({ name }) => comparePlaces(register, first.name, name) === 'different')) return UNKNOWN
  return { value: first.name, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) }
}
