import type { Article } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Occasion, Speaker, Statement } from '../model/statement.ts'
import { findDates } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import type { Attribution } from './attribution.ts'
import { NO_OCCASION } from './occasion-of.ts'
import { type QuotedOne, quotingAnother } from './quoting-another.ts'
import { resolveSpeaker, type SpeakerContext } from './resolve-speaker.ts'
import type { Resolved } from './resolved.ts'

/**
 * “…,” the deputy read out, quoting Ada Brandt's speech of 20 May: her words, carried by him, and of that day. Of a name that this
 * article does not know they are nobody's; who reads from a paper that names nobody says his own words: null.
 */
export function readOut(
  attribution: Attribution,
  own: Statement,
  context: SpeakerContext,
  makeFor: (who: Resolved, occasion: Occasion) => Statement,
): Statement | null {
  const { article, text } = context
  const block = article.blocks[attribution.block]
  const quoted = block && quotingAnother(text, block, attribution)
  if (!quoted) return null
  const who = resolveSpeaker(quoted.who, context)
  const isNamed =
    who.speaker !== null || /(?<!^)\p{Lu}|^\p{Lu}(?!he\s)/u.test(text.slice(quoted.who.start, quoted.who.end))
  if (!isNamed || who.speaker?.id === own.speaker?.id) return null
  return { ...makeFor(who, occasionOf(quoted, article)), carriedBy: own.speaker ?? unknownReader(own) }
}

/** The day told of the words that are read out, and nothing else of this article. */
function occasionOf({ rest }: QuotedOne, { text, published }: Article): Occasion {
  const day = findDates(text.slice(rest.start, rest.end), published.value).find(({ date }) => /-/.test(date))
  if (!day) return NO_OCCASION
  const evidence = evidenceAt(text, rest.start + day.start, rest.start + day.end)
  return { ...NO_OCCASION, date: { value: day.date, basis: day.basis, evidence } }
}

/** By the words for him. */
const unknownReader = ({ source }: Statement): Speaker | null =>
  source && { id: `words:${fold(source.exact)}`, name: source.exact, because: 'reads the words out' }
