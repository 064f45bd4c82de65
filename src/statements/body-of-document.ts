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
const BEFORE = 60 // UTF-16 units
const MOST_NAMES = 2000

/**
 * "The statement says": the one body whose statement the article tells of ("the joint statement of the Harbour Eight", "NATO’s
 * declaration"). A draft is nobody’s words yet. Null where two bodies issued one.
 */
export function bodyOfDocument(words: string, source: Span, { text, names }: SpeakerContext): Resolved | null {
  if (!DOCUMENT.test(words)) return null
  const own = bodiesIn(text, spansIn(names, source.start, source.end))
  const found = own.length > 0 ? own : bodiesIn(text, names.slice(0, MOST_NAMES))
  const [body] = found
  if (!body || found.some(({ id }) => id !== body.id)) return null
  const because = `"${words}": the ${body.name} put it out`
  return { speaker: { id: body.id, name: body.name, because }, anonymity: null, because }
}

function bodiesIn(text: string, names: SpeakerContext['names']): Named[] {
  return names.flatMap(({ start, end, refs }) => {
    const body = refs.find(({ kind }) => kind === 'body')
    const issued = ISSUED.test(text.slice(Math.max(0, start - BEFORE), start))
    return body && (issued || OWNED.test(text.slice(end, end + BEFORE))) ? [body] : []
  })
}
