import type { Attribution, Span } from './attribution.ts'

const REST = /^,\s[^“”"„«»:.!?]{3,300}(?=[.!?](?:\s|$))/u

/** "Mr Kroll: We have ships for nine days, and the tenth is for prayer.": a label's words go on to their stop. */
export function toStop(text: string, paragraph: Span, one: Attribution): Attribution {
  const { source, cue, contents } = one
  const last = contents.at(-1)
  if (!source || !cue || !last || text.slice(cue.start, cue.end) !== ':' || contents.length > 1) return one
  if (source.end !== cue.start || text.slice(cue.end, last.start).trim() !== '') return one
  const rest = REST.exec(text.slice(last.end, paragraph.end))?.[0]
  return rest === undefined ? one : { ...one, contents: [{ start: last.start, end: last.end + rest.length }] }
}
