import { sentences } from '../text/sentences.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { TITLE } from './role-words.ts'
import { theOnly } from './the-only.ts'

const AROUND = 600 // characters of its paragraph on either side of the pronoun
const VERB = /^\s(?:then\s|also\s|later\s)?(?:was|is|had|has|did|does|\p{Ll}{2,}(?:ed|s))\s(?!by\s)/u
/** What is done to her, or not done by her, tells of no saying. */
const UNDONE = /^\s(?:was|is|had been)\s(?:not\s|\p{Ll}+ed\s)|^\s(?:declined|refused|heard|listened)\s/u

/**
 * "“An ocean is a road,” she said, and looked at the river. Ada Kroll was a pilot’s daughter.": whom a pronoun means where nobody is named
 * before: the only person of its paragraph, with whose name a later sentence of it opens and goes on telling of her.
 */
export function namedBehind(
  source: Span,
  mayBe: (person: PersonMention) => boolean,
  context: SpeakerContext,
): PersonMention | null {
  const { text, people, antecedents } = context
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (!paragraph || source.end > paragraph.end) return null
  const [from, to] = [Math.max(paragraph.start, source.start - AROUND), Math.min(paragraph.end, source.end + AROUND)]
  const told = spansIn(people, from, to).filter(
    ({ start, end }) => spansIn(antecedents.quotations, start, end).length === 0,
  )
  const person = theOnly(told)
  const first = told.find(({ start }) => start > source.end)
  if (!person || !first || first !== told[0] || !mayBe(first)) return null
  const sentence = sentences(text, source.end, to).find(({ start, end }) => start <= first.start && first.start < end)
  const opening = text.slice(sentence?.start ?? 0, first.start).trim()
  const isOpened = opening === '' || opening.split(/\s/).every((word) => /^\p{Lu}/u.test(word) && isTitle(word))
  const behind = text.slice(first.end, first.end + 40)
  return sentence && sentence.start > source.end && isOpened && VERB.test(behind) && !UNDONE.test(behind) ? first : null
}

const isTitle = (word: string) => TITLE.has(word.toLowerCase().replace(/\.$/, ''))
