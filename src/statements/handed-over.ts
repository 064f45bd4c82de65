import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'

const MENTIONS = 60 // names back from the words
const LEAVES =
  /^(?:the|its|her|his|their)\s(?:\p{L}+[’']s\s)?(?:outgoing|departing|old|leaving|retiring|previous)\s\p{L}[\p{L}\s-]*$/iu
const COMES = /^(?:the|its|her|his|their)\s(?:incoming|new|next)\s\p{L}[\p{L}\s-]*$/iu
const TITLES = '(?:\\p{L}[\\p{L}.’-]*,?\\s){0,7}'
const ASIDE = '(?:\\s\\([^()]{1,40}\\))?(?:,\\s[^,.;:]{1,60},)?'
/** What stands before the first name, between the two and whether the first one leaves. */
const FORMS: readonly (readonly [front: RegExp, between: RegExp, firstLeaves: boolean])[] = [
  [new RegExp(`\\bfrom\\s${TITLES}$`, 'u'), new RegExp(`^${ASIDE}\\s(?:on)?to\\s${TITLES}$`, 'u'), true], // from A to B
  [
    /(?:)/,
    new RegExp(
      `^${ASIDE}\\s(?:(?:has|had)\\s)?(?:hand|pass|turn)(?:s|ed|ing)?\\s(?:[^.;:“”"]{0,80}\\s)?to\\s${TITLES}$`,
      'u',
    ),
    true,
  ], // A handed the brigade over to B
  [
    /(?:)/,
    new RegExp(
      `^${ASIDE}\\s(?:(?:has|had)\\s)?(?:succeeds?|succeeded|replaces?|replaced|follows|followed|takes\\sover\\s(?:[^.;:“”"]{0,60}\\s)?from|took\\sover\\s(?:[^.;:“”"]{0,60}\\s)?from)\\s${TITLES}$`,
      'u',
    ),
    false,
  ], // B succeeds A
]

/** "The outgoing commander", "the new commander" of an article that tells once who handed over to whom. Null where it tells of two such. */
export function handedOver(words: string, source: Span, { text, people }: SpeakerContext): Resolved | null {
  const leaves = LEAVES.test(words)
  if (!leaves && !COMES.test(words)) return null
  const named = spansBefore(people, source.start, MENTIONS).toReversed()
  const told = named.flatMap((first, nth) => handover(text, first, named[nth + 1]))
  const meant = new Map(told.map(([from, to]) => (leaves ? from : to)).map((one) => [one.id, one]))
  const [one] = [...meant.values()]
  return one && meant.size === 1 ? resolvedTo(one, `"${words}": who handed over, or took over, by this article`) : null
}

function handover(text: string, first: PersonMention, second: PersonMention | undefined) {
  if (!second || second.id === first.id) return []
  const front = text.slice(Math.max(0, first.start - 80), first.start)
  const between = text.slice(first.end, second.start)
  return FORMS.filter(([opens, joins]) => opens.test(front) && joins.test(between))
    .slice(0, 1)
    .map(([, , firstLeaves]) => (firstLeaves ? ([first, second] as const) : ([second, first] as const)))
}
