import type { Named } from '../register/find-names.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { Resolved, SpeakerContext } from './resolve-speaker.ts'

const KIND = '(?:statement|declaration|communiqu[eé]|resolution|conclusions|letter|white paper|strategy)'
const DOCUMENT = new RegExp(`^the\\s(?:(?!draft)\\p{L}+\\s){0,2}${KIND}\\b`, 'iu')
const ISSUED = new RegExp(
  `\\b${KIND}\\s(?:(?:issued|published|released|agreed|adopted)\\s)?(?:of|by|from)\\s(?:the\\s)?$`,
  'iu',
)
const OWNED = new RegExp(`^['’]s?\\s(?:\\p{L}+\\s){0,2}${KIND}\\b`, 'iu')
const OF_BODY = new RegExp(
  `^['’]s?\\s(?:\\S+\\s){0,2}(?:${KIND}|rules?|guidance|guidelines?|reports?|figures|data|assessment|review|plan|poll|survey|study)$`,
  'iu',
)
const BY_BODY = /^\s(?:poll|survey|study|report|analysis|paper)\b/i
const BEFORE = 60 // UTF-16 units
const MOST_NAMES = 2000

/**
 * "The statement says": the one body whose statement the article tells of ("the joint statement of the Harbour Eight", "NATO’s
 * declaration"). A draft is nobody’s words yet. Null where two bodies issued one.
 */
export function bodyOfDocument(words: string, source: Span, { text, names }: SpeakerContext): Resolved | null {
  const first = spansIn(names, source.start, source.end)[0]
  const rest = first ? text.slice(first.end, source.end) : ''
  const opens = first !== undefined && /^(?:the|an?)?\s?$/i.test(text.slice(source.start, first.start))
  const named = opens && (OF_BODY.test(rest) || BY_BODY.test(rest)) ? bodyIn(first) : undefined
  if (named) return told(named, words)
  if (!DOCUMENT.test(words)) return null
  const own = bodiesIn(text, spansIn(names, source.start, source.end))
  const found = own.length > 0 ? own : bodiesIn(text, names.slice(0, MOST_NAMES))
  const [body] = found
  if (!body || found.some(({ id }) => id !== body.id)) return null
  return told(body, words)
}

function told({ id, name }: Named, words: string): Resolved {
  const because = `"${words}": ${name} put it out`
  return { speaker: { id, name, because }, anonymity: null, because }
}

const bodyIn = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>) => refs.find(({ kind }) => kind === 'body')

function bodiesIn(text: string, names: SpeakerContext['names']): Named[] {
  return names.flatMap(({ start, end, refs }) => {
    const body = bodyIn({ refs })
    const issued = ISSUED.test(text.slice(Math.max(0, start - BEFORE), start))
    return body && (issued || OWNED.test(text.slice(end, end + BEFORE))) ? [body] : []
  })
}
