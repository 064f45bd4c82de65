import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const ISSUED = /\b(?:declaration|communiqu[eé]|(?:joint\s)?statement|conclusions)\b/i
const WE_OF = /(?:^|\s)We, [^.;:]{1,120}/u

/**
 * Who speaks outside quotation marks: "I" is the one person of the byline; "we" and "allies" of a declaration are the one body
 * that its heading or its "We, the Heads of State and Government of …" names.
 */
export function ownVoice(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const quoted = spansIn(context.antecedents.quotations, source.start, source.end).length > 0
  if (quoted) return null
  if (/^I$/.test(words)) return writer(words, context)
  return /^(?:we|allies)\b/i.test(words) ? issuer(words, context) : null
}

function writer(words: string, { article, people, byline }: SpeakerContext): Resolved | null {
  const names = article.credit.filter(({ kind }) => kind === 'byline').map(({ name }) => name)
  const turns = article.blocks.some(({ type }) => type === 'transcript-turn')
  const known = turns ? null : theOnly([...byline, ...people].filter(({ name }) => names.includes(name)))
  return known && resolvedTo(known, `"${words}": the writer`)
}

function issuer(words: string, { article, text, names }: SpeakerContext): Resolved | null {
  const heading = article.blocks.find(({ type }) => type === 'headline')
  const opening = article.blocks.find(({ type }) => type === 'paragraph' || type === 'unknown')
  const head = heading ?? opening
  if (!head || !ISSUED.test(text.slice(head.start, head.end))) return null
  const formula = WE_OF.exec(text.slice(0, LONGEST_OPENING))
  const at = formula ? { start: formula.index, end: formula.index + formula[0].length } : head
  const bodies = spansIn(names, at.start, at.end).flatMap(({ refs }) => refs.find(({ kind }) => kind === 'body') ?? [])
  const body = theOnly(bodies)
  return body && resolvedTo(body, `"${words}": who issued this text`)
}

const LONGEST_OPENING = 2000 // UTF-16 units in which a declaration says who "we" are
