import type { BlockType } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { onceFor } from '../text/once-for.ts'
import { QUOTED_RUNS } from '../text/quoted-runs.ts'
import type { NamedSource } from './named-source.ts'
import { isOwn } from './outlet-named.ts'

const LONGEST = 20_000 // characters of an article that are looked through
const UNREAD = new Set<BlockType>(['caption', 'transcript-turn'])
const BEFORE = 100 // characters before a name that tell what it is named for
/** Named for a picture, as who asked, or as a signature in brackets, which is of the part that it closes alone. */
const BESIDE =
  /\b(?:photo\p{L}*|pictures?|images?|camera|footage)\b[^\n]{0,60}$|\/$|\b(?:asked(?: by)?|questions? (?:from|by)|(?:reporters?|journalists?|correspondents?|colleagues?|photographers?|crews?|teams?) (?:of|from))\s(?:the\s)?$|^\(?(?:Q|QUESTION)\b[^\n]{0,20}$|\($/imu

/**
 * Where an article nowhere says in words that are known that it has somebody's words from elsewhere, but tells of an agency, or of the
 * outlet of a printed interview, whose own article has them: it need not be said in any form. `atHand`: names of these.
 */
export function namedAtHand(
  article: ReadArticle,
  atHand: readonly { readonly name: string; readonly kind: 'wire' | 'outlet' }[],
  register: Register,
): NamedSource | null {
  const others = atHand.filter(({ name }) => !isOwn(name, article))
  if (others.length === 0) return null
  const named = namesBy(register)(article)
  const [one, another] = others.filter(({ name }) => named.has(name))
  if (!one || another) return null
  return {
    key: `${one.kind}:${one.name}`,
    label: one.name,
    because: `it tells of ${one.name}, whose own article has the words`,
  }
}

/** The outlets and agencies that its narration names, but for who took a picture or asked. */
const namesBy = onceFor((register: Register) =>
  onceFor((article: ReadArticle): ReadonlySet<string> => {
    const read = article.blocks.filter(({ type, start }) => !UNREAD.has(type) && start <= LONGEST)
    return new Set(
      read.flatMap(({ start, end }) => namesIn(article.text.slice(start, Math.min(end, LONGEST)), register)),
    )
  }),
)

function namesIn(printed: string, register: Register): string[] {
  const passage = printed.replace(QUOTED_RUNS, (words) => ' '.repeat(words.length))
  return findNames(register, passage).flatMap(({ start, refs: [ref, body] }) => {
    const isNamed = ref?.kind === 'outlet' && !body && !BESIDE.test(passage.slice(Math.max(0, start - BEFORE), start))
    return isNamed ? [ref.name] : [] // a body that also publishes is an audience
  })
}
