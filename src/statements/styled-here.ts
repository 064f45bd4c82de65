import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isShorterWord } from './is-shorter-word.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'
import { isStyled, unnamedSince } from './told-nearer.ts'

/**
 * "Rieder had no such doubt. “…,” the minister said": the one person of this paragraph whom the register has as a minister of whatever,
 * where the article gives no other that role.
 */
export function styledHere(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = withoutCircumstance(words)
  const [paragraph] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  if (role === null || !/^the\s/i.test(words) || !paragraph || paragraph.end < source.end) return null
  const named = spansIn(context.people, paragraph.start, source.start)
  const one = theOnly(named.filter((person) => isStyled(role, person, context)))
  const another = context.offices.some(
    ({ personId, text, evidence }) =>
      personId !== one?.id && evidence.start < source.start && isShorterWord(role, text.replace(/^the\s/i, '')),
  )
  if (!one || another || unnamedSince(role, paragraph.start, source.start, context)) return null
  return resolvedTo(one, `"${words}": the register has ${one.name}, named in this paragraph, in such an office`)
}
