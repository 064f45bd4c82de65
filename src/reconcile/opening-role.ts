import { type Evidence, evidenceAt } from '../model/evidence.ts'
import type { SentenceSpan } from '../text/sentences.ts'
import { mayBelong } from './titles-beside.ts'

const WORDS = 10 // of a title that opens its sentence

/** "The deputy chief of defence boarded", "Velmark's foreign minister said": the title with which a sentence opens. */
export function openingRole(text: string, { start, end }: SentenceSpan): Evidence | null {
  const words = [...text.slice(start, end).matchAll(/\S+/g)].slice(0, WORDS)
  const stop = words.findIndex(({ 0: word }) => !mayBelong(word))
  const own = words.slice(0, Math.max(0, stop))
  if (
    !/^(?:The|Its|Their)$|^\p{Lu}.*['’]s?$/u.test(own[0]?.[0] ?? '') ||
    own.some(({ 0: word }) => /[,;:.]$/.test(word))
  )
    return null
  while (/^(?:of|for|at|to|in|and|the)$/.test(own.at(-1)?.[0] ?? '')) own.pop()
  const [first, last] = [own[/^(?:The|Its|Their)$/.test(own[0]?.[0] ?? '') ? 1 : 0], own.at(-1)]
  if (!first || !last || !/^\p{Ll}/u.test(words[stop]?.[0] ?? '')) return null
  return evidenceAt(text, start + first.index, start + last.index + last[0].length)
}
