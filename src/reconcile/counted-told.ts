import type { ReadArticle } from '../model/briefing.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { type CountedTold, countsIn } from './counts-in.ts'
import { isRecord } from './origins-of.ts'
import { wordsIn } from './quoted-words.ts'

const MOST = 200 // sentences with a number that are looked at in one article
const READ = new Set(['paragraph', 'unknown', 'transcript-turn', 'headline', 'subhead'])

/** The numbers of counted things that an article's narration, its headings and the text of a record print, but those that its quotations hold. */
export function countedTold(article: ReadArticle): CountedTold[] {
  const { text, blocks } = article
  const isText = isRecord(article)
  const found: CountedTold[] = []
  let looks = 0
  for (const block of blocks) {
    if (!READ.has(block.type)) continue
    const quoted = isText ? [] : findQuotations(text, block.start, block.end)
    for (const sentence of sentences(text, block.start, block.end)) {
      if (
        !/\d|hundred|thousand|million|billion|ty\b|teen\b|dozen|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(
          text.slice(sentence.start, sentence.end),
        )
      )
        continue
      if (++looks > MOST) return found
      if (spansIn(quoted, sentence.start, sentence.end).length === 0) found.push(...countsIn(article, sentence))
    }
  }
  const inQuotes = isText ? new Set<string>() : quotedNumbers(article)
  return found.filter(({ value }) => !inQuotes.has(String(value)))
}

/** Numbers that stand in the article's quotations: what the narration takes from them is a matter of their wording. */
function quotedNumbers({ text, blocks }: ReadArticle): ReadonlySet<string> {
  const quotations = blocks.flatMap(({ start, end }) => findQuotations(text, start, end))
  return new Set(
    quotations.flatMap(({ start, end }) =>
      wordsIn(text.slice(start, end)).flatMap(({ word }) => (/^\d/.test(word) ? [String(Number(word))] : [])),
    ),
  )
}
