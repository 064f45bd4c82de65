import { compareTitles } from '../register/compare-titles.ts'
import { readOffice } from '../register/office-of-words.ts'
import { readTitle } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { sentences } from '../text/sentences.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'
import { titlesHeld } from './titles-held.ts'

const COURTESY = /^\s*(?:(?:Mr|Mrs|Ms|Sir|Dame|Dr|General|Admiral|Colonel)\.?\s)?$/
/** What somebody does who spoke before; another who joins in "said", "replied" or has a title of his own. */
const GOES_ON =
  /^(?:,\s(?:whose\s|who\s(?!is\s|was\s|leads\s|heads\s|chairs\s|runs\s))|\s(?:(?:also|then|later)\s)?(?:added|adds|went on|goes on|continued|continues|declined to (?:say|name|give|be drawn)|(?:did|would) not (?:say|name|give|be drawn))\b)/u

/**
 * "“We pay,” the defence minister said. Peter Marlow added that …": whom news calls by his office first and by his name in the next
 * sentence, where that one goes on as of somebody told of. Nobody where the paragraph names another before, or the article gives that
 * office to another or that person another office.
 */
export function namedNext(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const { text, people, antecedents } = context
  const role = withoutCircumstance(words)
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (role === null || !paragraph) return null
  const own = sentences(text, paragraph.start, paragraph.end)
  const nth = own.findIndex(({ start, end }) => start <= source.start && source.start < end)
  const next = own.slice(nth + 1).find(({ start, end }) => spansIn(antecedents.quotations, start, end).length === 0)
  const isBehindWords = next !== undefined && next !== own[nth + 1]
  const person = next && spansIn(people, next.start, next.end)[0]
  if (!person || next.start <= source.start) return null
  if (isCalledSo(nounOf(role), text.slice(next.start, person.start)))
    return resolvedTo(person, `"${words}": the next sentence tells who that is`)
  if (!TITLE.has(nounOf(role))) return null
  if (spansIn(people, paragraph.start, next.start).some(({ id }) => id !== person.id)) return null
  const opens = COURTESY.test(text.slice(next.start, person.start))
  if (
    !opens ||
    (!GOES_ON.test(text.slice(person.end, next.end)) && !(isBehindWords && isHolder(role, person.id, context)))
  )
    return null
  if (isGivenToAnother(role, person.id, context) || hasAnother(role, person.id, context)) return null
  return resolvedTo(person, `"${words}": named in the next sentence, which goes on with what is told`)
}

/** "“…,” the first guest began. The guest was Ada Kroll": the very noun again, and then the name. */
const isCalledSo = (noun: string, front: string): boolean =>
  new RegExp(`^\\s*The\\s(?:\\p{Ll}+\\s)?${noun}\\s(?:is|was)\\s(?:\\p{L}[\\p{L}.-]*\\s){0,4}$`, 'iu').test(front)

const nounOf = (role: string) => role.split(/\s/).at(-1)?.toLowerCase() ?? ''

/** Whether the article gives that office to another. */
export const isGivenToAnother = (role: string, id: string, { offices }: SpeakerContext): boolean =>
  offices.some(
    ({ personId, text }) => personId !== id && fold(text).endsWith(fold(role).split(' ').slice(-2).join(' ')),
  )

/** Whether it gives that person another office. */
export const hasAnother = (role: string, id: string, { offices, register }: SpeakerContext): boolean =>
  offices.some(({ personId, text }) => {
    const [asked, held] = [readOffice(register, role), readOffice(register, text)]
    return personId === id && held.role !== null && asked.role !== held.role
  })

/** Whether the register has that person in a post of that noun on the day: "the minister" for a finance minister. */
function isHolder(role: string, id: string, context: SpeakerContext): boolean {
  const told = readTitle(context.register, role)
  if (told === null || told.body !== null) return false
  return titlesHeld(id, context).some(
    ({ title, holds }) =>
      holds === 'yes' &&
      title.kind === told.kind &&
      title.deputy === told.deputy &&
      told.fields.every((field) => title.fields.includes(field)) &&
      compareTitles(told, title) !== 'different',
  )
}
