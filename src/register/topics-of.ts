import type { Topic } from '../model/topic.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'

/**
 * Which topics some words are about, in the order of the list: those of which one term stands there. "drone" stands in
 * "drones", "Iran" not in "Tirana"; a term without a small letter (SAFE, EDF) stands only as it is, as a whole word.
 */
export const topicsOf: (topics: readonly Topic[]) => (words: readonly string[]) => readonly string[] = onceFor(prepared)

/** Folding the terms costs more than looking for them in one article. */
function prepared(topics: readonly Topic[]): (words: readonly string[]) => readonly string[] {
  const known = topics.map(({ id, terms }) => ({ id, terms: terms.map((term) => term.map(wordOf)) }))
  return (words) => {
    const printed = words.join('\n').replace(/\s+/g, ' ')
    const folded = fold(printed)
    const stands = ({ term, whole }: Word) => standsIn(whole ? printed : folded, term, whole)
    return known.filter(({ terms }) => terms.some((term) => term.every(stands))).map(({ id }) => id)
  }
}

interface Word {
  readonly term: string
  readonly whole: boolean
}

function wordOf(term: string): Word {
  const whole = !/\p{Ll}/u.test(term) && /\p{Lu}/u.test(term)
  return { term: whole ? term : fold(term), whole }
}

function standsIn(text: string, term: string, whole: boolean): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (isLetter(text.charAt(at - 1))) continue
    if (!whole || !isLetter(text.charAt(at + term.length))) return true
  }
  return false
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
