import type { Named } from '../register/find-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const KIND = '(?:statement|declaration|communiqu[eé]|resolution|conclusions|letter|white paper|strategy)'
const DOCUMENT = new RegExp(`^the\\s(?:(?!draft)\\p{L}+\\s){0,2}${KIND}\\b`, 'iu')
const ISSUED = new RegExp(
  `\\b${KIND}\\s(?:(?:issued|published|released|agreed|adopted)\\s)?(?:of|by|from)\\s(?:the\\s)?$`,
  'iu',
)
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

/**
 * "The statement says": the one body whose statement the article tells of ("the joint statement of the Harbour Eight", "NATO’s
 * declaration"). A draft is nobody’s words yet. Null where two bodies issued one.
 */
export function bodyOfDocument(words: string, source: Span, { text, names }: SpeakerContext): Resolved | null {
  const first = spansIn(names, source.start, source.end)[0]
  const rest = first ? text.slice(first.end, source.end) : ''
  const opens =
    first !== undefined &&
    /^(?:(?:the|an?)\s)?(?:(?:latest|new|newest|recent|annual|official|own|internal|most)\s){0,2}$/i.test(
      text.slice(source.start, first.start),
    )
  const state = opens && OF_STATE.test(rest) ? stateIn(first) : undefined
  const named = state ?? (opens && (OF_BODY.test(rest) || BY_BODY.test(rest)) ? bodyIn(first) : undefined)
  if (!named && !DOCUMENT.test(words)) return null
  const own = bodiesIn(text, spansIn(names, source.start, source.end))
  const body = named ?? theOnly(own.length > 0 ? own : bodiesIn(text, spansBefore(names, source.start, MENTIONS)))
  return body && resolvedTo(body, `"${words}": ${body.name} put it out`)
}

const stateIn = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>) =>
  refs.find(({ kind }) => kind === 'ally' || kind === 'country')

const bodyIn = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>) => refs.find(({ kind }) => kind === 'body')

function bodiesIn(text: string, names: SpeakerContext['names']): Named[] {
  return names.flatMap(({ start, end, refs }) => {
    const body = bodyIn({ refs })
    const issued = ISSUED.test(text.slice(Math.max(0, start - BEFORE), start))
    return body && (issued || OWNED.test(text.slice(end, end + BEFORE))) ? [body] : []
  })
}
