import { evidenceAt } from '../model/evidence.ts'
import { termsOn } from '../register/terms-on.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import { anonymityOf } from './anonymity.ts'
import type { Span } from './attribution.ts'
import { holderByRegister } from './holder-by-register.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isShorterWord } from './is-shorter-word.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo, unresolved } from './resolved.ts'
import { PERSON_NOUN } from './role-words.ts'
import { theOnly } from './the-only.ts'

const INDEFINITE = '(?<!\\p{L})(?:[Aa]n?|[Oo]ne|[Aa]nother)\\s(?:[\\p{L}-]+\\s){0,3}?'
const UNNAMED = '(?!,?\\s(?:of\\s|for\\s|and\\s)?(?:the\\s)?\\p{Lu}|\\p{L})' // no name behind it: "a minister, Ada Brandt"
const HEAD = /(\p{L}+)$/u

/**
 * Whom else than `holder` a role means where its own paragraph tells of another: "Germany’s Weber struck another tone. “…,” the
 * defence minister said", "A Baltic minister was scathing. “…,” the minister said". Null: nobody else.
 */
export function toldNearer(words: string, source: Span, holder: string, context: SpeakerContext): Resolved | null {
  const role = withoutCircumstance(words)
  const [paragraph] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  if (role === null || !paragraph || paragraph.end < source.end) return null
  const named = spansIn(context.people, paragraph.start, source.start)
  const last = named.findLast(({ id }) => id === holder)
  const unnamed = unnamedSince(role, last?.end ?? paragraph.start, source.start, context)
  if (unnamed) return asUnnamed(unnamed, source, context)
  if (last) return null
  const names = spansIn(context.names, paragraph.start, source.start)
  const near = named.length > 0 ? holderByRegister(words, source, { ...context, people: named, names }) : null
  if (near?.speaker) return near
  const styled = theOnly(named.filter((person) => isStyled(role, person, context)))
  if (styled) return resolvedTo(styled, `"${words}": the register has ${styled.name}, named nearer, in such an office`)
  const isOpen = named.every((person) => !isPlaced(person, context)) || named.some((one) => isBroughtIn(one, context))
  return named.length > 0 && isOpen
    ? unresolved(`"${words}": may be ${named.at(-1)?.name ?? ''}, of whom no office is told`)
    : null
}

const OF_COUNTRY = /^\sof\s(?!the\s(?!Netherlands|United)|Parliament)(?:the\s)?\p{Lu}/u // not "of the Harbour Party"

/** "Sigrid Thoresen of Norway has news. “…,” the prime minister said": whom the narrator brings in by a country, without an office. */
const isBroughtIn = ({ id, start, end }: PersonMention, { text, antecedents, offices }: SpeakerContext) =>
  OF_COUNTRY.test(text.slice(end, end + 24)) &&
  offices.every(({ personId }) => personId !== id) &&
  spansIn(antecedents.quotations, start, end).length === 0

/** "Her colleague, Karl Holm, differs. “…,” the minister said": a minister of whatever. */
export function isStyled(role: string, { id }: PersonMention, { register, article }: SpeakerContext): boolean {
  const terms = termsOn(register, id, article.published.value ?? '')
  return terms.some(({ holds, office }) => holds !== 'no' && isShorterWord(role, office.title.split(',')[0] ?? ''))
}

/** "A Baltic minister …": an unnamed one of that very noun, outside of what is quoted; the last told. */
export function unnamedSince(
  role: string,
  from: number,
  to: number,
  { text, antecedents }: SpeakerContext,
): Span | null {
  const noun = HEAD.exec(role)?.[1]
  if (noun === undefined) return null
  const told = new RegExp(`${INDEFINITE}${noun}${UNNAMED}`, 'gu')
  const spans = [...text.slice(from, to).matchAll(told)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }))
  return spans.findLast(({ start }) => spansIn(antecedents.quotations, start, start + 1).length === 0) ?? null
}

/** "The minister" with what the words before tell of him: "a Baltic minister". */
function asUnnamed(told: Span, source: Span, context: SpeakerContext): Resolved {
  const first = anonymityOf(told, context)
  const words = evidenceAt(context.text, source.start, source.end)
  return first?.anonymity
    ? { ...first, anonymity: { ...first.anonymity, evidence: words } }
    : unresolved(`"${words.exact}": somebody of that role is told without a name`)
}

/** Whether the article or the register tells what a person is: then a role that is not his is another’s. */
function isPlaced({ id, start }: PersonMention, { offices, register, text }: SpeakerContext): boolean {
  const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] // "our reporter"
  const isTitled = before !== undefined && PERSON_NOUN.has(before)
  return isTitled || offices.some(({ personId }) => personId === id) || register.termsOf.has(id)
}
