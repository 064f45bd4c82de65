import type { Named } from '../register/find-names.ts'
import { sentences } from '../text/sentences.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const KIND =
  '(?:statement|declaration|communiqu[eé]|resolution|conclusions|letter|white paper|strategy|(?:(?:contract|public|tender)\\s)?notice)'
const DOCUMENT = new RegExp(`^(?:the|their|its)\\s(?:(?!draft)\\p{L}+\\s){0,2}(?:${KIND}|text)\\b`, 'iu')
const ISSUED = new RegExp(
  `\\b${KIND}\\s(?:(?:that|which)\\s(?:the\\s)?(?:\\p{L}+\\s){0,3}(?:ministers|leaders|members|governments|allies|states|parties)\\sof\\s(?:the\\s)?|(?:(?:issued|published|released|agreed|adopted)\\s)?(?:of|by|from)\\s(?:the\\s)?)$`,
  'iu',
)
/** "The six of the Coastal Eight say in the declaration": what they say there is its body's. */
const OF_MEMBERS =
  /^the\s(?:\p{Ll}+\s)?(?:two|three|four|five|six|seven|eight|nine|ten|members|states|governments|allies|leaders|ministers|parties)\sof\s(?:the\s)?$/iu
const IN_TEXT = new RegExp(`^(?:\\s\\p{Ll}+)?\\sin\\s(?:the|their|a|its)\\s(?:\\p{L}+\\s)?(?:${KIND}|text)\\b`, 'iu')
const OWNED = new RegExp(`^['’]s?\\s(?:\\p{L}+\\s){0,2}${KIND}\\b`, 'iu')
const OF_BODY = new RegExp(
  `^['’]s?\\s(?:\\S+\\s){0,2}(?:${KIND}|rules?|guidance|guidelines?|reports?|figures|data|estimates?|statistics|assessment|review|plan|poll|survey|study)$`,
  'iu',
)
/** "America’s new National Defense Strategy": what a state lays down is the state's word. */
const OF_STATE = /^['’]s?\s(?:\S+\s){0,3}(?:strategy|white paper|doctrine|(?:strategic|defen[cs]e) review)$/i
const BY_BODY = /^\s(?:poll|survey|study|report|analysis|paper|figures|data|statistics|estimates)\b/i
const BEFORE = 60 // UTF-16 units
const MENTIONS = 200 // names back in which the article tells whose document it is

/** “We, the members of | the Coastal Eight”: a text that names its own body. */
const ITS_OWN =
  /^["“„«]?(?:We,?\s)?[Tt]he\s(?:members|states|parties|participants|governments|nations|ministers)\sof\s(?:the\s)?$/
const POINT = /(?:^|[.!?\s])(?:[Aa]nd\s)?(?:[Pp]oint|[Pp]aragraph|[Aa]rticle|[Cc]lause)\s(?:\d+|\p{Ll}{3,6}):\s*$/u
const AHEAD = 24 // UTF-16 units before the words in which their point is told

/**
 * "The statement says": the one body whose statement the article tells of ("the joint statement of the Harbour Eight", "NATO’s
 * declaration"), else the one that the words themselves name as theirs. A draft is nobody’s words yet. Null where two bodies issued one.
 */
export function bodyOfDocument(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const { text, names, antecedents } = context
  const first = spansIn(names, source.start, source.end)[0]
  const rest = first ? text.slice(first.end, source.end) : ''
  const opens =
    first !== undefined &&
    /^(?:(?:the|an?)\s)?(?:(?:latest|new|newest|recent|annual|official|own|internal|most)\s){0,2}$/i.test(
      text.slice(source.start, first.start),
    )
  const state = opens && OF_STATE.test(rest) ? stateIn(first) : undefined
  const isMembers =
    first !== undefined &&
    OF_MEMBERS.test(text.slice(source.start, first.start)) &&
    IN_TEXT.test(text.slice(first.end, first.end + BEFORE))
  const members = isMembers ? bodyIn(first) : undefined
  const named = state ?? members ?? (opens && (OF_BODY.test(rest) || BY_BODY.test(rest)) ? bodyIn(first) : undefined)
  if (!named && !DOCUMENT.test(words)) return null
  const own = bodiesIn(text, spansIn(names, source.start, source.end))
  const told = own.length > 0 ? own : bodiesIn(text, spansBefore(names, source.start, MENTIONS))
  const untold = () => theOnly(ownersIn(antecedents.own, { text, names })) ?? theOnly(groupsIn(source, context))
  const body = named ?? theOnly(told) ?? (told.length === 0 ? untold() : undefined)
  return body ? resolvedTo(body, `"${words}": ${body.name} put it out`) : null
}

const OPENS = new RegExp(`^The\\s(?:(?!draft)\\p{L}+\\s){0,2}(?:${KIND}|text)(?=\\s\\p{Ll})`, 'iu')
const LONGEST = 300 // UTF-16 units back in which the sentence that tells of the text must begin

/** "The text has six points. “…,” it says in the first": what the sentence before, or the one of the quotation, opens with. */
export function bodyOfIt(source: Span, context: SpeakerContext): Resolved | null {
  const [own] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  const from = Math.max(own?.start ?? source.start, source.start - LONGEST)
  const before = sentences(context.text, from, source.start).slice(-2)
  for (const { start, end } of before.toReversed()) {
    const words = OPENS.exec(context.text.slice(start, end))?.[0]
    if (words !== undefined) return bodyOfDocument(words, { start, end: start + words.length }, context)
  }
  return null
}

/**
 * "Point 3: “…”" of a text that its other points, or the article, give to one body; "The text also sets a target: “The members of
 * the Coastal Eight will …”", which names its own.
 */
export function bodyOfPoint({ contents }: Attribution, context: SpeakerContext): Resolved | null {
  const { text, names, antecedents } = context
  const start = contents[0]?.start ?? 0
  if (!POINT.test(text.slice(Math.max(0, start - AHEAD), start))) {
    const own = isOfText(contents, context) ? theOnly(ownersIn(contents, context)) : null
    return own && resolvedTo(own, `words of a text in which ${own.name} tells of itself`)
  }
  const told = bodiesIn(text, spansBefore(names, start, MENTIONS))
  const body = theOnly(told.length > 0 ? told : ownersIn([...antecedents.quotations, ...contents], context))
  return body ? resolvedTo(body, `a point of a text that ${body.name} put out`) : null
}

const TEXT = /\b(?:text|statement|declaration|communiqu[eé]|resolution|as published by)\b/i
const DRAFT = /\b(?:draft|version|proposal)\b/i

/** Whether the paragraph of these words tells of a text, and of no draft. */
function isOfText([first, ...rest]: readonly Span[], { text, antecedents }: SpeakerContext): boolean {
  const [own] = first ? spansBefore(antecedents.paragraphs, first.end, 1) : []
  if (!first || !own || own.end < first.end) return false
  const around = `${text.slice(own.start, first.start)} ${text.slice(rest.at(-1)?.end ?? first.end, own.end)}`
  return TEXT.test(around) && !DRAFT.test(around)
}

/** The bodies that words of a text name as their own. */
function ownersIn(words: readonly Span[], { text, names }: Pick<SpeakerContext, 'text' | 'names'>): Named[] {
  return words.flatMap(({ start, end }) => {
    const first = spansIn(names, start, end).find(({ refs }) => bodyIn({ refs }))
    const body = first && ITS_OWN.test(text.slice(start, first.start)) ? bodyIn(first) : undefined
    return body ? [body] : []
  })
}

const FAR = 10_000 // UTF-16 units back in which a text put out together is told of
const JOINT = /\b(?:joint\s(?:statement|declaration|text)|declaration|communiqu[eé])\b/i
const MET =
  /\b(?:ministers|leaders|members|governments|states|countries|nations|parliaments|heads)\sof\s(?:the\s)?(?:[\p{L}-]+\s(?:countries|states|members|nations)\sof\s(?:the\s)?)?$/iu

/** "Greta Solheim, who chairs the Harbour Eight": who heads what met. */
const HEADED = /\b(?:chairs|(?:chair(?:man|woman|person)?|presidency)\sof)\s(?:the\s)?$/iu
/** Of states, not "Defence Committee", whose chair has a word on what others declared. */
const OF_STATES =
  /\b(?:group|alliance|council|initiative|coalition|partnership|pact|league|five|six|seven|eight|nine|ten|eleven|twelve|[bg]\d{1,2})$/i

/**
 * "Ministers of the Harbour Eight agreed …, according to a joint statement.": the bodies whose ministers met, where they put out a text
 * together; else those of states of whose heads the article tells, wherever.
 */
function groupsIn(source: Span, { text, names }: SpeakerContext): Named[] {
  if (!JOINT.test(text.slice(Math.max(0, source.start - FAR), source.end))) return []
  const bodiesBehind = (words: RegExp, all: SpeakerContext['names']) =>
    all.flatMap(({ start, refs }) => {
      const body = bodyIn({ refs })
      return body && words.test(text.slice(Math.max(0, start - BEFORE), start)) ? [body] : []
    })
  const met = bodiesBehind(MET, spansBefore(names, source.start, MENTIONS))
  return met.length > 0
    ? met
    : bodiesBehind(HEADED, names.slice(0, MENTIONS)).filter(({ name }) => OF_STATES.test(name))
}

const stateIn = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>) =>
  refs.find(({ kind }) => kind === 'ally' || kind === 'country')

const bodyIn = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>) => refs.find(({ kind }) => kind === 'body')

const HEADED_BY =
  /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}?(?:secretary[\s-]general|chief|head|boss|leader|minister|president|chair\p{Ll}*|commander|ambassador|spokes\p{Ll}+)\s\p{Lu}/iu

function bodiesIn(text: string, names: SpeakerContext['names']): Named[] {
  return names.flatMap(({ start, end, refs }) => {
    const body = bodyIn({ refs })
    const issued = ISSUED.test(text.slice(Math.max(0, start - BEFORE), start))
    if (issued && HEADED_BY.test(text.slice(end, end + BEFORE))) return [] // "a letter from NATO | chief Mark Rutte"
    return body && (issued || OWNED.test(text.slice(end, end + BEFORE))) ? [body] : []
  })
}
