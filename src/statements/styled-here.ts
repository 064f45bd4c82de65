import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isShorterWord } from './is-shorter-word.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'
import { isStyled, unnamedSince } from './told-nearer.ts'

const MENTIONS = 60 // names back from the role

/**
 * "Rieder had no such doubt. “…,” the minister said": the one person of this paragraph whom the register has as a minister of whatever,
 * where the article gives no other that role.
 */
export function styledHere(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = withoutCircumstance(words)
  const [paragraph] = spansBefore(context.antecedents.paragraphs, source.end, 1)
  if (role === null || !/^the\s/i.test(words) || !paragraph || paragraph.end < source.end) return null
  const isSo = (person: PersonMention) => isStyled(role, person, context)
  const one =
    theOnly(spansIn(context.people, paragraph.start, source.start).filter(isSo)) ?? stillStyled(isSo, source, context)
  const another = context.offices.some(
    ({ personId, text, evidence }) =>
      personId !== one?.id && evidence.start < source.start && isShorterWord(role, text.replace(/^the\s/i, '')),
  )
  if (!one || another || unnamedSince(role, paragraph.start, source.start, context)) return null
  return resolvedTo(one, `"${words}": the register has ${one.name}, named before, in such an office`)
}

/** Who spoke last, where of all who are named so far he alone is styled so. */
function stillStyled(isSo: (person: PersonMention) => boolean, source: Span, { people, antecedents }: SpeakerContext) {
  const one = theOnly(spansBefore(people, source.start, MENTIONS).filter(isSo))
  return one && antecedents.heard.at(-1)?.id === one.id ? one : null
}
