import type { Statement } from '../model/statement.ts'
import { SAID_SO } from '../text/said-so.ts'
import { spansIn } from '../text/spans-in.ts'
import type { OccasionMention } from './find-occasions.ts'
import { carriedOver } from './occasion-of.ts'
import type { ReadingContext } from './spoken-statements.ts'

/** Only these words look back: "she spoke in Oslo on Monday" may tell of another speech; "she stated this in Oslo" does not. */
const LOOKS_BACK =
  /\b(?:(?:was|were) speaking|made (?:the|his|her|their|these|those) (?:remarks?|comments?|statement)|(?:remarks?|comments?) (?:came|were made)|(?:interview|conversation|speech|address|statement) was (?:recorded|given|made|delivered|conducted|taped|held))\b/i

/**
 * "“We pay,” Lund said. She was speaking in Riga on Monday.": the occasion, told after the words. It holds for what this speaker
 * said before it, back to words whose own occasion is told. Statements in the order of the article, and so returned.
 */
export function toldAfterwards(
  statements: readonly Statement[],
  mentions: readonly OccasionMention[],
  context: Pick<ReadingContext, 'text' | 'people'>,
): Statement[] {
  const told = [...statements]
  for (const mention of mentions) {
    const { start, end } = mention.sentence
    const line = context.text.slice(start, end)
    if (!LOOKS_BACK.test(line) && !SAID_SO.test(line)) continue
    const before = told.findLastIndex(({ contents }) => (contents[0]?.start ?? 0) < start)
    const speaker = spansIn(context.people, start, end)[0]?.id ?? told[before]?.speaker?.id
    for (let nth = before; nth >= 0 && speaker !== undefined; nth--) {
      const one = told[nth]
      if (one?.speaker?.id !== speaker) continue
      if (isTold(one)) break
      const occasion = carriedOver(mention.occasion, null)
      // "in a radio interview" tells neither where nor when
      told[nth] = {
        ...one,
        occasion: one.occasion.venue.value === null ? occasion : { ...occasion, venue: one.occasion.venue },
      }
    }
  }
  return told
}

const isTold = ({ occasion }: Statement) => [occasion.city, occasion.date].some(({ value }) => value !== null)
