import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { hasAnother, isGivenToAnother } from './named-next.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'

const LEDE = 3 // paragraphs
const NEAR = 400 // characters to the next paragraph, over a heading
const SAYS =
  'said|says|told|tells|added|adds|warned|warns|argued|insisted|explained|conceded|admitted|promised|declared|stated|cautioned|noted'
const GRADE =
  '(?:(?:Lieutenant|Major|Brigadier|Vice|Rear|Air|Lt|Maj|Brig)[\\s.-]+)*(?:General|Admiral|Colonel|Commodore|Brigadier|Marshal|Gen|Adm|Col)'
/** Between the words quoted and a name: nothing, a verb, a grade. */
const FRONT = new RegExp(`^\\s*(?:(?<says>${SAYS})\\s)?(?:(?<grade>${GRADE})\\.?\\s)?$`)
const THEN_SAYS = new RegExp(
  `^(?<house>\\sof\\s(?:the\\s)?\\p{Lu}[^,.;:“”"]{2,60}?)?\\s(?:(?:also|has|had|then)\\s)?(?:${SAYS})\\b`,
  'u',
)
const GOES_ON = /^(?:[.;]|\s(?:on|in|at|during|after|to|this|yesterday|today)\s)/
/** Who holds one of these is no soldier. */
const CIVIL =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|envoy|senator|governor|mayor|spokes\p{L}+|lawmaker)$/u

/**
 * "The fleet lacks 740 sailors, its commander said. ¶ “…,” Vice Admiral Ada Kroll told the Post.": news tells in its lede by office who is
 * named in the next paragraph. Whoever is named there alone, as speaking and with no description, is somebody of whom was told; nobody
 * where another is named before, or that office is given to another or that person another.
 */
export function delayedName(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const { people, antecedents } = context
  const role = withoutCircumstance(words)
  const post = role?.split(/\s(?:of|for|in|at)\s/)[0] ?? ''
  if (role === null || !TITLE.has(post.split(/\s/).at(-1)?.toLowerCase() ?? '')) return null
  const ledes = spansBefore(antecedents.paragraphs, source.end, LEDE + 1)
  const [paragraph] = ledes
  if (!paragraph || ledes.length > LEDE) return null
  const next = spansIn(antecedents.paragraphs, paragraph.end, paragraph.end + NEAR)[0]
  if (!next || next.start < paragraph.end) return null
  const named = spansIn(people, next.start, next.end).filter(
    ({ start, end }) => spansIn(antecedents.quotations, start, end).length === 0,
  )
  const [person] = named
  if (!person || [...named, ...spansIn(people, 0, next.start)].some(({ id }) => id !== person.id)) return null
  if (!tellsBare(person, next, role, post, context)) return null
  if (isGivenToAnother(role, person.id, context) || hasAnother(role, person.id, context)) return null
  return resolvedTo(person, `"${words}": the next paragraph names who that is`)
}

/** Whether she speaks there, with nothing beside her name that tells who she is; a soldier's grade goes with a soldier's post. */
function tellsBare(
  person: PersonMention,
  next: Span,
  role: string,
  post: string,
  { text, antecedents }: SpeakerContext,
): boolean {
  const from = spansIn(antecedents.quotations, next.start, person.start).at(-1)?.end
  const front = from === undefined ? undefined : FRONT.exec(text.slice(from, person.start))?.groups
  if (!front || (front.grade !== undefined && CIVIL.test(post))) return false
  const behind = text.slice(person.end, person.end + 120)
  if (front.says !== undefined) return GOES_ON.test(behind)
  const says = THEN_SAYS.exec(behind)
  return says !== null && (says.groups?.house === undefined || /\sof\san?\s/.test(role))
}
