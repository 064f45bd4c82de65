import { sentences } from '../text/sentences.ts'
import type { Span } from './attribution.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

const QUOTED = /\b(?:quot|cit)(?:ed|es|ing)$/
const AS_SAYING =
  /^\s(?!as\s|by\s)(?<who>[^.;:“”"]{2,90}?),?\sas\s(?<cue>saying|telling|warning|describing|arguing|stating|claiming|writing|calling|declaring|adding|insisting|suggesting|predicting)\b(?<when>(?:\s(?:in|on|at|during|by)\s[^,.;:“”"]{1,60}?)?(?=\sthat\b))?/du
const LONGEST = 160 // UTF-16 units behind the cue

/** "The paper quoted Minister Kroll as saying that …": it is Kroll who says, and what comes behind is said. Others are left as they are. */
export function quotedAs(text: string, paragraph: Span, one: Tagged): Tagged {
  const cue = one.cue.at(-1)
  if (!cue || !QUOTED.test(text.slice(cue.start, cue.end))) return one
  const groups = AS_SAYING.exec(text.slice(cue.end, Math.min(paragraph.end, cue.end + LONGEST)))?.indices?.groups
  const [who, saying] = [groups?.who, groups?.cue].map((range) => range && moved(range, cue.end))
  if (!who || !saying) return one
  const from = groups?.when ? moved(groups.when, cue.end).end : saying.end
  const contents = one.contents.flatMap((content) => behind(text, content, { start: who.start, end: from }))
  const told = contents.length > 0 ? contents : aheadOf(text, paragraph, one.source[0]?.start ?? cue.start)
  return told.length === 0 ? one : { ...one, source: [who], cue: [saying], contents: told }
}

const moved = ([start, end]: readonly [number, number], by: number): Span => ({ start: start + by, end: end + by })

/** What of the content is not the words for who says it. */
function behind(text: string, content: Span, who: Span): Span[] {
  if (content.end <= who.start || content.start >= who.end) return [content]
  const start = who.end + (/^[\s,:]*/.exec(text.slice(who.end, content.end))?.[0].length ?? 0)
  return content.end > start ? [{ start, end: content.end }] : []
}

/** "The talks have failed, the paper quoted him as saying." */
function aheadOf(text: string, paragraph: Span, source: number): Span[] {
  const last = sentences(text, paragraph.start, source).at(-1)
  const words = last && text.slice(last.start, source).trimEnd()
  return last && words?.endsWith(',') ? [{ start: last.start, end: last.start + words.length - 1 }] : []
}
