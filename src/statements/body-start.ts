import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'

/** At least two words, all in capitals, and a colon. */
const HEADING = /^(?=[^\p{Ll}:]*\p{Lu}{2,}[^\p{Ll}:]*\s[^\p{Ll}:]*\p{Lu}{2})([^\p{Ll}:\n“”"]{4,80}):\s+(?=\S)/u

/** "OSLO, Norway (Harbour Wire) – " */
const DATELINE = /^\p{Lu}{2}[\p{Lu}.’' -]*(?:,\s[^()–—\n]{2,30})?\s\([^()\n]{2,30}\)\s[–—-]{1,2}\s(?=\S)/u

/** "Details:", "Quote:", "Why it matters:" of a digest. */
const LABEL =
  /^(?:(?:More\s)?[Dd]etails|(?:Direct\s)?[Qq]uote|Verbatim|Literally|Background|Context|Why it(?:\smatters|[’']s important)|What happened|Driving the news|What they[’']re saying|Zoom (?:in|out)|Between the lines|The big picture|Reminder|For reference):\s+(?=\S)/

/** Where the text of a paragraph begins behind a dateline, a digest's label or a newsletter's heading, "DRIVING THE DAY: …", which say nothing; a person's name and an office may. */
export function bodyStart(text: string, { start, end }: Span, people: readonly PersonMention[]): number {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))
  if (dateline) return start + dateline[0].length
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 40)))
  if (label) return start + label[0].length
  const [whole, heading = ''] = HEADING.exec(text.slice(start, Math.min(end, start + 120))) ?? []
  if (whole === undefined) return start
  const last =
    heading
      .replace(/\s?\(.*/, '')
      .split(/\s/)
      .at(-1)
      ?.toLowerCase() ?? ''
  return TITLE.has(last) || spansIn(people, start, start + heading.length).length > 0 ? start : start + whole.length
}
