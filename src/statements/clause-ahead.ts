import type { Attribution, Span } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'
import { isTellingVerb } from './telling-words.ts'

const VERB = new RegExp(`\\b(?:${FINITE}|\\p{Ll}{3,}ed)\\b`, 'u')
const AHEAD = /^(?<clause>[^"“”„«»:;]{24,}),\s(?<who>(?:[^\s,]+\s){0,8}[^\s,]+)$/u
/** "Ada Brandt, who was a captain, the chair": a name and what describes it are no clause. */
const DESCRIBED = /^(?:\p{Lu}\S*\s?){1,6},|,\s(?:who|whose|which)\s/u
const GOES_ON = /^(?:as|amid|despite|following)\s/u

/**
 * "The ports agreed to open, Secretary General Ada Brandt said, as the fleet gets ready": what the narrator goes on with is none of
 * her words, nor is whom she told them; where the tagger took the clause before her name for a part of the name, it is hers. Null: no words are left.
 */
export function clauseAhead(text: string, one: Attribution): Attribution | null {
  const { source, cue, contents } = one
  if (!source || !cue || cue.start < source.end) return one
  const { clause, who } = AHEAD.exec(text.slice(source.start, source.end))?.groups ?? {}
  const isClause = clause !== undefined && who !== undefined && VERB.test(clause) && !DESCRIBED.test(clause)
  const named = isClause ? { start: source.end - who.length, end: source.end } : source
  const isTelling = text.slice(cue.start, cue.end).split(/\s/).some(isTellingVerb)
  const own = isTelling
    ? contents.filter((content) => !isNarrators(text, cue, content) && !isAudience(text, content))
    : contents
  if (own.length === contents.length) return isClause ? { ...one, source: named } : one
  if (!isClause) return own.length > 0 ? { ...one, contents: own } : null
  const ahead = { start: source.start, end: source.start + clause.length }
  return { ...one, source: named, contents: [ahead, ...own] }
}

const isNarrators = (text: string, cue: Span, content: Span): boolean =>
  /^,\s$/.test(text.slice(cue.end, content.start)) && GOES_ON.test(text.slice(content.start, content.end))

/** "Ada Brandt has said in an interview with | the daily Post": to whom. */
const isAudience = (text: string, { start }: Span): boolean =>
  /\b(?:interview|conversation)\s(?:with|by|for|to|in)\s$/i.test(text.slice(Math.max(0, start - 24), start))
