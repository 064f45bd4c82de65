import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { issuerOf } from './issuer-of.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

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

function writer(words: string, { article, people, byline, register }: SpeakerContext): Resolved | null {
  const names = article.credit.filter(({ kind }) => kind === 'byline').map(({ name }) => name)
  const turns = article.blocks.some(({ type }) => type === 'transcript-turn')
  const printed = [...byline, ...people].filter(({ name }) => names.includes(name))
  const known = turns ? null : (theOnly(printed) ?? (printed.length === 0 ? registered(names, register) : null))
  return known && resolvedTo(known, `"${words}": the writer`)
}

/** A post's account is told beside its text: whose full name the register has. */
function registered([name, another]: readonly string[], register: Register) {
  if (name === undefined || another !== undefined) return null
  const [hit] = findNames(register, name)
  const person =
    hit?.text === name && hit.how === 'name' ? theOnly(hit.refs.filter(({ kind }) => kind === 'person')) : null
  return person && { id: person.id, name: person.name }
}

function issuer(words: string, { article, names }: SpeakerContext): Resolved | null {
  const issued = issuerOf(article, names)
  return issued && resolvedTo(issued, `"${words}": who issued this text`)
}
