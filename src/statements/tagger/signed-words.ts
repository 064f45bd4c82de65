import type { Span } from '../attribution.ts'

/** Words whose speaker is told by the form of the line alone. */
export interface SignedWords {
  readonly source: Span
  readonly cue: Span // the dash or the colon
  readonly content: Span
}

const LONGEST_NAME = 90
const DOUBLE = /["“”„«»]/g

/** “…” — Ada Brandt: one quotation, a dash and a name to the end of the line. */
export function dashSigned(text: string, start: number, end: number): SignedWords | null {
  const line = text.slice(start, end)
  const tail = line.slice(-LONGEST_NAME)
  const signature = /(["”»]\s*)([―—–-]{1,2})\s*(\p{Lu}[^"“”«»:;!?]*?)[.\s]*$/u.exec(tail)
  const [whole, before = '', dash = '', name = ''] = signature ?? []
  if (!signature || !whole || name.split(/\s+/).length > 10) return null
  const opens = line.search(/\S/)
  const closes = line.length - tail.length + signature.index + 1
  if (!/["“”„«]/.test(line.charAt(opens)) || closes - opens < 12) return null
  if ((line.slice(opens, closes).match(DOUBLE) ?? []).length !== 2) return null
  const cue = start + closes - 1 + before.length
  const from = text.indexOf(name, cue + dash.length)
  return {
    content: { start: start + opens, end: start + closes },
    cue: { start: cue, end: cue + dash.length },
    source: { start: from, end: from + name.length },
  } // prettier-ignore
}

const LABEL =
  /^\s*(?:[-–—•*]\s+)?["“]?((?:(?:Mr|Ms|Mrs|Dr|Sir|Lord|Lady)\.? )?(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}|[QA])(?:\([^()\n]{1,40}\))?:\s+(?=\S)/u

/** Whose turns tell what others said. */
const NARRATES = /^(?:REPORTER|PRESENTER|CORRESPONDENT|NARRATOR|ANCHOR|HOST)$/

/** BRANDT: …, Ms BRANDT (Norway): … – a turn of a transcript: a name in capitals, a colon, and what was said to the end of the line. */
export function labelled(text: string, start: number, end: number): SignedWords | null {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_NAME)))
  const name = label?.[1]?.trimEnd()
  if (!label || !name || NARRATES.test(name)) return null
  const from = start + label[0].indexOf(name)
  const content = { start: start + label[0].length, end: start + text.slice(start, end).trimEnd().length }
  if (content.start >= content.end) return null
  const colon = from + label[0].slice(label[0].indexOf(name)).indexOf(':')
  return { source: { start: from, end: from + name.length }, cue: { start: colon, end: colon + 1 }, content }
}

/** One capital label may be a headline's; a transcript has several. */
export const LEAST_TURNS = 2
