import type { Attribution } from './attribution.ts'
import { FINITE } from './finite-verbs.ts'

const GOES_ON = new RegExp(`^,\\s(?<rest>${FINITE}(?:n[’']t)?\\s[^"“”:;]{3,}?)(?=[.;!?](?:\\s|$)|$)`, 'u')

/** "What counts, according to Ada Brandt, is the fleet": what is said goes on behind who says it. */
export function behindAside(text: string, paragraphEnd: number, one: Attribution): Attribution {
  const { source, cue, contents } = one
  const [content] = contents
  if (!source || !cue || !content || contents.length > 1) return one
  if (text.slice(content.end, cue.start) !== ', ' || text.slice(cue.end, source.start) !== ' ') return one
  if (!/^according to$/i.test(text.slice(cue.start, cue.end))) return one
  const rest = GOES_ON.exec(text.slice(source.end, paragraphEnd))?.groups?.rest
  if (rest === undefined) return one
  return { ...one, contents: [content, { start: source.end + 2, end: source.end + 2 + rest.length }] }
}
