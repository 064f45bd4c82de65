import { spansBefore, spansIn } from '../text/spans-in.ts'
import { ROLE } from './another-meant.ts'
import type { Attribution } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const LEAST_WORDS = 5
const BEFORE = 20 // UTF-16 units before a paragraph
const LONGEST_QUESTION = 240 // UTF-16 units

/**
 * A whole sentence in quotation marks with nobody beside it, in an article that names one person from end to end, whose words have been
 * told before and nobody else's, or behind a question: a report on one lecture or one interview. Null where the paragraph tells of anybody by a role or a
 * surname.
 */
export function soleSpeaker(
  { contents }: Attribution,
  { text, people, names, antecedents: { heard, paragraphs } }: SpeakerContext,
): Resolved | null {
  const [first] = contents
  const person = theOnly(people)
  if (!first || !person) return null
  const [own, asked] = spansBefore(paragraphs, first.end, 2)
  const opens = own !== undefined && !/\p{L}/u.test(text.slice(own.start, first.start))
  const isAnswer =
    opens &&
    ((asked !== undefined && isAsked(text.slice(asked.start, asked.end))) ||
      /\?\s*$/.test(text.slice(Math.max(0, own.start - BEFORE), own.start)))
  if (!isAnswer && heard.some(({ id }) => id !== person.id)) return null
  if (!isAnswer && !heard.some(({ at }) => at < first.start)) return null
  const words = text.slice(first.start, first.end)
  if (!/^["“„«]/.test(words) || words.split(/\s+/).length < LEAST_WORDS) return null
  const [paragraph] = spansBefore(paragraphs, first.end, 1)
  if (!paragraph || paragraph.end < first.end) return null
  const around = `${text.slice(paragraph.start, first.start)}\n${text.slice(first.end, paragraph.end)}`
  if ([...around.matchAll(ROLE)].length > 0) return null
  const surnames = spansIn(names, paragraph.start, paragraph.end).filter(
    ({ how, start, end }) => how === 'surname' && !(start >= first.start && end <= first.end),
  )
  if (surnames.some(({ refs }) => refs.every(({ id }) => id !== person.id))) return null // "Kroll! “…”", of whom the article tells no more
  return resolvedTo(
    person,
    isAnswer
      ? 'the answer to a question, in an article that names one person'
      : 'nobody beside these words; the only person whom the article names spoke before',
  )
}

/** "Will it get one?", "You owe the fund 310 million.": a paragraph of an interview that is not quoted. */
const isAsked = (words: string): boolean =>
  words.length <= LONGEST_QUESTION && !/["“”„«»]/.test(words) && (/\?\s*$/.test(words) || /\b[Yy]ou\b/.test(words))
