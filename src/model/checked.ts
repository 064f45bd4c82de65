import type { ReadArticle, Refused } from './briefing.ts'
import type { EdtfDate, IsoDate } from './date.ts'
import type { Figure } from './figure.ts'
import type { Finding } from './finding.ts'

/** What came of checking one sentence, file or folder. */
export interface Checked {
  readonly articles: readonly ReadArticle[] // none for a bare sentence
  readonly printed: EdtfDate | null // the day that was reckoned with; null: not known, or several
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
  readonly refused: readonly Refused[]
  readonly today: IsoDate
}
