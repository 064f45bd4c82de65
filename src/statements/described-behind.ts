import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'

/** "Kroll, then deputy commander, had told …", "from Kroll, deputy commander: “…”": words that say who the person named right before them is. */
export function describedBehind(
  words: string,
  { start, end }: Span,
  { people, text }: SpeakerContext,
): Resolved | null {
  const [before] = spansBefore(people, start, 1)
  const between = before && text.slice(before.end, start)
  const closes = /^[,:]\s/.test(text.slice(end, end + 2))
  const isTopic =
    before && /\b(?:about|on|over|against|to|for)\s$/.test(text.slice(Math.max(0, before.start - 10), before.start))
  return before && closes && !isTopic && /^,\s(?:(?:then|now|once|formerly|at the time)\s)?$/.test(between ?? '')
    ? resolvedTo(before, `"${words}": said of the one named before`)
    : null
}
