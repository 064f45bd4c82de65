import type { Block } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { onceFor } from '../text/once-for.ts'
import { findQuotations, type Quotation } from '../text/quotation-marks.ts'
import { remembered } from '../text/remembered.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { type CountedTold, countsIn } from './counts-in.ts'
import { isRecord } from './is-record.ts'
import { wordsIn } from './quoted-words.ts'

const MOST = 200 // sentences with a number that are looked at in one article
const NUMBER =
  /\d|hundred|thousand|million|billion|ty\b|teen\b|dozen|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i
const READ = new Set(['paragraph', 'unknown', 'transcript-turn', 'headline', 'subhead'])

const MOST_AT_HAND = 1_000 // articles

/**
 * The numbers of counted things that an article's narration, its headings and the text of a record print, but those that its quotations
 * hold. Remembered: they are asked for when others are looked for, and at each reconciling.
 */
export const countedTold: (article: ReadArticle) => readonly CountedTold[] = remembered(MOST_AT_HAND, findCounted)

function findCounted(article: ReadArticle): CountedTold[] {
  const { text, blocks } = article
  const isText = isRecord(article)
  const quotationsIn = onceFor(({ start, end }: Block) => findQuotations(text, start, end))
  const found: CountedTold[] = []
  let looks = 0
  for (const block of blocks) {
    if (!READ.has(block.type)) continue
    for (const sentence of sentences(text, block.start, block.end)) {
      if (!NUMBER.test(text.slice(sentence.start, sentence.end))) continue
      if (++looks > MOST) return found
      const quoted = isText ? [] : spansIn(quotationsIn(block), sentence.start, sentence.end)
      if (quoted.length === 0) found.push(...countsIn(article, sentence))
    }
  }
  if (isText || found.length === 0) return found
  const inQuotes = quotedNumbers(text, blocks.flatMap(quotationsIn))
  return found.filter(({ value }) => !inQuotes.has(String(value)))
}

/** Numbers that stand in the article's quotations: what the narration takes from them is a matter of their wording. */
function quotedNumbers(text: string, quotations: readonly Quotation[]): ReadonlySet<string> {
  const numbered = quotations.map(({ start, end }) => text.slice(start, end)).filter((words) => NUMBER.test(words))
  return new Set(
    numbered.flatMap((words) => wordsIn(words).flatMap(({ word }) => (/^\d/.test(word) ? [String(Number(word))] : []))),
  )
}
