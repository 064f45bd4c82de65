import type { Article } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Occasion, Speaker, Statement } from '../model/statement.ts'
import { findDates } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import type { Attribution } from './attribution.ts'
import { NO_OCCASION } from './occasion-of.ts'
import { officeOf } from './office-of.ts'
import { type QuotedOne, quotingAnother } from './quoting-another.ts'
import { resolveSpeaker, type SpeakerContext } from './resolve-speaker.ts'

/**
 * “…,” the deputy read out, quoting Ada Brandt's speech of 20 May: her words, carried by him, and of that day. Of a name that this
 * article does not know, and where none is told, they are nobody's; who reads from a paper that names nobody says his own words: null.
 */
export function readOut(attribution: Attribution, own: Statement, context: SpeakerContext): Statement | null {
  const { article, text } = context
  const block = article.blocks[attribution.block]
  const quoted = block && (quotingAnother(text, block, attribution) ?? readBehind(text, attribution))
  if (!quoted) return block && isReadAloud(text, attribution) ? carried(own, null, NO_OCCASION, null) : null
  const { speaker } = resolveSpeaker(quoted.who, context)
  const isNamed = speaker !== null || NAME.test(text.slice(quoted.who.start, quoted.who.end))
  if (!isNamed || speaker?.id === own.speaker?.id) return null
  const office = speaker && officeOf(speaker.id, quoted.who, context.offices)
  return carried(own, speaker, occasionOf(quoted, article), office)
}

/** A word with a capital, "The" left out. */
const NAME = /(?<!^)\p{Lu}|^\p{Lu}(?!he\s)/u

const carried = (
  own: Statement,
  speaker: Speaker | null,
  occasion: Occasion,
  office: Statement['office'],
): Statement => ({ ...own, speaker, occasion, office, anonymity: null, carriedBy: own.speaker ?? unknownReader(own) })

const READ =
  /^\s(?:\p{L}+ly\s|then\s|also\s)?(?:read|reads)\s(?:it\s)?(?:out|aloud)\b(?!\s(?:from\s)?(?:a|an|his|her|their|the)\s(?:prepared\s)?(?:statement|speech|text|declaration))/u

/** “…,” Bo Marsh read out to the committee: somebody's words, with a mark before them. */
function isReadAloud(text: string, { source, cue, contents }: Attribution): boolean {
  const [first] = contents
  if (!first || !source || !/["“„«]/.test(text.charAt(first.start)) || source.start < first.end) return false
  return READ.test(text.slice(source.end, (cue?.end ?? source.end) + 60))
}

/** "…; it was Ada Brandt, on 10 November, as the agency had it." */
const IT_WAS = /^[^.“”"]{0,80};\sit\s(?:was|is)\s(?<who>(?:\p{Lu}[\p{L}.’'-]*\s?){2,4})(?=[,.;])/du

function readBehind(text: string, attribution: Attribution): QuotedOne | null {
  if (!isReadAloud(text, attribution)) return null
  const at = attribution.source?.end ?? 0
  const range = IT_WAS.exec(text.slice(at, at + 200))?.indices?.groups?.who
  if (!range) return null
  const end = text.indexOf('.', at + range[1])
  return {
    who: { start: at + range[0], end: at + range[1] },
    rest: { start: at + range[1], end: end < 0 ? at + range[1] : end },
  }
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
