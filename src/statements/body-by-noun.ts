import type { Named } from '../register/find-names.ts'
import { fold } from '../text/fold.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const NOUN =
  /^(?:the\s)?(ministry|department|commission|committee|council|agency|institute|union|federation|association|fund|bank|court|board|alliance)$/i
const MENTIONS = 200 // names back from the noun
const NATO = 'body:nato'

/** "The ministry": the one body of that noun named before in this article; "the alliance": NATO, where the article names it. */
export function bodyByNoun(words: string, source: Span, { names }: SpeakerContext): Resolved | null {
  const noun = NOUN.exec(words)?.[1]?.toLowerCase()
  if (noun === undefined) return null
  const found = spansBefore(names, source.start, MENTIONS).flatMap(({ refs }) => refs.filter((ref) => isOf(noun, ref)))
  const body = theOnly(found)
  return body && resolvedTo(body, `"${words}": the one named before`)
}

const isOf = (noun: string, { kind, id, name }: Named): boolean =>
  kind === 'body' && ((noun === 'alliance' && id === NATO) || ` ${fold(name)} `.includes(` ${noun} `))
