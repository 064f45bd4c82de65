import type { Article } from '../model/article.ts'
import type { IsoDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { findDates } from '../text/dates.ts'

const BEHIND = 300 // characters behind the words in which their article may tell that they are said again
/** "had told him so on Thursday", "had used the line at the forum on 3 May" */
const AGAIN =
  /\b(?:had|she['’]d|he['’]d)\s(?:already\s|first\s)?(?:told|said|used|put|made|written|warned)\b[^.!?“”"\n]{0,60}?\b(?:so|it|this|as much|the (?:same|line|phrase|words|sentence))\b[^.!?“”"\n]*/i

/** The earlier day on which, by its own article, the speaker had said these words before; null: it tells none. */
export function saidBefore({ contents }: Statement, { text, published }: Article): IsoDate | null {
  const end = contents.at(-1)?.end ?? 0
  const [behind = ''] = text.slice(end, end + BEHIND).split('\n')
  const [told] = AGAIN.exec(behind) ?? []
  const day = told === undefined ? undefined : findDates(told, published.value)[0]?.date
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null
}
