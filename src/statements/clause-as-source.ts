import type { Attribution } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'
import { TITLE } from './role-words.ts'

const CLAUSE = new RegExp(`\\b${FINITE}\\b`, 'u')
const LEAST = 5 // words of a clause
const TELLER = new RegExp(`^(?:the|an?|his|her|its)\\s(?:[\\p{L}’'-]+\\s){0,3}(?:${[...TITLE].join('|')})$`, 'iu')

/** "The store will be full by May, | promised | the minister.": read the wrong way round, the clause as who speaks. */
export function isClauseAsSource(text: string, { source, cue, contents }: Attribution): boolean {
  const [content, more] = contents
  if (!source || !cue || !content || more || source.end > cue.start || cue.end > content.start) return false
  const words = text.slice(source.start, source.end)
  return (
    words.split(/\s+/).length >= LEAST &&
    CLAUSE.test(words) &&
    /^,\s$/.test(text.slice(source.end, cue.start)) &&
    TELLER.test(text.slice(content.start, content.end))
  )
}
